#include "src/coach/level.h"

#include <algorithm>
#include <cassert>

namespace patella {

namespace {

WholeRange amountsOf(const Work& work) {
    if (const auto* reps = std::get_if<Repetitions>(&work))
        return reps->count;
    if (const auto* hold = std::get_if<Hold>(&work))
        return hold->seconds;
    return std::get_if<Timed>(&work)->seconds;
}

int stepOf(Measure measure) {
    if (measure == Measure::HoldSeconds)
        return Ladder::holdStep;
    return measure == Measure::TimedSeconds ? Ladder::timedStep : 1;
}

/// One step of load where something loads it and a harder exercise follows; without one, load only.
int loadsOf(const Exercise& exercise, bool harder) {
    return harder ? (takesLoad(exercise) ? 1 : 0) : Ladder::mostLoads;
}

} // namespace

bool takesLoad(const Exercise& exercise) {
    const auto adds = [](Equipment e) {
        return e == Equipment::Weight || e == Equipment::MiniBand || e == Equipment::LongBand ||
               e == Equipment::Step;
    };
    return std::any_of(exercise.equipment.begin(), exercise.equipment.end(), adds) ||
           std::any_of(exercise.optionalEquipment.begin(), exercise.optionalEquipment.end(), adds);
}

bool asksNoMore(const Target& dose, const Target& most) {
    return dose.sets <= most.sets && dose.amount <= most.amount && dose.load <= most.load;
}

Measure measureOf(const Work& work) {
    if (std::holds_alternative<Repetitions>(work))
        return Measure::Repetitions;
    return std::holds_alternative<Hold>(work) ? Measure::HoldSeconds : Measure::TimedSeconds;
}

Ladder::Ladder(const Exercise& exercise, Neighbours neighbours) {
    assert(exercise.prescription);
    const Dose& dose = exercise.prescription->dose;
    const WholeRange sets = dose.sets();
    const WholeRange amounts = amountsOf(dose.work());
    Target rung{exercise.id, measureOf(dose.work()), 1, amounts.lower(), 0, false};
    const auto add = [&] { m_rungs.push_back(rung); };
    if (!neighbours.easier) {
        rung.lessRange = true;
        add();
        rung.lessRange = false;
        for (; rung.sets < sets.lower(); ++rung.sets)
            add();
    }
    rung.sets = sets.lower();
    m_bottom = static_cast<int>(m_rungs.size());
    add();
    while (rung.amount < amounts.upper()) {
        rung.amount = std::min(rung.amount + stepOf(rung.measure), amounts.upper());
        add();
    }
    if (exercise.kind != ExerciseKind::Strengthening)
        return;
    while (rung.sets < sets.upper()) {
        ++rung.sets;
        add();
    }
    if (rung.measure == Measure::HoldSeconds)
        while (rung.amount < longestHold) {
            rung.amount = std::min(rung.amount + holdStep, longestHold);
            add();
        }
    else
        for (int loads = loadsOf(exercise, neighbours.harder); rung.load < loads;) {
            ++rung.load;
            add();
        }
}

int Ladder::nearest(int sets, int amount, int load) const {
    for (int rung = top(); rung > 0; --rung) {
        const Target& target = at(rung);
        if (!target.lessRange && target.sets <= sets && target.amount <= amount && target.load <= load)
            return rung;
    }
    return 0;
}

std::optional<int> Ladder::above(const Target& dose) const {
    for (int rung = 0; rung <= top(); ++rung)
        if (const Target& each = at(rung);
            !each.lessRange && asksNoMore(dose, each) && (dose.lessRange || !asksNoMore(each, dose)))
            return rung;
    return std::nullopt;
}

} // namespace patella
