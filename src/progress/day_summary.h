#pragma once
#include "src/coach/coach.h"
#include "src/progress/pain_course.h"
#include "src/session/pinned_note.h"

namespace patella {

struct DaySession {
    SessionSummary summary;
    std::string note;
};

struct DayRating {
    Knee knee = Knee::Left;
    RawRating rating;
    std::string session{};  ///< name of its session, or empty
    std::string exercise{}; ///< that it was given for, or empty
};

/// All of one day.
struct DaySummary {
    LocalDate date = LocalDate::fromDays(0);
    std::vector<DaySession> sessions; ///< with something done, the oldest first
    std::vector<RunEntry> runs;
    std::vector<DayRating> ratings; ///< in the order of what they are about, then those of runs
    std::array<std::optional<PainScore>, 2> worst{};
    std::vector<PastDecision> decisions;
    std::vector<PinnedNote> notes; ///< pinned to the day, as they were entered
    [[nodiscard]] bool empty() const;
};

/// `notes`: those that count, of any day.
DaySummary daySummary(const HistoryDays& history, const std::vector<PastDecision>& decisions, LocalDate date,
                      std::span<const PinnedNote> notes = {});

} // namespace patella
