#include "ui/today/pain_line.h"

#include "ui/text/today_words.h"
#include "ui/text/words.h"
#include "ui/widgets/icon.h"
#include "ui/widgets/knee_badge.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"
#include "ui/widgets/zone.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace patella::ui {

namespace {

constexpr int plotHigh = 148;
constexpr int axisHigh = 22;
constexpr double lowest = -0.5;
constexpr double highest = 10.5;

QColor kneeColor(Knee knee) { return color(knee == Knee::Left ? Token::KneeL : Token::KneeR); }

const PainDay* lastOf(const std::vector<PainDay>& days, int& at) {
    for (at = static_cast<int>(days.size()) - 1; at >= 0; --at)
        if (days[static_cast<std::size_t>(at)].highest)
            return &days[static_cast<std::size_t>(at)];
    return nullptr;
}

QPainterPath diamond(QPointF at, double reach) {
    QPainterPath path;
    path.moveTo(at.x(), at.y() - reach);
    path.lineTo(at.x() + reach, at.y());
    path.lineTo(at.x(), at.y() + reach);
    path.lineTo(at.x() - reach, at.y());
    path.closeSubpath();
    return path;
}

} // namespace

PainLine::PainLine(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PainLine::render(const PainSeries& pain) {
    m_pain = pain;
    m_chosen = -1;
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

QSize PainLine::sizeHint() const { return {336, plotHigh + grown(axisHigh, Role::Hint)}; }
QSize PainLine::minimumSizeHint() const { return {200, sizeHint().height()}; }
QString PainLine::spokenName() const { return tr("Pain, last 14 days"); }

QString PainLine::spokenValue() const {
    return m_chosen < 0 ? TodayWords::summary(m_pain) : dayWords(m_chosen);
}

QRectF PainLine::plot() const {
    const double ends =
        QFontMetricsF(roleFont(Role::HintStrong)).horizontalAdvance(QStringLiteral("R 10")) + 14;
    return {0, 0, width() - ends, double(height() - grown(axisHigh, Role::Hint))};
}

double PainLine::xOf(int day) const {
    const QRectF at = plot();
    return at.left() + 10 + (at.width() - 20) * day / (PainSeries::days - 1);
}

double PainLine::yOf(double score) const {
    const QRectF at = plot();
    return at.bottom() - at.height() * (score - lowest) / (highest - lowest);
}

QString PainLine::dayWords(int day) const {
    QStringList parts;
    const LocalDate date = m_pain.knees[0][static_cast<std::size_t>(day)].date;
    for (const Knee knee : bothSides) {
        const PainDay& at = m_pain.knees[static_cast<std::size_t>(knee)][static_cast<std::size_t>(day)];
        const QString score = at.highest ? QLocale().toString(at.highest->value()) : tr("no score");
        parts << tr("%1 %2", "left, score").arg(Words::name(knee), score);
    }
    return tr("%1: %2", "day, scores").arg(Words::day(date), parts.join(QStringLiteral(", ")));
}

void PainLine::paintZones(QPainter& painter) const {
    const QRectF at = plot();
    const std::array<std::pair<Zone, std::array<double, 2>>, 3> bands{
        {{Zone::TooMuch, {5.5, highest}}, {Zone::Careful, {2.5, 5.5}}, {Zone::Fine, {lowest, 2.5}}}};
    for (const auto& [zone, range] : bands) {
        const ZoneTokens tokens = zoneTokens(zone);
        const QRectF band = QRectF(QPointF(at.left(), yOf(range[1])), QPointF(at.right(), yOf(range[0])))
                                .adjusted(0, 1, 0, -1);
        if (!theme().isHighContrast())
            paintRound(painter, band, 6, color(tokens.band));
        else
            paintRound(painter, band, 6, {}, color(Token::Line), 1);
        if (zone == Zone::TooMuch) {
            painter.save();
            QPainterPath clip;
            clip.addRoundedRect(band, 6, 6);
            painter.setClipPath(clip);
            painter.setPen(QPen(color(Token::Hatch), 2));
            for (double x = band.left() - band.height(); x < band.right(); x += 9 * 1.4142)
                painter.drawLine(QPointF(x, band.bottom()), QPointF(x + band.height(), band.top()));
            painter.restore();
        }
        const int side = iconSide(14);
        paintIcon(painter, QRectF(band.left() + 7, band.top() + 5, side, side), zoneIcon(zone),
                  color(tokens.ink));
    }
}

void PainLine::paintKnee(QPainter& painter, Knee knee) const {
    const std::vector<PainDay>& days = m_pain.knees[static_cast<std::size_t>(knee)];
    const QColor ink = kneeColor(knee);
    QColor faint = ink;
    faint.setAlphaF(0.45F);
    QPolygonF line;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const double x = xOf(static_cast<int>(i));
        if (days[i].morning && days[i].morning != days[i].highest) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(faint);
            const QPointF at(x, yOf(days[i].morning->value()));
            if (knee == Knee::Left)
                painter.drawEllipse(at, 2, 2);
            else
                painter.drawPath(diamond(at, 2.8));
        }
        if (days[i].highest)
            line << QPointF(x, yOf(days[i].highest->value()) + (knee == Knee::Left ? 0.8 : -0.8));
    }
    QPen pen(ink, 2.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (kneePenStyle(static_cast<Side>(knee)) != Qt::SolidLine)
        pen.setDashPattern({2.2, 2});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (line.isEmpty())
        return;
    painter.setPen(QPen(color(Token::Surface), 2));
    painter.setBrush(ink);
    if (knee == Knee::Left)
        painter.drawEllipse(line.last(), 5, 5);
    else
        painter.drawPath(diamond(line.last(), 6.5));
}

void PainLine::paintEnds(QPainter& painter) const {
    const QFont font = roleFont(Role::HintStrong);
    painter.setFont(font);
    const double high = QFontMetricsF(font).height();
    std::array<double, 2> y{};
    std::array<const PainDay*, 2> last{};
    for (const std::size_t knee : {0, 1}) {
        int at = 0;
        last[knee] = lastOf(m_pain.knees[knee], at);
        y[knee] = last[knee] ? yOf(last[knee]->highest->value()) : 0;
    }
    if (last[0] && last[1] && std::abs(y[0] - y[1]) < high) { // side by side they would cover each other
        const double middle = (y[0] + y[1]) / 2;
        const bool leftBelow = y[0] >= y[1];
        y[0] = middle + (leftBelow ? high / 2 : -high / 2);
        y[1] = middle + (leftBelow ? -high / 2 : high / 2);
    }
    for (const Knee knee : bothSides) {
        const auto index = static_cast<std::size_t>(knee);
        if (!last[index])
            continue;
        const QString words =
            (knee == Knee::Left ? tr("L %1", "left knee, score") : tr("R %1", "right knee, score"))
                .arg(QLocale().toString(last[index]->highest->value()));
        painter.setPen(kneeColor(knee));
        const double top = std::clamp(y[index] - high / 2, 0.0, plot().bottom() - high);
        painter.drawText(QRectF(plot().right() + 6, top, width() - plot().right() - 6, high),
                         Qt::AlignVCenter, words);
    }
}

void PainLine::paintChosen(QPainter& painter) const {
    painter.setFont(roleFont(Role::Hint));
    painter.setPen(color(Token::Ink3));
    const QRectF axis(0, plot().bottom() + 4, plot().width(), height() - plot().bottom() - 4);
    if (m_chosen < 0) {
        painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, Words::day(m_pain.knees[0].front().date));
        painter.drawText(axis, Qt::AlignRight | Qt::AlignVCenter, tr("today"));
        return;
    }
    painter.setPen(QPen(color(Token::Ink2), 1));
    painter.drawLine(QPointF(xOf(m_chosen), plot().top()), QPointF(xOf(m_chosen), plot().bottom()));
    painter.setPen(color(Token::Ink));
    painter.drawText(axis, Qt::AlignLeft | Qt::AlignVCenter, dayWords(m_chosen));
}

void PainLine::paintEvent(QPaintEvent*) {
    if (m_pain.knees[0].empty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintZones(painter);
    for (const Knee knee : bothSides)
        paintKnee(painter, knee);
    paintEnds(painter);
    paintChosen(painter);
}

void PainLine::keyPressEvent(QKeyEvent* event) {
    const int step = event->key() == Qt::Key_Left ? -1 : event->key() == Qt::Key_Right ? 1 : 0;
    if (step == 0 || m_pain.knees[0].empty())
        return QWidget::keyPressEvent(event);
    m_chosen = m_chosen < 0 ? PainSeries::days - 1 : std::clamp(m_chosen + step, 0, PainSeries::days - 1);
    sayChanged(this, QAccessible::ValueChanged);
    update();
}

void PainLine::focusOutEvent(QFocusEvent* event) {
    m_chosen = -1;
    update();
    QWidget::focusOutEvent(event);
}

} // namespace patella::ui
