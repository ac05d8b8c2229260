#include "ui/app/data_folder.h"

#include <QDir>
#include <QStandardPaths>

namespace patella::ui {

std::filesystem::path dataFolder(const QString& chosen) {
    const QString folder = chosen.isEmpty()
                               ? QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
                                     QStringLiteral("/patella")
                               : QDir(chosen).absolutePath();
    return std::filesystem::path(folder.toStdU16String());
}

} // namespace patella::ui
