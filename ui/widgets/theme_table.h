#pragma once
#include "ui/widgets/theme.h"

namespace patella::ui {

struct TokenColors {
    QRgb light;
    QRgb dark;
};

/// Section 2 of the look. Tokens it does not name (tracks, toast, dim) were read off its pictures.
TokenColors tokenColors(Token token);

} // namespace patella::ui
