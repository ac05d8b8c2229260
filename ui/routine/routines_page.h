#pragma once
#include "src/coach/coach.h"
#include "src/coach/routine_warnings.h"
#include "src/library/library_search.h"
#include "src/routine/session_plan.h"
#include "ui/routine/builder_clip.h"

#include <QWidget>

#include <functional>
#include <set>
#include <vector>

class QStackedWidget;

namespace patella::ui {

class RoutineBuilder;
class RoutinesList;

/// The page of routines: the list, and one routine opened. It keeps its own copy of the routines in step with
/// what it asks for, so that it need not wait for the disk; setRoutines() replaces it.
class RoutinesPage : public QWidget {
    Q_OBJECT

public:
    explicit RoutinesPage(QWidget* parent = nullptr);

    /// Both must outlive the page or the next call.
    void setContent(const ExerciseLibrary* library, const LibrarySearch* search);
    /// Ours with those from the user's files (read-only), and the user's own. What is open keeps its changes.
    void setRoutines(std::vector<Routine> shippedAndFiles, std::vector<Routine> own);
    /// Get-ready and switch times of the settings.
    void setTimes(const ExpandOptions& options);
    /// What the coach decided; nothing: it is still being read, and a start waits for it.
    void setCoach(std::optional<std::vector<CoachEntry>> coach);
    /// What the builder warns about and measures by.
    void setPresent(const PresentState& present);
    void setFormat(RoutineText format);
    /// Opens a routine, after asking what becomes of unsaved changes.
    void openRoutine(const RoutineId& id);
    /// Opens a routine that is nowhere yet; nothing of it is saved before the user does. Undo empties it.
    void openMade(const Routine& routine);
    /// Takes over what was added to the routine that is open, in one step of undo, and says it.
    void fillOpen(const Routine& routine, const QString& added);
    /// Emits startRoutine(), once it is settled whom the routine is for, which of its choices are taken and
    /// whether the coach's doses or the routine's own are played.
    void start(const Routine& routine);
    /// Asks for one of the user's routines or a new one, adds the exercise in its first fitting phase and
    /// opens it.
    void addExercise(const ExerciseId& id);
    /// Back to the list, after asking what becomes of unsaved changes.
    void showList();

    [[nodiscard]] std::vector<RoutineId> ownRoutines() const;
    [[nodiscard]] bool hasUnsavedChanges() const;
    /// Saves what is open; true when nothing is left to save.
    bool saveOpen();
    /// Calls `go` at once, or after the user chose to save or to discard; never when the user stays.
    void leave(std::function<void()> go);
    /// True when nothing is unsaved. Otherwise asks, and calls `then` once the user has saved or discarded.
    bool askToLeave(std::function<void()> then);

    [[nodiscard]] RoutinesList* list() const { return m_list; }
    [[nodiscard]] RoutineBuilder* builder() const { return m_builder; }
    [[nodiscard]] bool isBuilderOpen() const;

Q_SIGNALS:
    void makeAsked();                                      ///< a routine for a wish
    void fillAsked(const patella::Routine& routine);       ///< with what fits the time that is left
    void startRoutine(const patella::Routine& routine);    ///< without choices left
    void coachWanted(const patella::ExerciseId& exercise); ///< why, and to overrule it
    void saveRoutine(const patella::Routine& routine);
    void printRoutine(const patella::Routine& routine);
    void removeRoutine(const patella::RoutineId& id);
    void restoreRoutine(const patella::RoutineId& id);
    void shareRoutine(const patella::RoutineId& id);
    void notify(const QString& text, const QString& undoLabel, std::function<void()> undo);

protected:
    void focusInEvent(QFocusEvent* event) override;

private:
    struct Removed {
        Routine routine;
        std::size_t at = 0;
    };

    void connectList();
    void connectBuilder();
    void showRoutines();
    void open(const Routine& routine);
    void newRoutine(const QString& name, const ExerciseId& exercise = {});
    void askNewName();
    void askPrint(const Routine* routine);
    void printCurrent();
    void copyRoutine(const RoutineId& id, bool thenOpen);
    void renameRoutine(const RoutineId& id);
    void removeOwn(RoutineId id);
    bool restore(const RoutineId& id);
    bool restoreLast();
    void discardOpen();
    void store(const Routine& routine);
    [[nodiscard]] const Routine* find(const RoutineId& id) const;
    [[nodiscard]] QString freeName(const QString& wished) const;

    const ExerciseLibrary* m_library = nullptr;
    ExpandOptions m_options;
    std::vector<Routine> m_ready;
    std::vector<Routine> m_own;
    std::vector<Removed> m_removed;
    std::optional<std::vector<CoachEntry>> m_coach = std::vector<CoachEntry>{};
    std::optional<Routine> m_waiting; ///< to start once the coach is known
    std::set<RoutineId> m_entrySeen;
    RoutineId m_open;
    QStackedWidget* m_stack;
    RoutinesList* m_list;
    RoutineBuilder* m_builder;
};

} // namespace patella::ui
