#include "src/routine/session_plan.h"

#include <algorithm>
#include <cstdint>
#include <numeric>
#include <utility>

namespace patella {

namespace {

using std::chrono::seconds;

/// One work step's place within a set.
struct Part {
    std::optional<Side> side;
    int direction;
};

std::vector<Part> partsOf(const PlannedItem& item) {
    std::vector<std::optional<Side>> sides{std::nullopt};
    if (item.oneSided()) {
        sides.clear();
        if (item.sides != SideChoice::RightOnly)
            sides.emplace_back(Side::Left);
        if (item.sides != SideChoice::LeftOnly)
            sides.emplace_back(Side::Right);
    }
    const bool directed = item.per == Per::Direction || item.per == Per::SidePerDirection;
    std::vector<Part> parts;
    for (const auto& side : sides) {
        if (!directed) {
            parts.push_back({side, 0});
            continue;
        }
        parts.push_back({side, 1});
        parts.push_back({side, 2});
    }
    return parts;
}

Work targetOf(const Work& work) {
    if (const auto* reps = std::get_if<Repetitions>(&work)) {
        Repetitions target = *reps;
        target.count = WholeRange::exactly(reps->count.lower());
        if (target.holdSeconds)
            target.holdSeconds = WholeRange::exactly(target.holdSeconds->lower());
        return target;
    }
    if (const auto* hold = std::get_if<Hold>(&work))
        return Hold{WholeRange::exactly(hold->seconds.lower())};
    return Timed{WholeRange::exactly(std::get_if<Timed>(&work)->seconds.lower())};
}

Result<PlannedItem> planItem(const RoutineItem& item, PhaseKind phase, const ExerciseLibrary& library) {
    const Exercise* exercise = library.find(item.exercise);
    if (!exercise)
        return Error{ErrorCode::NotFound, "there is no exercise \"" + item.exercise.value + "\""};
    const Result<Dose> dose = resolveDose(*exercise, item.dose);
    if (!dose)
        return dose.error();
    PlannedItem planned;
    planned.exercise = exercise->id;
    planned.name = exercise->name;
    planned.phase = phase;
    planned.sets = dose->sets().lower();
    planned.target = targetOf(dose->work());
    planned.per = dose->per();
    planned.sideRule = exercise->sides;
    planned.sides = item.sides;
    planned.restSeconds = dose->restSeconds().lower();
    planned.selfPaced = item.selfPaced && std::holds_alternative<Repetitions>(planned.target);
    planned.stopAbove = exercise->stopAbove.value_or(5);
    planned.kneeLoad = exercise->kneeLoad;
    planned.cue = item.cue.empty() ? exercise->cue : item.cue;
    planned.note = item.note;
    planned.equipment = exercise->equipment;
    planned.plannedLoad = item.load;
    return planned;
}

class Expander {
public:
    Expander(const ExerciseLibrary& library, const ExpandOptions& options, std::size_t most)
        : m_library(library)
        , m_options(options)
        , m_most(most) {}

    Done addBlock(const PhaseBlock& block) {
        const std::size_t firstChoice = m_choice;
        const std::size_t firstSource = m_source;
        for (int round = 1; round <= block.rounds; ++round) {
            m_choice = firstChoice;
            m_source = firstSource;
            m_round = round;
            m_rounds = block.rounds;
            for (const Entry& entry : block.entries)
                if (const Done added = addEntry(entry, block.phase); !added)
                    return added;
        }
        return {};
    }
    Done addEntry(const Entry& entry, PhaseKind phase) {
        if (const auto* item = std::get_if<RoutineItem>(&entry))
            return addGroup({item}, {m_source++}, phase);
        if (const auto* choice = std::get_if<Choice>(&entry))
            return addChoice(*choice, phase);
        std::vector<const RoutineItem*> items;
        std::vector<std::size_t> sources;
        for (const RoutineItem& item : std::get_if<Superset>(&entry)->items) {
            items.push_back(&item);
            sources.push_back(m_source++);
        }
        return addGroup(items, sources, phase);
    }
    /// What was added since the last take.
    SessionPlan take() { return std::exchange(m_plan, {}); }

private:
    Done addChoice(const Choice& choice, PhaseKind phase) {
        const std::size_t number = m_choice++;
        const std::size_t source = m_source;
        m_source += choice.of.size();
        bool picked = false;
        for (std::size_t i = 0; i < choice.of.size(); ++i) {
            if (!m_options.picks.contains({number, i}))
                continue;
            if (picked && choice.rule == ChooseRule::One)
                break;
            picked = true;
            if (const Done added = addGroup({&choice.of[i]}, {source + i}, phase); !added)
                return added;
        }
        if (!picked && !choice.of.empty())
            return addGroup({&choice.of.front()}, {source}, phase);
        return {};
    }

