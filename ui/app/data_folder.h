#pragma once
#include <QString>

#include <filesystem>

namespace patella::ui {

/// Where everything of the user's lies: `chosen` (--data-dir) if given, else the platform's application data
/// folder.
std::filesystem::path dataFolder(const QString& chosen);

} // namespace patella::ui
