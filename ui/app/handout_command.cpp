// The command that puts a routine on paper: handout.
#include "src/storage/own_pictures.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/handing_out.h"
#include "ui/app/shipped_files.h"
#include "ui/text/words.h"

#include <algorithm>
#include <ostream>

namespace patella::ui {

namespace {

struct Wish {
    QString routine;
    QString out;
    HandoutOptions options = handoutDefaults();
    bool text = false;
};

constexpr const char* help =
    "patella handout ROUTINE --out FILE.pdf [--letter|--a4] [--grey] [--no-figures] | --text [--out FILE]\n";

std::optional<Wish> read(const QStringList& words) {
    Wish wish;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QStringLiteral("--letter"))
            wish.options.size = QPageSize::Letter;
        else if (word == QStringLiteral("--a4"))
            wish.options.size = QPageSize::A4;
        else if (word == QStringLiteral("--grey"))
            wish.options.grey = true;
        else if (word == QStringLiteral("--no-figures"))
            wish.options.figures = false;
        else if (word == QStringLiteral("--text"))
            wish.text = true;
        else if (word == QStringLiteral("--out") && i + 1 < words.size())
            wish.out = words[++i];
        else if (!word.startsWith(QLatin1Char('-')) && wish.routine.isEmpty())
            wish.routine = word;
        else
            return std::nullopt;
    }
    const bool whole = !wish.routine.isEmpty() && (wish.text || !wish.out.isEmpty());
    return whole ? std::optional(wish) : std::nullopt;
}

/// The user's own picture, where the exercise has one and no figure.
QImage ownPicture(const CommandContext& context, const Exercise& exercise) {
    for (const std::string& name : exercise.pictures)
        if (const Result<OwnPicture> picture = readPicture(context.dataDir, name))
            return QImage::fromData(QByteArray::fromStdString(picture->bytes));
    return {};
}

HandoutSheet sheetOf(const CommandContext& context, const Routine& routine, const ExerciseLibrary& library) {
    HandoutSheet sheet{HandoutWords::of(routine, library), {}};
    for (const ExerciseId& id : exercisesOf(sheet.words)) {
        const Exercise* exercise = library.find(id);
        if (!exercise)
            continue;
        HandoutArt art;
        art.figure = shippedFigure(exercise->figure);
        if (art.figure)
            art.person = personFor(art.figure->id);
        else
            art.picture = ownPicture(context, *exercise);
        sheet.art[id] = std::move(art);
    }
    return sheet;
}

int tell(const CommandContext& context, const QString& sentence) {
    context.err << "patella: " << utf8(sentence) << '\n';
    return ExitFault;
}

} // namespace

int handoutCommand(const CommandContext& context, const QStringList& words) {
    const std::optional<Wish> wish = read(words);
    if (!wish) {
        context.err << "patella: handout takes the id of one routine and a file\n" << help;
        return ExitUsage;
    }
    Content content = loadContentOf(context);
    if (const Done added = addOwnRoutines(context, content); !added)
        context.err << "patella: your own routines are left out: " << added.error().text() << '\n';
    const auto routine = std::find_if(content.routines.begin(), content.routines.end(),
                                      [&](const Routine& r) { return text(r.id.value) == wish->routine; });
    if (routine == content.routines.end())
        return tell(context, QStringLiteral("there is no routine \"%1\"").arg(wish->routine));
    HandoutSheet sheet = sheetOf(context, *routine, content.library);
    if (wish->text && wish->out.isEmpty()) {
        context.out << utf8(HandoutWords::plain(sheet.words));
        return ExitDone;
    }
    const QString fault = wish->text ? writeText(wish->out, HandoutWords::plain(sheet.words))
                                     : writePdf(wish->out, std::move(sheet), wish->options);
    return fault.isEmpty() ? ExitDone : tell(context, fault);
}

} // namespace patella::ui
