#pragma once
#include "ui/widgets/type.h"

#include <QtGlobal>

namespace patella::ui {

/// A width of the look at the present font: words take as much more room as their letters grow.
inline int widthOf(int nominal) { return qRound(nominal * typeScale()); }

} // namespace patella::ui
