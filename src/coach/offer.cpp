#include "src/coach/offer.h"

#include "src/coach/targets.h"
#include "src/routine/playable.h"
#include "src/routine/routine_facts.h"

#include <algorithm>

namespace patella {

namespace {

constexpr Duration shortLimit = std::chrono::minutes(10);

/// The phase whose last entry goes next: the longest of those with more than one; none when all have one.
std::optional<std::size_t> phaseToTrim(const Routine& routine, const RoutineTimes& times) {
    std::optional<std::size_t> longest;
    for (std::size_t i = 0; i < routine.phases.size(); ++i)
        if (routine.phases[i].entries.size() > 1 &&
            (!longest || times.phases[i].total > times.phases[*longest].total))
            longest = i;
    return longest;
}

std::optional<std::size_t> phaseToDrop(const Routine& routine) {
    constexpr std::array order{PhaseKind::CoolDown, PhaseKind::Stretch, PhaseKind::WarmUp};
    if (routine.phases.size() < 2)
        return std::nullopt;
    for (const PhaseKind kind : order)
        for (std::size_t i = 0; i < routine.phases.size(); ++i)
            if (routine.phases[i].phase == kind)
                return i;
    return std::nullopt;
}

/// One step shorter; false when there is none.
bool trim(Routine& routine, const RoutineTimes& times) {
    if (const auto at = phaseToTrim(routine, times)) {
        routine.phases[*at].entries.pop_back();
        return true;
    }
    const auto again = std::find_if(routine.phases.begin(), routine.phases.end(),
                                    [](const PhaseBlock& block) { return block.rounds > 1; });
    if (again != routine.phases.end()) {
        --again->rounds;
        return true;
    }
    if (const auto at = phaseToDrop(routine)) {
        routine.phases.erase(routine.phases.begin() + static_cast<std::ptrdiff_t>(*at));
        return true;
    }
    return false;
}

/// False when nothing of the item is left.
bool keep(RoutineItem& item, const std::vector<CoachEntry>& coach) {
    for (const CoachEntry& entry : coach) {
        if (!entry.withheld || entry.key.exercise != item.exercise)
            continue;
        if (!entry.key.side)
            return false;
        const bool left = *entry.key.side == Side::Left;
        if (item.sides == (left ? SideChoice::LeftOnly : SideChoice::RightOnly))
            return false;
        if (item.sides == SideChoice::Both)
            item.sides = left ? SideChoice::RightOnly : SideChoice::LeftOnly;
    }
    return true;
}

std::vector<CoachEntry> withheldOf(const Routine& routine, const std::vector<CoachEntry>& coach) {
    std::set<ExerciseId> in;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                in.insert(item->exercise);
    std::vector<CoachEntry> all;
    for (const CoachEntry& entry : coach)
        if (entry.withheld && in.contains(entry.key.exercise))
            all.push_back(entry);
    return all;
}

/// Upright ones fill the stage best; the strength phase is what the day is about.
ExerciseId figureOf(const Routine& routine, const ExerciseLibrary& library) {
    ExerciseId best;
    int most = 0;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries) {
            const Exercise* exercise = library.find(itemsOf(entry).front()->exercise);
            if (!exercise || exercise->figure.empty())
                continue;
            const bool upright =
                exercise->position == Position::Standing || exercise->position == Position::OneLeg;
            const int worth = 1 + (upright ? 2 : 0) + (block.phase == PhaseKind::Strength ? 1 : 0);
            if (worth > most) {
                most = worth;
                best = exercise->id;
            }
        }
    return best;
}

} // namespace

std::optional<Routine> shortened(const Routine& routine, const ExerciseLibrary& library,
                                 const ExpandOptions& timing, Duration limit) {
    RoutineTimes times = timesOf(routine, library, timing);
    if (times.total <= limit)
        return std::nullopt;
    Routine shorter = routine;
    while (times.total > limit && trim(shorter, times))
        times = timesOf(shorter, library, timing);
    return shorter == routine ? std::nullopt : std::optional(shorter);
}

Routine withoutWithheld(Routine routine, const std::vector<CoachEntry>& coach) {
    return routineWith(std::move(routine), [&](RoutineItem& item) { return keep(item, coach); });
}

Coached coached(const Routine& routine, const std::vector<CoachEntry>& coach,
                const ExerciseLibrary& library) {
    std::vector<CoachEntry> withheld = withheldOf(routine, coach);
    Dosed dosed = withTargets(withheld.empty() ? routine : withoutWithheld(routine, coach), coach, library);
    return {std::move(dosed.routine), std::move(withheld), std::move(dosed.changed)};
}

bool isStrength(const Routine& routine, const ExerciseLibrary& library) {
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry)) {
                const Exercise* exercise = library.find(item->exercise);
                if (exercise && exercise->kind == ExerciseKind::Strengthening)
                    return true;
            }
    return false;
}

std::optional<Offer> offerOf(const Routine& routine, const ExerciseLibrary& library,
                             const std::vector<CoachEntry>& coach, const ExpandOptions& timing) {
    Offer offer;
    PlayablePart part = playablePart(routine, library);
    Coached with = coached(part.routine, coach, library);
    offer.left = std::move(part.left);
    offer.withheld = std::move(with.withheld);
    offer.routine = std::move(with.routine);
    offer.dosed = std::move(with.dosed);
    const RoutineTimes times = timesOf(offer.routine, library, timing);
    if (!expand(offer.routine, library, timing))
        return std::nullopt;
    offer.duration = times.total;
    offer.estimated = times.estimated;
    offer.exercises = exerciseCount(offer.routine);
    offer.equipment = equipmentOf(offer.routine, library);
    offer.ownEquipment = ownEquipmentOf(offer.routine, library);
    offer.figure = figureOf(offer.routine, library);
    for (std::size_t i = 0; i < times.phases.size(); ++i)
        if (times.phases[i].total > Duration{0})
            offer.phases.emplace_back(offer.routine.phases[i].phase, times.phases[i].total);
    offer.shorter = shortened(offer.routine, library, timing, shortLimit);
    if (offer.shorter)
        offer.shorterDuration = timesOf(*offer.shorter, library, timing).total;
    return offer;
}

} // namespace patella
