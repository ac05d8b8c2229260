#pragma once
#include "src/base/time.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace patella::ui {

/// One backup, as the settings list it.
struct BackupLine {
    QString file; ///< whole path
    WallTime at;  ///< when it was made
    qint64 bytes = 0;
    bool verified = false; ///< was read back and found whole when it was made
};

/// What a backup holds.
struct BackupLook {
    int sessions = 0;
    int sets = 0;
    int ratings = 0;
    int routines = 0;
    std::optional<LocalDate> first{}; ///< of the oldest session
    QStringList newest{};             ///< date and name of the last sessions
};

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
    std::vector<BackupLine> backupLines{}; ///< newest first
};

} // namespace patella::ui
