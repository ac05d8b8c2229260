#include "ui/text/words.h"

#include "ui/library/dose_table.h"

#include "ui/widgets/knee_badge.h"
#include "ui/widgets/type.h"

#include <QPainter>

#include <cmath>

namespace patella::ui {

namespace {

constexpr int side = 6;  // room at each side of a cell's words
constexpr int below = 8; // between two rows

int badge() { return grown(20, Role::Note); }

} // namespace

DoseTable::DoseTable(std::vector<DoseCell> cells, QWidget* parent)
    : QWidget(parent)
    , m_cells(std::move(cells)) {
    installSpoken();
    followTheme(this);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

int DoseTable::cellWidth(const DoseCell& cell) const {
    const qreal value = cell.sides ? 2 * badge() + 4 : tabularWidth(roleFont(Role::Figure), cell.value);
    const qreal label = QFontMetricsF(roleFont(Role::Note)).horizontalAdvance(cell.label);
    return static_cast<int>(std::ceil(qMax(value, label))) + 2 * side;
}

int DoseTable::rowHeight() const { return lineHeight(Role::Figure) + lineHeight(Role::Note) + 2; }

std::vector<std::vector<QRect>> DoseTable::rows(int width) const {
    int all = 0;
    for (const DoseCell& cell : m_cells)
        all += cellWidth(cell);
    const std::size_t lines =
        static_cast<std::size_t>(all / qMax(1, width)) + 1; // rows of as many cells each
    const std::size_t most = all <= width ? m_cells.size() : (m_cells.size() + lines - 1) / lines;
    std::vector<std::vector<QRect>> rows;
    std::vector<int> widths;
    int used = 0;
    const auto close = [&] {
        const int extra = widths.empty() ? 0 : qMax(0, width - used) / static_cast<int>(widths.size());
        int left = 0;
        const int top = static_cast<int>(rows.size()) * (rowHeight() + below);
        rows.emplace_back();
        for (const int each : widths) {
            rows.back().emplace_back(left, top, each + extra, rowHeight());
            left += each + extra;
        }
        widths.clear();
        used = 0;
    };
    for (const DoseCell& cell : m_cells) {
        const int wanted = cellWidth(cell);
        if (!widths.empty() && (used + wanted > width || widths.size() >= most))
            close();
        widths.push_back(qMin(wanted, width));
        used += widths.back();
    }
    if (!widths.empty())
        close();
    return rows;
}

int DoseTable::heightForWidth(int width) const {
    const int count = qMax(1, static_cast<int>(rows(width).size()));
    return count * rowHeight() + (count - 1) * below;
}

QSize DoseTable::sizeHint() const { return {320, heightForWidth(320)}; }

QSize DoseTable::minimumSizeHint() const {
    int widest = 0;
    for (const DoseCell& cell : m_cells)
        widest = qMax(widest, cellWidth(cell));
    return {widest, rowHeight()};
}

void DoseTable::paintCell(QPainter& painter, const QRect& rect, const DoseCell& cell) const {
    const QRect top(rect.left(), rect.top(), rect.width(), lineHeight(Role::Figure));
    if (cell.sides) {
        const qreal size = badge();
        const QRectF left(top.center().x() - size - 1, top.center().y() - size / 2, size, size);
        paintKneeBadge(painter, left, Side::Left);
        paintKneeBadge(painter, left.translated(size + 4, 0), Side::Right);
    } else {
        painter.setFont(roleFont(Role::Figure));
        painter.setPen(color(Token::Ink));
        drawTabular(painter, top, Qt::AlignCenter, cell.value);
    }
    painter.setFont(roleFont(Role::Note));
    painter.setPen(color(Token::Ink2));
    painter.drawText(QRect(rect.left(), top.bottom() + 3, rect.width(), lineHeight(Role::Note)),
                     Qt::AlignCenter, cell.label);
}

void DoseTable::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    std::size_t next = 0;
    for (const std::vector<QRect>& row : rows(width())) {
        for (const QRect& rect : row) {
            paintCell(painter, rect, m_cells[next++]);
            if (rect == row.front())
                continue;
            painter.setPen(QPen(color(Token::Line), theme().lineWidth()));
            painter.drawLine(rect.left(), rect.top(), rect.left(), rect.bottom());
        }
    }
}

} // namespace patella::ui
