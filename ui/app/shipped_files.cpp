#include "ui/app/shipped_files.h"

#include "src/storage/figure_json.h"
#include "src/storage/progression_rule_json.h"

#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace patella::ui {

namespace {

std::vector<DataFile> filesUnder(const QString& folder) {
    const QString root = QStringLiteral(":/data/");
    std::vector<DataFile> files;
    QDirIterator it(root + folder, QDir::Files, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString path = it.next();
        QFile file(path);
        if (file.open(QIODevice::ReadOnly))
            files.push_back({path.mid(root.size()).toStdString(), file.readAll().toStdString()});
    }
    std::sort(files.begin(), files.end(),
              [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    return files;
}

} // namespace

std::vector<DataFile> shippedFiles() { return filesUnder({}); }

std::vector<Migration> shippedMigrations() {
    std::vector<Migration> migrations;
    for (const DataFile& file : filesUnder(QStringLiteral("sql"))) {
        const QString base = QString::fromStdString(file.name).section(QLatin1Char('/'), -1);
        migrations.push_back({base.section(QLatin1Char('_'), 0, 0).toInt(), base.toStdString(), file.text});
    }
    return migrations;
}

Result<ProgressionRule> shippedRule() {
    const std::vector<DataFile> files = filesUnder(QStringLiteral("coach"));
    const auto found = std::find_if(files.begin(), files.end(), [](const DataFile& file) {
        return file.name == "coach/progression-rule.json";
    });
    if (found == files.end())
        return Error{ErrorCode::NotFound, "the progression rule was not built in"};
    return parseProgressionRule(*found);
}

std::shared_ptr<const Figure> shippedFigure(const std::string& id) {
    const QString name = QStringLiteral("figures/%1.json").arg(QString::fromStdString(id));
    QFile file(QStringLiteral(":/data/") + name);
    if (id.empty() || !file.open(QIODevice::ReadOnly))
        return nullptr;
    Result<Figure> figure = parseFigure({name.toStdString(), file.readAll().toStdString()});
    return figure ? std::make_shared<const Figure>(std::move(figure).value()) : nullptr;
}

} // namespace patella::ui
