#pragma once

class QColor;
class QPalette;

namespace patella::ui {

/// Of WCAG 2: 1 for the same, 21 for black and white.
double contrastRatio(const QColor& one, const QColor& other);

/// Whether a system's palette is one of high contrast: everything lies on one ground, far from the text.
/// Before Qt 6.10 nothing else says so.
bool isHighContrast(const QPalette& palette);

} // namespace patella::ui
