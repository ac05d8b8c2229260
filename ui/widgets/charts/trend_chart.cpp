#include "ui/widgets/charts/trend_chart.h"

#include "ui/widgets/charts/chart_paint.h"
#include "ui/widgets/charts/chart_reading.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int pageDays = 28;
constexpr double dragFrom = 6; // pixels before a press becomes a range

} // namespace

TrendChart::TrendChart(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    FocusRing::setRadius(this, 8);
    followTheme(this);
    connect(&theme(), &Theme::changed, this, &TrendChart::forget);
    connect(&theme(), &Theme::fontChanged, this, &TrendChart::forget);
}

void TrendChart::setData(TrendData data) {
    m_data = std::move(data);
    m_stops = daysWithSomething(m_data);
    m_cursor.reset();
    m_anchor.reset();
    m_dragging = false;
    forget();
    sayChanged(this, QAccessible::ValueChanged);
}

void TrendChart::setLoading(bool on) {
    m_loading = on;
    forget();
}

void TrendChart::setPlotHeight(int pixels) {
    m_plotHeight = pixels;
    updateGeometry();
}

void TrendChart::setTakesNotes(bool on) {
    m_takesNotes = on;
    setAccessibleDescription(on ? tr("Left and Right read the days that have something, with Ctrl every day. "
                                     "Enter opens the day, N adds a note to it.")
                                : QString());
}

QString TrendChart::keysNow() const {
    const bool ranging = m_anchor && *m_anchor != *m_cursor;
    return m_takesNotes && !ranging && hasFocus() && FocusRing::keyboardInUse()
               ? tr("Enter opens the day, N adds a note")
               : QString();
}

void TrendChart::forget() {
    m_picture = {};
    update();
}

TrendLayout TrendChart::layoutNow() const {
    return TrendLayout::make(m_data, QSizeF(size()), ChartLook::ofScreen().metrics(), QLocale());
}

QSize TrendChart::sizeHint() const { return {560, grown(m_plotHeight, Role::Hint)}; }
QSize TrendChart::minimumSizeHint() const {
    return {160, std::min(sizeHint().height(), grown(140, Role::Hint))};
}

