#include "ui/widgets/phase_bar.h"

#include "ui/widgets/paint.h"
#include "ui/widgets/type.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace patella::ui {

namespace {
constexpr double labelGap = 6;
}

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

std::vector<QRectF> PhaseBar::labelRects() const {
    struct Label {
        std::size_t segment;
        double barLeft;
        double barRight;
        double wide;
        double left = 0;
    };
    const std::vector<QRectF> bars = itemRects();
    std::vector<Label> labels;
    std::size_t at = 0;
    for (std::size_t i = 0; i < m_segments.size() && at < bars.size(); ++i) {
        const std::size_t count = m_segments[i].items.size();
        if (count == 0)
            continue;
        const QFontMetricsF metrics(labelFont(m_segments[i].present));
        labels.push_back({i, bars[at].left(), bars[at + count - 1].right(),
                          std::ceil(metrics.horizontalAdvance(m_segments[i].label)) + 1});
        at += count;
    }
    double free = 0; // from here on nothing stands yet
    for (Label& each : labels) {
        each.left = free + each.wide <= each.barRight ? std::max(each.barLeft, free) : each.barLeft;
        free = each.left + each.wide + labelGap;
    }
    double limit = width();
    for (std::size_t n = labels.size(); n-- > 0;) {
        Label& each = labels[n];
        const double before = n == 0 ? 0 : labels[n - 1].left + labels[n - 1].wide + labelGap;
        each.left = std::max(std::min(each.left, limit - each.wide), std::min(each.left, before));
        limit = each.left - labelGap;
    }
    const double top = m_height * (m_scale > 0 ? m_scale : 1.0);
    std::vector<QRectF> rects(m_segments.size());
    for (std::size_t n = 0; n < labels.size(); ++n) {
        const double right = n + 1 < labels.size() ? labels[n + 1].left - labelGap : width();
        rects[labels[n].segment] =
            QRectF(labels[n].left, top, std::max(0.0, right - labels[n].left), height() - top);
    }
    return rects;
}

void PhaseBar::paintLabels(QPainter& painter) const {
    const std::vector<QRectF> rects = labelRects();
    for (std::size_t i = 0; i < m_segments.size(); ++i) {
        const PhaseSegment& segment = m_segments[i];
        if (rects[i].isEmpty())
            continue;
        const QFont font = labelFont(segment.present);
        painter.setFont(font);
        painter.setPen(color(segment.present ? m_presentLabel : m_label));
        const QString words = QFontMetricsF(font).elidedText(segment.label, Qt::ElideRight, rects[i].width());
        // A label of which only dots would be left says nothing.
        if (words.size() > 2 || words == segment.label)
            painter.drawText(rects[i].adjusted(0, 0, 2, 0), Qt::AlignLeft | Qt::AlignBottom, words);
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
        paintLabels(painter);
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
