#pragma once
#include "src/coach/coach.h"
#include "src/routine/routine_editor.h"
#include "src/routine/session_plan.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace patella::ui {

/// One line of a phase in words: an exercise, or the head of a choice or superset with its exercises below
/// it.
struct BuilderRow {
    enum class Kind { Item, Group };

    Kind kind = Kind::Item;
    EntryRef at{};
    bool grouped = false; ///< one of a choice or superset
    bool known = true;    ///< false when the library has no such exercise
    QString name;
    QString exercise; ///< its id
    ExerciseKind exerciseKind = ExerciseKind::Strengthening;
    Position position = Position::Standing;
    bool oneSided = false; ///< shows badges in place of `sidesText`
    SideChoice sides = SideChoice::Both;
    QString sidesText;
    QString sets;
    QString amount;
    QString tempo; ///< empty where there is none, as `rest`
    QString rest;
    bool mayRest = false; ///< between sets, though it may be none
    QString time;
    QString coach;     ///< "Coach: 3 × 12 reps"; empty where the coach leaves the dose as it is
    QString coachWhy;  ///< and why
    QStringList hints; ///< lines below: notes, cue, where the numbers come from
    QString spoken;    ///< everything in one sentence
    friend bool operator==(const BuilderRow&, const BuilderRow&) = default;
};

/// Turns a routine into rows. With `asWritten` it says the ranges and what the source left open; else the
/// targets.
class BuilderRows {
public:
    /// `coach` must outlive this; null: nothing is known of it.
    BuilderRows(const Routine& routine, const ExerciseLibrary& library, const ExpandOptions& options,
                bool asWritten, const std::vector<CoachEntry>* coach = nullptr);

    [[nodiscard]] std::vector<BuilderRow> of(PhaseKind phase) const;
    [[nodiscard]] const RoutineTimes& times() const { return m_times; }
    /// "9:10", with a tilde when a self-paced set is in it; zero for a phase that is not there.
    [[nodiscard]] QString phaseTime(PhaseKind phase) const;
    [[nodiscard]] QString totalTime() const;
    /// Of one item alone, get-ready included.
    [[nodiscard]] Duration itemTime(const RoutineItem& item, PhaseKind phase) const;

    static QString leaveOutHint();
    static QString restWords(const QString& rest); ///< "rest 30 s", "no rest": where no heading says it
    static QString clockWord(Duration time, bool estimated); ///< "~3:30"

private:
    BuilderRow itemRow(const RoutineItem& item, const EntryRef& at, Duration time) const;
    BuilderRow groupRow(const Entry& entry, const EntryRef& at, Duration time) const;
    void addDose(BuilderRow& row, const RoutineItem& item, const Exercise& exercise, const Dose& dose) const;
    void addHints(BuilderRow& row, const RoutineItem& item) const;
    void addCoach(BuilderRow& row, const RoutineItem& item) const;

    const Routine& m_routine;
    const ExerciseLibrary& m_library;
    ExpandOptions m_options;
    bool m_asWritten;
    const std::vector<CoachEntry>* m_coach;
    RoutineTimes m_times;
};

/// The phases in the order in which the routine does them, those that it lacks in their usual places.
std::vector<PhaseKind> phaseOrder(const Routine& routine);

/// True when left and right are done one after the other.
bool oneSided(const Exercise& exercise, const Dose& dose);

} // namespace patella::ui
