#pragma once
#include <filesystem>

class QApplication;

namespace patella::bench {

/// Opens the window on a data folder, shows each page, scrolls and searches the history; tells each figure.
/// A page that comes later is one more word in the list.
void measureYearsWindow(QApplication& app, const std::filesystem::path& folder,
                        void (*tell)(const char* name, double value));

} // namespace patella::bench
