#pragma once
#include "ui/widgets/type.h"

#include <QtGlobal>

#include <algorithm>

namespace patella::ui {

/// A width of the look, grown in proportion to the font: for what has to hold words.
inline int scaled(int nominal) { return qRound(nominal * std::max(1.0, typeScale())); }

} // namespace patella::ui
