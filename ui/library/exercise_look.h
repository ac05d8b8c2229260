#pragma once
#include "src/library/exercise.h"

#include <QString>

namespace patella::ui {

/// Name of the icon that stands for a kind where there is no figure.
inline QString kindIcon(ExerciseKind kind) {
    switch (kind) {
    case ExerciseKind::WarmUp:
        return QStringLiteral("sunrise");
    case ExerciseKind::Stretch:
        return QStringLiteral("mat");
    case ExerciseKind::Mobilization:
        return QStringLiteral("swap");
    case ExerciseKind::Strengthening:
        return QStringLiteral("kit");
    case ExerciseKind::FoamRolling:
        return QStringLiteral("repeat");
    case ExerciseKind::Breathing:
        return QStringLiteral("breath");
    case ExerciseKind::Cardio:
        return QStringLiteral("runs");
    case ExerciseKind::Avoid:
        return QStringLiteral("oct");
    }
    return {};
}

/// Kneecaps filled in the load meter, 1 to 3.
inline int loadLevel(KneeLoad load) { return static_cast<int>(load) + 1; }

} // namespace patella::ui
