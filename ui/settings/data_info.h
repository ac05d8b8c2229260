#pragma once
#include "src/base/time.h"

#include <QString>

#include <optional>

namespace patella::ui {

/// What the settings say about the user's data: where it lies and how much there is.
struct DataInfo {
    QString folder;
    QString database;
    qint64 bytes = 0; ///< of everything in the folder
    int sessions = 0;
    int ratings = 0;
    int routines = 0;                     ///< the user's own
    std::optional<WallTime> lastBackup{}; ///< the newest that was read back and found whole
    int backups = 0;
    bool readOnly = false;
    QString notice{}; ///< one sentence to show above everything, such as a fault in a file
};

} // namespace patella::ui
