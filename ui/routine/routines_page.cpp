#include "ui/routine/routines_page.h"

#include "ui/routine/routine_builder.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/routines_list.h"
#include "ui/text/words.h"
#include "ui/widgets/text_dialog.h"

#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr int narrowest = 640;

template <typename Routines>
auto findById(Routines& routines, const RoutineId& id) {
    return std::find_if(routines.begin(), routines.end(),
                        [&](const Routine& routine) { return routine.id == id; });
}

} // namespace

RoutinesPage::RoutinesPage(QWidget* parent)
    : QWidget(parent) {
    setAccessibleName(tr("Routines"));
    m_stack = new QStackedWidget(this);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(12, 24, 32 - RoutineScroll::margin, 24);
    whole->addWidget(m_stack);
    m_list = new RoutinesList(m_stack);
    m_builder = new RoutineBuilder(m_stack);
    // they fold and wrap: what they would like must not widen the window
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_builder)})
        part->setMinimumWidth(narrowest);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_builder);
    connectList();
    connectBuilder();
    auto* undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), m_list);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &RoutinesPage::restoreLast);
    auto* add = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_N), this);
    add->setContext(Qt::WidgetWithChildrenShortcut);
    connect(add, &QShortcut::activated, this, [this] { leave([this] { askNewName(); }); });
    auto* print = new QShortcut(QKeySequence(QKeySequence::Print), this);
    print->setContext(Qt::WidgetWithChildrenShortcut);
    connect(print, &QShortcut::activated, this, &RoutinesPage::printCurrent);
}

/// Whoever gives the page the keyboard means what is open, else the list.
void RoutinesPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    if (isBuilderOpen())
        m_builder->focusFirst();
    else
        m_list->focusFirst();
}

void RoutinesPage::connectList() {
    connect(m_list, &RoutinesList::newAsked, this, &RoutinesPage::askNewName);
    connect(m_list, &RoutinesList::makeAsked, this, &RoutinesPage::makeAsked);
    connect(m_list, &RoutinesList::startAsked, this, &RoutinesPage::start);
    connect(m_list, &RoutinesList::openAsked, this, &RoutinesPage::openRoutine);
    connect(m_list, &RoutinesList::copyAsked, this, [this](const RoutineId& id) { copyRoutine(id, false); });
    connect(m_list, &RoutinesList::printAsked, this, [this](const RoutineId& id) { askPrint(find(id)); });
    connect(m_list, &RoutinesList::renameAsked, this, &RoutinesPage::renameRoutine);
    connect(m_list, &RoutinesList::removeAsked, this, &RoutinesPage::removeOwn);
    connect(m_list, &RoutinesList::shareAsked, this, &RoutinesPage::shareRoutine);
}

void RoutinesPage::connectBuilder() {
    connect(m_builder, &RoutineBuilder::said, this,
            [this](const QString& sentence) { Q_EMIT notify(sentence, {}, {}); });
    connect(m_builder, &RoutineBuilder::fillAsked, this, &RoutinesPage::fillAsked);
    connect(m_builder, &RoutineBuilder::backAsked, this, &RoutinesPage::showList);
    connect(m_builder, &RoutineBuilder::saveAsked, this, [this] { saveOpen(); });
    connect(m_builder, &RoutineBuilder::coachWanted, this, &RoutinesPage::coachWanted);
    connect(m_builder, &RoutineBuilder::copyAsked, this, [this] { copyRoutine(m_open, true); });
    connect(m_builder, &RoutineBuilder::printAsked, this, &RoutinesPage::printCurrent);
    connect(m_builder, &RoutineBuilder::startAsked, this, [this] {
        if (saveOpen())
            start(m_builder->routine());
    });
}

void RoutinesPage::setContent(const ExerciseLibrary* library, const LibrarySearch* search) {
    m_library = library;
    m_builder->setContent(library, search);
    showRoutines();
}

void RoutinesPage::setRoutines(std::vector<Routine> shippedAndFiles, std::vector<Routine> own) {
    m_ready = std::move(shippedAndFiles);
    m_own = std::move(own);
    for (Routine& routine : m_own)
        routine.origin = RoutineOrigin::Own;
    showRoutines();
}

void RoutinesPage::setTimes(const ExpandOptions& options) {
    m_options = options;
    m_builder->setTimes(options);
    showRoutines();
}

void RoutinesPage::setCoach(std::optional<std::vector<CoachEntry>> coach) {
    m_coach = std::move(coach);
    m_builder->setCoach(m_coach.value_or(std::vector<CoachEntry>{}));
    if (m_coach && m_waiting)
        start(*std::exchange(m_waiting, std::nullopt));
}
void RoutinesPage::setFormat(RoutineText format) { m_builder->setFormat(std::move(format)); }
void RoutinesPage::setPresent(const PresentState& present) { m_builder->setPresent(present); }

void RoutinesPage::showRoutines() {
    if (m_library)
        m_list->setRoutines(m_ready, m_own, *m_library, m_options);
}

const Routine* RoutinesPage::find(const RoutineId& id) const {
    for (const auto* routines : {&m_own, &m_ready})
        if (const auto found = findById(*routines, id); found != routines->end())
            return &*found;
    return nullptr;
}

bool RoutinesPage::isBuilderOpen() const { return m_stack->currentWidget() == m_builder; }
bool RoutinesPage::hasUnsavedChanges() const { return isBuilderOpen() && m_builder->isModified(); }

bool RoutinesPage::saveOpen() {
    if (isBuilderOpen())
        m_builder->commitTyping();
    if (!hasUnsavedChanges())
        return true;
    const Routine routine = m_builder->routine();
    m_builder->markSaved();
    store(routine);
    return true;
}

void RoutinesPage::store(const Routine& routine) {
    if (const auto same = findById(m_own, routine.id); same != m_own.end())
        *same = routine;
    else
        m_own.push_back(routine);
    showRoutines();
    Q_EMIT saveRoutine(routine);
}

void RoutinesPage::leave(std::function<void()> go) {
    if (isBuilderOpen())
        m_builder->commitTyping();
    if (!hasUnsavedChanges())
        return go();
    const QString name = text(m_builder->routine().name);
    askBeforeLeaving(
        this, name, [this] { return saveOpen(); },
        [this, go = std::move(go)] {
            discardOpen();
            go();
        });
}

bool RoutinesPage::askToLeave(std::function<void()> then) {
    if (isBuilderOpen())
        m_builder->commitTyping();
    if (!hasUnsavedChanges())
        return true;
    leave(std::move(then));
    return false;
}

void RoutinesPage::discardOpen() {
    if (!hasUnsavedChanges())
        return;
    if (const Routine* saved = find(m_open))
        m_builder->open(*saved);
    else
        m_stack->setCurrentWidget(m_list);
}

void RoutinesPage::showList() {
    leave([this] {
        m_stack->setCurrentWidget(m_list);
        m_list->select(m_open);
        m_list->focusFirst();
        m_open = {};
    });
}

void RoutinesPage::openRoutine(const RoutineId& id) {
    if (isBuilderOpen() && m_open == id)
        return;
    leave([this, id] {
        if (const Routine* routine = find(id))
            open(*routine);
    });
}

void RoutinesPage::open(const Routine& routine) {
    m_open = routine.id;
    m_builder->open(routine);
    m_stack->setCurrentWidget(m_builder);
    m_builder->focusFirst();
}

std::vector<RoutineId> RoutinesPage::ownRoutines() const {
    std::vector<RoutineId> ids;
    for (const Routine& routine : m_own)
        ids.push_back(routine.id);
    return ids;
}

} // namespace patella::ui
