#include "src/routine/routine_facts.h"

#include <algorithm>

namespace patella {

namespace {

/// The items that are done when nothing else is picked, with the rounds of their phase.
std::vector<std::pair<const RoutineItem*, int>> doneItems(const Routine& routine) {
    std::vector<std::pair<const RoutineItem*, int>> items;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries) {
            const bool one = std::holds_alternative<Choice>(entry);
            for (const RoutineItem* item : itemsOf(entry)) {
                items.emplace_back(item, block.rounds);
                if (one)
                    break;
            }
        }
    return items;
}

void addSets(std::map<MuscleGroup, double>& sets, const Exercise& exercise, double count) {
    std::map<MuscleGroup, double> shares; // two muscles of one group are still one set of it
    for (const Muscle muscle : exercise.secondary)
        if (const auto group = groupOf(muscle))
            shares[*group] = 0.5;
    for (const Muscle muscle : exercise.primary)
        if (const auto group = groupOf(muscle))
            shares[*group] = 1;
    for (const auto& [group, share] : shares)
        sets[group] += share * count;
}

std::vector<RoutineItem> pickedOf(const Choice& choice, std::size_t number, const ChoicePicks& picks) {
    std::vector<RoutineItem> picked;
    for (std::size_t i = 0; i < choice.of.size(); ++i)
        if (picks.contains({number, i}) && (picked.empty() || choice.rule == ChooseRule::Any))
            picked.push_back(choice.of[i]);
    if (picked.empty() && !choice.of.empty())
        picked.push_back(choice.of.front());
    return picked;
}

} // namespace

int exerciseCount(const Routine& routine) { return static_cast<int>(doneItems(routine).size()); }

std::vector<Equipment> equipmentOf(const Routine& routine, const ExerciseLibrary& library) {
    std::set<Equipment> needed;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                if (const Exercise* exercise = library.find(item->exercise))
                    needed.insert(exercise->equipment.begin(), exercise->equipment.end());
    return {needed.begin(), needed.end()};
}

std::vector<OwnEquipment> ownEquipmentOf(const Routine& routine, const ExerciseLibrary& library) {
    OwnEquipmentSet needed;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                if (const Exercise* exercise = library.find(item->exercise))
                    needed.merge(ownEquipmentOf(*exercise));
    return {needed.begin(), needed.end()};
}

std::vector<const Choice*> choicesOf(const Routine& routine) {
    std::vector<const Choice*> choices;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            if (const auto* choice = std::get_if<Choice>(&entry))
                choices.push_back(choice);
    return choices;
}

Routine withPicks(Routine routine, const ChoicePicks& picks) {
    std::size_t number = 0;
    for (PhaseBlock& block : routine.phases) {
        std::vector<Entry> entries;
        for (Entry& entry : block.entries) {
            if (const auto* choice = std::get_if<Choice>(&entry)) {
                for (RoutineItem& item : pickedOf(*choice, number, picks))
                    entries.emplace_back(std::move(item));
                ++number;
            } else {
                entries.push_back(std::move(entry));
            }
        }
        block.entries = std::move(entries);
    }
    return routine;
}

std::optional<MuscleGroup> groupOf(Muscle muscle) {
    switch (muscle) {
    case Muscle::GluteusMedius:
    case Muscle::TensorFasciaeLatae:
    case Muscle::DeepHipRotators:
        return MuscleGroup::SideOfHip;
    case Muscle::GluteusMaximus:
        return MuscleGroup::Buttocks;
    case Muscle::Hamstrings:
        return MuscleGroup::Hamstrings;
    case Muscle::Quadriceps:
    case Muscle::HipFlexors:
        return MuscleGroup::FrontOfThigh;
    case Muscle::Gastrocnemius:
    case Muscle::Soleus:
        return MuscleGroup::Calves;
    case Muscle::Abdominals:
    case Muscle::Obliques:
    case Muscle::LowerBack:
        return MuscleGroup::Trunk;
    default:
        return std::nullopt;
    }
}

std::vector<WorkedSets> workedSets(const Routine& routine, const ExerciseLibrary& library) {
    std::vector<WorkedSets> work;
    for (const auto& [item, rounds] : doneItems(routine)) {
        const Exercise* exercise = library.find(item->exercise);
        if (!exercise)
            continue;
        if (const Result<Dose> dose = resolveDose(*exercise, item->dose))
            work.push_back({item->exercise, static_cast<double>(dose->sets().lower() * rounds)});
    }
    return work;
}

MuscleBalance balanceOf(const std::vector<WorkedSets>& work, const ExerciseLibrary& library) {
    const auto strengthens = [&](const WorkedSets& each) {
        const Exercise* exercise = library.find(each.exercise);
        return exercise && exercise->kind == ExerciseKind::Strengthening;
    };
    MuscleBalance balance;
    balance.strength = std::any_of(work.begin(), work.end(), strengthens);
    for (const MuscleGroup group : allMuscleGroups)
        balance.sets[group] = 0;
    for (const WorkedSets& each : work) {
        const Exercise* exercise = library.find(each.exercise);
        if (exercise && (!balance.strength || strengthens(each)))
            addSets(balance.sets, *exercise, each.sets);
    }
    return balance;
}

MuscleBalance muscleBalance(const Routine& routine, const ExerciseLibrary& library) {
    return balanceOf(workedSets(routine, library), library);
}

} // namespace patella
