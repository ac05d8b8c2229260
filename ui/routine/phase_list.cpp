#include "ui/routine/phase_list.h"

#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <utility>

namespace patella::ui {

PhaseList::PhaseList(QWidget* parent)
    : QListView(parent)
    , m_model(new PhaseModel(this))
    , m_delegate(new DoseRowDelegate(this))
    , m_warnings(new PhaseWarnings(this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(QListView::Adjust);
    setMouseTracking(true);
    setAutoScroll(false);
    setTabKeyNavigation(false);
    setAcceptDrops(false);
    viewport()->setAcceptDrops(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; border: none; }"));
    viewport()->setAutoFillBackground(false);
    viewport()->setAttribute(Qt::WA_Hover);
    FocusRing::leaveAlone(this);
    connect(m_model, &QAbstractItemModel::modelReset, this, &PhaseList::fitToRows);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &PhaseList::fitToRows);
    connect(&figureBook(), &FigureBook::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&theme(), &Theme::fontChanged, this, &PhaseList::fitToRows);
}

void PhaseList::setReadOnly(bool on) {
    if (m_readOnly == on)
        return;
    m_readOnly = on;
    m_delegate->setReadOnly(on);
    fitToRows();
}

void PhaseList::setEdited(int row, unsigned cells) {
    if (m_delegate->editedRow() == row && m_delegate->editedCells() == cells)
        return;
    m_delegate->setEdited(row, cells);
    viewport()->update();
}

const BuilderRow* PhaseList::currentRow() const {
    const QModelIndex index = currentIndex();
    return index.isValid() ? &m_model->row(index.row()) : nullptr;
}

void PhaseList::setCurrentRow(int row) {
    if (currentIndex().row() != row)     // else what is selected with it stays
        selectOnly(m_model->index(row)); // whatever keys are held just now
}

void PhaseList::clearCurrent() {
    const QSignalBlocker quiet(this);
    clearSelection();
    setCurrentIndex({});
    setEdited(-1);
    m_amongSeveral = false;
    viewport()->update();
}

void PhaseList::dropCurrent() {
    const QSignalBlocker quiet(this);
    selectionModel()->clearCurrentIndex();
    setEdited(-1);
    viewport()->update();
}

std::pair<std::size_t, int> PhaseList::dropPlace(int y) const {
    const auto& rows = m_model->rows();
    std::size_t before = 0;
    int line = 0;
    for (std::size_t i = 0; i < rows.size(); ++i) {
        std::size_t last = i; // a group counts as one
        while (last + 1 < rows.size() && rows[last + 1].grouped &&
               rows[last + 1].at.entry == rows[i].at.entry)
            ++last;
        const QRect box = visualRect(m_model->index(static_cast<int>(i)))
                              .united(visualRect(m_model->index(static_cast<int>(last))));
        if (y < box.center().y())
            return {rows[i].at.entry, box.top()};
        before = rows[i].at.entry + 1;
        line = box.bottom() + 1;
        i = last;
    }
    return {before, line};
}

void PhaseList::fitToRows() {
    m_delegate->setColumns(DoseColumns(std::max(viewport()->width(), 1), !m_readOnly));
    int height = 0;
    std::vector<int> room;
    for (const BuilderRow& row : m_model->rows()) {
        const bool item = row.kind == BuilderRow::Kind::Item;
        room.push_back(item ? m_warnings->roomBelow(row.at, viewport()->width()) : 0);
        height += m_delegate->columns().heightFor(row) + room.back();
    }
    m_model->setRoomBelow(std::move(room));
    setFixedHeight(height);
    scheduleDelayedItemsLayout();
    executeDelayedItemsLayout();
    m_warnings->place();
    viewport()->update();
    Q_EMIT laidOut();
}

void PhaseList::setWarnings(std::vector<RowWarning> warnings) {
    if (m_warnings->set(std::move(warnings)))
        fitToRows();
}

QRect PhaseList::menuRect(const QModelIndex& index) const {
    return index.isValid() ? columns().menu(m_model->row(index.row())).translated(visualRect(index).topLeft())
                           : QRect();
}

void PhaseList::keyPressEvent(QKeyEvent* event) {
    const int last = m_model->rowCount() - 1;
    const int at = currentIndex().row();
    const bool plain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (plain && event->key() == Qt::Key_Up && at <= 0) {
        Q_EMIT leftAtEdge(-1);
    } else if (plain && event->key() == Qt::Key_Down && at >= last) {
        Q_EMIT leftAtEdge(1);
    } else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter ||
                         event->key() == Qt::Key_F2)) {
        Q_EMIT editAsked();
    } else if (at >= 0 && selectByKey(*event)) {
        return;
    } else if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        Q_EMIT removeAsked();
    } else if (!plain && event->modifiers() != Qt::ShiftModifier) {
        event->ignore(); // shortcuts of the builder
    } else {
        QListView::keyPressEvent(event);
    }
}

