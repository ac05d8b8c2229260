#pragma once
#include "src/session/session_repository.h"

namespace patella {

/// A session that was done without the app, as it is told later.
struct PastSession {
    WallTime started{};
    Duration active{0};
    /// Of each item of the plan: repetitions or seconds of each set; nothing: as planned, 0: not done.
    std::vector<std::optional<int>> counts{};
    std::vector<PainRating> pain{};
    std::string note{};
};

enum class PastFault {
    Future,      ///< it would end after now
    TooEarly,    ///< before the year 1900
    NoLength,    ///< less than a minute
    TooLong,     ///< more than a day
    NothingDone, ///< no item has a count
};

/// What is wrong with the time alone; nothing: it can be kept.
std::optional<PastFault> faultIn(const WallTime& started, Duration active, const WallTime& now);
std::optional<PastFault> faultIn(const PastSession& told, const SessionPlan& plan, const WallTime& now);

/// The session with its sets marked as corrected by hand, spread over its length as the plan has them. The
/// counts fit the plan's items; missing ones mean "as planned". Ratings are about their moments, entered now.
WholeSession wholeOf(const SessionId& id, const PastSession& told, const SessionPlan& plan,
                     const WallTime& now);

/// True when all its sets were told later: it was done without the app.
bool enteredLater(const SessionDetail& session);

/// A session under way at some moment of that time; the newest.
const SessionSummary* overlapping(const std::vector<SessionSummary>& newestFirst, const WallTime& started,
                                  Duration active, const SessionId& but = {});

} // namespace patella
