#pragma once
#include "src/coach/pain_log.h"
#include "src/coach/track.h"

#include <set>

namespace patella {

/// Leads tracks through the days of a history, which come in order. A day goes: the morning's scores and what
/// is to blame for a rise, the decisions, the user's overrides, then what was done; a stop counts at once.
/// Each day by the numbers in force on it.
class Replay {
public:
    Replay(Tracks& tracks, const std::vector<RunEntry>& runs, std::vector<Override> overrides);

    void ranOn(LocalDate date) { m_runDays.insert(date); }
    /// Up to the decisions. Of the log it reads the mornings of the two weeks up to that day.
    void morning(LocalDate date, const PainLog& log);
    /// What was done on the day, with the next morning as the log has it.
    void evening(LocalDate date, const PainLog& log);

private:
    void blameFor(Knee knee, LocalDate morning);
    void attribute(Knee knee, const std::vector<Track*>& tracks, const std::vector<bool>& blamed, bool run);
    void decideAll(LocalDate today);
    /// False when it has to wait for the other side.
    bool decideOne(Track& track, LocalDate today);
    bool apply(Track& track, const Decision& decision, LocalDate today);
    bool progress(Track& track, const Decision& decision, LocalDate today);
    void balance(Track& track, LocalDate today);
    void overrule(LocalDate date, OverrideMoment moment);
    void take(const ItemDay& item);
    [[nodiscard]] DecideOptions optionsOf(const Track& track, LocalDate today);
    [[nodiscard]] double weekDelta(Knee knee, LocalDate today);

    Tracks& m_tracks;
    const PainLog* m_log = nullptr; ///< of the half day under way
    std::set<LocalDate> m_runDays;
    std::vector<Override> m_overrides;                   ///< by date
    std::array<std::optional<double>, 2> m_weekDeltas{}; ///< of m_deltasOf, by knee
    LocalDate m_deltasOf = LocalDate::fromDays(0);
};

/// Every day of the log up to `today`. Beyond the longest gap after an event nothing changes until the next.
void replay(Tracks& tracks, const PainLog& log, const std::vector<RunEntry>& runs,
            const std::vector<Override>& overrides, LocalDate today, const Rules& rules);

/// Where each exercise and side that was ever done stands.
std::vector<CoachEntry> entriesOf(Tracks& tracks, const PainLog& log, const ExerciseLibrary& exercises,
                                  LocalDate today);

} // namespace patella
