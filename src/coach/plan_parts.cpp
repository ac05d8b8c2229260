// What a plan is made of, as routines with their days.
#include "src/coach/offer.h"
#include "src/coach/plan_day.h"

#include <algorithm>

namespace patella {

namespace {

constexpr Weekdays everyOtherDay{true, false, true, false, true, false, false};
constexpr int daily = 7; ///< sessions a week
const ExerciseId walkRun("walk-run-intervals");

Weekdays daysOf(const Profile& profile) {
    const bool said = profile.days && *profile.days != Weekdays{};
    return said ? *profile.days : everyOtherDay;
}

class Parts {
public:
    explicit Parts(const PlanInput& in)
        : m_in(in)
        , m_atHand(atHand(in.profile)) {}

    std::vector<PlanPart> take() { return std::move(m_parts); }

    void addOwn(const ChosenPlan& chosen) {
        for (const OwnSlot& slot : chosen.slots)
            if (const Routine* routine = findRoutine(slot.routine))
                add(*routine, {slot.days, slot.everyDays});
    }

    void addStaged(const TrainingPlan& plan, int number) {
        for (const PlanPhase& phase : plan.phases)
            if (phase.number == number)
                addPhase(plan, phase);
    }

    void addWalkRun(const TrainingPlan& plan, bool open, const RunStage* stage) {
        if (!open || !stage)
            return;
        Routine routine = emptyRoutine(plan.id + "-stage-" + std::to_string(stage->number), plan.name);
        routine.summary = stage->text;
        RoutineItem item{walkRun};
        item.cue = stage->text;
        if (const Exercise* exercise = usable(walkRun))
            routine.block(exercise->phases.empty() ? PhaseKind::WarmUp : exercise->phases.front())
                .entries.emplace_back(item);
        add(routine, {daysOf(m_in.profile), 0, false, true});
    }

    void addBlocks(const TrainingPlan& plan) {
        for (const PlanBlock& block : plan.blocks) {
            if (block.role == BlockRole::RunDay || block.role == BlockRole::Reduce)
                continue; // they go with runs
            const Routine* ours = findRoutine(block.routine);
            const Routine routine = ours ? *ours : ofBlock(plan, block);
            Rhythm rhythm;
            rhythm.everyDays =
                block.everyDays.value_or(routine.perWeek && routine.perWeek->lower() >= daily ? 1 : 0);
            if (rhythm.everyDays == 0)
                rhythm.days = daysOf(m_in.profile);
            add(routine, rhythm);
        }
    }

private:
    static Routine emptyRoutine(std::string id, std::string name) {
        Routine routine;
        routine.id = RoutineId(std::move(id));
        routine.name = std::move(name);
        routine.origin = RoutineOrigin::Shipped;
        return routine;
    }

    const Routine* findRoutine(const RoutineId& id) const {
        for (const auto* list : {&m_in.own, &m_in.shipped})
            for (const Routine& routine : *list)
                if (!id.empty() && routine.id == id)
                    return &routine;
        return nullptr;
    }

    const Exercise* usable(const ExerciseId& id) const {
        const Exercise* exercise = m_in.library.find(id);
        if (!exercise || !exercise->playable())
            return nullptr;
        return isAtHand(*exercise, m_atHand, m_in.profile.ownEquipment) ? exercise : nullptr;
    }

    /// How often a routine was done; its exercises take turns by it.
    std::size_t timesDone(const RoutineId& id) const {
        return static_cast<std::size_t>(std::count_if(
            m_in.history.sessions.begin(), m_in.history.sessions.end(), [&](const SessionDetail& session) {
                return session.summary.routine == id && !session.sets.empty() &&
                       session.summary.date < m_in.today;
            }));
    }

    /// Its exercises take turns in coming first, so that a session of few minutes gets to all of them.
    void addPhase(const TrainingPlan& plan, const PlanPhase& phase) {
        Routine routine = emptyRoutine(plan.id + "-phase-" + std::to_string(phase.number), phase.name);
        routine.summary = phase.goal;
        std::vector<ExerciseId> exercises;
        bool runs = false;
        for (const ExerciseId& id : phase.exercises) {
            runs = runs || id == walkRun;
            if (id != walkRun && usable(id))
                exercises.push_back(id);
        }
        if (!exercises.empty()) {
            const auto turn = static_cast<std::ptrdiff_t>(timesDone(routine.id) % exercises.size());
            std::rotate(exercises.begin(), exercises.begin() + turn, exercises.end());
        }
        for (const ExerciseId& id : exercises)
            routine.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{id});
        add(routine, {daysOf(m_in.profile)});
        if (runs)
            addRuns();
    }

