#pragma once
#include <QString>

namespace patella::ui {

class Theme;

/// The application's style sheet: plain buttons, fields, boxes, scroll bars, menus, tables. No fonts in it,
/// so that setFont() keeps its word.
QString themeSheet(const Theme& theme);

} // namespace patella::ui
