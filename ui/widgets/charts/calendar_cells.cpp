#include "ui/widgets/charts/calendar_cells.h"

#include "ui/widgets/charts/chart_axis.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QDate>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double cellRadius = 6;
constexpr double smallReach = 9;
constexpr double largeReach = 15;
constexpr double surfaceGap = 1.5;
constexpr int readingMs = 30'000; ///< that a day stays read out beside it

QPainterPath corner(const QRectF& box, double reach) {
    QPainterPath path(box.topRight());
    path.lineTo(box.right() - reach, box.top());
    path.lineTo(box.right(), box.top() + reach);
    path.closeSubpath();
    return path;
}

} // namespace

CalendarCells::CalendarCells(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    FocusRing::leaveAlone(this); // the ring goes round the day
    followTheme(this);
}

void CalendarCells::setData(CalendarData data) {
    m_data = std::move(data);
    m_cursor.reset();
    m_hovered.reset();
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

void CalendarCells::fit(double wide) {
    m_layout = CalendarLayout::make(m_data, wide, ChartLook::ofScreen().metrics(), QLocale());
    const QSize wanted = sizeHint();
    if (size() != wanted)
        resize(wanted);
    update();
}

QSize CalendarCells::sizeHint() const {
    return {static_cast<int>(std::ceil(m_layout.size.width())) + 3,
            static_cast<int>(std::ceil(m_layout.size.height())) + 4};
}

const CalendarDay* CalendarCells::entry(int day) const {
    const auto at = std::lower_bound(m_data.days.begin(), m_data.days.end(), day,
                                     [](const CalendarDay& each, int wanted) { return each.day < wanted; });
    return at != m_data.days.end() && at->day == day ? &*at : nullptr;
}

QString CalendarCells::reading(int day) const {
    const CalendarDay* found = entry(day);
    const QString words = found && !found->words.isEmpty() ? found->words : m_data.nothing;
    const QString date = longDay(day, QLocale());
    return words.isEmpty() ? date : tr("%1: %2", "day, what was on it").arg(date, words);
}

QString CalendarCells::spokenValue() const {
    return reading(m_cursor.value_or(std::min(m_data.today, m_data.lastDay)));
}

void CalendarCells::press() {
    if (m_cursor && *m_cursor <= m_data.today)
        Q_EMIT dayChosen(*m_cursor);
}

void CalendarCells::moveTo(int day) {
    m_cursor = std::clamp(day, m_data.firstDay, m_data.lastDay);
    sayChanged(this, QAccessible::ValueChanged);
    Q_EMIT cursorMoved(m_layout.cellRect(*m_cursor).toAlignedRect().adjusted(-qRound(m_layout.left) - 6, -6,
                                                                             qRound(m_layout.left) + 6, 6));
    showReading();
    update();
}

/// What the mouse reads by resting on a day, the keys read by going there.
void CalendarCells::showReading() {
    if (!m_cursor || !hasFocus() || !FocusRing::keyboardInUse())
        return;
    const QRect cell = m_layout.cellRect(*m_cursor).toAlignedRect();
    QString words = reading(*m_cursor).toHtmlEscaped();
    if (*m_cursor <= m_data.today)
        words += QStringLiteral("<br>") + tr("Enter opens the day, N adds a note").toHtmlEscaped();
    QToolTip::showText(mapToGlobal(cell.bottomRight()), words, this, cell, readingMs);
}

void CalendarCells::keyPressEvent(QKeyEvent* event) {
    const int from = m_cursor.value_or(std::min(m_data.today, m_data.lastDay));
    const auto go = [&](int by) { moveTo(m_cursor ? from + by : from); };
    switch (event->key()) {
    case Qt::Key_Left:
        return go(-7);
    case Qt::Key_Right:
        return go(7);
    case Qt::Key_Up:
        return go(-1);
    case Qt::Key_Down:
        return go(1);
    case Qt::Key_PageUp:
        return go(-28);
    case Qt::Key_PageDown:
        return go(28);
    case Qt::Key_Home:
        return moveTo(m_data.firstDay);
    case Qt::Key_End:
        return moveTo(std::min(m_data.today, m_data.lastDay));
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor && !event->isAutoRepeat())
            return press();
        break;
    case Qt::Key_N:
        if (m_cursor && *m_cursor <= m_data.today && event->modifiers() == Qt::NoModifier)
            return void(Q_EMIT noteWanted(*m_cursor));
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void CalendarCells::mouseMoveEvent(QMouseEvent* event) {
    const std::optional<int> day = m_layout.dayAt(event->position().x(), event->position().y());
    if (day == m_hovered)
        return;
    m_hovered = day;
    setCursor(day && *day <= m_data.today ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void CalendarCells::mouseReleaseEvent(QMouseEvent* event) {
    const std::optional<int> day = m_layout.dayAt(event->position().x(), event->position().y());
    if (event->button() != Qt::LeftButton || !day || *day < m_data.firstDay)
        return QWidget::mouseReleaseEvent(event);
    moveTo(*day);
    press();
}

void CalendarCells::leaveEvent(QEvent* event) {
    m_hovered.reset();
    update();
    QWidget::leaveEvent(event);
}

void CalendarCells::focusInEvent(QFocusEvent* event) {
    if (!m_cursor && FocusRing::keyboardInUse())
        moveTo(std::min(m_data.today, m_data.lastDay));
    update();
    QWidget::focusInEvent(event);
}

void CalendarCells::focusOutEvent(QFocusEvent* event) {
    if (m_cursor && QToolTip::isVisible())
        QToolTip::hideText();
    m_cursor.reset();
    update();
    QWidget::focusOutEvent(event);
}

bool CalendarCells::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::optional<int> day = m_layout.dayAt(help->pos().x(), help->pos().y());
    if (day && *day >= m_data.firstDay)
        QToolTip::showText(help->globalPos(), reading(*day).toHtmlEscaped(), this,
                           m_layout.cellRect(*day).toAlignedRect());
    else
        QToolTip::hideText();
    return true;
}

void CalendarCells::paintCell(QPainter& painter, const QRectF& box, const CalendarDay& day,
                              const CalendarData& data, double scale) {
    constexpr Token fills[] = {Token::Heat0, Token::Heat1, Token::Heat2, Token::Heat3};
    const auto level = static_cast<std::size_t>(std::clamp(day.level, 0, 3));
    const bool contrast = theme().isHighContrast();
    paintRound(painter, box, cellRadius * scale, color(fills[level]),
               contrast ? color(Token::Line) : QColor(), 1);
    if (day.corner > 0) {
        painter.save();
        QPainterPath cell;
        cell.addRoundedRect(box, cellRadius * scale, cellRadius * scale);
        const double reach = (day.corner > 1 ? largeReach : smallReach) * scale;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.fillPath(cell.intersected(corner(box, reach + surfaceGap * 1.4142 * scale)),
                         color(Token::Surface));
        // where a cell is pale its corner comes to the very edge; a sharp tip tells it from the cell's own
        // colour
        QPainterPath tip;
        tip.addRoundedRect(box, 3 * scale, 3 * scale);
        painter.fillPath(tip.intersected(corner(box, reach)),
                         color(day.corner > 1 ? data.largeInk : data.smallInk));
        painter.restore();
    }
    if (day.ring) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(day.level > 1 ? Token::OnAccent : Token::Ink3), 1.6 * scale));
        painter.drawEllipse(box.center(), 2.8 * scale, 2.8 * scale);
        painter.restore();
    }
}

