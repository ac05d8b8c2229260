#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/result.h"
#include "src/base/time.h"
#include "src/coach/rule_numbers.h"
#include "src/library/own_equipment.h"

#include <array>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patella {

/// Both knees, by their Side.
using PerKnee = std::array<bool, 2>;

/// Days of the week, Monday first.
using Weekdays = std::array<bool, 7>;

/// A routine of the user's own plan: on weekdays, or every n days.
struct OwnSlot {
    static constexpr int mostEveryDays = 28;

    RoutineId routine;
    Weekdays days{};   ///< none: see `everyDays`
    int everyDays = 0; ///< 1 to 28; 0: on weekdays
    friend bool operator==(const OwnSlot&, const OwnSlot&) = default;
};

/// The plan that the user follows.
struct ChosenPlan {
    std::string id; ///< of data/plans, `own` for the user's own, empty for none
    LocalDate start = LocalDate::fromDays(0);
    int phase = 1;                                 ///< 1 to 20, of a staged plan
    LocalDate phaseStart = LocalDate::fromDays(0); ///< when that phase was begun
    std::vector<OwnSlot> slots{};                  ///< of the user's own

    static constexpr const char* own = "own";
    friend bool operator==(const ChosenPlan&, const ChosenPlan&) = default;
};

/// The user's own break from the plan. A warning sign pauses it by itself.
struct PlanPause {
    bool on = false;
    LocalDate since = LocalDate::fromDays(0);
    friend bool operator==(const PlanPause&, const PlanPause&) = default;
};

/// What the user says of himself. What is empty was not said.
struct Profile {
    static constexpr int fewestMinutes = 5;
    static constexpr int mostMinutes = 240;
    static constexpr int earliestBirth = 1900;

    std::optional<PerKnee> knees{};                        ///< those that hurt
    std::optional<std::array<std::optional<PainScore>, 2>> ///< of those, the worst of the last few days
        pain{};
    std::optional<int> birthYear{};
    std::optional<std::set<Equipment>> equipment{}; ///< at hand
    std::optional<OwnEquipmentSet> ownEquipment{};  ///< at hand of what the user named
    std::optional<Weekdays> days{};                 ///< that suit
    std::optional<int> minutes{};                   ///< a session
    std::optional<ChosenPlan> plan{};
    std::optional<PlanPause> pause{};
    std::optional<RuleNumbers> numbers{};      ///< of the rule, changed by the user or a clinician
    std::optional<LocalDate> notToday{};       ///< the day that was put off last
    std::optional<LocalDate> firstRunDone{};   ///< answered or skipped
    std::optional<LocalDate> measuresPutOff{}; ///< the day on which the measures were put off last
    friend bool operator==(const Profile&, const Profile&) = default;
};

/// Lays what is said over what was known.
void merge(Profile& known, const Profile& said);

/// InvalidArgument when a number is out of its range.
Done checkProfile(const Profile& said);

/// What was said to be at hand, and what every room has in its place: a floor, a wall, a rolled towel.
/// Nothing said: everything.
std::optional<std::set<Equipment>> atHand(const Profile& profile);

/// True when somebody born in that year may be younger than `years` on that day.
bool mayBeYoungerThan(int years, int birthYear, LocalDate today);

} // namespace patella