void PhaseList::mousePressEvent(QMouseEvent* event) {
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    m_pressed = at;
    m_pressedRow = event->button() == Qt::LeftButton && index.isValid() ? index.row() : -1;
    if (m_pressedRow >= 0 &&
        columns().coach(m_model->row(m_pressedRow)).translated(visualRect(index).topLeft()).contains(at)) {
        QListView::mousePressEvent(event);
        m_pressedRow = -1;
        Q_EMIT coachAsked();
        return;
    }
    const bool onMenu = m_pressedRow >= 0 && !m_readOnly && menuRect(index).contains(at);
    const auto keys = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_pressedSelected = m_pressedRow >= 0 && !keys && isOneOfSeveral(index);
    if (m_pressedRow >= 0 && keys)
        Q_EMIT selectAsked(keys & Qt::ShiftModifier ? SelectBy::Range : SelectBy::Toggle, m_pressedRow);
    else if (m_pressedSelected)
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        QListView::mousePressEvent(event);
    if (onMenu) {
        m_pressedRow = -1;
        m_pressedSelected = false;
        Q_EMIT menuAsked(viewport()->mapToGlobal(menuRect(index).bottomLeft()));
    }
}

void PhaseList::mouseMoveEvent(QMouseEvent* event) {
    const bool pulled =
        (event->position().toPoint() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (m_pressedRow < 0 || m_readOnly || !(event->buttons() & Qt::LeftButton)) {
        if (!(event->buttons() & Qt::LeftButton))
            QListView::mouseMoveEvent(event); // hover alone: a pressed mouse would walk through the rows
        return;
    }
    if (pulled && !m_model->row(m_pressedRow).grouped) {
        const int row = m_pressedRow;
        m_pressedRow = -1;
        m_pressedSelected = false;
        Q_EMIT dragAsked(row);
    }
}

void PhaseList::mouseReleaseEvent(QMouseEvent* event) {
    m_pressedRow = -1;
    if (std::exchange(m_pressedSelected, false)) {
        selectionModel()->setCurrentIndex(indexAt(m_pressed), QItemSelectionModel::NoUpdate);
        Q_EMIT selectAsked(SelectBy::One, 0);
    }
    if (!(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier)))
        QListView::mouseReleaseEvent(event);
}

void PhaseList::mouseDoubleClickEvent(QMouseEvent* event) {
    QListView::mouseDoubleClickEvent(event);
    Q_EMIT editAsked();
}

void PhaseList::contextMenuEvent(QContextMenuEvent* event) {
    const QModelIndex index =
        event->reason() == QContextMenuEvent::Mouse ? indexAt(event->pos()) : currentIndex();
    if (!index.isValid())
        return;
    if (isOneOfSeveral(index))
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(index);
    if (m_readOnly) {
        Q_EMIT coachAsked();
        return;
    }
    const bool mouse = event->reason() == QContextMenuEvent::Mouse;
    Q_EMIT menuAsked(mouse ? event->globalPos() : viewport()->mapToGlobal(menuRect(index).bottomLeft()));
}

void PhaseList::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    viewport()->update();
    Q_EMIT currentRowChanged();
}

void PhaseList::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    if (event->size().width() != columns().width())
        fitToRows();
}

void PhaseList::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitToRows();
}

void PhaseList::wheelEvent(QWheelEvent* event) { event->ignore(); } // the page scrolls, not the list

void PhaseList::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (currentIndex().isValid() || m_model->rowCount() == 0 || event->reason() == Qt::MouseFocusReason)
        return;
    const QModelIndexList selected = selectionModel()->selectedIndexes();
    if (m_amongSeveral && !selected.isEmpty())
        Q_EMIT selectAsked(SelectBy::Go, selected.first().row() + 1); // from -1: none is current
    else
        setCurrentRow(event->reason() == Qt::BacktabFocusReason ? m_model->rowCount() - 1 : 0);
}

} // namespace patella::ui
