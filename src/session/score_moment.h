#pragma once
#include "src/session/session_repository.h"

namespace patella {

/// A score that can be corrected. Without a uuid it was never given, and `about` is when it would have been.
struct ScoreSlot {
    PainEntry entry;
    std::string exercise{}; ///< its name, of a score that was given for one
    [[nodiscard]] bool given() const { return !entry.uuid.empty(); }
};

/// Scores that are looked at together: those of a session and kind, or what was told at once without one.
struct ScoreMoment {
    PainKind kind = PainKind::AnyTime;
    SessionId session{};
    std::string name{};                      ///< of the session
    LocalDate date = LocalDate::fromDays(0); ///< as the user saw it; the morning's own
    std::vector<ScoreSlot> slots{};          ///< by exercise, then knee

    [[nodiscard]] bool given() const;
    /// One slot a knee, so that a place can be told of each.
    [[nodiscard]] bool onePerKnee() const;
};

/// When a score of that kind is about, of a session of `active` without pauses.
WallTime momentIn(const WallTime& started, Duration active, PainKind kind);

/// Of a session. `pain`: the ratings that count, of any session. Each knee has a slot; highest scores that
/// were given by exercise stand for themselves.
ScoreMoment momentOf(const SessionDetail& session, const std::vector<PainEntry>& pain, PainKind kind);

/// All moments with a rating from that day on, the newest first.
std::vector<ScoreMoment> momentsSince(LocalDate since, const std::vector<SessionDetail>& sessions,
                                      const std::vector<PainEntry>& pain);

/// The entry that corrects `before`, without a uuid. It is as late as it is entered, unless nothing that a
/// decision reads was changed: a morning score that is changed after noon may hold or ease, not progress.
PainEntry correctionOf(const PainEntry& before, const PainRating& after, const WallTime& now);

} // namespace patella
