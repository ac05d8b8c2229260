#pragma once
#include "src/coach/thresholds.h"

#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

enum class NumberUnit { Score, Points, Repetitions, Sessions, Stops, Days, Percent };
enum class NumberGroup { During, Morning, MovingUp, Breaks };

/// A number of the rule that a clinician may change, and between what. Where a source draws the line of a
/// stop it can be drawn earlier, never later. Left alone are what other places count on too: the score of 6
/// that leaves low load only, the noon of a morning and whether "slow" exists.
struct RuleNumber {
    std::string_view key; ///< as in data/coach/progression-rule.json
    NumberGroup group = NumberGroup::During;
    NumberUnit unit = NumberUnit::Score;
    int lowest = 0; ///< in steps, as `highest`
    int highest = 0;
    std::string_view source; ///< id of data/evidence/sources.json, or "practice"
    int Thresholds::*whole = nullptr;
    double Thresholds::*fraction = nullptr; ///< in place of `whole`
    double step = 1;                        ///< what one step is worth

    [[nodiscard]] double of(const Thresholds& thresholds) const;
    [[nodiscard]] int stepsOf(double value) const;
    [[nodiscard]] bool takes(double value) const; ///< it is a whole step within the range
};
std::span<const RuleNumber> ruleNumbers();
const RuleNumber* findNumber(std::string_view key);

/// Numbers as somebody changed them, by their keys. What is not in it is ours.
using RuleNumbers = std::map<std::string, double, std::less<>>;

/// Numbers as they hold from a day on, all of them anew.
struct NumbersFrom {
    LocalDate from;
    RuleNumbers numbers;
    friend bool operator==(const NumbersFrom&, const NumbersFrom&) = default;
};

/// What does not fit. With `other` it may be no more than that one.
struct NumberFault {
    std::string key;
    std::string_view other{};
    friend bool operator==(const NumberFault&, const NumberFault&) = default;
};
/// Unknown keys and numbers out of their range; where there are none, pairs that contradict each other.
std::vector<NumberFault> faultsOf(const RuleNumbers& numbers, const Thresholds& ours = {});

/// Runs keep the stricter number of their own.
ProgressionRule withNumbers(const ProgressionRule& ours, const RuleNumbers& numbers);

/// `changes` as they were entered; of one day the last holds.
Rules rulesOf(const ProgressionRule& ours, const std::vector<NumbersFrom>& changes);

/// A number that is not ours.
struct ChangedNumber {
    std::string_view key;
    double ours = 0;
    double now = 0;
    LocalDate since = LocalDate::fromDays(0); ///< it has been this one
    friend bool operator==(const ChangedNumber&, const ChangedNumber&) = default;
};
/// Those in force on a day, in the order of ruleNumbers().
std::vector<ChangedNumber> changedNumbers(const Rules& rules, LocalDate today);

} // namespace patella
