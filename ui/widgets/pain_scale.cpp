#include "ui/widgets/pain_scale.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/type.h"

#include <QEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace patella::ui {

PainScale::PainScale(Side knee, Size size, QWidget* parent)
    : QWidget(parent)
    , m_knee(knee)
    , m_size(size)
    , m_kneeName(ui::kneeName(knee))
    , m_unanswered(tr("not answered yet")) {
    installSpoken();
    followTheme(this);
    FocusRing::leaveAlone(this);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PainScale::setValue(std::optional<int> value) {
    if (value)
        value = std::clamp(*value, 0, 10);
    if (m_value == value)
        return;
    m_value = value;
    if (value)
        m_cursor = *value;
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent event(this, rangeValue());
        QAccessible::updateAccessibility(&event);
    }
    update();
}

void PainScale::choose(int value) {
    if (m_readOnly || m_value == value)
        return;
    setValue(value);
    Q_EMIT valueChanged(value);
}

void PainScale::setRangeValue(double value) {
    choose(std::clamp(static_cast<int>(std::lround(value)), 0, 10));
}

void PainScale::setWords(const QStringList& words) {
    m_words = words;
    update();
}

void PainScale::setZones(PainZones zones) {
    m_zones = zones;
    updateGeometry();
    update();
}

void PainScale::setKneeName(const QString& name) {
    m_kneeName = name;
    sayChanged(this);
    update();
}

void PainScale::setUnansweredText(const QString& text) {
    m_unanswered = text;
    update();
}

void PainScale::setHeaderShown(bool on) {
    m_header = on;
    updateGeometry();
    update();
}

void PainScale::setZoneWordsShown(bool on) {
    m_zoneWords = on;
    updateGeometry();
    update();
}

void PainScale::setZoneNotes(const QStringList& notes) {
    m_notes = notes;
    m_zoneWords = m_zoneWords || !notes.isEmpty();
    updateGeometry();
    update();
}

void PainScale::setReadOnly(bool on) {
    m_readOnly = on;
    setFocusPolicy(on ? Qt::NoFocus : Qt::StrongFocus);
    update();
}

QString PainScale::wordsFor(std::optional<int> value) const {
    if (!value)
        return m_unanswered;
    const QString number = QString::number(*value);
    const QString word = m_words.value(*value);
    return word.isEmpty() ? number : tr("%1, %2", "score and its word").arg(number, word);
}

QString PainScale::spokenValue() const {
    if (!m_value)
        return m_unanswered;
    return tr("%1, %2", "score with its word, zone")
        .arg(wordsFor(m_value), zoneWord(m_zones.of(*m_value)).toLower());
}

PainScaleLayout PainScale::layoutFor(int width) const {
    return PainScaleLayout::make(m_size, m_zones, width, m_header, m_zoneWords, m_notes);
}

QRectF PainScale::cellRect(int score) const {
    return layoutFor(width()).cells.at(static_cast<std::size_t>(score));
}

int PainScale::heightForWidth(int width) const { return static_cast<int>(layoutFor(width).height); }

QSize PainScale::sizeHint() const {
    const int width = PainScaleLayout::naturalWidth(m_size);
    return {width, heightForWidth(width)};
}

QSize PainScale::minimumSizeHint() const {
    const int width = std::min(PainScaleLayout::leastWidth(m_size), sizeHint().width());
    const auto bare = PainScaleLayout::make(m_size, m_zones, sizeHint().width(), m_header, m_zoneWords, {});
    return {width, static_cast<int>(bare.height)};
}

void PainScale::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return choose(key - Qt::Key_0);
    // From nothing, an arrow chooses where the ring stands instead of stepping past it.
    const int by = m_value ? 1 : 0;
    switch (key) {
    case Qt::Key_X:
        choose(10);
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        choose(std::min(10, m_cursor + by));
        break;
    case Qt::Key_Left:
    case Qt::Key_Down:
        choose(std::max(0, m_cursor - by));
        break;
    case Qt::Key_Home:
        choose(0);
        break;
    case Qt::Key_End:
        choose(10);
        break;
    case Qt::Key_Space:
        if (!m_value)
            choose(m_cursor);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

namespace {

int scoreAt(const PainScaleLayout& layout, const QPointF& pos) {
    for (std::size_t i = 0; i < layout.cells.size(); ++i)
        if (layout.cells[i].adjusted(-1, -2, 1, 2).contains(pos))
            return static_cast<int>(i);
    return -1;
}

} // namespace

void PainScale::mousePressEvent(QMouseEvent* event) {
    const int score = scoreAt(layoutFor(width()), event->position());
    if (event->button() == Qt::LeftButton && score >= 0)
        choose(score);
    else
        QWidget::mousePressEvent(event);
}

void PainScale::mouseMoveEvent(QMouseEvent* event) {
    const int score = m_readOnly ? -1 : scoreAt(layoutFor(width()), event->position());
    if (score == m_hovered)
        return;
    m_hovered = score;
    setCursor(score >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void PainScale::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void PainScale::focusInEvent(QFocusEvent*) { update(); }
void PainScale::focusOutEvent(QFocusEvent*) { update(); }

bool PainScale::event(QEvent* event) {
    if (event->type() == QEvent::EnabledChange)
        update();
    return QWidget::event(event);
}

} // namespace patella::ui
