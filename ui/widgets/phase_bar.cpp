#include "ui/widgets/phase_bar.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::ui {

PhaseSegment PhaseSegment::whole(const QString& label, double seconds, Token color, double filled) {
    return {label, color, false, {{seconds, filled}}};
}

double PhaseSegment::seconds() const {
    return std::accumulate(items.begin(), items.end(), 0.0,
                           [](double sum, const PhaseItem& item) { return sum + item.seconds; });
}

PhaseBar::PhaseBar(QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    followTheme(this);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void PhaseBar::setSegments(std::vector<PhaseSegment> segments) {
    const QString before = spokenValue();
    m_segments = std::move(segments);
    if (before != spokenValue())
        sayChanged(this, QAccessible::ValueChanged);
    updateGeometry();
    update();
}

void PhaseBar::setBarHeight(int height) {
    m_height = height;
    updateGeometry();
}

void PhaseBar::setGaps(int item, int phase) {
    m_itemGap = item;
    m_phaseGap = phase;
    update();
}

void PhaseBar::setLabelled(bool on) {
    m_labelled = on;
    updateGeometry();
}

void PhaseBar::setTrack(Token track) {
    m_track = track;
    update();
}

void PhaseBar::setLabelColor(Token token, Token present) {
    m_label = token;
    m_presentLabel = present;
    update();
}

void PhaseBar::setScale(double scale) {
    if (qFuzzyCompare(m_scale + 1, scale + 1))
        return;
    m_scale = scale;
    updateGeometry();
    update();
}

QFont PhaseBar::labelFont(bool present) const {
    QFont font = m_scale > 0 ? playerFont(Role::Body, m_scale) : roleFont(Role::Note);
    font.setWeight(present ? QFont::DemiBold : QFont::Normal);
    return font;
}

QSize PhaseBar::sizeHint() const {
    const double scale = m_scale > 0 ? m_scale : 1.0;
    const qreal label = m_labelled ? 6 * scale + QFontMetricsF(labelFont(true)).height() : 0;
    return {240, static_cast<int>(std::ceil(m_height * scale + label))};
}

QSize PhaseBar::minimumSizeHint() const { return {80, sizeHint().height()}; }

std::vector<QRectF> PhaseBar::itemRects() const {
    std::vector<QRectF> rects;
    const double scale = m_scale > 0 ? m_scale : 1.0;
    double seconds = 0;
    double gaps = 0;
    for (const PhaseSegment& segment : m_segments) {
        seconds += segment.seconds();
        gaps += segment.items.empty() ? 0 : static_cast<double>(segment.items.size() - 1) * m_itemGap * scale;
    }
    if (m_segments.empty() || seconds <= 0)
        return rects;
    gaps += static_cast<double>(m_segments.size() - 1) * m_phaseGap * scale;
    const double perSecond = std::max(0.0, width() - gaps) / seconds;
    double x = 0;
    for (const PhaseSegment& segment : m_segments) {
        for (std::size_t i = 0; i < segment.items.size(); ++i) {
            const double wide = segment.items[i].seconds * perSecond;
            rects.emplace_back(x, 0, wide, m_height * scale);
            x += wide + (i + 1 < segment.items.size() ? m_itemGap * scale : 0);
        }
        x += m_phaseGap * scale;
    }
    return rects;
}

void PhaseBar::paintLabels(QPainter& painter, const std::vector<QRectF>& rects) const {
    std::size_t at = 0;
    const double top = m_height * (m_scale > 0 ? m_scale : 1.0);
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const PhaseSegment& segment = m_segments[i];
        if (segment.items.empty())
            continue;
        const qreal left = rects[at].left();
        at += segment.items.size();
        const qreal right = at < rects.size() ? rects[at].left() - 6 : width();
        const QFont font = labelFont(segment.present);
        painter.setFont(font);
        painter.setPen(color(segment.present ? m_presentLabel : m_label));
        const QString words = QFontMetricsF(font).elidedText(segment.label, Qt::ElideRight, right - left);
        // A label of which only dots would be left says nothing.
        if (words.size() > 2 || words == segment.label)
            painter.drawText(QRectF(left, top, right - left + 2, height() - top),
                             Qt::AlignLeft | Qt::AlignBottom, words);
    }
}

void PhaseBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const std::vector<QRectF> rects = itemRects();
    std::size_t at = 0;
    for (const PhaseSegment& segment : m_segments) {
        for (const PhaseItem& item : segment.items) {
            if (at >= rects.size())
                return;
            paintBar(painter, rects[at++], item.filled, color(segment.color), color(m_track));
        }
    }
    if (m_labelled && !rects.empty())
        paintLabels(painter, rects);
}

QString PhaseBar::spokenName() const {
    QStringList parts;
    for (const PhaseSegment& segment : m_segments)
        parts << tr("%1 %2 min")
                     .arg(segment.label, QString::number(std::max(1, qRound(segment.seconds() / 60))));
    return parts.join(QStringLiteral(", "));
}

QString PhaseBar::spokenValue() const {
    double all = 0;
    double done = 0;
    for (const PhaseSegment& segment : m_segments) {
        for (const PhaseItem& item : segment.items) {
            all += item.seconds;
            done += item.seconds * item.filled;
        }
    }
    return all > 0 ? tr("%1 percent").arg(qRound(100 * done / all)) : QString();
}

} // namespace patella::ui
