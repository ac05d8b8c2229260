// Commands that need the database: export, doctor.
#include "src/interop/csv_export.h"
#include "src/interop/json_export.h"
#include "src/interop/rule_csv.h"
#include "src/storage/store.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"

#include <iomanip>
#include <ostream>

namespace patella::ui {

namespace {

int faultCode(const Error& error) { return error.code == ErrorCode::Busy ? ExitBusy : ExitFault; }

Result<std::unique_ptr<Store>> openHere(const CommandContext& context) {
    Result<std::unique_ptr<Store>> store = openStoreOf(context);
    if (!store)
        context.err << "patella: " << store.error().text() << '\n';
    return store;
}

int report(const CommandContext& context, const Done& done) {
    if (done)
        return ExitDone;
    context.err << "patella: " << done.error().text() << '\n';
    return faultCode(done.error());
}

std::string moment(std::int64_t utcMs) { return WallTime{utcMs, "UTC", 0}.iso(); }

void tellOpening(const CommandContext& context, const OpenReport& opened) {
    if (opened.setAside)
        context.err << "patella: the database was damaged (" << opened.damage << ") and lies at "
                    << opened.setAside->string() << "; a new one was begun\n";
    if (opened.offered)
        context.err << "patella: the newest whole backup is " << opened.offered->file.string() << '\n';
    if (opened.readOnly)
        context.err << "patella: the folder cannot be written to; a private copy was read\n";
}

void tellInspection(std::ostream& out, const StoreInspection& seen, const std::filesystem::path& folder) {
    out << "data folder    " << folder.string() << '\n'
        << "database       " << seen.file.string() << ", " << seen.bytes << " bytes, schema " << seen.schema
        << '\n'
        << "content        " << seen.sessions << " sessions, " << seen.sets << " recorded sets, "
        << seen.ratings << " ratings, " << seen.routines << " routines of yours\n"
        << "quick check    " << (seen.quickCheck.empty() ? "well" : seen.quickCheck) << '\n'
        << "full check     " << (seen.integrityCheck.empty() ? "well" : seen.integrityCheck) << '\n'
        << "checksums      " << seen.chains.rows << " rows, " << seen.chains.faults.size() << " damaged\n"
        << "backups        " << seen.backups.size() << " in " << (folder / backupFolderName).string() << '\n';
    for (const BackupInfo& backup : seen.backups)
        out << "  " << moment(backup.utcMs) << "  " << std::setw(10) << backup.bytes << " bytes  "
            << (backup.verified ? "verified" : "NOT VERIFIED") << "  " << backup.file.filename().string()
            << '\n';
    out << "settings       " << (folder / "settings.json").string() << '\n'
        << "your exercises " << (folder / "exercises").string() << '\n'
        << "your routines  " << (folder / "routines").string()
        << " (files), the database (made in the app)\n";
}

} // namespace

Result<std::unique_ptr<Store>> openStoreOf(const CommandContext& context) {
    StoreOptions options;
    options.folder = context.dataDir;
    options.migrations = shippedMigrations();
    options.now = [] { return SystemClock().wall(); };
    return openStore(std::move(options));
}

int exportCommand(const CommandContext& context, const QStringList& words) {
    QString format;
    QString place;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QStringLiteral("--format") && i + 1 < words.size())
            format = words[++i];
        else if (words[i] == QStringLiteral("--out") && i + 1 < words.size())
            place = words[++i];
        else {
            context.err << "patella: export does not know \"" << words[i].toStdString() << "\"\n";
            return ExitUsage;
        }
    }
    const bool csv = format == QStringLiteral("csv");
    if (!csv && format != QStringLiteral("json")) {
        context.err << "patella: say --format json or --format csv\n";
        return ExitUsage;
    }
    if (csv && place.isEmpty()) {
        context.err << "patella: csv needs a folder: --out FOLDER\n";
        return ExitUsage;
    }
    const auto store = openHere(context);
    if (!store)
        return faultCode(store.error());
    tellOpening(context, (*store)->report());
    const std::filesystem::path path(place.toStdU16String());
    if (csv) {
        const Done tables = exportCsv(
            {(*store)->sessions(), (*store)->runs(), (*store)->soreness(), (*store)->coach()}, path);
        return report(context, tables ? exportRuleNumbers((*store)->coach(), path) : tables);
    }
    const WallTime now = SystemClock().wall();
    if (!place.isEmpty())
        return report(context, exportJson(exportedFrom(**store), now, path));
    const Result<std::string> text = exportJson(exportedFrom(**store), now);
    if (!text)
        return report(context, text.error());
    context.out << *text;
    return ExitDone;
}

int doctorCommand(const CommandContext& context, const QStringList& words) {
    if (!words.isEmpty()) {
        context.err << "patella: doctor takes no more words\n";
        return ExitUsage;
    }
    const auto store = openHere(context);
    if (!store)
        return faultCode(store.error());
    tellOpening(context, (*store)->report());
    const Result<StoreInspection> seen = (*store)->inspect();
    if (!seen)
        return report(context, seen.error());
    tellInspection(context.out, *seen, context.dataDir);
    for (const ChainFault& fault : seen->chains.faults)
        context.err << fault.text() << '\n';
    if (!seen->chains.faults.empty())
        for (const BackupInfo& backup : seen->backups)
            if (backup.verified) {
                context.err << "the newest verified backup is " << backup.file.string() << '\n';
                break;
            }
    return seen->well() && !(*store)->report().setAside ? ExitDone : ExitFault;
}

} // namespace patella::ui
