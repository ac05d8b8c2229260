#pragma once
#include "src/coach/coach.h"
#include "src/session/put_back.h"

namespace patella {

/// A history as it would be after a change that is not kept yet.
History withMoved(History history, const SessionId& session, const WallTime& started);
/// The record takes the place of the same set's; one of which nothing was done takes it out.
History withSet(History history, const SessionId& session, const SetRecord& set);
/// As they are entered: they may replace others, or be of a session and moment that has one.
History withRatings(History history, const std::vector<PainEntry>& entered);
History withSession(History history, const WholeSession& session);
/// A removed session is there again; nothing changes where it is already.
History withPutBack(History history, const PutBack& removed);
History without(History history, const SessionId& session);

/// A decision of a day that would be another, would not be made, or would be made anew.
struct ChangedDecision {
    CoachKey key;
    LocalDate date = LocalDate::fromDays(0);
    std::optional<PastDecision> before{}; ///< nothing: it was not made
    std::optional<PastDecision> after{};  ///< nothing: it would not be made
    friend bool operator==(const ChangedDecision&, const ChangedDecision&) = default;
};

/// What is offered of an exercise and side today, as it is and as it would be. Nothing: it was never done.
struct ChangedOffer {
    CoachKey key;
    std::optional<CoachEntry> before{};
    std::optional<CoachEntry> after{};
    friend bool operator==(const ChangedOffer&, const ChangedOffer&) = default;
};

struct WhatChanges {
    std::vector<ChangedDecision> decisions; ///< by day, then by key
    std::vector<ChangedOffer> offers;       ///< by key
    [[nodiscard]] bool nothing() const { return decisions.empty() && offers.empty(); }
    friend bool operator==(const WhatChanges&, const WhatChanges&) = default;
};

/// Decisions differ in what came of them, the reason's code or the dose that they led to; offers in the dose,
/// in whether they are withheld or wait for a morning. Numbers that a reason names alone are no difference.
WhatChanges whatChanges(const CoachRecord& before, const CoachRecord& after);

/// Replays both histories up to `today`.
WhatChanges whatChanges(const History& before, const History& after, const ExerciseLibrary& exercises,
                        const std::vector<Override>& overrides, LocalDate today,
                        const CoachOptions& options = {});

} // namespace patella
