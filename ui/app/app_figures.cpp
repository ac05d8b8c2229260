// The figures of the exercises, and who is drawn.
#include "src/storage/own_pictures.h"
#include "ui/app/app.h"
#include "ui/app/shipped_files.h"
#include "ui/text/words.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/picture_book.h"

namespace patella::ui {

namespace {

const QLatin1String figureKey("figure:");

} // namespace

std::shared_ptr<const Figure> App::figureOf(const QString& id, int direction) const {
    if (id.startsWith(figureKey))
        return shippedFigure(utf8(id.mid(figureKey.size())));
    const Exercise* exercise = m_content->library.find(ExerciseId(utf8(id)));
    std::shared_ptr<const Figure> figure = exercise ? shippedFigure(exercise->figure) : nullptr;
    if (!figure || direction != 2 || figure->second.figure.empty())
        return figure;
    const std::shared_ptr<const Figure> second = shippedFigure(figure->second.figure);
    if (!second)
        return figure;
    Figure same = *second;
    same.id = figure->id; // which decides who is drawn: the same person in both directions
    return std::make_shared<const Figure>(std::move(same));
}

void App::setPictures() {
    const auto names = [this](const QString& id) {
        QStringList pictures;
        if (const Exercise* exercise = m_content->library.find(ExerciseId(utf8(id))))
            for (const std::string& name : exercise->pictures)
                pictures << text(name);
        return pictures;
    };
    const auto read = [folder = m_options.dataDir](const QString& name) {
        const Result<OwnPicture> picture = readPicture(folder, utf8(name));
        return picture ? QByteArray::fromStdString(picture->bytes) : QByteArray();
    };
    pictureBook().setSource(names, read);
}

void App::applyFigures() {
    static constexpr FigurePeople shapes[] = {FigurePeople::Varied, FigurePeople::BroadShoulders,
                                              FigurePeople::NarrowShoulders};
    figureBook().setPeople(shapes[static_cast<int>(m_preferences.bodyShape)], m_preferences.skinTone - 1);
}

} // namespace patella::ui
