#include "src/coach/plan_day.h"

#include "src/coach/offer.h"

#include <algorithm>

namespace patella {

namespace {

const ExerciseId walkRun("walk-run-intervals");

bool counts(const SessionDetail& session) {
    return session.summary.state != SessionState::Discarded && !session.sets.empty();
}

template <typename Test>
bool trained(const SessionDetail& session, const ExerciseLibrary& library, const Test& test) {
    return std::any_of(session.sets.begin(), session.sets.end(), [&](const SetRecord& set) {
        const Exercise* exercise = library.find(session.plan.items[set.item].exercise);
        return exercise && test(*exercise);
    });
}

void later(std::optional<LocalDate>& last, LocalDate date) { last = std::max(last, std::optional(date)); }

void placeStaged(PlanDay& day, const TrainingPlan& plan, const ChosenPlan& chosen, const CheckLog& log) {
    const auto phase = std::find_if(plan.phases.begin(), plan.phases.end(),
                                    [&](const PlanPhase& p) { return p.number == chosen.phase; });
    if (phase == plan.phases.end())
        return;
    day.place = PlanPlace{phase->number, static_cast<int>(plan.phases.size()), phase->name, phase->goal};
    day.checks = statesOf(phase->exit, log);
    day.opens = std::next(phase) != plan.phases.end() && allMet(day.checks);
}

void placeWalkRun(PlanDay& day, const TrainingPlan& plan, const CheckLog& log) {
    std::vector<CheckState> gate = statesOf(plan.gate, log);
    if (!allMet(gate)) {
        day.checks = std::move(gate);
        return;
    }
    const StageState stage = stageOf(plan, log);
    if (!stage.stage)
        return;
    day.place = PlanPlace{
        stage.stage->number, static_cast<int>(plan.stages.size()), {}, stage.stage->text, stage.clean,
        stage.need};
    if (stage.finished)
        day.longestRun = longestNext(plan, log.history.runs, log.today);
}

void placeIn(PlanDay& day, const TrainingPlan& plan, const PlanInput& in) {
    const ChosenPlan& chosen = *in.profile.plan;
    const bool staged = plan.kind == PlanKind::Staged;
    const CheckLog log{in.history, in.record,         in.pain,
                       in.plans,   in.library,        staged ? chosen.phaseStart : chosen.start,
                       in.today,   atHand(in.profile)};
    if (staged)
        placeStaged(day, plan, chosen, log);
    else if (plan.kind == PlanKind::WalkRun)
        placeWalkRun(day, plan, log);
}

void fillDays(PlanDay& day, const PlanInput& in) {
    const ChosenPlan& chosen = *in.profile.plan;
    const std::vector<PlanPart> parts = partsOf(chosen, in);
    std::vector<Rhythm> rhythms;
    for (const PlanPart& part : parts)
        rhythms.push_back(part.rhythm);
    const PlanProgress progress = progressOf(parts, in);
    for (const auto& last : progress.last)
        day.done = day.done || last == in.today;
    const auto ahead = forecast(rhythms, progress, chosen.start, in.today, PlanDay::ahead);
    for (const std::vector<DuePart>& due : ahead) {
        day.coming.emplace_back();
        for (const DuePart& each : due)
            day.coming.back().push_back(parts[each.part].routine.name);
    }
    for (const DuePart& each : ahead.front()) {
        day.due.push_back(parts[each.part]);
        day.moved.push_back(each.since < in.today);
    }
}

} // namespace

PlanProgress progressOf(const std::vector<PlanPart>& parts, const PlanInput& in) {
    PlanProgress progress;
    progress.last.resize(parts.size());
    const bool single =
        std::count_if(parts.begin(), parts.end(), [](const PlanPart& p) { return p.rhythm.strength; }) == 1;
    for (const SessionDetail& session : in.history.sessions) {
        const LocalDate date = session.summary.date;
        if (!counts(session) || date > in.today)
            continue;
        const bool strength = trained(
            session, in.library, [](const Exercise& e) { return e.kind == ExerciseKind::Strengthening; });
        const bool ran = trained(session, in.library, [](const Exercise& e) { return e.id == walkRun; });
        if (strength)
            later(progress.strength, date);
        if (ran)
            later(progress.run, date);
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (session.summary.routine == parts[i].routine.id ||
                (single && parts[i].rhythm.strength && strength) || (parts[i].rhythm.running && ran))
                later(progress.last[i], date);
    }
    for (const RunEntry& run : in.history.runs) {
        if (run.date > in.today)
            continue;
        later(progress.run, run.date);
        for (std::size_t i = 0; i < parts.size(); ++i)
            if (parts[i].rhythm.running)
                later(progress.last[i], run.date);
    }
    return progress;
}

PlanDay planDay(const PlanInput& input) {
    PlanDay day;
    day.safety = safetyState(input.history, input.pain, input.today, input.thresholds);
    const std::optional<ChosenPlan>& chosen = input.profile.plan;
    const TrainingPlan* plan = chosen ? findPlan(input.plans, chosen->id) : nullptr;
    const bool has = chosen && (plan || chosen->id == ChosenPlan::own);
    if (has) {
        day.id = chosen->id;
        day.name = plan ? plan->name : std::string{};
        day.week = std::max(0, input.today - chosen->start) / 7 + 1;
    }
    if (day.safety.paused())
        day.state = PlanState::Paused;
    else if (has)
        day.state = input.profile.pause && input.profile.pause->on ? PlanState::Break : PlanState::Active;
    if (has && plan)
        placeIn(day, *plan, input);
    if (day.state == PlanState::Active)
        fillDays(day, input);
    return day;
}

} // namespace patella
