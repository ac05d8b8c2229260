#include "src/coach/targets.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

/// From the easiest up, as a ladder's rungs are.
auto heightOf(const Target& t) { return std::tuple(!t.lessRange, t.load, t.sets, t.amount); }

/// `to` is reached from the exercise by its easier ones.
bool isEasier(const Exercise& exercise, const ExerciseId& to, const ExerciseLibrary& library) {
    const Exercise* at = &exercise;
    for (int i = 0; at && at->easier && i < 20; ++i) {
        if (*at->easier == to)
            return true;
        at = library.find(*at->easier);
    }
    return false;
}

int rankOf(const CoachEntry& entry, const Exercise& exercise, const ExerciseLibrary& library) {
    if (entry.target.exercise == exercise.id)
        return 1;
    return isEasier(exercise, entry.target.exercise, library) ? 0 : 2;
}

/// The more careful one of its sides; null when it was never done.
const CoachEntry* spokesman(const std::vector<CoachEntry>& coach, const Exercise& exercise,
                            const ExerciseLibrary& library) {
    const CoachEntry* first = nullptr;
    const auto order = [&](const CoachEntry& e) {
        return std::tuple(rankOf(e, exercise, library), heightOf(e.target));
    };
    for (const CoachEntry& entry : coach)
        if (entry.key.exercise == exercise.id && (!first || order(entry) < order(*first)))
            first = &entry;
    return first;
}

int amountOf(const Work& work) {
    if (const auto* reps = std::get_if<Repetitions>(&work))
        return reps->count.lower();
    if (const auto* hold = std::get_if<Hold>(&work))
        return hold->seconds.lower();
    return std::get_if<Timed>(&work)->seconds.lower();
}

void put(const Target& target, DosePatch& patch) {
    const WholeRange amount = WholeRange::exactly(target.amount);
    patch.sets = WholeRange::exactly(target.sets);
    patch.reps = patch.holdSeconds = patch.timedSeconds = std::nullopt;
    if (target.measure == Measure::Repetitions)
        patch.reps = amount;
    else if (target.measure == Measure::HoldSeconds)
        patch.holdSeconds = amount;
    else
        patch.timedSeconds = amount;
}

bool swap(RoutineItem& item, const Target& target, const ExerciseLibrary& library) {
    const Exercise* to = library.find(target.exercise);
    if (!to || !to->playable())
        return false;
    RoutineItem next{target.exercise};
    next.selfPaced = item.selfPaced;
    next.load = target.load;
    if (to->sides == SideRule::PerSide)
        next.sides = item.sides;
    put(target, next.dose);
    if (!resolveDose(*to, next.dose))
        return false;
    item = std::move(next);
    return true;
}

bool dose(RoutineItem& item, const Exercise& exercise, const CoachEntry& entry) {
    const Target& target = entry.target;
    const Result<Dose> own = resolveDose(exercise, item.dose);
    if (!own || measureOf(own->work()) != target.measure)
        return false;
    const Ladder ladder(exercise, {});
    const bool eased = heightOf(target) < heightOf(ladder.at(ladder.bottom()));
    const bool more =
        target.load > 0 || target.sets * target.amount > own->sets().lower() * amountOf(own->work());
    if (!eased && !more && !entry.ownSince)
        return false;
    if (own->sets().lower() == target.sets && amountOf(own->work()) == target.amount &&
        item.load == target.load)
        return false;
    DosePatch patch = item.dose;
    put(target, patch);
    if (target.measure == Measure::Repetitions)
        patch.holdSeconds = item.dose.holdSeconds; // each repetition's own hold
    if (!resolveDose(exercise, patch))
        return false;
    item.dose = patch;
    item.load = target.load;
    return true;
}

/// True when the item became another one.
bool apply(RoutineItem& item, const CoachEntry& entry, const Exercise& exercise,
           const ExerciseLibrary& library) {
    return entry.target.exercise == exercise.id ? dose(item, exercise, entry)
                                                : swap(item, entry.target, library);
}

class Doser {
public:
    Doser(const std::vector<CoachEntry>& coach, const ExerciseLibrary& library)
        : m_coach(coach)
        , m_library(library) {}

    void take(RoutineItem& item) {
        std::optional<CoachedItem> coached = coachedItem(item, m_coach, m_library);
        if (!coached || !coached->changed)
            return;
        item = std::move(coached->item);
        if (std::find(m_changed.begin(), m_changed.end(), coached->entry) == m_changed.end())
            m_changed.push_back(std::move(coached->entry));
    }
    std::vector<CoachEntry> changed() { return std::move(m_changed); }

private:
    const std::vector<CoachEntry>& m_coach;
    const ExerciseLibrary& m_library;
    std::vector<CoachEntry> m_changed;
};

} // namespace

std::optional<CoachedItem> coachedItem(const RoutineItem& item, const std::vector<CoachEntry>& coach,
                                       const ExerciseLibrary& library) {
    const Exercise* exercise = library.find(item.exercise);
    const CoachEntry* entry = exercise ? spokesman(coach, *exercise, library) : nullptr;
    if (!entry || !exercise->playable())
        return std::nullopt;
    CoachedItem coached{*entry, item};
    coached.changed = apply(coached.item, *entry, *exercise, library);
    return coached;
}

Dosed withTargets(const Routine& routine, const std::vector<CoachEntry>& coach,
                  const ExerciseLibrary& library) {
    Dosed dosed{routine, {}};
    Doser doser(coach, library);
    for (PhaseBlock& block : dosed.routine.phases)
        for (Entry& entry : block.entries) {
            if (auto* item = std::get_if<RoutineItem>(&entry)) {
                doser.take(*item);
                continue;
            }
            auto& items = std::holds_alternative<Choice>(entry) ? std::get<Choice>(entry).of
                                                                : std::get<Superset>(entry).items;
            for (RoutineItem& item : items)
                doser.take(item);
        }
    dosed.changed = doser.changed();
    return dosed;
}

} // namespace patella
