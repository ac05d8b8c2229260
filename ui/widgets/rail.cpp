#include "ui/widgets/rail.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QButtonGroup>
#include <QFontMetrics>
#include <QKeyEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

RailItem::RailItem(const QString& iconName, const QString& text, QWidget* parent)
    : QToolButton(parent)
    , m_icon(iconName) {
    setText(text);
    setAccessibleName(text);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the page that it shows
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    FocusRing::setRadius(this, 12);
    followTheme(this);
}

void RailItem::setWaiting(const QString& words) {
    m_waiting = words;
    setAccessibleDescription(words);
    update();
}

QSize RailItem::sizeHint() const {
    QFont font = roleFont(Role::HintStrong);
    const int words = QFontMetrics(font).horizontalAdvance(text()) + 12;
    const int high = 56 + (lineHeight(Role::Hint) - 16) + (iconSide(22) - 22);
    return {std::max(72, words), high};
}

void RailItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const bool chosen = isChecked();
    if (chosen)
        paintRound(painter, rect(), 12, color(Token::Surface), color(Token::Line), theme().lineWidth());
    else if (isDown())
        paintRound(painter, rect(), 12, color(Token::Line));
    else if (underMouse())
        paintRound(painter, rect(), 12, color(Token::Well));
    const int glyph = iconSide(22);
    const int label = lineHeight(Role::Hint);
    const qreal top = (height() - glyph - label - 2) / 2.0;
    paintIcon(painter, QRectF((width() - glyph) / 2.0, top, glyph, glyph), m_icon,
              color(chosen ? Token::Accent : Token::Ink2));
    QFont font = roleFont(chosen ? Role::HintStrong : Role::Hint);
    if (!chosen)
        font.setWeight(QFont::Medium);
    painter.setFont(font);
    painter.setPen(color(chosen ? Token::Ink : Token::Ink2));
    painter.drawText(QRectF(0, top + glyph + 2, width(), label), Qt::AlignCenter,
                     QFontMetrics(font).elidedText(text(), Qt::ElideRight, width() - 4));
    if (!m_waiting.isEmpty())
        paintRound(painter, QRectF((width() + glyph) / 2.0 - 1, top - 2, 8, 8), 4, color(Token::Accent));
}

Rail::Rail(QWidget* parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this)) {
    followTheme(this);
    setAccessibleName(tr("Pages"));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 62, 8, 20);
    column->setSpacing(4);
    m_top = new QVBoxLayout;
    m_top->setSpacing(4);
    m_bottom = new QVBoxLayout;
    m_bottom->setSpacing(4);
    column->addLayout(m_top);
    column->addStretch(1);
    column->addLayout(m_bottom);
    m_group->setExclusive(true);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int id) { Q_EMIT currentChanged(id); });
}

int Rail::add(QVBoxLayout* where, const QString& iconName, const QString& text) {
    auto* made = new RailItem(iconName, text, this);
    const int index = count();
    m_group->addButton(made, index);
    where->addWidget(made);
    made->installEventFilter(this);
    if (index == 0)
        made->setChecked(true);
    return index;
}

int Rail::addItem(const QString& iconName, const QString& text) { return add(m_top, iconName, text); }
int Rail::addBottomItem(const QString& iconName, const QString& text) {
    return add(m_bottom, iconName, text);
}
RailItem* Rail::item(int index) const { return qobject_cast<RailItem*>(m_group->button(index)); }
int Rail::count() const { return static_cast<int>(m_group->buttons().size()); }
int Rail::currentIndex() const { return m_group->checkedId(); }

void Rail::setCurrentIndex(int index) {
    if (RailItem* chosen = item(index))
        chosen->setChecked(true);
}

QSize Rail::sizeHint() const {
    int wide = 72;
    const auto items = m_group->buttons();
    for (const QAbstractButton* one : items)
        wide = std::max(wide, one->sizeHint().width());
    return {wide + 16, QWidget::sizeHint().height()};
}

void Rail::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintLogo(painter, QRectF((width() - 36) / 2.0, 19, 36, 17));
}

void Rail::step(int by) {
    auto* now = qobject_cast<QAbstractButton*>(focusWidget());
    const int from = now ? m_group->id(now) : currentIndex();
    const int to = std::clamp(from + by, 0, count() - 1);
    RailItem* next = item(to);
    if (!next || to == from)
        return;
    next->setChecked(true);
    Q_EMIT currentChanged(to);
    next->setFocus(by > 0 ? Qt::TabFocusReason : Qt::BacktabFocusReason); // arrows go on from there
}

bool Rail::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress && qobject_cast<RailItem*>(watched)) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Home:
            step(-count());
            return true;
        case Qt::Key_End:
            step(count());
            return true;
        case Qt::Key_Left:
        case Qt::Key_Right:
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            static_cast<RailItem*>(watched)->click();
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace patella::ui
