#include "src/coach/rule_numbers.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace patella {

namespace {

using G = NumberGroup;
using U = NumberUnit;
using T = Thresholds;

constexpr double half = 0.5;
constexpr double fivePercent = 0.05;

constexpr std::array numbers{
    RuleNumber{"safe_during_max", G::During, U::Score, 0, 5, "thomee-1997", &T::safeDuringMax},
    RuleNumber{"acceptable_during_max", G::During, U::Score, 1, 5, "pain-model-rules",
               &T::acceptableDuringMax},
    RuleNumber{"settled_post_minus_pre_max", G::During, U::Points, 0, 2, "silbernagel-2007",
               &T::settledPostMinusPreMax},
    RuleNumber{"post_absolute", G::During, U::Score, 2, 6, "pain-model-rules", &T::postAbsolute},
    RuleNumber{"flare_morning_delta", G::Morning, U::Points, 1, 4, "farrar-2001", &T::flareMorningDelta},
    RuleNumber{"morning_absolute", G::Morning, U::Score, 2, 6, "pain-model-rules", &T::morningAbsolute},
    RuleNumber{"creep_limit", G::Morning, U::Sessions, 2, 5, "practice", &T::creepLimit},
    RuleNumber{"week_hold_delta", G::Morning, U::Points, 1, 8, "silbernagel-2007", nullptr, &T::weekHoldDelta,
               half},
    RuleNumber{"week_regress_delta", G::Morning, U::Points, 1, 8, "farrar-2001", nullptr,
               &T::weekRegressDelta, half},
    RuleNumber{"blame_during_min", G::Morning, U::Score, 1, 6, "practice", &T::blameDuringMin},
    RuleNumber{"blame_raised_days", G::Morning, U::Days, 7, 28, "practice", &T::blameRaisedDays},
    RuleNumber{"max_pre_for_progress", G::MovingUp, U::Score, 0, 5, "practice", &T::maxPreForProgress},
    RuleNumber{"clean_needed", G::MovingUp, U::Sessions, 1, 6, "two-for-two", &T::cleanNeeded},
    RuleNumber{"slow_needed", G::MovingUp, U::Sessions, 2, 10, "practice", &T::slowNeeded},
    RuleNumber{"surplus_reps", G::MovingUp, U::Repetitions, 1, 5, "two-for-two", &T::surplusReps},
    RuleNumber{"rir_min", G::MovingUp, U::Repetitions, 1, 5, "rir", &T::rirMin},
    RuleNumber{"min_days_between_progress", G::MovingUp, U::Days, 3, 28, "rathleff-2019",
               &T::minDaysBetweenProgress},
    RuleNumber{"min_ratio", G::Breaks, U::Percent, 10, 20, "practice", nullptr, &T::minRatio, fivePercent},
    RuleNumber{"fatigue_limit", G::Breaks, U::Sessions, 1, 5, "practice", &T::fatigueLimit},
    RuleNumber{"amber_limit", G::Breaks, U::Sessions, 2, 10, "practice", &T::amberLimit},
    RuleNumber{"gap_hold_days", G::Breaks, U::Days, 5, 28, "practice", &T::gapHoldDays},
    RuleNumber{"gap_regress_days", G::Breaks, U::Days, 7, 90, "practice", &T::gapRegressDays},
    RuleNumber{"suspend_stops", G::Breaks, U::Stops, 1, 5, "practice", &T::suspendStops},
    RuleNumber{"suspend_within", G::Breaks, U::Sessions, 1, 6, "practice", &T::suspendWithin},
    RuleNumber{"suspend_days", G::Breaks, U::Days, 3, 28, "practice", &T::suspendDays},
};

/// The first may be no more than the second.
constexpr std::pair<std::string_view, std::string_view> ordered[] = {
    {"safe_during_max", "acceptable_during_max"},
    {"week_hold_delta", "week_regress_delta"},
    {"clean_needed", "slow_needed"},
    {"gap_hold_days", "gap_regress_days"},
    {"suspend_stops", "suspend_within"},
};

void put(Thresholds& thresholds, const RuleNumber& number, double value) {
    if (number.whole)
        thresholds.*number.whole = static_cast<int>(std::lround(value));
    else
        thresholds.*number.fraction = value;
}

Thresholds withNumbers(Thresholds thresholds, const RuleNumbers& changed, bool running) {
    for (const auto& [key, value] : changed)
        if (const RuleNumber* number = findNumber(key);
            number && !(running && number->whole == &Thresholds::settledPostMinusPreMax))
            put(thresholds, *number, value);
    return thresholds;
}

constexpr double nothing = 1e-6; ///< less than any step

bool differ(double a, double b) { return std::abs(a - b) > nothing; }

} // namespace

double RuleNumber::of(const Thresholds& thresholds) const {
    return whole ? thresholds.*whole : thresholds.*fraction;
}

int RuleNumber::stepsOf(double value) const { return static_cast<int>(std::lround(value / step)); }

bool RuleNumber::takes(double value) const {
    if (!std::isfinite(value) || std::abs(value) > highest * step + step)
        return false;
    const int steps = stepsOf(value);
    return !differ(steps * step, value) && steps >= lowest && steps <= highest;
}

std::span<const RuleNumber> ruleNumbers() { return numbers; }

const RuleNumber* findNumber(std::string_view key) {
    const auto found = std::find_if(numbers.begin(), numbers.end(),
                                    [key](const RuleNumber& each) { return each.key == key; });
    return found == numbers.end() ? nullptr : &*found;
}

std::vector<NumberFault> faultsOf(const RuleNumbers& changed, const Thresholds& ours) {
    std::vector<NumberFault> faults;
    for (const auto& [key, value] : changed) {
        const RuleNumber* number = findNumber(key);
        if (!number || !number->takes(value))
            faults.push_back({key});
    }
    if (!faults.empty())
        return faults;
    const Thresholds all = withNumbers(ours, changed, false);
    for (const auto& [less, more] : ordered)
        if (findNumber(less)->of(all) > findNumber(more)->of(all))
            faults.push_back({std::string(less), more});
    return faults;
}

ProgressionRule withNumbers(const ProgressionRule& ours, const RuleNumbers& changed) {
    return {withNumbers(ours.items, changed, false), withNumbers(ours.running, changed, true)};
}

Rules rulesOf(const ProgressionRule& ours, const std::vector<NumbersFrom>& changes) {
    std::map<LocalDate, const RuleNumbers*> byDay;
    for (const NumbersFrom& each : changes)
        byDay[each.from] = &each.numbers;
    std::vector<RuleFrom> later;
    for (const auto& [from, changed] : byDay)
        later.push_back({from, withNumbers(ours, *changed)});
    return {ours, std::move(later)};
}

std::vector<ChangedNumber> changedNumbers(const Rules& rules, LocalDate today) {
    const Thresholds& ours = rules.on(LocalDate::fromDays(0)).items;
    const Thresholds& now = rules.on(today).items;
    std::vector<ChangedNumber> changed;
    for (const RuleNumber& number : numbers) {
        if (!differ(number.of(ours), number.of(now)))
            continue;
        ChangedNumber each{number.key, number.of(ours), number.of(now)};
        bool before = false;
        for (const RuleFrom& later : rules.later()) {
            const bool same = !differ(number.of(later.rule.items), each.now);
            if (later.from <= today && same && !before)
                each.since = later.from;
            before = same;
        }
        changed.push_back(each);
    }
    return changed;
}

} // namespace patella
