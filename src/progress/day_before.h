#pragma once
#include "src/progress/history_days.h"

namespace patella {

enum class DoneKind { Nothing, Session, Run, Both }; // a session is 1, a run 2

/// Lengths of all runs of a day together; basis: practice.
enum class RunLength {
    Unknown,
    Short,  ///< under 5 km
    Middle, ///< under 10 km
    Long,   ///< 10 km and more
};
RunLength runLengthOf(int metres); ///< 0: unknown

/// Days that followed on the same, with the worst score of each. It is what was seen and says nothing of a
/// cause.
struct FollowingDays {
    static constexpr int fewest = 5;

    DoneKind kind = DoneKind::Nothing;
    RoutineId routine{};               ///< of a group by routine
    std::string name{};                ///< of that routine, as it was called last
    std::optional<RunLength> length{}; ///< of a group by length
    std::vector<RatedDay> days{};      ///< by day; the date is that of the score
    double median = 0;
    std::optional<PainScore> highest{};
    [[nodiscard]] bool tooFew() const { return days.size() < fewest; }
    friend bool operator==(const FollowingDays&, const FollowingDays&) = default;
};

/// The worst score of a day beside what was done the day before. A day after one before the record began is
/// left out.
struct SeenAfter {
    Knee knee = Knee::Left;
    std::vector<FollowingDays> kinds;    ///< every DoneKind, in their order
    std::vector<FollowingDays> routines; ///< a day after two routines is in both; the most days first
    std::vector<FollowingDays> lengths;  ///< those that occur, in their order
    friend bool operator==(const SeenAfter&, const SeenAfter&) = default;
};

SeenAfter seenAfter(const HistoryDays& history, Knee knee, const DateRange& range);

} // namespace patella
