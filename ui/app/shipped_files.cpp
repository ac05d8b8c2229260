#include "ui/app/shipped_files.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace patella::ui {

std::vector<DataFile> shippedFiles() {
    const QString root = QStringLiteral(":/data/");
    std::vector<DataFile> files;
    QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        files.push_back({path.mid(root.size()).toStdString(), file.readAll().toStdString()});
    }
    std::sort(files.begin(), files.end(), [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    return files;
}

} // namespace patella::ui
