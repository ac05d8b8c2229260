#include "ui/widgets/flow_layout.h"

#include <QWidget>

#include <algorithm>

namespace patella::ui {

FlowLayout::FlowLayout(QWidget* parent, int horizontal, int vertical)
    : QLayout(parent)
    , m_horizontal(horizontal)
    , m_vertical(vertical) {
    setContentsMargins(0, 0, 0, 0);
}

FlowLayout::~FlowLayout() {
    for (QLayoutItem* item : m_items)
        delete item;
}

void FlowLayout::setMinimumCell(int width) {
    m_cell = width;
    invalidate();
}

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.push_back(item);
    invalidate();
}

QLayoutItem* FlowLayout::itemAt(int index) const {
    return index >= 0 && index < count() ? m_items[static_cast<std::size_t>(index)] : nullptr;
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= count())
        return nullptr;
    QLayoutItem* item = m_items[static_cast<std::size_t>(index)];
    m_items.erase(m_items.begin() + index);
    invalidate();
    return item;
}

int FlowLayout::heightForWidth(int width) const { return arrange(QRect(0, 0, width, 0), false); }

QSize FlowLayout::sizeHint() const {
    int width = 0;
    int tallest = 0;
    for (const QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        width += (width ? m_horizontal : 0) + item->sizeHint().width();
        tallest = std::max(tallest, item->sizeHint().height());
    }
    const QMargins m = contentsMargins();
    return {width + m.left() + m.right(), tallest + m.top() + m.bottom()};
}

QSize FlowLayout::minimumSize() const {
    QSize size;
    for (const QLayoutItem* item : m_items)
        if (!item->isEmpty())
            size = size.expandedTo(item->minimumSize());
    const QMargins m = contentsMargins();
    return size + QSize(m.left() + m.right(), m.top() + m.bottom());
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect& rect, bool apply) const {
    const QMargins m = contentsMargins();
    const QRect inner = rect.adjusted(m.left(), m.top(), -m.right(), -m.bottom());
    return (m_cell > 0 ? arrangeGrid(inner, apply) : arrangeFlow(inner, apply)) + m.top() + m.bottom();
}

int FlowLayout::arrangeFlow(const QRect& rect, bool apply) const {
    struct Place {
        QLayoutItem* item;
        QRect at;
    };
    const bool mirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    std::vector<Place> row;
    int x = 0;
    int y = 0;
    int tallest = 0;
    const auto finishRow = [&] {
        for (const Place& place : row)
            if (apply)
                place.item->setGeometry(place.at.translated(rect.left(), (tallest - place.at.height()) / 2));
        row.clear();
    };
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), std::max(rect.width(), item->minimumSize().width())));
        if (x > 0 && x + size.width() > rect.width()) {
            finishRow();
            x = 0;
            y += tallest + m_vertical;
            tallest = 0;
        }
        const int left = mirrored ? rect.width() - x - size.width() : x;
        row.push_back({item, QRect(QPoint(left, rect.top() + y), size)});
        x += size.width() + m_horizontal;
        tallest = std::max(tallest, size.height());
    }
    finishRow();
    return y + tallest;
}

int FlowLayout::arrangeGrid(const QRect& rect, bool apply) const {
    m_columns = std::max(1, (rect.width() + m_horizontal) / (m_cell + m_horizontal));
    const int cell = (rect.width() - (m_columns - 1) * m_horizontal) / m_columns;
    int y = 0;
    int row = 0;
    int column = 0;
    for (QLayoutItem* item : m_items) {
        if (item->isEmpty())
            continue;
        if (column == m_columns) {
            column = 0;
            y += row + m_vertical;
            row = 0;
        }
        const int high = item->hasHeightForWidth() ? item->heightForWidth(cell) : item->sizeHint().height();
        if (apply)
            item->setGeometry(
                QRect(rect.left() + column * (cell + m_horizontal), rect.top() + y, cell, high));
        row = std::max(row, high);
        ++column;
    }
    return y + row;
}

} // namespace patella::ui
