#include "ui/library/library_page.h"

#include "ui/library/advice_view.h"
#include "ui/library/detail_pane.h"
#include "ui/library/exercise_grid.h"
#include "ui/library/exercises_view.h"
#include "ui/library/fault_bar.h"
#include "ui/library/library_header.h"
#include "ui/library/widths.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type.h"

#include <QKeyEvent>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <QVariantAnimation>

namespace patella::ui {

namespace {

constexpr int railWidth = 88;
constexpr int slidesBelow = 1180 - railWidth;
constexpr int top = 24;
constexpr int right = 32;
constexpr int left = 12;
constexpr int bottom = 24;
constexpr int half = ExerciseGrid::gap / 2;

} // namespace

LibraryPage::LibraryPage(QWidget* parent)
    : QWidget(parent)
    , m_main(new QWidget(this))
    , m_header(new LibraryHeader(m_main))
    , m_faults(new FaultBar(m_main))
    , m_stack(new QStackedWidget(m_main))
    , m_exercises(new ExercisesView(m_stack))
    , m_advice(new AdviceView(m_stack))
    , m_detail(new DetailPane(this)) {
    setAccessibleName(tr("Library"));
    m_stack->addWidget(m_exercises);
    m_stack->addWidget(m_advice);
    auto* column = new QVBoxLayout(m_main);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(14);
    auto* head = new QVBoxLayout; // the grid below stands out by half a gap
    head->setContentsMargins(half, 0, half, 0);
    head->setSpacing(14);
    head->addWidget(m_header);
    head->addWidget(m_faults);
    column->addLayout(head);
    column->addWidget(m_stack, 1);
    connectParts();
    m_detail->show(nullptr, m_content);
}

void LibraryPage::connectParts() {
    connect(m_header, &LibraryHeader::sideChanged, this, &LibraryPage::showSide);
    connect(m_header, &LibraryHeader::queryChanged, this, &LibraryPage::search);
    connect(&m_header->search(), &SearchField::resultsWanted, this, &LibraryPage::goToResults);
    connect(m_exercises, &ExercisesView::foundChanged, this, &LibraryPage::showCount);
    connect(m_advice, &AdviceView::foundChanged, this, &LibraryPage::showCount);
    const auto emptyQuery = [this] { m_header->search().clear(); };
    connect(m_exercises, &ExercisesView::emptyQueryWanted, this, emptyQuery);
    connect(m_advice, &AdviceView::emptyQueryWanted, this, emptyQuery);
    connect(m_advice, &AdviceView::exerciseRequested, this, &LibraryPage::showExercise, Qt::QueuedConnection);
    connect(&m_exercises->grid(), &ExerciseGrid::moved, this, &LibraryPage::follow);
    connect(&m_exercises->grid(), &ExerciseGrid::opened, this, &LibraryPage::open);
    connect(m_detail, &DetailPane::jumpRequested, this, &LibraryPage::showExercise, Qt::QueuedConnection);
    connect(m_detail, &DetailPane::addToRoutine, this, &LibraryPage::addToRoutine);
    connect(m_detail, &DetailPane::tryExercise, this, &LibraryPage::tryExercise);
    connect(m_detail, &DetailPane::copyExercise, this, &LibraryPage::copyExercise);
    connect(m_detail, &DetailPane::editExercise, this, &LibraryPage::editExercise);
    connect(m_detail, &DetailPane::removeExercise, this, &LibraryPage::removeExercise);
    connect(m_detail, &DetailPane::shareExercise, this, &LibraryPage::shareExercise);
    connect(m_header, &LibraryHeader::newExercise, this, &LibraryPage::newExercise);
    auto* add = new QShortcut(QKeySequence::New, this);
    add->setContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, &LibraryPage::newExercise);
    connect(m_detail, &DetailPane::closeRequested, this, [this] {
        slide(false);
        m_exercises->grid().setFocus(Qt::OtherFocusReason);
    });
}

void LibraryPage::setContent(const ExerciseLibrary* library, const LibrarySearch* search,
                             const std::vector<AdviceTopic>* advice,
                             const std::vector<EvidenceSource>* evidence) {
    const ExerciseId before = m_detail->shown();
    m_detail->show(nullptr, m_content);
    m_content = {library, search, advice, evidence};
    m_exercises->setContent(m_content);
    m_advice->setContent(m_content);
    showCount();
    if (!before.empty() && m_exercises->grid().select(before))
        return;
    if (library && search && library->size() > 0)
        follow(library->all()[search->find({}).front()].id);
}

