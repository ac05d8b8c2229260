#pragma once
#include "src/coach/routine_warnings.h"
#include "src/library/library_search.h"
#include "src/routine/routine_editor.h"
#include "src/routine/session_plan.h"
#include "ui/routine/builder_clip.h"
#include "ui/routine/builder_drag.h"
#include "ui/routine/builder_frame.h"

#include <optional>
#include <set>

namespace patella::ui {

struct RowWarning;

/// One routine opened: read-only with what its source says, or one's own under edit.
class RoutineBuilder : public BuilderFrame {
    Q_OBJECT

public:
    explicit RoutineBuilder(QWidget* parent = nullptr);
    ~RoutineBuilder() override;

    void setContent(const ExerciseLibrary* library, const LibrarySearch* search);
    void setTimes(const ExpandOptions& options);
    void setCoach(std::vector<CoachEntry> coach);
    /// Pain, equipment, minutes and the last week of the user: what is warned about.
    void setPresent(const PresentState& present);
    /// What copies and pastes are written in.
    void setFormat(RoutineText format) { m_format = std::move(format); }
    /// Opens a routine; one's own can be edited.
    void open(const Routine& routine);
    [[nodiscard]] Routine routine() const; ///< as it stands, without empty phases
    [[nodiscard]] bool isModified() const;
    void markSaved();
    /// Takes over what is being typed.
    void commitTyping();

    /// Adds at the end of `phase`, or of the first one that the exercise fits; says whether it could.
    bool addExercise(const ExerciseId& exercise, std::optional<PhaseKind> phase = {},
                     std::optional<std::size_t> before = {});
    /// Puts the phases in the place of what is there, in one step.
    bool fill(const Routine& from);
    bool undo();
    bool redo();
    void focusFirst();

    /// The current row: a place, or the head of a group there.
    [[nodiscard]] std::optional<EntryRef> current() const {
        return m_current ? std::optional(m_current->at) : std::nullopt;
    }

Q_SIGNALS:
    void backAsked();
    void saveAsked();
    void startAsked();
    void copyAsked();
    void printAsked();
    void modifiedChanged();
    void coachWanted(const patella::ExerciseId& exercise);
    void said(const QString& sentence);              ///< about something that could not be done
    void fillAsked(const patella::Routine& routine); ///< is shorter than the time at hand

private:
    struct Current {
        EntryRef at;
        BuilderRow::Kind kind = BuilderRow::Kind::Item;
    };

    // builder_connections.cpp
    void connectHeader();
    void connectEditor();
    void connectCard(PhaseCard* card);
    void connectList(PhaseList* list);

    void refresh();
    void refreshHeader();
    void applyCurrent(bool reveal);
    void followCurrent(PhaseList* list);
    void placeEditor();
    void loadEditor(const BuilderRow& row);
    void leaveList(PhaseKind phase, int step);
    [[nodiscard]] PhaseList* currentList() const;

    // builder_warnings.cpp
    void findWarnings(const Routine& routine, std::map<PhaseKind, std::vector<BuilderRow>>& rows);
    void swapWarned(const EntryRef& at, const ExerciseId& exercise);
    void keepWarned(const EntryRef& at);
    void preview();

    // builder_selection.cpp: whole entries, one or more
    [[nodiscard]] std::vector<EntryRef> selection() const;
    [[nodiscard]] bool severalSelected() const;
    [[nodiscard]] int selectedExercises() const;
    void select(const std::vector<EntryRef>& entries);
    void showSelection();
    void saySelection();
    void setCurrentEntry(PhaseKind phase, std::size_t entry);
    void moveSelected(PhaseKind phase, std::size_t to);
    void moveSelectedBefore(PhaseKind phase, std::size_t before);
    void moveSelectedBy(int step);
    void removeSelected();
    void duplicateSelected();
    void alternateSelected(); ///< one alone: with the next one
    void separateCurrent();
    void copySelected();
    void cutSelected();
    void paste();

    // builder_menu.cpp
    void takeDrop(PhaseKind phase, const Dragged& what, qulonglong before);
    void sayDropPlace(PhaseKind phase, const Dragged& what, qulonglong before);
    [[nodiscard]] QString placeWords(const Routine& routine, PhaseKind phase, std::size_t behind) const;
    [[nodiscard]] std::vector<EntryRef> draggedWith(const EntryRef& entry) const;
    void dragEntry(PhaseList* list, int row);
    void dragExercise(const ExerciseId& id);
    void showMenu(const QPoint& globalPos);
    void askCoach(); ///< about the current row
    void editText(bool cue);

    // builder_edits.cpp
    void addShortcuts();
    bool edited(bool changed, const QString& said);
    void changeDose(const DosePatch& dose, bool joins);
    void changeSides(SideChoice sides);
    void moveBy(int step);
    void moveToPhase(int step);
    void moveTo(EntryRef from, PhaseKind phase, std::size_t to);
    void removeCurrent();
    void stayNear(const EntryRef& at);
    void duplicateCurrent();
    static QString editWord(EditKind kind); ///< "add", "move", ...: what undo and redo would do
    bool step(bool forward);
    void askFill();
    [[nodiscard]] QString totalTime() const;

    const ExerciseLibrary* m_library = nullptr;
    ExpandOptions m_options;
    std::vector<CoachEntry> m_coach;
    std::optional<RoutineEditor> m_editor;
    bool m_refreshing = false;
    bool m_tempoFault = false;
    std::optional<Current> m_current;
    RoutineText m_format;
    PresentState m_present;
    std::map<PhaseKind, std::vector<RowWarning>> m_warnings;
    std::set<std::pair<ExerciseId, WarningWhy>> m_kept; ///< warnings that the user has seen and sent away
};

} // namespace patella::ui