void TrendChart::setCursorDay(std::optional<int> day) {
    m_cursor = day;
    m_anchor.reset();
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

std::vector<QString> TrendChart::readingLines(int day) const { return trendReading(m_data, day, QLocale()); }

QString TrendChart::reading(int day) const {
    const std::vector<QString> lines = readingLines(day);
    const QStringList rest(lines.begin(), lines.end());
    return tr("%1: %2", "day, what was on it")
        .arg(longDay(day, QLocale()),
             rest.isEmpty() ? tr("nothing entered") : rest.join(QStringLiteral(", ")));
}

QString TrendChart::spokenValue() const {
    if (m_loading)
        return tr("loading");
    if (m_cursor && m_anchor && *m_anchor != *m_cursor)
        return tr("%1 to %2", "range of days")
            .arg(longDay(std::min(*m_anchor, *m_cursor), QLocale()),
                 longDay(std::max(*m_anchor, *m_cursor), QLocale()));
    if (m_cursor)
        return reading(*m_cursor);
    return m_data.summary.isEmpty() ? trendSummary(m_data, QLocale()) : m_data.summary;
}

void TrendChart::press() {
    if (!m_cursor)
        return;
    if (m_anchor && *m_anchor != *m_cursor) {
        const auto [first, last] = std::minmax(*m_anchor, *m_cursor);
        const int from = first;
        const int to = last;
        m_anchor.reset();
        update();
        Q_EMIT rangeChosen(from, to);
    } else {
        Q_EMIT dayChosen(*m_cursor);
    }
}

void TrendChart::moveTo(int day, bool selecting) {
    if (selecting && !m_anchor)
        m_anchor = m_cursor.value_or(day);
    if (!selecting)
        m_anchor.reset();
    m_cursor = std::clamp(day, m_data.firstDay, m_data.lastDay);
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

void TrendChart::step(int by, bool selecting) {
    if (!m_cursor)
        return moveTo(by < 0 ? m_stops.back() : m_stops.front(), selecting);
    const auto next = by > 0 ? std::upper_bound(m_stops.begin(), m_stops.end(), *m_cursor)
                             : std::lower_bound(m_stops.begin(), m_stops.end(), *m_cursor);
    if (by > 0 && next != m_stops.end())
        moveTo(*next, selecting);
    else if (by < 0 && next != m_stops.begin())
        moveTo(*std::prev(next), selecting);
}

void TrendChart::stepDay(int by, bool selecting) {
    if (m_cursor)
        moveTo(*m_cursor + by, selecting);
    else
        moveTo(by < 0 ? m_data.lastDay : m_data.firstDay, selecting);
}

void TrendChart::keyPressEvent(QKeyEvent* event) {
    const bool selecting = event->modifiers() & Qt::ShiftModifier;
    const bool every = event->modifiers() & Qt::ControlModifier;
    const bool known = !m_stops.empty() && !m_loading;
    const auto nearest = [&](int day) { // a stop at or beyond it, else the outermost
        const auto at = std::lower_bound(m_stops.begin(), m_stops.end(), day);
        return at == m_stops.end() ? m_stops.back() : *at;
    };
    switch (known ? event->key() : 0) {
    case Qt::Key_Left:
        return every ? stepDay(-1, selecting) : step(-1, selecting);
    case Qt::Key_Right:
        return every ? stepDay(1, selecting) : step(1, selecting);
    case Qt::Key_Home:
        return moveTo(m_stops.front(), selecting);
    case Qt::Key_End:
        return moveTo(m_stops.back(), selecting);
    case Qt::Key_PageUp:
        return moveTo(nearest(m_cursor.value_or(m_stops.back()) - pageDays), selecting);
    case Qt::Key_PageDown:
        return moveTo(nearest(m_cursor.value_or(m_stops.back()) + pageDays), selecting);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_cursor && !event->isAutoRepeat())
            return press();
        break;
    case Qt::Key_N:
        if (m_takesNotes && m_cursor && event->modifiers() == Qt::NoModifier)
            return void(Q_EMIT noteWanted(*m_cursor));
        break;
    case Qt::Key_Escape:
        if (m_cursor)
            return setCursorDay(std::nullopt);
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

void TrendChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || m_loading || m_data.isEmpty())
        return QWidget::mousePressEvent(event);
    m_pressX = event->position().x();
    m_dragging = true;
    setCursorDay(layoutNow().days.day(m_pressX));
}

void TrendChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_loading || m_data.isEmpty())
        return;
    const double x = event->position().x();
    const TrendLayout layout = m_picture.isNull() ? layoutNow() : m_layout;
    if (m_dragging && std::abs(x - m_pressX) >= dragFrom)
        return moveTo(layout.days.day(x), true);
    if (m_dragging)
        return;
    const bool inside = x >= layout.plot.left() - 8 && x <= layout.plot.right() + 8;
    const std::optional<int> day = inside ? std::optional(layout.days.day(x)) : std::nullopt;
    if (day == m_cursor || (m_anchor && !m_dragging))
        return;
    m_cursor = day;
    update();
}

void TrendChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging)
        return QWidget::mouseReleaseEvent(event);
    m_dragging = false;
    if (rect().adjusted(-40, -40, 40, 40).contains(event->position().toPoint()))
        press();
}

void TrendChart::leaveEvent(QEvent* event) {
    if (!m_dragging && !(hasFocus() && FocusRing::keyboardInUse())) {
        m_cursor.reset();
        m_anchor.reset();
        update();
    }
    QWidget::leaveEvent(event);
}

void TrendChart::focusInEvent(QFocusEvent* event) {
    update();
    QWidget::focusInEvent(event);
}

void TrendChart::focusOutEvent(QFocusEvent* event) {
    m_cursor.reset();
    m_anchor.reset();
    update();
    QWidget::focusOutEvent(event);
}

} // namespace patella::ui
