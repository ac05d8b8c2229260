#pragma once
#include "src/library/exercise_library.h"

#include <QString>

#include <functional>

class QWidget;

namespace patella::ui {

/// Shows all figures of ours in a sheet over the window; `take` gets the id of the chosen one.
void chooseFigure(QWidget* page, const ExerciseLibrary& library, const QString& present,
                  std::function<void(const QString&)> take);

} // namespace patella::ui
