#include "ui/widgets/month_grid.h"

#include "ui/widgets/icon.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int columns = 7;
constexpr int weeks = 6;
constexpr int headRows = 2; ///< the month's name and the letters

int side() { return grown(34, Role::Note); }

QDate monthOf(QDate date) { return {date.year(), date.month(), 1}; }

} // namespace

MonthGrid::MonthGrid(const QString& name, QWidget* parent)
    : QWidget(parent)
    , m_name(name)
    , m_first(1900, 1, 1)
    , m_last(9999, 12, 31)
    , m_date(2000, 1, 1)
    , m_month(2000, 1, 1) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    installSpoken();
    followTheme(this);
}

void MonthGrid::setRange(QDate first, QDate last) {
    m_first = first;
    m_last = last;
    setDate(m_date);
}

void MonthGrid::setToday(QDate today) {
    m_today = today;
    update();
}

void MonthGrid::setDate(QDate date) {
    const QDate within = std::clamp(date.isValid() ? date : m_date, m_first, m_last);
    m_month = monthOf(within);
    update();
    if (within == m_date)
        return;
    m_date = within;
    sayChanged(this, QAccessible::ValueChanged);
    Q_EMIT dateChanged(m_date);
}

QString MonthGrid::spokenValue() const { return QLocale().toString(m_date, QLocale::LongFormat); }

QSize MonthGrid::sizeHint() const { return {columns * side(), (headRows + weeks) * side()}; }

QRectF MonthGrid::cell(int column, int row) const {
    const int at = isRightToLeft() ? columns - 1 - column : column;
    return QRectF(at * side(), row * side(), side(), side());
}

QRectF MonthGrid::arrow(bool next) const { return cell(next ? columns - 1 : columns - 2, 0); }

QDate MonthGrid::firstShown() const {
    const int start = static_cast<int>(QLocale().firstDayOfWeek());
    return m_month.addDays(-((m_month.dayOfWeek() - start + 7) % 7));
}

bool MonthGrid::reaches(int months) const {
    const QDate month = m_month.addMonths(months);
    return month <= m_last && month.addMonths(1) > m_first;
}

void MonthGrid::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(roleFont(Role::NoteStrong));
    painter.setPen(color(Token::Ink));
    const QRectF title = cell(0, 0).united(cell(columns - 3, 0)).adjusted(8, 0, -8, 0);
    painter.drawText(title, Qt::AlignVCenter | Qt::AlignLeading,
                     QLocale().toString(m_month, QStringLiteral("MMMM yyyy")));
    for (const bool next : {false, true}) {
        const qreal icon = iconSide(16);
        QRectF rect(0, 0, icon, icon);
        rect.moveCenter(arrow(next).center());
        paintIcon(painter, rect, next != isRightToLeft() ? u"right" : u"left",
                  color(reaches(next ? 1 : -1) ? Token::Ink : Token::Line2));
    }
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    QDate day = firstShown();
    for (int column = 0; column < columns; ++column)
        painter.drawText(cell(column, 1), Qt::AlignCenter,
                         QLocale().standaloneDayName(day.addDays(column).dayOfWeek(), QLocale::NarrowFormat));
    painter.setFont(roleFont(Role::Note));
    for (int i = 0; i < columns * weeks; ++i, day = day.addDays(1))
        if (day.month() == m_month.month())
            paintDay(painter, day, cell(i % columns, headRows + i / columns));
}

void MonthGrid::paintDay(QPainter& painter, QDate day, const QRectF& rect) const {
    const QRectF tile = rect.adjusted(1.5, 1.5, -1.5, -1.5);
    const bool chosen = day == m_date;
    if (chosen)
        paintRound(painter, tile, 8, color(Token::Accent));
    if (day == m_today && !chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color(Token::Accent), 2));
        painter.drawRoundedRect(tile.adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
    }
    const bool within = day >= m_first && day <= m_last;
    painter.setPen(color(chosen ? Token::OnAccent : within ? Token::Ink : Token::Line2));
    drawTabular(painter, rect, Qt::AlignCenter, QLocale().toString(day.day()));
}

void MonthGrid::keyPressEvent(QKeyEvent* event) {
    const int forward = isRightToLeft() ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setDate(m_date.addDays(-forward));
    case Qt::Key_Right:
        return setDate(m_date.addDays(forward));
    case Qt::Key_Up:
        return setDate(m_date.addDays(-columns));
    case Qt::Key_Down:
        return setDate(m_date.addDays(columns));
    case Qt::Key_PageUp:
        return setDate(m_date.addMonths(-1));
    case Qt::Key_PageDown:
        return setDate(m_date.addMonths(1));
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthGrid::turn(int months) {
    if (!reaches(months))
        return;
    m_month = m_month.addMonths(months);
    update();
}

void MonthGrid::mousePressEvent(QMouseEvent* event) {
    for (const bool next : {false, true})
        if (arrow(next).contains(event->position()))
            return turn(next ? 1 : -1);
    QDate day = firstShown();
    for (int i = 0; i < columns * weeks; ++i, day = day.addDays(1))
        if (cell(i % columns, headRows + i / columns).contains(event->position()) &&
            day.month() == m_month.month() && day >= m_first && day <= m_last)
            return setDate(day);
}

} // namespace patella::ui
