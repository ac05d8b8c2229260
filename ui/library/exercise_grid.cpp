#include "ui/library/exercise_grid.h"

#include "ui/library/exercise_card_delegate.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/focus_ring.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace patella::ui {

ExerciseGrid::ExerciseGrid(QWidget* parent)
    : QListView(parent)
    , m_model(new ExerciseListModel(this))
    , m_delegate(new ExerciseCardDelegate(this)) {
    setModel(m_model);
    setItemDelegate(m_delegate);
    setViewMode(QListView::IconMode);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setUniformItemSizes(true);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming and going would change the columns
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTabKeyNavigation(false);
    setStyleSheet(QStringLiteral("QListView { background: transparent; }"));
    setAccessibleName(tr("Exercises"));
    connect(&figureBook(), &FigureBook::changed, viewport(), qOverload<>(&QWidget::update));
    FocusRing::leaveAlone(this); // the card has the ring
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { open(index, false); });
}

void ExerciseGrid::show(const ExerciseLibrary* library, std::vector<std::size_t> rows) {
    const Exercise* kept = current();
    const ExerciseId id = kept ? kept->id : ExerciseId();
    m_replacing = true;
    m_model->show(library, std::move(rows));
    if (!id.empty() && current() == nullptr)
        select(id);
    m_replacing = false;
    if (!currentIndex().isValid())
        scrollToTop();
}

bool ExerciseGrid::select(const ExerciseId& id) {
    const QModelIndex index = m_model->indexOf(id);
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

const Exercise* ExerciseGrid::current() const { return m_model->at(currentIndex()); }

void ExerciseGrid::open(const QModelIndex& index, bool byKeyboard) {
    if (const Exercise* exercise = m_model->at(index))
        Q_EMIT opened(exercise->id, byKeyboard);
}

void ExerciseGrid::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QListView::currentChanged(now, before);
    const Exercise* exercise = m_model->at(now);
    if (exercise && !m_replacing)
        Q_EMIT moved(exercise->id);
}

void ExerciseGrid::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        open(currentIndex(), true);
        event->accept();
        return;
    }
    QListView::keyPressEvent(event);
}

void ExerciseGrid::focusInEvent(QFocusEvent* event) {
    QListView::focusInEvent(event);
    if (!currentIndex().isValid() && m_model->rowCount() > 0 && event->reason() != Qt::MouseFocusReason)
        setCurrentIndex(m_model->index(0));
}

void ExerciseGrid::fitCards() {
    const int room = viewport()->width();
    const int least = m_delegate->leastWidth() + gap;
    m_columns = std::max(1, room / std::max(1, least));
    const QSize cell = m_delegate->setCellWidth(room / m_columns);
    if (cell == gridSize())
        return;
    setGridSize(cell);
    verticalScrollBar()->setSingleStep(cell.height() / 4);
}

void ExerciseGrid::resizeEvent(QResizeEvent* event) {
    fitCards();
    QListView::resizeEvent(event);
}

void ExerciseGrid::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitCards();
}

} // namespace patella::ui
