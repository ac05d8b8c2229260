#pragma once
#include "src/coach/decide.h"
#include "src/coach/history.h"
#include "src/coach/level.h"
#include "src/library/own_equipment.h"

#include <set>

namespace patella {

struct CoachOptions {
    Rules rule{};
    std::optional<std::set<Equipment>> equipment{}; ///< what is at hand; nothing said: everything
    int openPhase = 1; ///< latest phase of the staged plan whose gate is open, 1 to 4
    std::optional<OwnEquipmentSet> ownEquipment{}; ///< the user's own kinds; nothing said: everything
};

/// A change of level since the exercise was last done.
struct LevelChange {
    LocalDate date = LocalDate::fromDays(0);
    Target from{};
    Target to{};
    bool overruled = false; ///< the user's own doing
    friend bool operator==(const LevelChange&, const LevelChange&) = default;
};

/// Why an exercise is not offered on a day.
enum class Withheld {
    Suspended,   ///< two stops in three exposures: a week off
    LowLoadOnly, ///< 6 or more, or sharp, before a session of the day (evidence: pain-model-rules)
    PlanStopped, ///< a warning sign on its last day
};

/// Where one exercise and side stands.
struct CoachEntry {
    CoachKey key;
    Decision decision;
    bool pending = false; ///< the next morning can still be answered: nothing is decided yet
    Target target;        ///< for the next time; of an easier or harder exercise when it names another
    std::optional<LevelChange> change{};
    LocalDate lastDone = LocalDate::fromDays(0);
    std::optional<LocalDate> suspendedUntil{}; ///< first day on which it is offered again
    std::optional<Withheld> withheld{};        ///< today
    std::vector<CoachKey> likelier{};          ///< H15: what the flare is put down to
    bool likelierRun = false;                  ///< H15: it is put down to a run
    std::optional<LocalDate> ownSince{};       ///< the level is the user's own since then
    std::optional<LocalDate> ownFrom{};        ///< first of the overrides to be removed to give it back
    bool warned = false;                       ///< a warning sign stands

    friend bool operator==(const CoachEntry&, const CoachEntry&) = default;
};

/// What one day of an exercise and side was, judged against the level of that day.
struct JudgedDay {
    CoachKey key;
    LocalDate date = LocalDate::fromDays(0);
    ExposureClass kind = ExposureClass::Hold;
    int sets = 0;
    int least = 0; ///< repetitions or seconds of the set that had fewest
    friend bool operator==(const JudgedDay&, const JudgedDay&) = default;
};

/// A day on which the rule eased or stopped something.
struct Setback {
    LocalDate date = LocalDate::fromDays(0);
    CoachKey key;
    Outcome outcome = Outcome::Regress;
    friend bool operator==(const Setback&, const Setback&) = default;
};

/// What was decided on a day, by the coach or by the user against it. A hold is noted once for each day of
/// training, on the day on which it was decided first; what followed on waiting is noted anew.
struct PastDecision {
    LocalDate date = LocalDate::fromDays(0);
    CoachKey key;
    LocalDate trained = LocalDate::fromDays(0); ///< the day of training that it is about
    Decision decision;
    std::optional<LevelChange> change{}; ///< that it made; nothing: the level stayed
    friend bool operator==(const PastDecision&, const PastDecision&) = default;
};

struct CoachRecord {
    std::vector<CoachEntry> entries;     ///< as coachToday gives them
    std::vector<JudgedDay> days;         ///< of each key in turn, by day
    std::vector<Setback> setbacks;       ///< by day
    std::vector<PastDecision> decisions; ///< by day; without those that wait for a morning
};

class PainLog;

/// The same of a history whose log is there already.
CoachRecord coachRecord(const History& history, const PainLog& log, const ExerciseLibrary& exercises,
                        const std::vector<Override>& overrides, LocalDate today, const CoachOptions& options);

/// The whole replay: what plans look at beside the decisions.
CoachRecord coachRecord(const History& history, const ExerciseLibrary& exercises,
                        const std::vector<Override>& overrides, LocalDate today,
                        const CoachOptions& options = {});

/// The decision for every exercise and side that was ever done, in the order of their keys. Replayed day by
/// day from the whole history up to `today`, whatever lies later: the same history gives the same answer, and
/// an old score that is corrected changes everything after it.
std::vector<CoachEntry> coachToday(const History& history, const ExerciseLibrary& exercises,
                                   const std::vector<Override>& overrides, LocalDate today,
                                   const CoachOptions& options = {});

template <>
struct EnumKeys<Withheld> {
    static constexpr std::array table{std::pair{Withheld::Suspended, std::string_view{"suspended"}},
                                      std::pair{Withheld::LowLoadOnly, std::string_view{"low-load-only"}},
                                      std::pair{Withheld::PlanStopped, std::string_view{"plan-stopped"}}};
};

} // namespace patella
