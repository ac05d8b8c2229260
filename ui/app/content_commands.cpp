// Commands that need the content and no database: list, show, check.
#include "src/storage/content.h"
#include "src/storage/exercise_json.h"
#include "src/storage/file_changes.h"
#include "src/storage/routine_json.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/shipped_files.h"
#include "ui/text/words.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <ostream>

namespace patella::ui {

namespace {

bool takeFlag(QStringList& words, QLatin1String flag) { return words.removeAll(flag) > 0; }

int wrong(const CommandContext& context, const char* sentence) {
    context.err << "patella: " << sentence << '\n';
    return ExitUsage;
}

/// Without them the rest is still shown.
void showOwnRoutines(const CommandContext& context, Content& content) {
    if (const Done added = addOwnRoutines(context, content); !added)
        context.err << "patella: your own routines are left out: " << added.error().text() << '\n';
}

int listJson(const CommandContext& context, const QJsonArray& array) {
    context.out << QJsonDocument(array).toJson(QJsonDocument::Indented).toStdString();
    return ExitDone;
}

int listExercises(const CommandContext& context, const Content& content, bool json) {
    QJsonArray array;
    for (const Exercise& e : content.library.all()) {
        if (!json) {
            context.out << e.id.value << '\t' << e.name << '\t' << utf8(Words::kindAndMuscle(e)) << '\n';
            continue;
        }
        array.append(QJsonObject{{QStringLiteral("id"), text(e.id.value)},
                                 {QStringLiteral("name"), text(e.name)},
                                 {QStringLiteral("kind"), text(std::string(keyOf(e.kind)))},
                                 {QStringLiteral("knee_load"), text(std::string(keyOf(e.kneeLoad)))},
                                 {QStringLiteral("playable"), e.playable()},
                                 {QStringLiteral("own"), content.library.origin(e.id) == Origin::Own}});
    }
    return json ? listJson(context, array) : ExitDone;
}

int listRoutines(const CommandContext& context, const Content& content, bool json) {
    QJsonArray array;
    for (const Routine& r : content.routines) {
        const RoutineTimes times = timesOf(r, content.library);
        if (!json) {
            context.out << r.id.value << '\t' << r.name << '\t' << (times.estimated ? "~" : "")
                        << utf8(Words::minutes(times.total)) << '\n';
            continue;
        }
        array.append(QJsonObject{
            {QStringLiteral("id"), text(r.id.value)},
            {QStringLiteral("name"), text(r.name)},
            {QStringLiteral("seconds"), static_cast<qint64>(times.total / std::chrono::seconds(1))},
            {QStringLiteral("estimated"), times.estimated},
            {QStringLiteral("own"), r.origin != RoutineOrigin::Shipped}});
    }
    return json ? listJson(context, array) : ExitDone;
}

void printExercise(std::ostream& out, const Exercise& e) {
    out << e.name << " (" << e.id.value << ")\n"
        << utf8(Words::kindAndMuscle(e)) << ", " << utf8(Words::name(e.kneeLoad)) << '\n';
    if (e.prescription) {
        out << utf8(Words::dose(e.prescription->dose, true)) << ", "
            << utf8(Words::name(e.prescription->basis)) << '\n';
        out << utf8(Words::equipmentList(e.equipment)) << '\n';
    }
    int number = 0;
    for (const std::string& step : e.steps)
        out << ' ' << ++number << ". " << step << '\n';
    for (const std::string& reason : e.avoidIf)
        out << "Leave it out if " << reason << ".\n";
    for (const Source& source : e.sources)
        out << "Source: " << source.title << (source.author.empty() ? "" : ", " + source.author) << '\n';
}

void printRoutine(std::ostream& out, const Routine& r, const ExerciseLibrary& library) {
    const RoutineTimes times = timesOf(r, library);
    out << r.name << " (" << r.id.value << "), " << (times.estimated ? "~" : "")
        << utf8(Words::clock(times.total)) << '\n';
    if (!r.summary.empty())
        out << r.summary << '\n';
    for (const PhaseBlock& block : r.phases) {
        out << utf8(Words::name(block.phase)) << '\n';
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry)) {
                const Exercise* e = library.find(item->exercise);
                const Result<Dose> dose =
                    e ? resolveDose(*e, item->dose) : Result<Dose>(Error{ErrorCode::NotFound, ""});
                out << "  " << (e ? e->name : item->exercise.value)
                    << (dose ? ", " + utf8(Words::dose(*dose, true)) : "") << '\n';
            }
    }
    for (const Source& source : r.sources)
        out << "Source: " << source.title << (source.author.empty() ? "" : ", " + source.author) << '\n';
}

} // namespace

Content loadContentOf(const CommandContext& context) {
    if (const Done recovered = recoverChanges(context.dataDir); !recovered)
        context.err << recovered.error().text() << '\n';
    Content content = loadContent(shippedFiles(), context.dataDir);
    for (const Error& fault : content.faults)
        context.err << fault.text() << '\n';
    return content;
}

Done addOwnRoutines(const CommandContext& context, Content& content) {
    std::error_code ignored;
    if (!std::filesystem::exists(context.dataDir / databaseName, ignored))
        return {};
    const auto store = openStoreOf(context);
    const auto own = store ? (*store)->routines().all() : Result<std::vector<Routine>>(store.error());
    if (!own)
        return own.error();
    content.routines.insert(content.routines.end(), own->begin(), own->end());
    return {};
}

int listCommand(const CommandContext& context, const QStringList& words) {
    QStringList rest = words;
    const bool json = takeFlag(rest, QLatin1String("--json"));
    if (rest == QStringList{QStringLiteral("exercises")})
        return listExercises(context, loadContentOf(context), json);
    if (rest == QStringList{QStringLiteral("routines")}) {
        Content content = loadContentOf(context);
        showOwnRoutines(context, content);
        return listRoutines(context, content, json);
    }
    return wrong(context, "say list exercises or list routines");
}

int showCommand(const CommandContext& context, const QStringList& words) {
    QStringList rest = words;
    const bool json = takeFlag(rest, QLatin1String("--json"));
    if (rest.size() != 1)
        return wrong(context, "show takes the id of one exercise or routine");
    const std::string id = rest.front().toStdString();
    Content content = loadContentOf(context);
    if (const Exercise* e = content.library.find(ExerciseId(id))) {
        if (json)
            context.out << writeExercise(*e);
        else
            printExercise(context.out, *e);
        return ExitDone;
    }
    showOwnRoutines(context, content);
    for (const Routine& r : content.routines) {
        if (r.id.value != id)
            continue;
        if (json)
            context.out << writeRoutine(r);
        else
            printRoutine(context.out, r, content.library);
        return ExitDone;
    }
    context.err << "patella: there is no exercise or routine \"" << id << "\"\n";
    return ExitFault;
}

int checkCommand(const CommandContext& context, const QStringList& words) {
    if (words.isEmpty())
        return wrong(context, "check needs a file");
    std::vector<std::filesystem::path> paths;
    for (const QString& word : words)
        paths.emplace_back(word.toStdU16String());
    const std::vector<Error> faults = checkFiles(paths);
    for (const Error& fault : faults) // the faults are what was asked for
        context.out << fault.text() << '\n';
    return faults.empty() ? ExitDone : ExitFault;
}

} // namespace patella::ui
