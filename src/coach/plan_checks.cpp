#include "src/coach/plan_checks.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr int week = 7;
constexpr int scoredDaysAWeek = 3;    ///< as many as a weekly median needs
constexpr double atLeastShare = 0.95; ///< of a stage's distance: watches differ (evidence: practice)

/// The highest score of each day.
std::map<LocalDate, PainScore> highestByDay(const CheckLog& log) {
    std::map<LocalDate, PainScore> days;
    const auto take = [&](LocalDate date, const std::optional<PainScore>& score) {
        if (!score || date < log.since || date > log.today)
            return;
        const auto at = days.try_emplace(date, *score).first;
        at->second = std::max(at->second, *score);
    };
    for (const PainEntry& entry : log.history.pain) // sharp pain is no calm day, whatever its number
        take(entry.about.localDate(),
             entry.rating.sharp ? PainScore::of(PainScore::highest) : entry.rating.score);
    for (const RunEntry& run : log.history.runs)
        for (const std::optional<PainScore>& score : run.highest)
            take(run.date, score);
    return days;
}

int calmDays(const PainMaxCheck& check, const CheckLog& log) {
    const std::map<LocalDate, PainScore> days = highestByDay(log);
    if (days.empty())
        return 0;
    LocalDate from = std::max(days.begin()->first, log.today.plusDays(1 - check.days));
    for (const auto& [date, score] : days)
        if (score.value() > check.limit && date >= from)
            from = date.plusDays(1);
    const int calm = std::clamp(log.today - from + 1, 0, check.days);
    const auto scored =
        std::count_if(days.begin(), days.end(), [&](const auto& day) { return day.first >= from; });
    const int enough = std::min(check.days, scoredDaysAWeek * ((check.days + week - 1) / week));
    return calm == check.days && scored < enough ? check.days - 1 : calm;
}

/// Of one exercise and side.
int cleanDays(const CleanSessionsCheck& check, const CoachKey& key, const CheckLog& log) {
    int clean = 0;
    for (const JudgedDay& day : log.record.days) {
        if (day.key != key || day.date < log.since || day.date > log.today)
            continue;
        const bool enough = day.sets >= check.sets.value_or(0) && day.least >= check.reps.value_or(0);
        if (day.kind == ExposureClass::Clean && enough)
            ++clean;
        else if (check.consecutive && clean < check.count)
            clean = 0;
    }
    return clean;
}

int cleanSessions(const CleanSessionsCheck& check, const CheckLog& log) {
    int fewest = check.count;
    for (const ExerciseId& id : check.exercises) {
        const Exercise* exercise = log.library.find(id);
        if (exercise && exercise->sides == SideRule::PerSide)
            for (const Side side : bothSides)
                fewest = std::min(fewest, cleanDays(check, {id, side}, log));
        else
            fewest = std::min(fewest, cleanDays(check, {id, std::nullopt}, log));
    }
    return fewest;
}

/// The newest answer counts.
int answered(const AnsweredCheck& check, const CheckLog& log) {
    const CheckResult* last = nullptr;
    for (const CheckResult& result : log.history.checks)
        if (result.kind == check.id && result.date >= log.since && result.date <= log.today &&
            (!last || result.date >= last->date))
            last = &result;
    const auto* trial = last ? std::get_if<TrialAnswer>(&last->answer) : nullptr;
    if (!trial || !trial->passed || trial->painkiller)
        return 0;
    return !check.painMax || (trial->pain && *trial->pain <= *check.painMax) ? 1 : 0;
}

int withoutSetback(const NoSetbackCheck& check, const CheckLog& log) {
    LocalDate from = log.since;
    for (const Setback& setback : log.record.setbacks)
        if (setback.date <= log.today)
            from = std::max(from, setback.date.plusDays(1));
    return std::clamp(log.today - from + 1, 0, check.days);
}

/// Weeks back from today, each with a long enough run and none that was not calm.
int calmRunningWeeks(const RunningCheck& check, const CheckLog& log) {
    RunRules rules;
    rules.painMax = check.painMax;
    int weeks = 0;
    for (; weeks < check.weeks; ++weeks) {
        const LocalDate to = log.today.plusDays(-week * weeks);
        const LocalDate from = to.plusDays(1 - week);
        bool longEnough = false;
        for (const RunEntry& run : log.history.runs) {
            if (run.date < std::max(from, log.since) || run.date > to)
                continue;
            if (!cleanRun(run, log.pain, rules))
                return weeks;
            longEnough = longEnough || run.seconds >= check.minutes * 60;
        }
        if (!longEnough)
            return weeks;
    }
    return weeks;
}

