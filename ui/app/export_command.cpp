// The command that takes everything out: export.
#include "src/interop/export_formats.h"
#include "src/storage/content.h"
#include "src/storage/preferences_json.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/day.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"

#include <ostream>

namespace patella::ui {

namespace {

struct Wanted {
    const ExportFormat* format = nullptr;
    QString place; ///< empty: standard output
};

int faultCode(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

std::optional<std::vector<Wanted>> usage(const CommandContext& context, const std::string& fault) {
    context.err << "patella: " << fault << '\n';
    return std::nullopt;
}

/// "--fhir FILE", or "--format fhir --out FILE".
std::optional<std::vector<Wanted>> wantedOf(const CommandContext& context, const QStringList& words) {
    std::vector<Wanted> wanted;
    Wanted named;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const std::string word = words[i].toStdString();
        const ExportFormat* format = word.starts_with("--") ? findExportFormat(word.substr(2)) : nullptr;
        const bool known = format || word == "--format" || word == "--out";
        if (!known || i + 1 >= words.size() || words[i + 1].isEmpty())
            return usage(context,
                         known ? word + " needs a word after it" : "export does not know \"" + word + '"');
        const QString value = words[++i];
        if (format)
            wanted.push_back({format, value});
        else if (word == "--out")
            named.place = value;
        else if (named.format = findExportFormat(value.toStdString()); !named.format)
            return usage(context, "export does not know the format \"" + value.toStdString() + '"');
    }
    if (named.format)
        wanted.push_back(named);
    else if (!named.place.isEmpty())
        return usage(context, "--out needs a --format");
    if (wanted.empty())
        return usage(context, "say --json FILE, --csv FOLDER, --fhir FILE or --ics FILE");
    if (named.format && named.place.isEmpty() && named.format->key != "json")
        return usage(context, std::string(named.format->key) + " needs a place: --out " +
                                  (named.format->folder() ? "FOLDER" : "FILE"));
    return wanted;
}

Result<PlanAhead> readPlan(const CommandContext& context, Store& store, const Preferences& preferences,
                           const WallTime& now) {
    const Result<ProgressionRule> rule = shippedRule();
    if (!rule)
        return rule.error();
    const Result<DayRecord> record = readRecord(store);
    if (!record)
        return record.error();
    const Content content = loadContentOf(context);
    DayContent day{content.library, content.routines, content.plans, *rule, {}, now, now.localDate()};
    day.timing.getReady = std::chrono::seconds(preferences.getReadySeconds);
    day.timing.sideSwitch = std::chrono::seconds(preferences.sideSwitchSeconds);
    return aheadOf(*record, day);
}

int toStandardOutput(const CommandContext& context, Store& store, const WallTime& now) {
    const Done written = writeJson(exportedFrom(store), now, [&context](std::string_view piece) {
        context.out << piece;
        return Done{};
    });
    return written ? ExitDone : faultCode(context, written.error());
}

int writeAll(const CommandContext& context, Store& store, const std::vector<Wanted>& wanted) {
    const SystemClock clock;
    const WallTime now = clock.wall();
    const Preferences preferences = loadPreferences(context.dataDir, now).preferences;
    ExportSources sources{exportedFrom(store), nullptr, preferences.reminders,
                          [&clock](std::int64_t utcMs) { return clock.offsetMinutes(utcMs); }};
    std::optional<PlanAhead> plan;
    for (const Wanted& each : wanted) {
        if (each.place.isEmpty())
            return toStandardOutput(context, store, now);
        if (each.format->tellsPlan && !plan) {
            Result<PlanAhead> read = readPlan(context, store, preferences, now);
            if (!read)
                return faultCode(context, read.error());
            plan = std::move(*read);
            sources.plan = &*plan;
        }
        const std::filesystem::path path(each.place.toStdU16String());
        if (const Done written = each.format->write(sources, now, path, {}); !written)
            return faultCode(context, written.error());
    }
    return ExitDone;
}

} // namespace

int exportCommand(const CommandContext& context, const QStringList& words) {
    const std::optional<std::vector<Wanted>> wanted = wantedOf(context, words);
    if (!wanted)
        return ExitUsage;
    const auto store = openStoreOf(context);
    if (!store)
        return faultCode(context, store.error());
    tellOpening(context, (*store)->report());
    return writeAll(context, **store, *wanted);
}

} // namespace patella::ui
