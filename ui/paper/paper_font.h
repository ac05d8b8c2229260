#pragma once
#include "ui/widgets/page_text.h"

namespace patella::ui {

/// Cuts of the type of a handout, none below 11 points: it is read from the mat.
enum class PaperFont { Title, Facts, Heading, Name, Dose, Body, Strong, Small, SmallStrong, Day };
PageCut cutOf(PaperFont font);

inline PageText wrapped(const QString& text, PaperFont font, double width, int mostLines) {
    return wrapped(text, cutOf(font), width, mostLines);
}
inline double textWidth(const QString& text, PaperFont font) { return textWidth(text, cutOf(font)); }

} // namespace patella::ui
