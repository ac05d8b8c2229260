#include "src/coach/routine_warnings.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace patella {

namespace {

constexpr int weekDays = 7;

template <typename T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

RoutineWish wishOf(const PresentState& present) {
    RoutineWish wish;
    wish.equipment = present.equipment;
    wish.ownEquipment = present.ownEquipment;
    wish.knees = present.knees;
    for (const Knee knee : bothSides)
        if (const auto& pain = present.pain[static_cast<std::size_t>(knee)])
            wish.pain[static_cast<std::size_t>(knee)] = pain->score;
    return wish;
}

int sharedMuscles(const Exercise& a, const Exercise& b) {
    return static_cast<int>(
        std::count_if(a.primary.begin(), a.primary.end(), [&b](Muscle m) { return holds(b.primary, m); }));
}

class Warner {
public:
    Warner(const Routine& routine, const ExerciseLibrary& library, const PresentState& present)
        : m_library(library)
        , m_present(present)
        , m_wish(wishOf(present))
        , m_known(worstKnee(m_wish) || present.knees[0] || present.knees[1]) {
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry))
                    m_taken.insert(item->exercise);
    }

    [[nodiscard]] std::optional<ItemWarning> about(const RoutineItem& item, const EntryRef& at) const {
        const Exercise* exercise = m_library.find(item.exercise);
        const auto why = exercise ? against(*exercise) : std::nullopt;
        if (!why)
            return std::nullopt;
        ItemWarning warning{at, item.exercise, *why};
        if (why == WarningWhy::Load)
            if (const auto worst = worstKnee(m_wish); worst && worst->score.zone() != PainZone::Fine) {
                warning.knee = worst->knee;
                warning.pain = m_present.pain[static_cast<std::size_t>(worst->knee)];
            }
        if (why == WarningWhy::Equipment) {
            std::copy_if(exercise->equipment.begin(), exercise->equipment.end(),
                         std::back_inserter(warning.lacking),
                         [&](Equipment e) { return m_wish.equipment && !m_wish.equipment->contains(e); });
            warning.lackingOwn = lackingOwn(*exercise, m_wish.ownEquipment);
        }
        warning.swap = swapFor(*exercise, at.phase);
        return warning;
    }

private:
    [[nodiscard]] std::optional<WarningWhy> against(const Exercise& exercise) const {
        if (!exercise.playable())
            return WarningWhy::LeaveOut;
        if (m_known && exercise.kneeLoad > mostLoad(m_wish))
            return WarningWhy::Load;
        return isAtHand(exercise, m_wish) ? std::nullopt : std::optional(WarningWhy::Equipment);
    }

    [[nodiscard]] bool fits(const Exercise* exercise, PhaseKind phase) const {
        return exercise && !against(*exercise) && holds(exercise->phases, phase) &&
               !m_taken.contains(exercise->id);
    }

    /// By the links first: easier, easier still, then what its file names in its place; then the likest.
    [[nodiscard]] std::optional<ExerciseId> swapFor(const Exercise& from, PhaseKind phase) const {
        std::set<ExerciseId> seen;
        for (const Exercise* step = &from; step && step->easier && seen.insert(step->id).second;) {
            step = m_library.find(*step->easier);
            if (fits(step, phase))
                return step->id;
        }
        for (const ExerciseId& id : from.instead)
            if (fits(m_library.find(id), phase))
                return id;
        return likest(from, phase);
    }

    [[nodiscard]] std::optional<ExerciseId> likest(const Exercise& from, PhaseKind phase) const {
        const auto order = [&from](const Exercise& e) {
            return std::tuple(-sharedMuscles(e, from), e.position != from.position, e.kneeLoad, e.id);
        };
        const Exercise* best = nullptr;
        for (const Exercise& other : m_library.all())
            if ((other.kind == from.kind || from.kind == ExerciseKind::Avoid) &&
                sharedMuscles(other, from) > 0 && fits(&other, phase) &&
                (!best || order(other) < order(*best)))
                best = &other;
        return best ? std::optional(best->id) : std::nullopt;
    }

    const ExerciseLibrary& m_library;
    const PresentState& m_present;
    RoutineWish m_wish;
    bool m_known;
    std::set<ExerciseId> m_taken;
};

} // namespace

PresentState presentState(const History& history, const Profile& profile, LocalDate today) {
    PresentState present;
    present.today = today;
    present.knees = profile.knees.value_or(PerKnee{});
    present.equipment = atHand(profile);
    present.ownEquipment = profile.ownEquipment;
    present.minutes = profile.minutes;
    const PainSeries series = painSeries(history, today);
    for (std::size_t knee = 0; knee < series.knees.size(); ++knee)
        for (const PainDay& day : series.knees[knee]) // the newest day comes last
            if (day.highest)
                present.pain[knee] = LatestPain{*day.highest, day.date};
    present.week = doneLately(history, today);
    std::erase_if(present.week, [&](const DoneWork& work) { return today - work.date >= weekDays; });
    return present;
}

std::vector<ItemWarning> routineWarnings(const Routine& routine, const ExerciseLibrary& library,
                                         const PresentState& present) {
    const Warner warner(routine, library, present);
    std::vector<ItemWarning> warnings;
    for (const PhaseBlock& block : routine.phases)
        for (std::size_t e = 0; e < block.entries.size(); ++e) {
            const std::vector<const RoutineItem*> items = itemsOf(block.entries[e]);
            for (std::size_t i = 0; i < items.size(); ++i)
                if (auto warning = warner.about(*items[i], {block.phase, e, i}))
                    warnings.push_back(std::move(*warning));
        }
    return warnings;
}

MuscleBalance weekBalance(const Routine& routine, const std::vector<DoneWork>& week,
                          const ExerciseLibrary& library) {
    std::vector<WorkedSets> work = workedSets(routine, library);
    for (const DoneWork& done : week)
        work.push_back({done.exercise, static_cast<double>(done.sets)});
    return balanceOf(work, library);
}

} // namespace patella
