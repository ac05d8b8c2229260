#include "src/session/past_session.h"

#include "src/session/score_moment.h"

#include <algorithm>

namespace patella {

namespace {

constexpr Duration shortest = std::chrono::minutes(1);
constexpr Duration longest = std::chrono::hours(24);
constexpr int firstYear = 1900;

std::optional<int> countOf(const PastSession& told, std::size_t item) {
    return item < told.counts.size() ? told.counts[item] : std::nullopt;
}

} // namespace

std::optional<PastFault> faultIn(const WallTime& started, Duration active, const WallTime& now) {
    if (started.localDate().year() < firstYear)
        return PastFault::TooEarly;
    if (active < shortest)
        return PastFault::NoLength;
    if (active > longest)
        return PastFault::TooLong;
    if (started.utcMs + active.count() > now.utcMs)
        return PastFault::Future;
    return std::nullopt;
}

std::optional<PastFault> faultIn(const PastSession& told, const SessionPlan& plan, const WallTime& now) {
    if (const auto fault = faultIn(told.started, told.active, now))
        return fault;
    for (std::size_t item = 0; item < plan.items.size(); ++item)
        if (countOf(told, item).value_or(plannedAmount(plan.items[item])) > 0)
            return std::nullopt;
    return PastFault::NothingDone;
}

WholeSession wholeOf(const SessionId& id, const PastSession& told, const SessionPlan& plan,
                     const WallTime& now) {
    WholeSession whole{id, told.started, plan, {}, {}, told.note, SessionState::Finished, told.active};
    const double stretch =
        plan.duration() > Duration{0} ? double(told.active.count()) / double(plan.duration().count()) : 0;
    Duration at{0};
    for (const Step& step : plan.steps) {
        at += step.duration;
        if (step.kind != StepKind::Work)
            continue;
        const PlannedItem& item = plan.items[step.item];
        const int planned = plannedAmount(item);
        const int done = countOf(told, step.item).value_or(planned);
        if (done <= 0) {
            whole.state = SessionState::Partial;
            continue;
        }
        SetRecord set{step.item, step.set, step.side, step.direction, planned, done};
        set.at = Duration(static_cast<std::int64_t>(double(at.count()) * stretch));
        set.corrected = true;
        set.load = item.load;
        whole.sets.push_back(set);
    }
    for (const PainRating& rating : told.pain) {
        PainEntry entry{newUuid(), id, rating, momentIn(told.started, told.active, rating.kind), now};
        whole.pain.push_back(entry);
    }
    return whole;
}

bool enteredLater(const SessionDetail& session) {
    return !session.sets.empty() &&
           std::all_of(session.sets.begin(), session.sets.end(),
                       [](const SetRecord& set) { return set.corrected && set.took == Duration{0}; });
}

const SessionSummary* overlapping(const std::vector<SessionSummary>& newestFirst, const WallTime& started,
                                  Duration active, const SessionId& but) {
    const auto meets = [&](const SessionSummary& each) {
        return each.id != but && each.started.utcMs < started.utcMs + active.count() &&
               started.utcMs < each.started.utcMs + std::max(each.active, shortest).count();
    };
    const auto found = std::find_if(newestFirst.begin(), newestFirst.end(), meets);
    return found == newestFirst.end() ? nullptr : &*found;
}

} // namespace patella
