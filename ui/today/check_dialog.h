#pragma once
#include "src/coach/check_result.h"
#include "src/coach/training_plan.h"
#include "ui/widgets/overlay_dialog.h"

#include <functional>

namespace patella::ui {

/// Asks how a check of a plan went: done as described, and the highest pain.
void askCheck(const PlanCheck& check, QWidget* host, std::function<void(const TrialAnswer&)> take);

} // namespace patella::ui
