#include "ui/history/session_list.h"

#include "ui/history/session_list_delegate.h"
#include "ui/history/session_list_model.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace patella::ui {

namespace {

constexpr int batch = 40; ///< rows that are measured in a few milliseconds

} // namespace

SessionList::SessionList(SessionListModel* model, QWidget* parent)
    : QListView(parent)
    , m_model(model) {
    setModel(model);
    setItemDelegate(new SessionListDelegate(this));
    setAccessibleName(tr("Sessions"));
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_Hover);
    viewport()->setAutoFillBackground(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    FocusRing::leaveAlone(this);
    setBatchSize(batch);
    layOutInBatches();
    connect(model, &SessionListModel::modelAboutToBeReset, this, &SessionList::layOutInBatches);
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, [this] {
        layOutInBatches();
        scheduleDelayedItemsLayout();
    });
}

/// Measuring the words of thousands of rows would hold up the window: the first ones come at once, the others
/// from batch to batch. Once measured they are laid out together, so that the view stays where it is.
void SessionList::layOutInBatches() { setLayoutMode(Batched); }

void SessionList::timerEvent(QTimerEvent* event) {
    QListView::timerEvent(event);
    if (layoutMode() == Batched && laidOut(m_model->index(m_model->rowCount() - 1)))
        setLayoutMode(SinglePass);
}

void SessionList::select(const QModelIndex& index) {
    if (!index.isValid())
        return clearSelection();
    if (index.row() >= batch && !laidOut(index)) { // whoever wants a row below waits for those above it
        setLayoutMode(SinglePass);
        doItemsLayout();
    }
    setCurrentIndex(index);
    scrollTo(index);
}

QModelIndex SessionList::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    if (action == MoveHome)
        return m_model->nearest(0);
    if (action == MoveEnd) {
        if (!laidOut(m_model->index(m_model->rowCount() - 1))) {
            setLayoutMode(SinglePass);
            doItemsLayout();
        }
        return m_model->nearest(m_model->rowCount());
    }
    const QModelIndex to = QListView::moveCursor(action, modifiers);
    return to.isValid() && m_model->heading(to) ? m_model->nearest(to.row()) : to;
}

void SessionList::keyPressEvent(QKeyEvent* event) {
    const bool chosen = !m_model->heading(currentIndex());
    const int key = event->key();
    if (chosen && key == Qt::Key_Delete) {
        Q_EMIT removeWanted();
        return event->accept();
    }
    if (chosen && (key == Qt::Key_F2 || key == Qt::Key_Return || key == Qt::Key_Enter)) {
        Q_EMIT changeWanted();
        return event->accept();
    }
    QListView::keyPressEvent(event);
}

void SessionList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (current.isValid() && m_model->nearest(0) == current)
        scrollToTop(); // so that the first week's heading shows
    Q_EMIT currentMoved(current);
}

void SessionList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() == event->oldSize().width())
        return;
    if (verticalScrollBar()->value() == 0) // else the view would not stay where it is
        layOutInBatches();
    // names wrap by the width
    if (isVisible() || state() == ExpandingState)
        scheduleDelayedItemsLayout();
    else
        doItemsLayout(); // what is only scheduled would wait, and be done in one piece when the page is shown
}

void SessionList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
}

} // namespace patella::ui
