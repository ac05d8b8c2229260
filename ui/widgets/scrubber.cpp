#include "ui/widgets/scrubber.h"

#include "ui/widgets/focus_ring.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/theme.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double knob = 7; // radius
constexpr double line = 4;
constexpr double tick = 10;
constexpr double step = .02;
constexpr double leap = .1;

} // namespace

Scrubber::Scrubber(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
    FocusRing::setRadius(this, 10);
    followTheme(this);
}

void Scrubber::setMarks(std::vector<double> marks) {
    m_marks = std::move(marks);
    update();
}

void Scrubber::setPosition(double position) {
    m_position = std::clamp(position, 0.0, 1.0);
    update();
}

QSize Scrubber::sizeHint() const { return {180, 32}; }

QSize Scrubber::minimumSizeHint() const { return {64, 32}; }

QString Scrubber::spokenValue() const {
    return tr("%1 %", "share of a movement").arg(QLocale().toString(std::lround(m_position * 100)));
}

void Scrubber::moveTo(double position) {
    setPosition(position);
    sayChanged(this, QAccessible::ValueChanged);
    Q_EMIT moved(m_position);
}

double Scrubber::placeOf(double x) const { return (x - knob) / std::max(1.0, width() - 2 * knob); }

void Scrubber::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        return moveTo(m_position - step);
    case Qt::Key_Right:
    case Qt::Key_Up:
        return moveTo(m_position + step);
    case Qt::Key_PageDown:
        return moveTo(m_position - leap);
    case Qt::Key_PageUp:
        return moveTo(m_position + leap);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(1);
    default:
        QWidget::keyPressEvent(event);
    }
}

void Scrubber::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton)
        moveTo(placeOf(event->position().x()));
}

void Scrubber::mouseMoveEvent(QMouseEvent* event) {
    if (event->buttons() & Qt::LeftButton)
        moveTo(placeOf(event->position().x()));
}

void Scrubber::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const double middle = height() / 2.0;
    const double from = knob;
    const double room = width() - 2 * knob;
    const double at = from + room * m_position;
    const QColor accent = color(Token::Accent);
    painter.setBrush(mixed(accent, color(Token::Soft), .7));
    painter.drawRoundedRect(QRectF(from, middle - line / 2, room, line), line / 2, line / 2);
    painter.setBrush(accent);
    painter.drawRoundedRect(QRectF(from, middle - line / 2, at - from, line), line / 2, line / 2);
    for (const double mark : m_marks)
        painter.drawRect(QRectF(from + room * mark - 1, middle - tick / 2, 2, tick));
    painter.setPen(QPen(color(Token::Soft), 2));
    painter.drawEllipse(QPointF(at, middle), knob - 1, knob - 1);
}

} // namespace patella::ui
