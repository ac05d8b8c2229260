#include "src/coach/wish_faults.h"

#include "src/coach/item_day.h"
#include "src/coach/targets.h"

#include <algorithm>

namespace patella {

namespace {

bool within(WholeRange inner, WholeRange outer) {
    return inner.lower() >= outer.lower() && inner.upper() <= outer.upper();
}

bool withinWork(const Work& inner, const Work& outer) {
    if (inner.index() != outer.index())
        return false;
    if (const auto* reps = std::get_if<Repetitions>(&inner)) {
        const auto& own = std::get<Repetitions>(outer);
        return within(reps->count, own.count) && reps->holdSeconds == own.holdSeconds &&
               reps->tempo == own.tempo;
    }
    if (const auto* hold = std::get_if<Hold>(&inner))
        return within(hold->seconds, std::get<Hold>(outer).seconds);
    return within(std::get<Timed>(inner).seconds, std::get<Timed>(outer).seconds);
}

/// An item with where it stands; not of a locked entry.
struct Free {
    const RoutineItem* item;
    const Exercise* exercise;
    PhaseKind phase;
    int rounds;
};

class Judge {
public:
    Judge(const Routine& routine, const RoutineWish& wish, const ExerciseLibrary& library)
        : m_routine(routine)
        , m_wish(wish)
        , m_library(library) {}

    std::vector<WishFault> faults(const ExpandOptions& timing) {
        const Result<SessionPlan> plan = expand(m_routine, m_library, timing);
        if (!plan)
            tell(WishFaultKind::Unplayable);
        else if (plan->duration() > m_wish.limit())
            tell(WishFaultKind::OverTime);
        for (const PhaseBlock& block : m_routine.phases)
            readBlock(block);
        for (const Free& each : m_free)
            judge(each);
        judgePairs();
        if (!m_wish.focus.empty() && std::none_of(m_all.begin(), m_all.end(), [this](const Exercise* e) {
                return serves(*e, m_wish.focus);
            }))
            tell(WishFaultKind::FocusUnserved);
        return std::move(m_faults);
    }

private:
    void tell(WishFaultKind kind, const ExerciseId& exercise = {}) { m_faults.push_back({kind, exercise}); }

    /// Finds the locked entries in their order; the others are free.
    void readBlock(const PhaseBlock& block) {
        std::set<std::size_t> locked;
        for (const EntryRef& ref : m_wish.locked)
            if (ref.phase == block.phase)
                locked.insert(ref.entry);
        const PhaseBlock* from = m_wish.base.findBlock(block.phase);
        auto next = locked.begin();
        for (std::size_t i = 0; i < block.entries.size(); ++i) {
            const bool same = next != locked.end() && from->entries[*next] == block.entries[i] &&
                              (i == *next || i + remaining(next, locked) == block.entries.size());
            if (same)
                ++next;
            readEntry(block, block.entries[i], !same);
        }
        for (; next != locked.end(); ++next)
            tell(missingOrMoved(block, from->entries[*next]));
    }
    static std::size_t remaining(std::set<std::size_t>::iterator next, const std::set<std::size_t>& all) {
        return static_cast<std::size_t>(std::distance(next, all.end()));
    }
    static WishFaultKind missingOrMoved(const PhaseBlock& block, const Entry& entry) {
        const bool there =
            std::find(block.entries.begin(), block.entries.end(), entry) != block.entries.end();
        return there ? WishFaultKind::LockMoved : WishFaultKind::LockMissing;
    }
    void readEntry(const PhaseBlock& block, const Entry& entry, bool free) {
        for (const RoutineItem* item : itemsOf(entry)) {
            const Exercise* exercise = m_library.find(item->exercise);
            if (!exercise) {
                tell(WishFaultKind::Unplayable, item->exercise);
                continue;
            }
            m_all.push_back(exercise);
            if (free)
                m_free.push_back({item, exercise, block.phase, block.rounds});
            const bool breathes = exercise->kind == ExerciseKind::Breathing;
            if (free && !breathes && m_breathed == block.phase)
                tell(WishFaultKind::BreathingNotLast, exercise->id);
            if (free && breathes)
                m_breathed = block.phase;
        }
    }

