#include "src/coach/today.h"

#include "src/routine/playable.h"

#include <algorithm>
#include <cstdlib>
#include <map>

namespace patella {

namespace {

constexpr int streakSessions = 2; ///< a week, to count
const RoutineId firstRoutine("s3-home-strength");
const RoutineId gentleRoutine("s2-six-stretches");

bool counts(const SessionDetail& session) {
    return session.summary.state != SessionState::Discarded && !session.sets.empty();
}

bool strengthDone(const SessionDetail& session, const ExerciseLibrary& library) {
    return std::any_of(session.sets.begin(), session.sets.end(), [&](const SetRecord& set) {
        const Exercise* exercise = library.find(session.plan.items[set.item].exercise);
        return exercise && exercise->kind == ExerciseKind::Strengthening;
    });
}

bool strengthOn(const TodayInput& in, LocalDate date) {
    return std::any_of(in.history.sessions.begin(), in.history.sessions.end(), [&](const SessionDetail& s) {
        return s.summary.date == date && counts(s) && strengthDone(s, in.library);
    });
}

const Routine* routineOf(const TodayInput& in, const RoutineId& id) {
    for (const auto* list : {&in.own, &in.shipped})
        for (const Routine& routine : *list)
            if (routine.id == id)
                return &routine;
    return nullptr;
}

/// Of those whose sessions are in the history, newest first, the first that passes.
template <typename Test>
const Routine* newestUsed(const TodayInput& in, const Test& wanted) {
    std::vector<const SessionSummary*> sessions;
    for (const SessionDetail& session : in.history.sessions)
        if (counts(session) && !session.summary.routine.empty())
            sessions.push_back(&session.summary);
    std::sort(sessions.begin(), sessions.end(),
              [](auto* a, auto* b) { return a->started.utcMs > b->started.utcMs; });
    for (const SessionSummary* session : sessions)
        if (const Routine* routine = routineOf(in, session->routine); routine && wanted(*routine))
            return routine;
    return nullptr;
}

/// Without a plan: the newest used, strength before others, else the first of the user's own, else
/// ours to begin with.
const Routine* routineOfDay(const TodayInput& in) {
    if (const Routine* r = newestUsed(in, [&](const Routine& r) { return isStrength(r, in.library); }))
        return r;
    if (const Routine* r = newestUsed(in, [](const Routine&) { return true; }))
        return r;
    return in.own.empty() ? routineOf(in, firstRoutine) : &in.own.front();
}

const Routine* gentle(const TodayInput& in) {
    const Routine* used = newestUsed(in, [&](const Routine& r) { return !isStrength(r, in.library); });
    return used ? used : routineOf(in, gentleRoutine);
}

bool doneToday(const TodayInput& in, const Routine& routine, LocalDate today) {
    if (isStrength(routine, in.library))
        return strengthOn(in, today);
    return std::any_of(in.history.sessions.begin(), in.history.sessions.end(), [&](const SessionDetail& s) {
        return s.summary.date == today && counts(s) && s.summary.routine == routine.id;
    });
}

std::optional<Offer> offered(const TodayInput& in, const Routine* routine) {
    return routine ? offerOf(*routine, in.library, in.coach, in.timing) : std::nullopt;
}

void offer(TodayView& view, Offer due) {
    view.kind = DayKind::Due;
    view.withheld = due.withheld;
    view.left = due.left;
    view.offer = std::move(due);
}

/// Nothing is left of what is due.
void withhold(TodayView& view, const TodayInput& in, const Routine* due) {
    view.kind = DayKind::Withheld;
    if (due)
        view.left = playablePart(*due, in.library).left;
    for (const CoachEntry& entry : in.coach)
        if (entry.withheld)
            view.withheld.push_back(entry);
}

/// The first of what is due that the coach leaves something of.
void choosePlanned(TodayView& view, const TodayInput& in) {
    if (in.plan.due.empty() && in.plan.done) {
        view.kind = DayKind::Done;
        return;
    }
    if (in.plan.due.empty()) {
        view.kind = DayKind::Rest;
        view.offer = offered(in, gentle(in));
        return;
    }
    if (in.notToday) {
        view.kind = DayKind::NotToday;
        return;
    }
    for (const PlanPart& part : in.plan.due)
        if (std::optional<Offer> due = offered(in, &part.routine))
            return offer(view, std::move(*due));
    withhold(view, in, &in.plan.due.front().routine);
}

void chooseUnplanned(TodayView& view, const TodayInput& in) {
    const Routine* routine = routineOfDay(in);
    const bool strength = routine && isStrength(*routine, in.library);
    if (routine && doneToday(in, *routine, view.date)) {
        view.kind = DayKind::Done;
    } else if (strength && view.strengthYesterday) {
        view.kind = DayKind::Rest;
        view.offer = offered(in, gentle(in));
    } else if (in.notToday) {
        view.kind = DayKind::NotToday;
    } else if (std::optional<Offer> due = offered(in, routine)) {
        offer(view, std::move(*due));
    } else {
        withhold(view, in, routine);
    }
}

/// A plan whose gate is still closed asks for nothing: until it opens the day is chosen as without one.
void chooseDay(TodayView& view, const TodayInput& in) {
    const auto& coming = in.plan.coming;
    const bool asks = std::any_of(coming.begin(), coming.end(), [](const auto& day) { return !day.empty(); });
    if (in.plan.state == PlanState::Paused || in.plan.state == PlanState::Break)
        view.kind = DayKind::Paused;
    else if (in.plan.state == PlanState::Active && asks)
        choosePlanned(view, in);
    else
        chooseUnplanned(view, in);
}

/// From today on; what was done stands for itself.
void addPlanned(Week& week, const PlanDay& plan, LocalDate today) {
    for (WeekDay& day : week.days) {
        const int at = day.date - today;
        if (at >= 0 && at < static_cast<int>(plan.coming.size()))
            day.planned = plan.coming[static_cast<std::size_t>(at)];
    }
}

} // namespace

Week weekOf(const History& history, LocalDate weekStart, LocalDate today) {
    Week week;
    for (std::size_t i = 0; i < week.days.size(); ++i)
        week.days[i].date = weekStart.plusDays(static_cast<int>(i));
    std::map<int, int> perWeek; ///< by weeks before this one
    for (const SessionDetail& session : history.sessions) {
        const int at = session.summary.date - weekStart;
        if (!counts(session) || session.summary.date > today)
            continue;
        ++perWeek[at >= 0 ? 0 : (-at + 6) / 7];
        if (at >= 0 && at < 7) {
            week.days[static_cast<std::size_t>(at)].sessions.push_back(session.summary);
            ++week.sessions;
        }
    }
    for (WeekDay& day : week.days)
        std::sort(day.sessions.begin(), day.sessions.end(),
                  [](const auto& a, const auto& b) { return a.started.utcMs < b.started.utcMs; });
    for (const RunEntry& run : history.runs) {
        const int at = run.date - weekStart;
        if (at < 0 || at >= 7)
            continue;
        week.days[static_cast<std::size_t>(at)].runs.push_back(run);
        week.metres += run.metres;
    }
    const auto full = [&](int back) { return perWeek.contains(back) && perWeek[back] >= streakSessions; };
    week.inARow = full(0) ? 1 : 0;
    for (int back = 1; full(back); ++back)
        ++week.inARow;
    return week;
}

std::vector<CoachEntry> newestDecisions(const std::vector<CoachEntry>& coach) {
    std::optional<LocalDate> newest;
    for (const CoachEntry& entry : coach)
        if (!entry.pending)
            newest = std::max(newest, std::optional(entry.lastDone));
    std::vector<CoachEntry> decisions;
    for (const CoachEntry& entry : coach)
        if (!entry.pending && entry.lastDone == newest)
            decisions.push_back(entry);
    const auto weight = [](const CoachEntry& e) {
        // a raise is news, and so is easing; what stays comes last, and a side after the knee it follows
        const int outcome = e.decision.outcome == Outcome::Hold ? -1 : static_cast<int>(e.decision.outcome);
        const bool own = !e.key.side || !e.decision.reason.knee || e.key.side == e.decision.reason.knee;
        return std::pair(outcome, own);
    };
    std::stable_sort(decisions.begin(), decisions.end(),
                     [&](const CoachEntry& a, const CoachEntry& b) { return weight(a) > weight(b); });
    return decisions;
}

TodayView todayView(const TodayInput& input) {
    TodayView view;
    view.date = input.now.localDate();
    view.minutes = input.now.localMinutes();
    view.firstDay =
        input.history.sessions.empty() && input.history.pain.empty() && input.history.runs.empty();
    view.question = questionOf(input.history, input.now, input.rules.on(view.date).items);
    view.morningMissing = morningMissing(input.history, view.date);
    view.decisions = newestDecisions(input.coach);
    view.pending = static_cast<int>(
        std::count_if(input.coach.begin(), input.coach.end(), [](const CoachEntry& e) { return e.pending; }));
    view.pain = painSeries(input.history, view.date);
    view.week = weekOf(input.history, input.weekStart, view.date);
    view.plan = input.plan;
    view.strengthYesterday = strengthOn(input, view.date.plusDays(-1));
    view.runs = static_cast<int>(input.history.runs.size());
    for (const RunEntry& run : input.history.runs)
        view.longestRun = std::max(view.longestRun, run.metres);
    addPlanned(view.week, view.plan, view.date);
    view.coach = input.coach;
    view.rules = input.rules;
    view.changed = changedNumbers(input.rules, view.date);
    chooseDay(view, input);
    return view;
}

} // namespace patella
