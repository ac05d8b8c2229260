#include "ui/widgets/ring.h"

#include "ui/widgets/motion.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <utility>

namespace patella::ui {

namespace {

// Pixels at scale 1, in a box of 480. The outer edge lies at 226 in every mode.
constexpr double outer = 226;
constexpr double repsWidth = 20;
constexpr double holdWidth = 32;
constexpr double restWidth = 12;
constexpr double readyWidth = 6;
constexpr double doneWidth = 40; // it stands in a box of 220
constexpr double repGap = 16;

double widthOf(const RingFace& face) {
    if (std::holds_alternative<RingHold>(face))
        return holdWidth;
    if (std::holds_alternative<RingRest>(face))
        return restWidth;
    if (std::holds_alternative<RingGetReady>(face) || std::holds_alternative<RingIdle>(face))
        return readyWidth;
    return std::holds_alternative<RingDone>(face) ? doneWidth : repsWidth;
}

/// Clockwise from the top, as Qt's sixteenths from three o'clock.
void drawArc(QPainter& painter, const QRectF& circle, double start, double span) {
    painter.drawArc(circle, qRound((90 - start) * 16), qRound(-span * 16));
}

} // namespace

Ring::Ring(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Ring::setScale(double scale) {
    if (qFuzzyCompare(m_scale, scale) || scale <= 0)
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

void Ring::setBox(int side) {
    m_box = side;
    updateGeometry();
    update();
}

void Ring::setFace(RingFace face) {
    const bool another = face.index() != m_face.index();
    m_face = std::move(face);
    if (another && std::holds_alternative<RingDone>(m_face)) {
        m_drawn = 0.0;
        motion::run(this, motion::finish, motion::Way::In, [this](double t) {
            m_drawn = t;
            update();
        });
    }
    update();
}

void Ring::setWords(const QString& state, const QString& number, const QString& unit) {
    if (m_state == state && m_number == number && m_unit == unit)
        return;
    const bool said = m_state != state || m_unit != unit;
    m_state = state;
    m_number = number;
    m_unit = unit;
    if (said)
        sayChanged(this);
    update();
}

void Ring::setLoud(bool loud) {
    if (std::exchange(m_loud, loud) != loud)
        update();
}

void Ring::setAlarm(bool alarm) {
    if (std::exchange(m_alarm, alarm) != alarm)
        update();
}

Ring::Geometry Ring::geometryFor(const RingFace& face) const {
    // A smaller box keeps the thickness of its arcs in proportion to the box.
    const double unit = m_scale * m_box / 480.0;
    const double width = widthOf(face) * unit;
    const double radius = outer * unit - width / 2;
    const QPointF centre(this->width() / 2.0, height() / 2.0);
    return {QRectF(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius), width};
}

std::pair<double, double> Ring::repSegment(int index, int count, double radius, double gap) {
    if (count <= 1)
        return {0.0, 360.0};
    const double step = 360.0 / count;
    const double wanted = gap / radius * 180.0 / std::numbers::pi;
    const double space = std::min(wanted, step * 0.3);
    return {index * step + space / 2, step - space};
}

QSize Ring::sizeHint() const {
    const int side = qRound(m_box * m_scale);
    return {side, side};
}

QString Ring::spokenName() const {
    QStringList parts;
    for (const QString& part : {m_state, m_number, m_unit})
        if (!part.isEmpty())
            parts << part;
    return parts.join(QLatin1Char(' '));
}

void Ring::paintArc(QPainter& painter, double left, Token arc, Token track) const {
    const Geometry g = geometryFor(m_face);
    painter.setPen(QPen(color(track), g.width, Qt::SolidLine, Qt::FlatCap));
    painter.drawEllipse(g.circle);
    const double part = std::clamp(left, 0.0, 1.0);
    if (part <= 0.0)
        return;
    painter.setPen(QPen(color(arc), g.width, Qt::SolidLine, Qt::RoundCap));
    drawArc(painter, g.circle, 0.0, 360.0 * part);
}

void Ring::paintReps(QPainter& painter, const RingReps& reps) const {
    const Geometry g = geometryFor(m_face);
    const int count = std::max(1, reps.count);
    const double gap = repGap * m_scale * m_box / 480.0;
    const QPen done(color(Token::Accent), g.width, Qt::SolidLine, Qt::FlatCap);
    const QPen open(color(Token::Track), g.width, Qt::SolidLine, Qt::FlatCap);
    for (int i = 0; i < count; ++i) {
        const auto [start, span] = repSegment(i, count, g.circle.width() / 2, gap);
        const double filled = i + 1 < reps.current    ? 1.0
                              : i + 1 == reps.current ? std::clamp(reps.fraction, 0.0, 1.0)
                                                      : 0.0;
        if (filled < 1.0) {
            painter.setPen(open);
            drawArc(painter, g.circle, start + span * filled, span * (1 - filled));
        }
        if (filled > 0.0) {
            painter.setPen(done);
            drawArc(painter, g.circle, start, span * filled);
        }
    }
}

void Ring::paintDone(QPainter& painter, const RingDone& done) const {
    const Geometry g = geometryFor(m_face);
    double all = 0;
    for (const RingDone::Part& part : done.parts)
        all += part.seconds;
    if (all <= 0)
        return;
    const double gap = done.parts.size() < 2 ? 0.0 : 3.0;
    const double turn = 360.0 * m_drawn;
    double start = 0;
    for (const RingDone::Part& part : done.parts) {
        const double step = 360.0 * part.seconds / all;
        const double span = std::max(0.5, step - gap);
        const double from = start + gap / 2;
        const double filled = std::clamp(part.filled, 0.0, 1.0);
        if (filled < 1.0) {
            painter.setPen(QPen(color(Token::Track), g.width, Qt::SolidLine, Qt::FlatCap));
            drawArc(painter, g.circle, from + span * filled, span * (1 - filled));
        }
        const double shown = std::min(span * filled, std::max(0.0, turn - from));
        if (shown > 0) {
            painter.setPen(QPen(color(part.color), g.width, Qt::SolidLine, Qt::FlatCap));
            drawArc(painter, g.circle, from, shown);
        }
        start += step;
    }
}

void Ring::paintFace(QPainter& painter) const {
    painter.setBrush(Qt::NoBrush);
    if (const auto* reps = std::get_if<RingReps>(&m_face)) {
        paintReps(painter, *reps);
    } else if (const auto* hold = std::get_if<RingHold>(&m_face)) {
        const Geometry g = geometryFor(m_face);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Softer));
        painter.drawEllipse(g.circle);
        painter.setBrush(Qt::NoBrush);
        paintArc(painter, hold->left, Token::Accent, Token::Track);
    } else if (const auto* rest = std::get_if<RingRest>(&m_face)) {
        paintArc(painter, rest->left, Token::Accent, Token::RestTrack);
    } else if (const auto* ready = std::get_if<RingGetReady>(&m_face)) {
        paintArc(painter, ready->left, Token::Ink, Token::Track);
    } else if (const auto* done = std::get_if<RingDone>(&m_face)) {
        paintDone(painter, *done);
    } else {
        paintArc(painter, 0.0, Token::Track, Token::Track);
    }
}

/// Words keep their places from second to second: state above, number in the middle, unit below.
void Ring::paintWords(QPainter& painter) const {
    const Geometry g = geometryFor(m_face);
    const double unit = m_scale * m_box / 480.0;
    const QPointF centre = g.circle.center();
    const double inner = g.circle.width() - g.width;
    const bool done = std::holds_alternative<RingDone>(m_face);
    const auto line = [&](double middle, double high) {
        return QRectF(centre.x() - inner / 2, centre.y() + (middle - high / 2) * unit, inner, high * unit);
    };
    const auto fitted = [&](Role role, const QString& text, double scale, double room) {
        const QFont font = playerFont(role, scale);
        const double wide = tabularWidth(font, text);
        return wide > room && wide > 0 ? playerFont(role, scale * room / wide) : font;
    };
    const double size = done ? 0.43 : m_loud ? 1.3 : m_number.size() > 1 ? 0.93 : 1.0;
    painter.setFont(fitted(Role::PlayerCount, m_number, unit * size,
                           inner * (done     ? 0.7
                                    : m_loud ? 0.9
                                             : 0.84)));
    painter.setPen(color(m_alarm ? Token::Canvas : Token::Ink));
    const double at = done ? -14 : m_state.isEmpty() ? -20 : 5;
    drawTabular(painter, line(at, 256), Qt::AlignCenter, m_number);
    if (!m_state.isEmpty() && !m_alarm) {
        painter.setFont(fitted(Role::PlayerState, m_state, unit, inner * 0.62));
        painter.setPen(color(Token::AccentInk));
        painter.drawText(line(-138, 60), Qt::AlignCenter, m_state);
    }
    if (!m_unit.isEmpty() && !m_loud) {
        QFont font = fitted(Role::PlayerCue, m_unit, unit, inner * 0.62);
        font.setWeight(QFont::Normal);
        painter.setFont(font);
        painter.setPen(color(Token::Ink2));
        drawTabular(painter, line(done ? 62 : 133, 50), Qt::AlignCenter, m_unit);
    }
}

void Ring::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFace(painter);
    if (m_alarm) {
        const Geometry g = geometryFor(m_face);
        const double inset = g.width / 2;
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Ink));
        painter.drawEllipse(g.circle.adjusted(inset, inset, -inset, -inset));
    }
    paintWords(painter);
}

} // namespace patella::ui