    /// The phase in which running begins follows the walk-run plan's stages; its gate was passed to get here.
    void addRuns() {
        for (const TrainingPlan& plan : m_in.plans) {
            if (plan.kind != PlanKind::WalkRun)
                continue;
            const CheckLog log{m_in.history, m_in.record,  m_in.pain,
                               m_in.plans,   m_in.library, m_in.profile.plan->phaseStart,
                               m_in.today};
            addWalkRun(plan, true, stageOf(plan, log).stage);
            return;
        }
    }

    Routine ofBlock(const TrainingPlan& plan, const PlanBlock& block) const {
        Routine routine = emptyRoutine(plan.id + "-" + block.id, block.name);
        Choice choice{block.choose.value_or(ChooseRule::Any), {}, {}};
        for (const ExerciseId& id : block.exercises)
            if (usable(id))
                choice.of.push_back(RoutineItem{id});
        if (choice.of.empty())
            return routine;
        const Exercise* exercise = m_in.library.find(choice.of.front().exercise);
        PhaseBlock& into =
            routine.block(exercise->phases.empty() ? PhaseKind::Strength : exercise->phases.front());
        if (block.choose && choice.of.size() > 1)
            into.entries.emplace_back(choice);
        else
            for (const RoutineItem& item : choice.of)
                into.entries.emplace_back(item);
        return routine;
    }

    void add(Routine routine, Rhythm rhythm) {
        if (routine.phases.empty())
            return;
        rhythm.strength = !rhythm.running && isStrength(routine, m_in.library);
        const std::optional<int> minutes = m_in.profile.minutes;
        if (minutes && !rhythm.running)
            if (std::optional<Routine> fits =
                    shortened(routine, m_in.library, m_in.timing, std::chrono::minutes(*minutes)))
                routine = std::move(*fits);
        m_parts.push_back({std::move(routine), rhythm});
    }

    const PlanInput& m_in;
    std::optional<std::set<Equipment>> m_atHand;
    std::vector<PlanPart> m_parts;
};

} // namespace

const TrainingPlan* findPlan(const std::vector<TrainingPlan>& plans, const std::string& id) {
    const auto found =
        std::find_if(plans.begin(), plans.end(), [&](const TrainingPlan& plan) { return plan.id == id; });
    return found == plans.end() ? nullptr : &*found;
}

std::string fittingPlan(const Profile& profile, const std::vector<TrainingPlan>& plans) {
    const bool free = profile.knees && *profile.knees == PerKnee{};
    const bool calm = free && !(profile.pain && ((*profile.pain)[0] || (*profile.pain)[1]));
    const PlanKind kind = calm ? PlanKind::WalkRun : PlanKind::Staged;
    const auto found = std::find_if(plans.begin(), plans.end(),
                                    [kind](const TrainingPlan& plan) { return plan.kind == kind; });
    return found == plans.end() ? std::string() : found->id;
}

int openPhaseOf(const Profile& profile, const std::vector<TrainingPlan>& plans) {
    const TrainingPlan* plan = profile.plan ? findPlan(plans, profile.plan->id) : nullptr;
    return plan && plan->kind == PlanKind::Staged ? profile.plan->phase : 1;
}

std::vector<PlanPart> partsOf(const ChosenPlan& chosen, const PlanInput& input) {
    Parts parts(input);
    const TrainingPlan* plan = findPlan(input.plans, chosen.id);
    if (chosen.id == ChosenPlan::own) {
        parts.addOwn(chosen);
    } else if (plan && plan->kind == PlanKind::Staged) {
        parts.addStaged(*plan, chosen.phase);
    } else if (plan && plan->kind == PlanKind::WalkRun) {
        const CheckLog log{input.history, input.record, input.pain,  input.plans,
                           input.library, chosen.start, input.today, atHand(input.profile)};
        const StageState stage = stageOf(*plan, log);
        parts.addWalkRun(*plan, allMet(statesOf(plan->gate, log)), stage.stage);
    } else if (plan) {
        parts.addBlocks(*plan);
    }
    return parts.take();
}

} // namespace patella
