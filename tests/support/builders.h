#pragma once
// Small exercises, routines and plans for tests.
#include "src/library/exercise_library.h"
#include "src/routine/session_plan.h"

namespace patella::test {

inline Dose dose(int sets, Work work, Per per = Per::Total, int rest = 0) {
    return Dose::of(WholeRange::exactly(sets), work, per, WholeRange::exactly(rest)).value();
}
inline Repetitions reps(int count, Tempo tempo = Tempo::standard()) {
    return {WholeRange::exactly(count), std::nullopt, tempo};
}
inline Hold hold(int seconds) { return {WholeRange::exactly(seconds)}; }
inline Timed timed(int seconds) { return {WholeRange::exactly(seconds)}; }

inline Exercise exercise(const char* id, Dose dose, SideRule sides = SideRule::Both) {
    Exercise e;
    e.id = ExerciseId(id);
    e.name = id;
    e.phases = {PhaseKind::Strength};
    e.sides = sides;
    e.stopAbove = 5;
    e.prescription = Prescription{dose, Basis::Practice, Basis::Practice, std::nullopt, {}};
    e.steps = {"Stand."};
    return e;
}

inline Routine routine(const std::vector<const char*>& ids, PhaseKind phase = PhaseKind::Strength) {
    Routine r;
    r.id = RoutineId("test");
    r.name = "Test";
    for (const char* id : ids)
        r.block(phase).entries.emplace_back(RoutineItem{ExerciseId(id)});
    return r;
}

inline ExerciseLibrary library(std::vector<Exercise> exercises) {
    ExerciseLibrary l;
    for (Exercise& e : exercises)
        l.add(std::move(e));
    return l;
}

inline SessionPlan planOf(std::vector<Exercise> exercises, const ExpandOptions& options = {}) {
    Routine r;
    r.name = "Test";
    for (const Exercise& e : exercises)
        r.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{e.id});
    return expand(r, library(std::move(exercises)), options).value();
}

} // namespace patella::test
