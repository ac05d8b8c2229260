#include "ui/widgets/number_scale.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int reach = 4; ///< room around the cells for the ring of a chosen one
constexpr int gap = 3;
constexpr int cellWide = 32;
constexpr int cellHigh = 42;
constexpr int headHigh = 32;
constexpr double mostStretch = 1.3;

double digitsWidth() { return tabularWidth(roleFont(Role::BodyStrong), QStringLiteral("10")); }

int widthOf(double cell) { return static_cast<int>(std::ceil(11 * cell + 10 * gap)) + 2 * reach; }

int naturalWidth() { return widthOf(std::max<double>(cellWide, digitsWidth() + 11)); }

} // namespace

NumberScale::NumberScale(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
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

void NumberScale::setValue(std::optional<int> value) {
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

void NumberScale::choose(std::optional<int> value) {
    if (m_value == value)
        return;
    setValue(value);
    Q_EMIT valueChanged();
}

void NumberScale::setRangeValue(double value) {
    choose(std::clamp(static_cast<int>(std::lround(value)), 0, 10));
}

void NumberScale::setEnds(const QString& low, const QString& high) {
    m_low = low;
    m_high = high;
    updateGeometry();
    update();
}

void NumberScale::setUnansweredText(const QString& text) {
    m_unanswered = text;
    update();
}

QString NumberScale::spokenValue() const {
    if (!m_value)
        return m_unanswered;
    if (*m_value == 0 && !m_low.isEmpty())
        return m_low;
    return *m_value == 10 && !m_high.isEmpty() ? m_high : QString::number(*m_value);
}

NumberScale::Layout NumberScale::layoutFor(int width) const {
    Layout out;
    const double natural = naturalWidth() - 2.0 * reach;
    const double used = std::min(width - 2.0 * reach, natural * mostStretch);
    const double cell = std::max(1.0, (used - 10 * gap) / 11);
    out.name = QRectF(reach, 0, used, grown(headHigh, Role::BodyMedium));
    const double top = out.name.bottom() + reach;
    const double high = grown(cellHigh, Role::BodyStrong);
    for (int score = 0; score <= 10; ++score)
        out.cells[static_cast<std::size_t>(score)] = QRectF(reach + score * (cell + gap), top, cell, high);
    double bottom = top + high + reach;
    if (!m_low.isEmpty()) {
        const QFontMetricsF metrics(roleFont(Role::Hint));
        out.stacked = metrics.horizontalAdvance(m_low) + metrics.horizontalAdvance(m_high) + 16 > used;
        const double line = lineHeight(Role::Hint) + 2.0;
        out.ends = QRectF(reach, bottom, used, out.stacked ? 2 * line : line);
        bottom = out.ends.bottom() + 2;
    }
    out.height = static_cast<int>(std::ceil(bottom));
    return out;
}

QRectF NumberScale::cellRect(int score) const {
    return layoutFor(width()).cells.at(static_cast<std::size_t>(score));
}

int NumberScale::heightForWidth(int width) const { return layoutFor(width).height; }

QSize NumberScale::sizeHint() const { return {naturalWidth(), heightForWidth(naturalWidth())}; }

QSize NumberScale::minimumSizeHint() const {
    const int width = std::min(widthOf(digitsWidth() + 4), naturalWidth());
    return {width, heightForWidth(naturalWidth())};
}

void NumberScale::keyPressEvent(QKeyEvent* event) {
    const int key = event->key();
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return QWidget::keyPressEvent(event);
    if (key >= Qt::Key_0 && key <= Qt::Key_9)
        return choose(key - Qt::Key_0);
    const int by = m_value ? 1 : 0; // from nothing, an arrow chooses where the ring stands
    switch (key) {
    case Qt::Key_X:
        return choose(10);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return choose(std::min(10, m_cursor + by));
    case Qt::Key_Left:
    case Qt::Key_Down:
        return choose(std::max(0, m_cursor - by));
    case Qt::Key_Home:
        return choose(0);
    case Qt::Key_End:
        return choose(10);
    case Qt::Key_Space:
        return choose(m_value.value_or(m_cursor));
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return choose(std::nullopt);
    default:
        QWidget::keyPressEvent(event);
    }
}

int NumberScale::scoreAt(const QPointF& pos) const {
    const Layout layout = layoutFor(width());
    for (std::size_t i = 0; i < layout.cells.size(); ++i)
        if (layout.cells[i].adjusted(-1, -2, 1, 2).contains(pos))
            return static_cast<int>(i);
    return -1;
}

void NumberScale::mousePressEvent(QMouseEvent* event) {
    const int score = scoreAt(event->position());
    if (event->button() == Qt::LeftButton && score >= 0)
        choose(score);
    else
        QWidget::mousePressEvent(event);
}

void NumberScale::mouseMoveEvent(QMouseEvent* event) {
    const int score = scoreAt(event->position());
    if (score == m_hovered)
        return;
    m_hovered = score;
    setCursor(score >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void NumberScale::leaveEvent(QEvent*) {
    m_hovered = -1;
    update();
}

void NumberScale::focusInEvent(QFocusEvent*) { update(); }
void NumberScale::focusOutEvent(QFocusEvent*) { update(); }

void NumberScale::paintName(QPainter& painter, const Layout& layout) const {
    const QRectF line = layout.name.adjusted(0, 0, 0, -4);
    const QFontMetricsF words(roleFont(Role::Note));
    const QString said = m_value ? QString::number(*m_value) : m_unanswered;
    const qreal beside = words.horizontalAdvance(said) + 12;
    const QFont name = roleFont(Role::BodyStrong);
    painter.setFont(name);
    painter.setPen(color(Token::Ink));
    painter.drawText(line, Qt::AlignVCenter,
                     QFontMetricsF(name).elidedText(m_name, Qt::ElideRight, line.width() - beside));
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(m_value ? Token::Ink2 : Token::Ink3));
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, said);
}

void NumberScale::paintCell(QPainter& painter, const QRectF& rect, int score) const {
    const bool chosen = m_value == score;
    const bool keyboard = hasFocus() && FocusRing::keyboardInUse() && score == m_value.value_or(m_cursor);
    const bool contrast = theme().isHighContrast();
    if (chosen || keyboard)
        paintRound(painter, rect.adjusted(-4, -4, 4, 4), 10, color(Token::Surface),
                   color(keyboard ? Token::Accent : Token::Ink), 2);
    const bool edged = contrast || (score == m_hovered && !chosen);
    paintRound(painter, rect, 8, color(chosen ? Token::Accent : Token::Soft),
               edged ? color(Token::AccentInk) : QColor(), edged ? 2 : 0);
    painter.setFont(roleFont(Role::BodyStrong));
    painter.setPen(color(chosen ? Token::OnAccent : Token::AccentInk));
    drawTabular(painter, rect, Qt::AlignCenter, QString::number(score));
}

void NumberScale::paintEnds(QPainter& painter, const Layout& layout) const {
    const QFont font = roleFont(Role::Hint);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color(Token::Ink2));
    const QRectF& box = layout.ends;
    const auto fitted = [&](const QString& words) {
        return metrics.elidedText(words, Qt::ElideRight, box.width());
    };
    painter.drawText(box, Qt::AlignLeft | Qt::AlignTop, fitted(m_low));
    painter.drawText(box, Qt::AlignRight | (layout.stacked ? Qt::AlignBottom : Qt::AlignTop), fitted(m_high));
}

void NumberScale::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Layout layout = layoutFor(width());
    paintName(painter, layout);
    for (int score = 0; score <= 10; ++score)
        if (m_value != score)
            paintCell(painter, layout.cells[static_cast<std::size_t>(score)], score);
    if (m_value) // its ring lies over the neighbours
        paintCell(painter, layout.cells[static_cast<std::size_t>(*m_value)], *m_value);
    if (!m_low.isEmpty())
        paintEnds(painter, layout);
}

} // namespace patella::ui
