#pragma once
// Sessions that look lived in, for tests and screenshots: real plans, led through by the real engine.
#include "src/session/session_engine.h"
#include "src/session/session_review.h"

#include <algorithm>
#include <set>

namespace patella::test {

/// How a sample session went.
struct Course {
    std::set<std::size_t> skipped{};        ///< items passed over at once
    std::optional<std::size_t> endedAt{};   ///< item at whose start the session was ended
    std::optional<std::size_t> corrected{}; ///< item whose last set was corrected to two thirds
    std::vector<PainRating> pain{};
    std::string note{};
};

inline PainRating rating(PainKind kind, Knee knee, int score) {
    PainRating r;
    r.kind = kind;
    r.knee = knee;
    r.score = PainScore::of(score);
    return r;
}

/// Before, during, at the end and the next morning; a negative score leaves that moment out.
inline std::vector<PainRating> ratings(std::array<int, 4> left, std::array<int, 4> right) {
    constexpr std::array kinds{PainKind::Before, PainKind::During, PainKind::End, PainKind::NextMorning};
    std::vector<PainRating> all;
    for (std::size_t i = 0; i < kinds.size(); ++i) {
        if (left[i] >= 0)
            all.push_back(rating(kinds[i], Knee::Left, left[i]));
        if (right[i] >= 0)
            all.push_back(rating(kinds[i], Knee::Right, right[i]));
    }
    return all;
}

/// A local time of day in Berlin's winter.
inline WallTime wallTime(LocalDate date, int hour, int minute) {
    const std::int64_t minutes = std::int64_t{date.daysSince1970()} * 24 * 60 + hour * 60 + minute - 60;
    return {minutes * 60'000, "Europe/Berlin", 60};
}

namespace detail {

/// Leads the engine through, a second at a time, as a patient user would.
inline void lead(SessionEngine& engine, const Course& course) {
    using std::chrono::seconds;
    Instant now{};
    engine.start(now);
    for (int tick = 0; tick < 36'000 && !engine.finished(); ++tick) {
        now = now + seconds(1);
        engine.advance(now);
        if (engine.finished())
            return;
        const Step& step = engine.plan().steps[engine.view(now).step];
        if (course.endedAt == step.item)
            engine.finish(now);
        else if (course.skipped.contains(step.item))
            engine.skipExercise(now);
        else if (step.estimated && engine.view(now).elapsed >= step.duration)
            engine.completeSet(now);
    }
}

inline void correctLast(SessionEngine& engine, std::size_t item) {
    const auto records = engine.records();
    const auto last =
        std::find_if(records.rbegin(), records.rend(), [item](const SetRecord& r) { return r.item == item; });
    if (last != records.rend())
        engine.correct(*last, std::max(1, last->planned * 2 / 3));
}

inline SessionSummary summarise(const SessionDetail& from, Duration active) {
    SessionSummary s = from.summary;
    s.name = from.plan.name;
    s.routine = from.plan.routine;
    s.date = s.started.localDate();
    s.active = active;
    s.setsPlanned = countWorkSteps(from.plan);
    s.setsDone = static_cast<int>(from.sets.size());
    s.itemsPlanned = static_cast<int>(from.plan.items.size());
    for (const ItemReview& item : reviewItems(from))
        s.itemsDone += item.started ? 1 : 0;
    for (const PainRating& r : from.pain) {
        auto& highest = r.knee == Knee::Left ? s.highestLeft : s.highestRight;
        highest = std::max(highest, r.score);
    }
    return s;
}

} // namespace detail

/// The plan, done as `course` says: the record is the engine's own.
inline SessionDetail played(const SessionPlan& plan, const SessionId& id, const WallTime& started,
                            const Course& course = {}) {
    SessionEngine engine(plan);
    detail::lead(engine, course);
    if (course.corrected)
        detail::correctLast(engine, *course.corrected);
    SessionDetail out;
    out.plan = plan;
    out.sets = engine.records();
    out.pain = course.pain;
    out.note = course.note;
    out.summary.id = id;
    out.summary.started = started;
    out.summary.state = course.endedAt ? SessionState::Partial : SessionState::Finished;
    const Duration active = out.sets.empty() ? Duration{0} : out.sets.back().at;
    out.summary = detail::summarise(out, active);
    return out;
}

/// Three weeks of training up to `today`, newest first, with the given plans in turn.
inline std::vector<SessionDetail> sampleSessions(const std::vector<SessionPlan>& plans, LocalDate today) {
    std::vector<SessionDetail> sessions;
    const auto add = [&](int daysAgo, int hour, int minute, const Course& course) {
        if (plans.empty())
            return;
        const std::size_t number = sessions.size();
        sessions.push_back(played(plans[number % plans.size()], SessionId("sample-" + std::to_string(number)),
                                  wallTime(today.plusDays(-daysAgo), hour, minute), course));
    };
    add(1, 18, 40,
        {{},
         {},
         1,
         ratings({1, 1, 1, 1}, {2, 3, 3, 4}),
         "Third wall sit felt sharp, left it. Stairs were fine in the evening."});
    add(3, 7, 15, {{}, {}, {}, ratings({1, 1, 0, 1}, {2, 2, 1, 2}), {}});
    add(5, 18, 5, {{1}, {}, {}, ratings({0, 1, 1, 1}, {3, 3, 2, -1}), {}});
    add(6, 19, 30, {{}, 2, {}, ratings({1, 2, 2, 1}, {3, 6, 5, 4}), "Stopped after the second exercise."});
    add(8, 18, 20, {{}, {}, {}, ratings({0, 0, 0, 0}, {1, 2, 2, 2}), {}});
    add(10, 6, 50, {{}, {}, 0, ratings({1, 1, 1, 1}, {2, 3, 2, 2}), {}});
    add(13, 18, 45, {{}, {}, {}, {}, {}});
    add(15, 18, 10, {{}, {}, {}, ratings({-1, -1, 1, 1}, {-1, -1, 2, 2}), {}});
    return sessions;
}

/// What the list of them shows.
inline std::vector<SessionSummary> summariesOf(const std::vector<SessionDetail>& details) {
    std::vector<SessionSummary> summaries;
    for (const SessionDetail& each : details)
        summaries.push_back(each.summary);
    return summaries;
}

} // namespace patella::test