    void judge(const Free& each) {
        const Exercise& e = *each.exercise;
        if (!e.playable())
            tell(WishFaultKind::Unplayable, e.id);
        if (!m_wish.phases.contains(each.phase) ||
            std::find(e.phases.begin(), e.phases.end(), each.phase) == e.phases.end())
            tell(WishFaultKind::PhaseUnasked, e.id);
        for (const Equipment piece : e.equipment)
            if (m_wish.equipment && !m_wish.equipment->contains(piece))
                tell(WishFaultKind::Equipment, e.id);
        for (const OwnEquipment& piece : ownEquipmentOf(e))
            if (m_wish.ownEquipment && !m_wish.ownEquipment->contains(piece))
                tell(WishFaultKind::Equipment, e.id);
        judgeKnee(e);
        if (e.planPhase > m_wish.openPhase.value_or(3))
            tell(WishFaultKind::Later, e.id);
        if (isRunning(e))
            tell(WishFaultKind::Running, e.id);
        judgeCoach(each);
        judgeRest(e);
    }
    void judgeKnee(const Exercise& e) {
        for (const auto& score : m_wish.pain) {
            if (!score)
                continue;
            if ((score->value() >= 6 && e.kneeLoad != KneeLoad::Low) ||
                (score->value() >= 3 && e.kneeLoad == KneeLoad::High))
                tell(WishFaultKind::Load, e.id);
            else if (e.kneeLoad != KneeLoad::Low && e.stopAbove && score->value() > *e.stopAbove)
                tell(WishFaultKind::StopsEarly, e.id);
        }
    }
    void judgeCoach(const Free& each) {
        bool coached = false;
        for (const CoachEntry& entry : m_wish.coach) {
            if (entry.key.exercise != each.item->exercise)
                continue;
            coached = true;
            if (entry.withheld || entry.target.exercise != entry.key.exercise)
                tell(WishFaultKind::Withheld, each.item->exercise);
        }
        if (!coached && std::any_of(m_wish.coach.begin(), m_wish.coach.end(), [&](const CoachEntry& entry) {
                return entry.withheld && entry.target.exercise == each.item->exercise;
            }))
            tell(WishFaultKind::Withheld, each.item->exercise);
        const Result<Dose> dose = resolveDose(*each.exercise, each.item->dose);
        if (!dose || !each.exercise->prescription)
            return tell(WishFaultKind::Dose, each.item->exercise);
        const Dose& own = each.exercise->prescription->dose;
        const bool inRange = withinWork(dose->work(), own.work()) && dose->per() == own.per() &&
                             dose->restSeconds() == own.restSeconds() &&
                             dose->sets().lower() * each.rounds >= own.sets().lower() &&
                             dose->sets().upper() * each.rounds <= own.sets().upper();
        if (!coached && !givenByCoach(each.item->exercise) && !inRange)
            tell(WishFaultKind::Dose, each.item->exercise);
        if (coached && each.rounds == 1 && each.exercise->kind != ExerciseKind::Breathing)
            judgeCoachDose(each);
    }
    [[nodiscard]] bool givenByCoach(const ExerciseId& id) const {
        return std::any_of(m_wish.coach.begin(), m_wish.coach.end(),
                           [&](const CoachEntry& entry) { return entry.target.exercise == id; });
    }
    /// The coach's targets find nothing to change.
    void judgeCoachDose(const Free& each) {
        const std::optional<CoachedItem> coached = coachedItem(*each.item, m_wish.coach, m_library);
        if (!coached)
            return;
        RoutineItem dosed = coached->item;
        dosed.load = each.item->load; // steps of load are given when a session begins
        if (!(dosed == *each.item))
            tell(WishFaultKind::Dose, each.item->exercise);
    }
    void judgeRest(const Exercise& e) {
        if (e.kind != ExerciseKind::Strengthening)
            return;
        for (const DoneWork& done : m_wish.done) {
            const Exercise* before = m_library.find(done.exercise);
            const int days = m_wish.today - done.date;
            if (!before || before->kind != ExerciseKind::Strengthening || days < 0 || days > 1)
                continue;
            if (std::any_of(e.primary.begin(), e.primary.end(), [before](Muscle m) {
                    return std::find(before->primary.begin(), before->primary.end(), m) !=
                           before->primary.end();
                }))
                return tell(WishFaultKind::TooSoon, e.id);
        }
    }
    /// Each free item against everything else.
    void judgePairs() {
        for (const Free& each : m_free) {
            const auto same = std::count(m_all.begin(), m_all.end(), each.exercise);
            if (same > 1)
                tell(WishFaultKind::Twice, each.exercise->id);
            if (std::any_of(m_all.begin(), m_all.end(),
                            [&](const Exercise* other) { return isVariantPair(*each.exercise, *other); }))
                tell(WishFaultKind::Variants, each.exercise->id);
        }
    }

    const Routine& m_routine;
    const RoutineWish& m_wish;
    const ExerciseLibrary& m_library;
    std::vector<Free> m_free;
    std::vector<const Exercise*> m_all;
    std::optional<PhaseKind> m_breathed{}; ///< phase of the last free breathing
    std::vector<WishFault> m_faults;
};

} // namespace

std::vector<WishFault> wishFaults(const Routine& routine, const RoutineWish& wish,
                                  const ExerciseLibrary& library, const ExpandOptions& timing) {
    return Judge(routine, wish, library).faults(timing);
}

} // namespace patella
