#include "src/coach/routine_wish.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

bool pointsIntoBase(const RoutineWish& wish, const EntryRef& ref) {
    const PhaseBlock* block = wish.base.findBlock(ref.phase);
    return block && ref.entry < block->entries.size();
}

bool linked(const Exercise& from, const Exercise& to) {
    return (from.easier && *from.easier == to.id) || (from.harder && *from.harder == to.id);
}

} // namespace

std::set<Muscle> musclesOf(FocusArea area) {
    switch (area) {
    case FocusArea::Hips:
        return {Muscle::GluteusMedius, Muscle::GluteusMaximus, Muscle::DeepHipRotators,
                Muscle::TensorFasciaeLatae, Muscle::HipFlexors};
    case FocusArea::Quads:
        return {Muscle::Quadriceps};
    case FocusArea::Hamstrings:
        return {Muscle::Hamstrings};
    case FocusArea::Calves:
        return {Muscle::Gastrocnemius, Muscle::Soleus};
    case FocusArea::Core:
        return {Muscle::Abdominals, Muscle::Obliques, Muscle::LowerBack};
    case FocusArea::Feet:
        return {Muscle::Foot, Muscle::TibialisAnterior, Muscle::Peroneals};
    }
    return {};
}

std::vector<DoneWork> doneLately(const History& history, LocalDate today) {
    std::map<std::pair<LocalDate, ExerciseId>, int> sets;
    for (const SessionDetail& session : history.sessions) {
        const LocalDate date = session.summary.date;
        if (date > today || today - date >= balanceDays)
            continue;
        std::set<std::pair<std::size_t, int>> done;
        for (const SetRecord& record : session.sets)
            if (record.done > 0 && record.item < session.plan.items.size())
                done.emplace(record.item, record.set);
        for (const auto& [item, set] : done)
            ++sets[{date, session.plan.items[item].exercise}];
    }
    std::vector<DoneWork> all;
    for (const auto& [key, count] : sets)
        all.push_back({key.second, key.first, count});
    return all;
}

Done checkWish(const RoutineWish& wish) {
    const auto wrong = [](const char* what) { return Error{ErrorCode::InvalidArgument, what}; };
    if (wish.halfMinutes < RoutineWish::fewestHalfMinutes || wish.halfMinutes > RoutineWish::mostHalfMinutes)
        return wrong("a routine is made for 5 to 240 minutes");
    if (wish.phases.empty())
        return wrong("a routine needs a phase");
    if (wish.openPhase && (*wish.openPhase < 1 || *wish.openPhase > 4))
        return wrong("the phase of the staged plan must be from 1 to 4");
    if (!std::all_of(wish.locked.begin(), wish.locked.end(),
                     [&](const EntryRef& ref) { return pointsIntoBase(wish, ref); }))
        return wrong("what is locked is not in the routine");
    return {};
}

std::optional<WorstKnee> worstKnee(const RoutineWish& wish) {
    std::optional<WorstKnee> worst;
    for (const Knee knee : bothSides)
        if (const auto& score = wish.pain[static_cast<std::size_t>(knee)];
            score && (!worst || *score > worst->score))
            worst = WorstKnee{knee, *score};
    return worst;
}

KneeLoad mostLoad(const RoutineWish& wish) {
    const std::optional<WorstKnee> worst = worstKnee(wish);
    if (worst && worst->score.zone() == PainZone::TooMuch)
        return KneeLoad::Low;
    const bool unsure = !worst || (wish.knees[0] && !wish.pain[0]) || (wish.knees[1] && !wish.pain[1]);
    return unsure || worst->score.zone() == PainZone::Careful ? KneeLoad::Moderate : KneeLoad::High;
}

bool isAtHand(const Exercise& exercise, const RoutineWish& wish) {
    return isAtHand(exercise, wish.equipment, wish.ownEquipment);
}

bool isVariantPair(const Exercise& a, const Exercise& b) {
    return a.id != b.id &&
           ((!a.variantGroup.empty() && a.variantGroup == b.variantGroup) || linked(a, b) || linked(b, a));
}

bool serves(const Exercise& exercise, const std::set<Muscle>& focus) {
    if (exercise.primary.empty() || focus.empty())
        return false;
    const auto in = std::count_if(exercise.primary.begin(), exercise.primary.end(),
                                  [&](Muscle m) { return focus.contains(m); });
    return focus.contains(exercise.primary.front()) ||
           2 * static_cast<std::size_t>(in) > exercise.primary.size();
}

} // namespace patella
