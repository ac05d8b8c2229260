#include "ui/routine/routines_page.h"

#include "ui/routine/add_to_dialog.h"
#include "ui/routine/routine_scroll.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_list.h"
#include "ui/routine/start_dialog.h"
#include "ui/routine/text_dialog.h"
#include "ui/text/words.h"

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
    for (QWidget* part : {static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_builder)})
        part->setMinimumWidth(
            narrowest); // they fold and wrap: what they would like must not widen the window
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_builder);
    connectList();
    connectBuilder();
    auto* undo = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z), m_list);
    undo->setContext(Qt::WidgetWithChildrenShortcut);
    connect(undo, &QShortcut::activated, this, &RoutinesPage::restoreLast);
}

void RoutinesPage::connectList() {
    connect(m_list, &RoutinesList::newAsked, this, &RoutinesPage::askNewName);
    connect(m_list, &RoutinesList::startAsked, this, &RoutinesPage::start);
    connect(m_list, &RoutinesList::openAsked, this, &RoutinesPage::openRoutine);
    connect(m_list, &RoutinesList::copyAsked, this, [this](const RoutineId& id) { copyRoutine(id, false); });
    connect(m_list, &RoutinesList::renameAsked, this, &RoutinesPage::renameRoutine);
    connect(m_list, &RoutinesList::removeAsked, this, &RoutinesPage::removeOwn);
}

void RoutinesPage::connectBuilder() {
    connect(m_builder, &RoutineBuilder::backAsked, this, &RoutinesPage::showList);
    connect(m_builder, &RoutineBuilder::saveAsked, this, [this] { saveOpen(); });
    connect(m_builder, &RoutineBuilder::copyAsked, this, [this] { copyRoutine(m_open, true); });
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

QString RoutinesPage::freeName(const QString& wished) const {
    const auto taken = [this](const QString& name) {
        return std::any_of(m_own.begin(), m_own.end(),
                           [&](const Routine& routine) { return text(routine.name) == name; });
    };
    QString name = wished;
    for (int number = 2; taken(name); ++number)
        name = tr("%1 %2", "name, number").arg(wished, QString::number(number));
    return name;
}

void RoutinesPage::askNewName() {
    TextQuestion question;
    question.title = tr("New routine");
    question.hint = tr("How would you like to call it?");
    question.action = tr("Build it");
    question.text = freeName(tr("My routine"));
    question.mayBeEmpty = false;
    askText(this, question, [this](const QString& name) { newRoutine(name); });
}

void RoutinesPage::newRoutine(const QString& name, const ExerciseId& exercise) {
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = utf8(freeName(name));
    store(routine);
    open(routine);
    if (!exercise.empty())
        m_builder->addExercise(exercise);
}

void RoutinesPage::copyRoutine(const RoutineId& id, bool thenOpen) {
    const Routine* original = find(id);
    if (!original)
        return;
    Routine copy = *original;
    const QString name = text(original->name);
    copy.id = RoutineId(newUuid());
    copy.origin = RoutineOrigin::Own;
    copy.name = utf8(freeName(tr("%1, my version").arg(name)));
    store(copy);
    if (thenOpen)
        return open(copy);
    m_list->select(copy.id);
    Q_EMIT notify(tr("“%1” is one of yours now").arg(text(copy.name)), tr("Undo"),
                  [this, made = copy.id] { removeOwn(made); });
}

void RoutinesPage::renameRoutine(const RoutineId& id) {
    const Routine* routine = find(id);
    if (!routine || routine->origin != RoutineOrigin::Own)
        return;
    TextQuestion question;
    question.title = tr("Rename the routine");
    question.action = tr("Rename");
    question.text = text(routine->name);
    question.mayBeEmpty = false;
    askText(this, question, [this, id](const QString& name) {
        const Routine* found = find(id);
        if (!found || text(found->name) == name)
            return;
        Routine renamed = *found;
        renamed.name = utf8(name);
        store(renamed);
        m_list->select(id);
    });
}

void RoutinesPage::removeOwn(RoutineId id) { // by value: the list that it may point into is rebuilt
    const auto found = findById(m_own, id);
    if (found == m_own.end())
        return;
    m_removed.push_back({*found, static_cast<std::size_t>(found - m_own.begin())});
    const QString name = text(found->name);
    const bool focused = m_list->isAncestorOf(focusWidget());
    m_own.erase(found);
    showRoutines();
    if (focused)
        m_list->focusFirst();
    Q_EMIT removeRoutine(id);
    Q_EMIT notify(tr("“%1” is deleted").arg(name), tr("Undo"), [this, id] { restore(id); });
}

bool RoutinesPage::restoreLast() {
    return !m_removed.empty() && restore(RoutineId(m_removed.back().routine.id));
}

bool RoutinesPage::restore(const RoutineId& id) {
    const auto found = std::find_if(m_removed.begin(), m_removed.end(),
                                    [&](const Removed& each) { return each.routine.id == id; });
    if (found == m_removed.end())
        return false;
    const Removed last = std::move(*found);
    m_removed.erase(found);
    const std::size_t at = std::min(last.at, m_own.size());
    m_own.insert(m_own.begin() + static_cast<std::ptrdiff_t>(at), last.routine);
    showRoutines();
    m_list->select(id);
    Q_EMIT restoreRoutine(id);
    return true;
}

void RoutinesPage::start(const Routine& routine) {
    if (!m_library || exerciseCount(routine) == 0)
        return;
    const bool withEntry = !routine.entry.empty() && !m_entrySeen.contains(routine.id);
    if (!withEntry && choicesOf(routine).empty()) {
        Q_EMIT startRoutine(routine);
        return;
    }
    auto* dialog = new StartDialog(routine, *m_library, withEntry, window());
    connect(dialog, &StartDialog::startAsked, this, [this, id = routine.id](const Routine& picked) {
        m_entrySeen.insert(id);
        Q_EMIT startRoutine(picked);
    });
    dialog->open();
}

void RoutinesPage::addExercise(const ExerciseId& id) {
    const Exercise* exercise = m_library ? m_library->find(id) : nullptr;
    if (!exercise || !exercise->playable())
        return;
    auto* dialog = new AddToDialog(text(exercise->name), m_own, window());
    connect(dialog, &AddToDialog::chosen, this, [this, id](const RoutineId& routine) {
        if (isBuilderOpen() && m_open == routine && !routine.empty()) {
            m_builder->addExercise(id);
            return;
        }
        leave([this, id, routine] {
            if (routine.empty())
                return newRoutine(tr("My routine"), id);
            if (const Routine* found = find(routine)) {
                open(*found);
                m_builder->addExercise(id);
            }
        });
    });
    dialog->open();
}

} // namespace patella::ui
