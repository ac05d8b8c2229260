#pragma once
#include "src/library/own_equipment.h"
#include "src/routine/routine.h"

#include <map>
#include <optional>
#include <set>
#include <utility>
#include <vector>

namespace patella {

/// Exercises as they are done: the options of a choice count as one.
int exerciseCount(const Routine& routine);

/// What any of its exercises needs, options of choices included, each once, in the order of the vocabulary.
std::vector<Equipment> equipmentOf(const Routine& routine, const ExerciseLibrary& library);
/// The kinds that users named.
std::vector<OwnEquipment> ownEquipmentOf(const Routine& routine, const ExerciseLibrary& library);

/// The choices of a routine in reading order; pointers into it.
std::vector<const Choice*> choicesOf(const Routine& routine);

/// (number of the choice in reading order, index of the option)
using ChoicePicks = std::set<std::pair<std::size_t, std::size_t>>;

/// The routine with each choice replaced by its picked options: the first pick alone where the rule is One,
/// the first option where nothing is picked. It has no choice left.
Routine withPicks(Routine routine, const ChoicePicks& picks);

/// The groups of which the builder shows the balance.
enum class MuscleGroup { SideOfHip, Buttocks, Hamstrings, FrontOfThigh, Calves, Trunk };
inline constexpr std::array<MuscleGroup, 6> allMuscleGroups{
    MuscleGroup::SideOfHip,    MuscleGroup::Buttocks, MuscleGroup::Hamstrings,
    MuscleGroup::FrontOfThigh, MuscleGroup::Calves,   MuscleGroup::Trunk};
std::optional<MuscleGroup> groupOf(Muscle muscle);

/// Sets at the lower end of the ranges: a muscle that an exercise works first counts whole, a helping one
/// half. A set of both sides counts once, a choice as its first option, a phase as often as it has rounds.
struct MuscleBalance {
    bool strength = false; ///< of its strengthening exercises; else it has none and the others are counted
    std::map<MuscleGroup, double> sets; ///< every group is in it
    friend bool operator==(const MuscleBalance&, const MuscleBalance&) = default;
};
MuscleBalance muscleBalance(const Routine& routine, const ExerciseLibrary& library);

/// Sets of one exercise, planned or done.
struct WorkedSets {
    ExerciseId exercise;
    double sets = 0;
};
std::vector<WorkedSets> workedSets(const Routine& routine, const ExerciseLibrary& library);
MuscleBalance balanceOf(const std::vector<WorkedSets>& work, const ExerciseLibrary& library);

template <>
struct EnumKeys<MuscleGroup> {
    static constexpr std::array table{
        std::pair{MuscleGroup::SideOfHip, std::string_view{"side-of-hip"}},
        std::pair{MuscleGroup::Buttocks, std::string_view{"buttocks"}},
        std::pair{MuscleGroup::Hamstrings, std::string_view{"hamstrings"}},
        std::pair{MuscleGroup::FrontOfThigh, std::string_view{"front-of-thigh"}},
        std::pair{MuscleGroup::Calves, std::string_view{"calves"}},
        std::pair{MuscleGroup::Trunk, std::string_view{"trunk"}}};
};

} // namespace patella