void LibraryPage::follow(const ExerciseId& id) {
    if (const Exercise* exercise = m_content.library ? m_content.library->find(id) : nullptr;
        exercise && id != m_detail->shown())
        m_detail->show(exercise, m_content);
    if (m_detail->shown() == id)
        m_exercises->grid().select(id);
}

void LibraryPage::showExercise(const ExerciseId& id) {
    if (!m_content.library || !m_content.library->find(id))
        return;
    m_header->setSide(LibraryHeader::Side::Exercises);
    showSide();
    m_exercises->reveal(id);
    follow(id);
    slide(true);
}

void LibraryPage::readExercise(const ExerciseId& id) {
    showExercise(id);
    if (m_detail->shown() == id)
        m_detail->takeFocus();
}

void LibraryPage::open(const ExerciseId& id, bool byKeyboard) {
    follow(id);
    slide(true);
    if (byKeyboard)
        m_detail->takeFocus();
}

void LibraryPage::focusSearch() {
    m_header->search().setFocus(Qt::ShortcutFocusReason);
    m_header->search().selectAll();
}

void LibraryPage::setFaults(std::vector<Error> faults) { m_faults->setFaults(faults); }

void LibraryPage::search(const QString& query) {
    m_exercises->setQuery(query);
    m_advice->setQuery(query);
}

/// From the words to the best match of them.
void LibraryPage::goToResults() {
    if (m_header->side() != LibraryHeader::Side::Exercises || m_exercises->found() == 0) {
        focusNextChild();
        return;
    }
    ExerciseGrid& grid = m_exercises->grid();
    if (!m_header->search().text().trimmed().isEmpty())
        grid.setCurrentIndex(grid.model()->index(0, 0));
    grid.setFocus(Qt::OtherFocusReason);
}

void LibraryPage::showSide() {
    const bool exercises = m_header->side() == LibraryHeader::Side::Exercises;
    m_stack->setCurrentWidget(exercises ? static_cast<QWidget*>(m_exercises) : m_advice);
    showCount();
    arrange();
}

void LibraryPage::showCount() {
    const bool advice = m_header->side() == LibraryHeader::Side::GoodToKnow;
    const int exercises = m_content.library ? static_cast<int>(m_content.library->size()) : 0;
    const int total = advice ? m_advice->total() : exercises;
    const int found = advice ? m_advice->found() : m_exercises->found();
    const QString part =
        advice ? tr("%1 of %n statement(s)", "", total) : tr("%1 of %n exercise(s)", "", total);
    const QString all = advice ? tr("%n statement(s)", "", total) : tr("%n exercise(s)", "", total);
    const QLocale locale;
    m_header->setCount(found == total ? all : part.arg(locale.toString(found)),
                       part.arg(locale.toString(total)));
}

bool LibraryPage::narrow() const {
    return width() < slidesBelow || width() < DetailPane::wantedWidth() + widthOf(500);
}

QRect LibraryPage::detailPlace(double shown) const {
    const int wanted = qMin(DetailPane::wantedWidth(), width() - left - right);
    if (!narrow())
        return {width() - right - wanted, top, wanted, height() - top - bottom};
    const QMargins around = DetailPane::sheetMargins;
    const int sheet = wanted + around.left() + around.right();
    return {width() - static_cast<int>(sheet * shown), 0, sheet, height()};
}

void LibraryPage::arrange() {
    const bool exercises = m_header->side() == LibraryHeader::Side::Exercises;
    const bool sheet = narrow();
    m_detail->setSheet(sheet);
    m_detail->setVisible(exercises && (!sheet || m_open));
    m_detail->setGeometry(detailPlace(1.0));
    m_detail->raise();
    const int until = exercises && !sheet ? detailPlace(1.0).left() - half : width() - right + half;
    m_main->setGeometry(left - half, top, until - left + half, height() - top);
}

void LibraryPage::slide(bool open) {
    const bool moving = narrow() && open != m_open;
    m_open = open;
    if (!moving)
        return;
    delete m_slide;
    m_detail->setVisible(true);
    m_detail->raise();
    m_slide = motion::run(
        this, motion::panel, open ? motion::Way::In : motion::Way::Out,
        [this, open](double at) { m_detail->setGeometry(detailPlace(open ? at : 1.0 - at)); },
        [this] { arrange(); });
}

/// Whoever gives the page the keyboard means its exercises.
void LibraryPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (m_header->side() == LibraryHeader::Side::Exercises && m_exercises->found() > 0)
        m_exercises->grid().setFocus(Qt::OtherFocusReason);
    else
        focusSearch();
}

void LibraryPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void LibraryPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        arrange();
}

void LibraryPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
        event->accept();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace patella::ui
