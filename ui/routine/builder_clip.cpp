#include "ui/routine/builder_clip.h"

#include "ui/text/words.h"

#include <QMimeData>

#include <algorithm>

namespace patella::ui {

namespace {

const QString clipType = QStringLiteral("application/x-patella-routine+json");
constexpr qsizetype mostCharacters = 2'000'000;

} // namespace

QMimeData* clipOf(const Routine& entries, const QString& plain, const RoutineText& format) {
    auto* data = new QMimeData;
    data->setText(plain);
    if (format.write)
        data->setData(clipType, QByteArray::fromStdString(format.write(entries)));
    return data;
}

std::optional<Routine> entriesIn(const QMimeData* data, const RoutineText& format) {
    if (!data || !format.read)
        return std::nullopt;
    std::string json;
    if (data->hasFormat(clipType)) {
        json = data->data(clipType).toStdString();
    } else if (data->hasText()) {
        const QString words = data->text();
        if (words.size() > mostCharacters || !words.trimmed().startsWith(QLatin1Char('{')))
            return std::nullopt;
        json = words.toUtf8().toStdString();
    }
    std::optional<Routine> found = json.empty() ? std::nullopt : format.read(json);
    if (found && std::all_of(found->phases.begin(), found->phases.end(),
                             [](const PhaseBlock& block) { return block.entries.empty(); }))
        return std::nullopt;
    return found;
}

} // namespace patella::ui
