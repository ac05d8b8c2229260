#pragma once
// A routine under edit, and short words for what the tests look at.
#include "src/routine/routine_editor.h"

namespace patella::test {

inline constexpr PhaseKind strength = PhaseKind::Strength;
inline constexpr PhaseKind stretch = PhaseKind::Stretch;

inline RoutineItem item(const char* id) { return RoutineItem{ExerciseId(id)}; }

/// a, b, a choice of c and d, a superset of e and f, all in strength.
inline RoutineEditor sample() {
    Routine routine;
    routine.id = RoutineId("r");
    routine.name = "Sample";
    auto& entries = routine.block(strength).entries;
    entries.emplace_back(item("a"));
    entries.emplace_back(item("b"));
    entries.emplace_back(Choice{ChooseRule::Any, {item("c"), item("d")}, ""});
    entries.emplace_back(Superset{{item("e"), item("f")}, ""});
    return RoutineEditor(routine);
}

inline std::string order(const RoutineEditor& editor, PhaseKind phase) {
    std::string ids;
    for (const Entry& entry : editor.routine().findBlock(phase)->entries) {
        ids += ids.empty() ? "" : " ";
        std::string inner;
        for (const RoutineItem* each : itemsOf(entry))
            inner += (inner.empty() ? "" : "|") + each->exercise.value;
        ids += inner;
    }
    return ids;
}

inline DosePatch reps(int count) {
    DosePatch dose;
    dose.reps = WholeRange::exactly(count);
    return dose;
}

} // namespace patella::test
