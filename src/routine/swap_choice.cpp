#include "src/routine/swap_choice.h"

#include "src/library/own_equipment.h"

#include <algorithm>

namespace patella {

namespace {

template <typename T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

/// A mat, a wall and the floor are everywhere; anything else must be in the session already.
bool isAtHand(Equipment equipment, const SessionPlan& plan) {
    return equipment == Equipment::Mat || equipment == Equipment::Wall ||
           std::any_of(plan.items.begin(), plan.items.end(),
                       [equipment](const PlannedItem& item) { return holds(item.equipment, equipment); });
}

/// What the user named is there when an exercise of the session wants it too.
OwnEquipmentSet ownAtHand(const SessionPlan& plan, const ExerciseLibrary& library) {
    OwnEquipmentSet all;
    for (const PlannedItem& item : plan.items)
        if (const Exercise* exercise = library.find(item.exercise))
            all.merge(ownEquipmentOf(*exercise));
    return all;
}

bool fits(const Exercise& exercise, const PlannedItem& item, const SessionPlan& plan,
          const OwnEquipmentSet& own) {
    return exercise.playable() && exercise.id != item.exercise &&
           std::all_of(exercise.equipment.begin(), exercise.equipment.end(),
                       [&plan](Equipment e) { return isAtHand(e, plan); }) &&
           lackingOwn(exercise, own).empty();
}

int sharedMuscles(const Exercise& a, const Exercise& b) {
    return static_cast<int>(
        std::count_if(a.primary.begin(), a.primary.end(), [&b](Muscle m) { return holds(b.primary, m); }));
}

} // namespace

SwapChoice swapsFor(const PlannedItem& item, const SessionPlan& plan, const ExerciseLibrary& library) {
    SwapChoice choice;
    const Exercise* own = library.find(item.exercise);
    if (!own)
        return choice;
    const OwnEquipmentSet named = ownAtHand(plan, library);
    const auto linked = [&](const std::optional<ExerciseId>& id) -> const Exercise* {
        const Exercise* found = id ? library.find(*id) : nullptr;
        return found && fits(*found, item, plan, named) ? found : nullptr;
    };
    choice.easier = linked(own->easier);
    choice.harder = linked(own->harder);
    for (const Exercise& other : library.all())
        if (&other != choice.easier && &other != choice.harder && fits(other, item, plan, named) &&
            holds(other.phases, item.phase) && other.kind == own->kind && other.kneeLoad <= own->kneeLoad &&
            sharedMuscles(other, *own) > 0 &&
            std::none_of(plan.items.begin(), plan.items.end(),
                         [&other](const PlannedItem& i) { return i.exercise == other.id; }))
            choice.others.push_back(&other);
    const auto order = [own](const Exercise* e) {
        return std::tuple(-sharedMuscles(*e, *own), e->position != own->position, e->kneeLoad, e->id);
    };
    std::sort(choice.others.begin(), choice.others.end(),
              [&](const Exercise* a, const Exercise* b) { return order(a) < order(b); });
    choice.others.resize(std::min(choice.others.size(), mostSwaps));
    return choice;
}

} // namespace patella
