#include "ui/routine/routine_scroll.h"

#include <QLayout>
#include <QScrollBar>

#include <algorithm>

namespace patella::ui {

RoutineScroll::RoutineScroll(QWidget* parent)
    : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    viewport()->setAutoFillBackground(false);
    auto* content = new QWidget(this);
    setWidget(content);
    content->setAutoFillBackground(false);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &RoutineScroll::keepWidth);
}

void RoutineScroll::keepWidth() {
    if (!widget()->layout())
        return;
    const bool bar = verticalScrollBar()->maximum() > 0;
    const int right = bar ? std::max(0, margin - verticalScrollBar()->sizeHint().width()) : margin;
    QMargins margins = widget()->layout()->contentsMargins();
    margins.setRight(right);
    widget()->layout()->setContentsMargins(margins);
}

void RoutineScroll::fitContent() {
    QLayout* layout = widget()->layout();
    if (!layout)
        return;
    layout->activate();
    const int width = widget()->width();
    const int needed = layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                                   : layout->totalMinimumSize().height();
    if (widget()->height() < needed)
        widget()->resize(width,
                         needed); // now, not with the next event: rows must not be squeezed for a frame
}

void RoutineScroll::reveal(const QRect& part) {
    fitContent();
    constexpr int room = 24;
    const int top = verticalScrollBar()->value();
    if (part.top() - room < top)
        verticalScrollBar()->setValue(part.top() - room);
    else if (part.bottom() + room > top + viewport()->height())
        verticalScrollBar()->setValue(
            std::min(part.top() - room, part.bottom() + room - viewport()->height()));
}

} // namespace patella::ui
