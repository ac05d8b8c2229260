#include "ui/widgets/tempo_bar.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double barHeight = 14;
constexpr double gap = 6;

QFont labelFont(double scale, bool present) {
    QFont font = playerFont(Role::PlayerTempo, scale);
    font.setWeight(present ? QFont::DemiBold : QFont::Normal);
    return font;
}

} // namespace

TempoBar::TempoBar(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TempoBar::setParts(std::vector<Part> parts) {
    m_parts = std::move(parts);
    m_present = -1;
    sayChanged(this);
    updateGeometry();
    update();
}

void TempoBar::setPresent(int index, double fraction) {
    m_present = index;
    m_fraction = std::clamp(fraction, 0.0, 1.0);
    update();
}

void TempoBar::setTrack(Token track) {
    m_track = track;
    update();
}

void TempoBar::setScale(double scale) {
    m_scale = scale;
    updateGeometry();
    update();
}

QSize TempoBar::sizeHint() const {
    const qreal label = QFontMetricsF(labelFont(m_scale, true)).height();
    return {qRound(440 * m_scale), static_cast<int>(std::ceil((barHeight + 8) * m_scale + label))};
}

QSize TempoBar::minimumSizeHint() const { return {qRound(200 * m_scale), sizeHint().height()}; }

/// As long as their seconds, but never shorter than their label.
std::vector<QRectF> TempoBar::rects() const {
    std::vector<QRectF> out;
    if (m_parts.empty())
        return out;
    const double all = width() - gap * m_scale * static_cast<double>(m_parts.size() - 1);
    std::vector<double> wide(m_parts.size());
    std::vector<double> least(m_parts.size());
    const QFontMetricsF metrics(labelFont(m_scale, true));
    double seconds = 0;
    for (const Part& part : m_parts)
        seconds += std::max(part.seconds, 0.1);
    double missing = 0;
    double spare = 0;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        wide[i] = all * std::max(m_parts[i].seconds, 0.1) / seconds;
        least[i] = metrics.horizontalAdvance(m_parts[i].label) + 6 * m_scale;
        missing += std::max(0.0, least[i] - wide[i]);
        spare += std::max(0.0, wide[i] - least[i]);
    }
    const double share = spare > 0 ? std::min(1.0, missing / spare) : 0.0;
    double x = 0;
    for (std::size_t i = 0; i < wide.size(); ++i) {
        if (missing > 0 && missing <= spare)
            wide[i] = wide[i] < least[i] ? least[i] : wide[i] - (wide[i] - least[i]) * share;
        out.emplace_back(x, 0, wide[i], barHeight * m_scale);
        x += wide[i] + gap * m_scale;
    }
    return out;
}

void TempoBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const std::vector<QRectF> where = rects();
    for (std::size_t i = 0; i < where.size(); ++i) {
        const int index = static_cast<int>(i);
        const QRectF& rect = where[i];
        const double filled = index < m_present ? 1.0 : index == m_present ? m_fraction : 0.0;
        paintBar(painter, rect, filled, color(Token::Accent), color(m_track));
        const bool present = index == m_present;
        painter.setFont(labelFont(m_scale, present));
        painter.setPen(color(present ? Token::Ink : Token::Ink2));
        painter.drawText(
            QRectF(rect.left(), rect.bottom(), rect.width() + gap * m_scale, height() - rect.bottom()),
            Qt::AlignLeft | Qt::AlignBottom, m_parts[i].label);
    }
}

QString TempoBar::spokenName() const {
    QStringList words;
    for (const Part& part : m_parts)
        words << part.label;
    return words.join(QStringLiteral(", "));
}

} // namespace patella::ui
