#pragma once
#include "src/session/session_repository.h"

#include <array>
#include <compare>

namespace patella {

/// A run of one day. An unknown score is empty, an unknown length 0.
struct RunEntry {
    LocalDate date = LocalDate::fromDays(0);
    int metres = 0;
    int seconds = 0;
    std::array<std::optional<PainScore>, 2> highest{}; ///< during, left and right
    friend bool operator==(const RunEntry&, const RunEntry&) = default;
};

/// What a decision stands for: an exercise, and the side where each side is decided on its own.
struct CoachKey {
    ExerciseId exercise;
    std::optional<Side> side{};
    friend auto operator<=>(const CoachKey&, const CoachKey&) = default;
    friend bool operator==(const CoachKey&, const CoachKey&) = default;
};

enum class OverrideKind {
    StayHere, ///< undoes the coach's newest change of this exercise
    Level,    ///< the user's own sets, amount and load
    Resume,   ///< ends a suspension
};

/// A decision of the coach that the user overruled on a day; it counts from that day on.
struct Override {
    LocalDate date = LocalDate::fromDays(0);
    CoachKey key{};
    OverrideKind kind = OverrideKind::StayHere;
    int sets = 1;   ///< of Level
    int amount = 1; ///< of Level: repetitions or seconds
    int load = 0;   ///< of Level: steps of load above the first
    friend bool operator==(const Override&, const Override&) = default;
};

/// All that was recorded, in any order. Discarded and removed sessions are not in it.
struct History {
    std::vector<SessionDetail> sessions; ///< their ratings are looked up in `pain`
    std::vector<PainEntry> pain;         ///< the ones that count
    std::vector<RunEntry> runs;
    std::vector<LocalDate> redFlags; ///< days on which a warning sign was ticked
};

/// Everything of the repository; runs and warning signs are the caller's to add.
Result<History> readHistory(SessionRepository& sessions);

} // namespace patella
