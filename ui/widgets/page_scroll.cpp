#include "ui/widgets/page_scroll.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QScrollBar>

namespace patella::ui {

PageScroll::PageScroll(QWidget* content, QWidget* parent)
    : QScrollArea(parent) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    auto* inside = new QWidget;
    m_layout = new QHBoxLayout(inside);
    setWidget(inside);
    m_layout->addWidget(content); // last: whatever is in it is styled anew each time that it gets a parent
    inside->setAutoFillBackground(false); // setWidget() turned it on
    viewport()->setAutoFillBackground(false);
    keepMargin(false);
    verticalScrollBar()->installEventFilter(this);
}

void PageScroll::toTop() { verticalScrollBar()->setValue(0); }

bool PageScroll::eventFilter(QObject* watched, QEvent* event) {
    if (watched == verticalScrollBar() && (event->type() == QEvent::Show || event->type() == QEvent::Hide))
        keepMargin(event->type() == QEvent::Show);
    return QScrollArea::eventFilter(watched, event);
}

void PageScroll::keepMargin(bool barShown) {
    const int bar = barShown ? verticalScrollBar()->sizeHint().width() : 0;
    m_layout->setContentsMargins(0, 0, rightMargin - bar, bottomMargin);
}

} // namespace patella::ui
