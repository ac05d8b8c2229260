#pragma once
#include "src/routine/routine.h"

#include <QString>

#include <functional>
#include <optional>

class QMimeData;

namespace patella::ui {

/// How a routine becomes text and text a routine: our JSON, checked by our own reader. Storage's, handed in
/// by the composition root.
struct RoutineText {
    std::function<std::string(const Routine&)> write{};
    std::function<std::optional<Routine>(const std::string&)> read{};
};

/// Entries on the clipboard: our JSON under its own type, and `plain` for everything else.
QMimeData* clipOf(const Routine& entries, const QString& plain, const RoutineText& format);

/// What lies on the clipboard, under our type or as text that is our JSON; nothing when it is neither, or
/// too long to be one.
std::optional<Routine> entriesIn(const QMimeData* data, const RoutineText& format);

} // namespace patella::ui
