#include "src/coach/generator_reasons.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int longAgo = 5; ///< days from which on it is worth saying

std::optional<MuscleGroup> groupFirst(const Exercise& exercise) {
    for (const Muscle muscle : exercise.primary)
        if (const auto group = groupOf(muscle))
            return group;
    return std::nullopt;
}

std::optional<Muscle> muscleAsked(const Exercise& exercise, const std::set<Muscle>& focus) {
    const auto first = std::find_if(exercise.primary.begin(), exercise.primary.end(),
                                    [&](Muscle m) { return focus.contains(m); });
    return first == exercise.primary.end() ? std::nullopt : std::optional(*first);
}

/// Sets of two weeks, of the group against the one that had most; nothing where they are even.
std::optional<ItemReason> balanceOf(const Exercise& exercise, const GroupShares& history) {
    const auto group = groupFirst(exercise);
    if (!group || exercise.kind != ExerciseKind::Strengthening)
        return std::nullopt;
    const int most = *std::max_element(history.begin(), history.end()) / 2;
    const int had = history[static_cast<std::size_t>(*group)] / 2;
    if (2 * had >= most || most - had < 4)
        return std::nullopt;
    ItemReason reason{ItemWhy::Balance};
    reason.group = group;
    reason.sets = had;
    reason.against = most;
    return reason;
}

ItemReason ofGroup(ItemWhy why, std::optional<MuscleGroup> group) {
    ItemReason reason{why};
    reason.group = group;
    return reason;
}

/// The group of the item that is worked in the routine; nothing when none is.
std::optional<MuscleGroup> workedGroup(const PoolItem& item, const GroupShares& work) {
    std::optional<MuscleGroup> most;
    for (const Muscle muscle : item.exercise->primary)
        if (const auto group = groupOf(muscle); group && work[static_cast<std::size_t>(*group)] > 0)
            if (!most || work[static_cast<std::size_t>(*group)] > work[static_cast<std::size_t>(*most)])
                most = group;
    return most;
}

/// What it does where it stands.
ItemReason purposeOf(const PoolItem& item, const GroupShares& work) {
    const Exercise& exercise = *item.exercise;
    const auto worked = workedGroup(item, work);
    const bool general = isGeneral(exercise);
    if (exercise.kind == ExerciseKind::Breathing || (general && item.phase == PhaseKind::CoolDown))
        return {ItemWhy::Calms};
    if (item.phase == PhaseKind::WarmUp)
        return general || !worked ? ItemReason{ItemWhy::WarmsUp} : ofGroup(ItemWhy::WarmsGroup, worked);
    if (item.phase == PhaseKind::CoolDown && worked)
        return ofGroup(ItemWhy::LoosensGroup, worked);
    const auto group = groupFirst(exercise);
    if (!group)
        return {ItemWhy::Rounds};
    if (item.phase != PhaseKind::Strength)
        return ofGroup(ItemWhy::Stretches, group);
    const bool core = *group == MuscleGroup::SideOfHip || *group == MuscleGroup::FrontOfThigh;
    return ofGroup(core ? ItemWhy::HipAndKnee : ItemWhy::Strengthens, group);
}

std::optional<ItemReason> freshnessOf(const PoolItem& item) {
    if (item.days && *item.days < longAgo)
        return std::nullopt;
    ItemReason reason{item.days ? ItemWhy::NotDoneFor : ItemWhy::NotDone};
    reason.days = item.days.value_or(0);
    return reason;
}

} // namespace

std::vector<ItemReason> reasonsOf(const PoolItem& item, const ChoiceFrame& frame, const GroupShares& work) {
    std::vector<ItemReason> reasons;
    const auto muscle = muscleAsked(*item.exercise, frame.wish.focus);
    if (item.focus && muscle) {
        ItemReason reason{ItemWhy::Focus};
        reason.muscle = muscle;
        reasons.push_back(reason);
    }
    if (item.given)
        reasons.push_back({ItemWhy::CoachLevel});
    if (const auto balance = balanceOf(*item.exercise, frame.history))
        reasons.push_back(*balance);
    reasons.push_back(purposeOf(item, work));
    const std::optional<WorstKnee> worst = worstKnee(frame.wish);
    if (worst && worst->score.zone() != PainZone::Fine && item.exercise->kneeLoad == KneeLoad::Low &&
        item.exercise->kind != ExerciseKind::Breathing) {
        ItemReason reason{ItemWhy::LowLoad};
        reason.knee = worst->knee;
        reason.score = worst->score;
        reasons.push_back(reason);
    }
    const bool recorded = !frame.wish.done.empty() || !frame.wish.coach.empty();
    if (const auto fresh = freshnessOf(item); fresh && recorded)
        reasons.push_back(*fresh);
    reasons.resize(std::min(reasons.size(), mostReasons));
    return reasons;
}

} // namespace patella
