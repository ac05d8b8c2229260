#pragma once
#include "src/interop/exercise_draft.h"

namespace patella {

/// What a muscle or a piece of equipment of another library is here; nullptr when there is no counterpart.
const ForeignWord<Muscle>* muscleOf(std::string_view word);
const ForeignWord<Equipment>* equipmentOf(std::string_view word);

} // namespace patella
