#include "src/routine/routine.h"

#include <algorithm>

namespace patella {

PhaseBlock& Routine::block(PhaseKind phase) {
    const auto same =
        std::find_if(phases.begin(), phases.end(), [&](const PhaseBlock& b) { return b.phase == phase; });
    if (same != phases.end())
        return *same;
    const auto place =
        std::find_if(phases.begin(), phases.end(), [&](const PhaseBlock& b) { return b.phase > phase; });
    return *phases.insert(place, PhaseBlock{phase});
}

const PhaseBlock* Routine::findBlock(PhaseKind phase) const {
    const auto place =
        std::find_if(phases.begin(), phases.end(), [&](const PhaseBlock& b) { return b.phase == phase; });
    return place == phases.end() ? nullptr : &*place;
}

namespace {

Work patchedWork(const Work& own, const DosePatch& patch) {
    const auto* ownReps = std::get_if<Repetitions>(&own);
    if (patch.timedSeconds)
        return Timed{*patch.timedSeconds};
    if (patch.reps || (ownReps && !(patch.holdSeconds && !patch.reps))) {
        Repetitions reps = ownReps ? *ownReps : Repetitions{};
        if (patch.reps)
            reps.count = *patch.reps;
        if (patch.tempo)
            reps.tempo = *patch.tempo;
        if (patch.holdSeconds)
            reps.holdSeconds = patch.holdSeconds;
        else if (patch.tempo && reps.holdSeconds) {
            // a tempo of the user's own says the hold too
            reps.holdSeconds = patch.tempo->pause() > 0
                                   ? std::optional(WholeRange::exactly(patch.tempo->pause()))
                                   : std::nullopt;
        }
        return reps;
    }
    if (patch.holdSeconds && ownReps) {
        if (!ownReps->holdSeconds)
            return Hold{*patch.holdSeconds};
        Repetitions reps = *ownReps;
        reps.holdSeconds = patch.holdSeconds;
        if (patch.tempo)
            reps.tempo = *patch.tempo;
        return reps;
    }
    if (patch.holdSeconds)
        return Hold{*patch.holdSeconds};
    return own;
}

} // namespace

Result<Dose> resolveDose(const Exercise& exercise, const DosePatch& patch) {
    const std::optional<Prescription>& prescription = exercise.prescription;
    if (!exercise.playable() || !prescription)
        return Error{ErrorCode::InvalidArgument,
                     exercise.id.value + " is a move to leave out and cannot be played"};
    const Dose& own = prescription->dose;
    return Dose::of(patch.sets.value_or(own.sets()), patchedWork(own.work(), patch),
                    patch.per.value_or(own.per()), patch.restSeconds.value_or(own.restSeconds()));
}

std::vector<const RoutineItem*> itemsOf(const Entry& entry) {
    std::vector<const RoutineItem*> items;
    if (const auto* item = std::get_if<RoutineItem>(&entry))
        items.push_back(item);
    else if (const auto* choice = std::get_if<Choice>(&entry))
        for (const RoutineItem& each : choice->of)
            items.push_back(&each);
    else
        for (const RoutineItem& each : std::get_if<Superset>(&entry)->items)
            items.push_back(&each);
    return items;
}

} // namespace patella