std::vector<Equipment> missingFor(const std::vector<ExerciseId>& exercises, const CheckLog& log) {
    std::vector<Equipment> missing;
    for (const ExerciseId& id : exercises) {
        const Exercise* exercise = log.library.find(id);
        for (const Equipment each : exercise ? exercise->equipment : std::vector<Equipment>{})
            if (log.equipment && !log.equipment->contains(each) &&
                std::find(missing.begin(), missing.end(), each) == missing.end())
                missing.push_back(each);
    }
    return missing;
}

struct Fill {
    const CheckLog& log;
    CheckState& state;

    void operator()(const PainMaxCheck& check) const {
        state.need = check.days;
        state.have = calmDays(check, log);
    }
    void operator()(const CleanSessionsCheck& check) const {
        state.need = check.count;
        state.have = cleanSessions(check, log);
        state.missing = missingFor(check.exercises, log);
    }
    void operator()(const AnsweredCheck& check) const {
        state.have = answered(check, log);
        if (!check.exercise.empty())
            state.missing = missingFor({check.exercise}, log);
    }
    void operator()(const NoSetbackCheck& check) const {
        state.need = check.days;
        state.have = withoutSetback(check, log);
    }
    void operator()(const PlanGateCheck& check) const {
        const auto plan = std::find_if(log.plans.begin(), log.plans.end(),
                                       [&](const TrainingPlan& each) { return each.id == check.plan; });
        if (plan == log.plans.end())
            return;
        state.need = static_cast<int>(plan->gate.checks.size());
        for (const PlanCheck& each : plan->gate.checks) // a gate behind that gate would lead in a circle
            if (!std::holds_alternative<PlanGateCheck>(each.what) && stateOf(each, log).met())
                ++state.have;
    }
    void operator()(const RunningCheck& check) const {
        state.need = check.weeks;
        state.have = calmRunningWeeks(check, log);
    }
};

} // namespace

CheckState stateOf(const PlanCheck& check, const CheckLog& log) {
    CheckState state{check};
    std::visit(Fill{log, state}, check.what);
    return state;
}

std::vector<CheckState> statesOf(const PlanGate& gate, const CheckLog& log) {
    std::vector<CheckState> states;
    for (const PlanCheck& check : gate.checks)
        states.push_back(stateOf(check, log));
    return states;
}

bool allMet(const std::vector<CheckState>& states) {
    return std::all_of(states.begin(), states.end(), [](const CheckState& state) { return state.met(); });
}

bool cleanRun(const RunEntry& run, const PainLog& pain, const RunRules& rules) {
    if (run.painkiller) // as line 13 of the rule has it
        return false;
    bool known = false;
    for (const Knee knee : bothSides) {
        const std::optional<PainScore>& during = run.highest[static_cast<std::size_t>(knee)];
        if (during && during->value() > rules.painMax)
            return false;
        const std::optional<PainScore> before = pain.morning(knee, run.date);
        const std::optional<PainScore> after = pain.morning(knee, run.date.plusDays(1));
        const int most = before ? before->value() + rules.morningRiseMax : rules.painMax;
        if (after && after->value() > most)
            return false;
        if (during && !after)
            return false;
        known = known || (during && after);
    }
    return known;
}

StageState stageOf(const TrainingPlan& plan, const CheckLog& log) {
    StageState state;
    state.need = plan.rules.cleanRuns;
    if (plan.stages.empty())
        return state;
    std::vector<RunEntry> runs;
    for (const RunEntry& run : log.history.runs)
        if (run.date >= log.since && run.date <= log.today)
            runs.push_back(run);
    std::stable_sort(runs.begin(), runs.end(),
                     [](const RunEntry& a, const RunEntry& b) { return a.date < b.date; });
    std::size_t at = 0;
    std::optional<LocalDate> last;
    const auto restart = [&](LocalDate date) {
        if (last && date - *last > plan.rules.restartAfterDays) {
            at = 0;
            state.clean = 0;
            state.finished = false;
        }
    };
    for (const RunEntry& run : runs) {
        restart(run.date);
        last = run.date;
        const bool farEnough = run.metres >= plan.stages[at].km * 1000 * atLeastShare;
        if (!farEnough || !cleanRun(run, log.pain, plan.rules) || ++state.clean < state.need)
            continue;
        state.finished = at + 1 == plan.stages.size();
        state.clean = state.finished ? state.need : 0;
        at = state.finished ? at : at + 1;
    }
    restart(log.today);
    state.stage = &plan.stages[at];
    return state;
}

std::optional<int> longestNext(const TrainingPlan& plan, const std::vector<RunEntry>& runs, LocalDate today) {
    int longest = 0;
    for (const RunEntry& run : runs)
        if (run.date <= today && today - run.date <= plan.rules.restartAfterDays)
            longest = std::max(longest, run.metres);
    return longest > 0 ? std::optional(static_cast<int>(longest * plan.rules.longestFactor)) : std::nullopt;
}

} // namespace patella
