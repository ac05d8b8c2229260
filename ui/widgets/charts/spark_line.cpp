#include "ui/widgets/charts/spark_line.h"

#include "ui/widgets/charts/chart_metrics.h"
#include "ui/widgets/type.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace patella::ui {

SparkLine::SparkLine(const QString& name, QWidget* parent)
    : QWidget(parent) {
    installSpoken();
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    followTheme(this);
}

void SparkLine::setValues(std::vector<double> values) {
    m_values = std::move(values);
    update();
}

void SparkLine::setMarks(std::vector<int> indices) {
    m_marks = std::move(indices);
    update();
}

void SparkLine::setInk(Token ink) {
    m_ink = ink;
    update();
}

void SparkLine::setWords(const QString& value) {
    if (m_words == value)
        return;
    m_words = value;
    sayChanged(this, QAccessible::ValueChanged);
}

/// At most four points to a pixel: where the line enters it, its ends, and where it leaves. More cannot be
/// seen, and a pen takes its time for each.
QPolygonF SparkLine::thinned(const QPolygonF& line) {
    QPolygonF thin;
    for (qsizetype from = 0, to = 0; from < line.size(); from = to) {
        const double pixel = std::floor(line[from].x());
        qsizetype low = from;
        qsizetype high = from;
        for (to = from; to < line.size() && std::floor(line[to].x()) == pixel; ++to) {
            low = line[to].y() < line[low].y() ? to : low;
            high = line[to].y() > line[high].y() ? to : high;
        }
        std::array<qsizetype, 4> kept{from, std::min(low, high), std::max(low, high), to - 1};
        const auto end = std::unique(kept.begin(), kept.end());
        for (auto at = kept.begin(); at != end; ++at)
            thin << line[*at];
    }
    return thin;
}

QSize SparkLine::sizeHint() const { return {grown(66, Role::Hint), grown(28, Role::Hint)}; }
QSize SparkLine::minimumSizeHint() const { return {40, grown(22, Role::Hint)}; }

std::vector<QPointF> SparkLine::places() const {
    double low = INFINITY;
    double high = -INFINITY;
    for (const double value : m_values)
        if (std::isfinite(value)) {
            low = std::min(low, value);
            high = std::max(high, value);
        }
    const double foot = m_marks.empty() ? 0 : 6;
    const QRectF box = QRectF(rect()).adjusted(3, 5, -6, -5 - foot);
    const auto count = static_cast<double>(m_values.size());
    std::vector<QPointF> places;
    for (std::size_t i = 0; i < m_values.size(); ++i) {
        const double x = m_values.size() < 2
                             ? box.right()
                             : box.left() + box.width() * static_cast<double>(i) / (count - 1);
        const double part = high > low ? (m_values[i] - low) / (high - low) : 0.5;
        places.emplace_back(x, std::isfinite(m_values[i]) ? box.bottom() - box.height() * part : m_values[i]);
    }
    return places;
}

void SparkLine::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = color(m_ink);
    const std::vector<QPointF> all = places();
    QPolygonF line;
    const auto draw = [&] {
        painter.setPen(QPen(ink, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        if (line.size() > 1)
            painter.drawPolyline(thinned(line));
        line.clear();
    };
    QPointF end(NAN, NAN);
    for (const QPointF& at : all) {
        if (!std::isfinite(at.y())) {
            draw();
            continue;
        }
        line << at;
        end = at;
    }
    draw();
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    if (std::isfinite(end.y()))
        painter.drawEllipse(end, 3.6, 3.6);
    painter.setBrush(color(Token::Ink3));
    for (const int mark : m_marks)
        if (mark >= 0 && mark < static_cast<int>(all.size()))
            painter.drawRect(QRectF(all[static_cast<std::size_t>(mark)].x() - 1, height() - 6, 2, 5));
}

} // namespace patella::ui
