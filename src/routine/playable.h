#pragma once
#include "src/routine/routine.h"

#include <functional>

namespace patella {

/// Says whether an item stays; it may change it.
using KeepItem = std::function<bool(RoutineItem&)>;

/// What is left of an entry: a choice or superset of one becomes that one. Nothing where none stays.
std::optional<Entry> entryWith(Entry entry, const KeepItem& keep);

/// What is left of a routine, without the phases that are empty then.
Routine routineWith(Routine routine, const KeepItem& keep);

/// False for what expand() refuses: a move to leave out, an exercise that the library does not have, a dose
/// that the exercise cannot have.
bool isPlayable(const RoutineItem& item, const ExerciseLibrary& library);

/// What can be played of a routine, and the exercises that cannot, in reading order, each once.
struct PlayablePart {
    Routine routine;
    std::vector<ExerciseId> left{};
};
PlayablePart playablePart(const Routine& routine, const ExerciseLibrary& library);

} // namespace patella
