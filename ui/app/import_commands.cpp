// Commands that take exercises and routines in and give them out: import, pack.
#include "src/interop/incoming_files.h"
#include "src/storage/files.h"
#include "src/storage/import_plan.h"
#include "src/storage/pack_file.h"
#include "src/storage/pack_gather.h"
#include "src/storage/safe_file.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/platform/clock.h"

#include <algorithm>
#include <ostream>

namespace patella::ui {

namespace {

constexpr std::uintmax_t mostBytes = 200'000'000;

struct ImportWords {
    bool dryRun = false;
    std::optional<ImportChoice> differing{};
    std::string language = "en";
    QStringList files{};
};

int wrong(const CommandContext& context, const char* sentence) {
    context.err << "patella: " << sentence << '\n';
    return ExitUsage;
}

int fault(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

std::optional<ImportWords> importWords(const CommandContext& context, const QStringList& words) {
    ImportWords read;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString& word = words[i];
        if (word == QStringLiteral("--dry-run"))
            read.dryRun = true;
        else if (word == QStringLiteral("--replace"))
            read.differing = ImportChoice::Replace;
        else if (word == QStringLiteral("--keep-both"))
            read.differing = ImportChoice::KeepBoth;
        else if (word == QStringLiteral("--language") && i + 1 < words.size())
            read.language = words[++i].toLower().replace(QLatin1Char('_'), QLatin1Char('-')).toStdString();
        else if (word.startsWith(QStringLiteral("--"))) {
            context.err << "patella: import does not know \"" << word.toStdString() << "\"\n";
            return std::nullopt;
        } else
            read.files << word;
    }
    if (!read.files.isEmpty())
        return read;
    wrong(context, "import needs a file");
    return std::nullopt;
}

/// Faults go to `faults`; what can be read is read.
std::vector<DataFile> readAll(const QStringList& words, std::vector<Error>& faults) {
    std::vector<DataFile> files;
    for (const QString& word : words) {
        const std::filesystem::path path(word.toStdU16String());
        Result<std::string> bytes = readFile(path, mostBytes);
        if (bytes)
            files.push_back({utf8(path.filename()), std::move(*bytes)});
        else
            faults.push_back(bytes.error());
    }
    return files;
}

void showRow(std::ostream& out, const ImportRow& row) {
    out << keyOf(row.state) << '\t' << keyOf(row.kind) << '\t' << row.id << '\t' << row.name;
    for (const std::string& key : row.differs)
        out << (&key == &row.differs.front() ? "\tin " : ", ") << key;
    if (row.owner == ImportOwner::Patella && row.state == ImportState::Differs)
        out << "\tis one of ours and is never replaced";
    out << '\n';
}

void showView(const CommandContext& context, const ImportView& view, bool rows) {
    context.out << view.from;
    if (!view.info.name.empty())
        context.out << ", " << view.info.name << (view.info.author.empty() ? "" : ", by " + view.info.author)
                    << (view.info.licence.empty() ? "" : ", " + view.info.licence)
                    << (view.info.created.empty() ? "" : ", " + view.info.created);
    context.out << ": " << view.count(ImportState::New) << " new, " << view.count(ImportState::Same)
                << " the same, " << view.count(ImportState::Differs) << " different, "
                << view.count(ImportState::Wrong) + view.left.size() << " wrong\n";
    for (const ImportRow& row : view.rows) {
        if (rows)
            showRow(context.out, row);
        for (const Error& reason : row.reasons)
            context.err << reason.text() << '\n';
    }
    for (const Error& each : view.left)
        context.err << each.text() << '\n';
}

/// What is written, one a line; then whether anything was left that somebody may have wanted.
int carryOut(const CommandContext& context, const Incoming& incoming, const ImportView& view,
             const Present& present) {
    const Result<std::string> id = applyImport(incoming, view, present, SystemClock().wall());
    if (!id)
        return fault(context, id.error());
    for (const ImportRow& row : view.rows)
        if (row.choice != ImportChoice::Skip)
            context.out << keyOf(row.kind) << ' ' << row.id << '\n';
    if (!id->empty())
        context.out << "to take it back: patella import --undo " << *id << '\n';
    const auto left = std::count_if(view.rows.begin(), view.rows.end(), [](const ImportRow& row) {
        return row.state == ImportState::Differs && row.choice == ImportChoice::Skip;
    });
    if (left > 0)
        context.err << "patella: there are already others of " << left
                    << " of these ids, and they are left as they are; say --replace or --keep-both\n";
    const bool whole = view.count(ImportState::Wrong) == 0 && view.left.empty() && left == 0;
    return whole ? ExitDone : ExitFault;
}

int takeIn(const CommandContext& context, const Incoming& incoming, const ImportWords& words) {
    Content content = loadContentOf(context);
    if (!incoming.pack.routines.empty()) // they may be in the database under the same ids
        if (const Done added = addOwnRoutines(context, content); !added)
            return fault(context, added.error());
    const Present present{content, context.dataDir};
    Result<ImportView> view = compareIncoming(incoming, present);
    if (!view)
        return fault(context, view.error());
    if (words.differing)
        view->chooseForAll(ImportState::Differs, *words.differing);
    showView(context, *view, words.dryRun);
    if (!words.dryRun)
        return carryOut(context, incoming, *view, present);
    return view->count(ImportState::Wrong) == 0 && view->left.empty() ? ExitDone : ExitFault;
}

int listImports(const CommandContext& context) {
    for (const ChangeSet& each : madeChanges(context.dataDir))
        context.out << each.id << '\t' << WallTime{each.utcMs, "UTC", 0}.iso() << '\t' << each.label << '\t'
                    << each.paths.size() << " files\n";
    return ExitDone;
}

int undoLast(const CommandContext& context, const QStringList& ids) {
    if (ids.size() > 1)
        return wrong(context, "undo one import at a time");
    if (const Done recovered = recoverChanges(context.dataDir); !recovered)
        return fault(context, recovered.error());
    const std::vector<ChangeSet> made = madeChanges(context.dataDir);
    if (made.empty())
        return fault(context, {ErrorCode::NotFound, "there is no import to take back"});
    const std::string id = ids.isEmpty() ? made.front().id : ids.front().toStdString();
    const Done undone = undoImport(context.dataDir, id, SystemClock().wall());
    if (!undone)
        return fault(context, undone.error());
    context.out << "taken back: " << id << '\n';
    return ExitDone;
}

} // namespace

int importCommand(const CommandContext& context, const QStringList& words) {
    if (words == QStringList{QStringLiteral("--list")})
        return listImports(context);
    if (words.value(0) == QStringLiteral("--undo"))
        return undoLast(context, words.mid(1));
    const std::optional<ImportWords> read = importWords(context, words);
    if (!read)
        return ExitUsage;
    std::vector<Error> faults;
    const std::vector<DataFile> files = readAll(read->files, faults);
    ImportOptions options;
    options.language = read->language;
    const IncomingFiles incoming = readIncoming(files, options);
    faults.insert(faults.end(), incoming.faults.begin(), incoming.faults.end());
    for (const Error& each : faults)
        context.err << each.text() << '\n';
    int code = faults.empty() ? ExitDone : ExitFault;
    for (const Incoming& each : incoming.incoming)
        code = std::max(code, takeIn(context, each, *read));
    return code;
}

} // namespace patella::ui
