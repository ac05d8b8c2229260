#pragma once
#include "ui/routine/builder_clip.h"

namespace patella::ui {

/// The builder's clipboard in the JSON of our files.
RoutineText routineText();

} // namespace patella::ui
