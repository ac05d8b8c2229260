#pragma once
#include "src/coach/reason.h"
#include "ui/widgets/decision_badge.h"

namespace patella::ui {

/// How a decision is marked; a paused plan is a stop.
inline Decision markOf(Outcome outcome) {
    switch (outcome) {
    case Outcome::Progress:
        return Decision::Progress;
    case Outcome::Hold:
        return Decision::Hold;
    case Outcome::Regress:
        return Decision::Ease;
    case Outcome::Stop:
    case Outcome::PlanStop:
        break;
    }
    return Decision::Stop;
}

} // namespace patella::ui