void CalendarCells::paintDays(QPainter& painter, int first, int last) const {
    const double s = ChartLook::ofScreen().scale;
    for (int day = first; day <= last; ++day) {
        const QRectF box = m_layout.cellRect(day);
        const double round = cellRadius * s;
        if (day > m_data.today) {
            paintRound(painter, box, round, color(Token::Surface), color(Token::Line), 1.5);
        } else {
            const CalendarDay* found = entry(day);
            paintCell(painter, box, found ? *found : CalendarDay{day, 0, 0, false, {}}, m_data, s);
        }
        if (day == m_data.today)
            paintRound(painter, box, round, {}, color(Token::Accent), 2);
        if (m_hovered == day && m_cursor != day)
            paintRound(painter, box.adjusted(-2, -2, 2, 2), round + 2, {}, color(Token::Line2), 1.5);
        if (m_cursor == day && hasFocus())
            paintRound(painter, box.adjusted(-4, -4, 4, 4), round + 4, {}, color(Token::Accent), 2);
    }
}

void CalendarCells::paintLabels(QPainter& painter) const {
    // the weekdays stay where one sees them while the weeks go by
    const double left = visibleRegion().boundingRect().left();
    if (left > 0)
        painter.fillRect(QRectF(left, -2, m_layout.left - 4, m_layout.monthTop - 4), color(Token::Surface));
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    constexpr int sideways = Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextDontClip;
    for (int row = 0; row < 7; row += 2) {
        const QRectF cell = m_layout.cellRect(m_layout.firstDay).translated(0, row * m_layout.row);
        painter.drawText(
            QRectF(left, cell.top(), m_layout.left, cell.height()), sideways,
            QLocale().standaloneDayName((m_data.firstWeekday + row - 1) % 7 + 1, QLocale::ShortFormat));
    }
    for (const CalendarMonth& month : m_layout.months)
        painter.drawText(month.box, sideways, month.label);
}

void CalendarCells::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.translate(0, 2); // room for the ring
    const double left = event->rect().left() - m_layout.left;
    const double right = event->rect().right() - m_layout.left;
    const int from = std::max(0, static_cast<int>(left / m_layout.column) - 1);
    const int to = std::min(m_layout.weeks, static_cast<int>(right / m_layout.column) + 2);
    paintDays(painter, std::max(m_data.firstDay, m_layout.firstDay + 7 * from),
              std::min(m_layout.lastDay, m_layout.firstDay + 7 * to - 1));
    paintLabels(painter);
}

} // namespace patella::ui
