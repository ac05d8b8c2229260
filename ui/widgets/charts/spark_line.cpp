#include "ui/widgets/charts/spark_line.h"

#include "ui/widgets/charts/chart_metrics.h"
#include "ui/widgets/type.h"

#include <QPainter>

#include <algorithm>
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
            painter.drawPolyline(line);
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