    /// One item, or the items of a superset in alternation.
    Done addGroup(const std::vector<const RoutineItem*>& items, const std::vector<std::size_t>& sources,
                  PhaseKind phase) {
        const std::size_t first = m_plan.items.size();
        int mostSets = 0;
        for (std::size_t i = 0; i < items.size(); ++i) {
            Result<PlannedItem> planned = planItem(*items[i], phase, m_library);
            if (!planned)
                return planned.error();
            planned->round = m_round;
            planned->rounds = m_rounds;
            planned->source = sources[i];
            mostSets = std::max(mostSets, planned->sets);
            m_plan.items.push_back(std::move(*planned));
        }
        for (int set = 1; set <= mostSets; ++set) {
            addRound(first, items.size(), set, mostSets);
            if (m_plan.steps.size() > m_most)
                return Error{ErrorCode::TooLarge, "has more than " + std::to_string(m_most) +
                                                      " steps, which is more than a session can hold"};
        }
        return {};
    }

    /// The set of this number of every item of the group that has so many.
    void addRound(std::size_t first, std::size_t count, int set, int mostSets) {
        const bool superset = count > 1;
        bool opened = false;
        for (std::size_t i = first; i < first + count; ++i) {
            if (set > m_plan.items[i].sets)
                continue;
            if (set == 1 || (superset && (opened || m_plan.steps.back().kind == StepKind::Work)))
                push(lead(StepKind::GetReady, i, set, m_options.getReady));
            opened = true;
            addSet(i, set);
        }
        if (set == mostSets)
            return;
        int rest = 0;
        std::size_t next = first + count;
        for (std::size_t i = first; i < first + count; ++i) {
            if (set > m_plan.items[i].sets)
                continue;
            rest = std::max(rest, m_plan.items[i].restSeconds);
            if (next == first + count && set < m_plan.items[i].sets)
                next = i;
        }
        if (rest > 0)
            push(lead(StepKind::Rest, next, set + 1, seconds(rest)));
        else if (!superset && partsOf(m_plan.items[next]).size() > 1)
            push(lead(StepKind::Switch, next, set + 1, m_options.sideSwitch));
    }

    /// A step that leads to a set: it carries what comes next.
    Step lead(StepKind kind, std::size_t item, int set, Duration duration) const {
        const Part part = partsOf(m_plan.items[item]).front();
        return {kind, item, set, part.side, part.direction, duration};
    }

    void addSet(std::size_t index, int set) {
        const PlannedItem& item = m_plan.items[index];
        const std::vector<Part> parts = partsOf(item);
        for (std::size_t p = 0; p < parts.size(); ++p) {
            if (p > 0)
                push({StepKind::Switch, index, set, parts[p].side, parts[p].direction, m_options.sideSwitch});
            push({StepKind::Work, index, set, parts[p].side, parts[p].direction, workDuration(item.target),
                  item.selfPaced});
        }
    }

    void push(Step step) {
        // a step that takes no time is left out, but never a set
        if (step.kind == StepKind::Work || step.duration > Duration{0})
            m_plan.steps.push_back(step);
    }

    const ExerciseLibrary& m_library;
    const ExpandOptions& m_options;
    std::size_t m_most; ///< steps
    SessionPlan m_plan;
    std::size_t m_choice = 0;
    std::size_t m_source = 0;
    int m_round = 1;
    int m_rounds = 1;
};

} // namespace

Result<SessionPlan> expand(const Routine& routine, const ExerciseLibrary& library,
                           const ExpandOptions& options) {
    Expander expander(library, options, mostSteps);
    for (const PhaseBlock& block : routine.phases)
        if (const Done added = expander.addBlock(block); !added) {
            Error error = added.error();
            if (error.code == ErrorCode::TooLarge)
                error.detail = "the routine \"" + routine.name + "\" " + error.detail;
            return error;
        }
    SessionPlan plan = expander.take();
    plan.routine = routine.id;
    plan.name = routine.name;
    if (plan.items.empty())
        return Error{ErrorCode::InvalidArgument, "the routine \"" + routine.name + "\" has no exercise"};
    return plan;
}

Result<SessionPlan> expandSingle(const Exercise& exercise, const ExerciseLibrary& library,
                                 const ExpandOptions& options) {
    Routine routine;
    routine.name = exercise.name;
    const PhaseKind phase = exercise.phases.empty() ? PhaseKind::Strength : exercise.phases.front();
    routine.block(phase).entries.emplace_back(RoutineItem{exercise.id});
    return expand(routine, library, options);
}

RoutineTimes timesOf(const Routine& routine, const ExerciseLibrary& library, const ExpandOptions& options) {
    RoutineTimes times;
    Expander expander(library, options, SIZE_MAX); // one entry after the other, each of which has its limits
    for (const PhaseBlock& block : routine.phases) {
        RoutineTimes::Phase phase;
        for (const Entry& entry : block.entries) {
            const bool added = expander.addEntry(entry, block.phase).ok();
            const Duration once = expander.take().duration();
            const Duration entryTime = added ? once * block.rounds : Duration{0};
            phase.entries.push_back(entryTime);
            phase.total += entryTime;
            for (const RoutineItem* item : itemsOf(entry))
                phase.estimated = phase.estimated || item->selfPaced;
        }
        times.total += phase.total;
        times.estimated = times.estimated || phase.estimated;
        times.phases.push_back(std::move(phase));
    }
    return times;
}

} // namespace patella
