// The command that asks the progression rule: coach.
#include "src/coach/coach.h"
#include "src/storage/coach_case_json.h"
#include "src/storage/coach_entry_json.h"
#include "src/storage/content.h"
#include "src/storage/safe_file.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/day.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"

#include <iostream>
#include <iterator>

namespace patella::ui {

namespace {

constexpr std::uintmax_t mostBytes = 200'000'000;

int fault(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

Result<DataFile> input(const QString& place) {
    if (place == QStringLiteral("-"))
        return DataFile{"standard input", std::string(std::istreambuf_iterator<char>(std::cin), {})};
    const std::filesystem::path path(place.toStdU16String());
    const Result<std::string> text = readFile(path, mostBytes);
    if (!text)
        return text.error();
    return DataFile{place.toStdString(), *text};
}

int decideCases(const CommandContext& context, const QString& place) {
    const Result<ProgressionRule> rule = shippedRule();
    if (!rule)
        return fault(context, rule.error());
    const Result<DataFile> file = input(place);
    if (!file)
        return fault(context, file.error());
    const Result<std::vector<CoachCase>> cases = parseCoachCases(*file);
    if (!cases)
        return fault(context, cases.error());
    for (const CoachCase& each : *cases) {
        const Thresholds& thresholds = each.running ? rule->running : rule->items;
        const Decision decision = decide(each.exposures, each.options, thresholds);
        context.out << writeCaseAnswer(each.name, decision) << '\n';
    }
    return ExitDone;
}

/// Without a database there is nothing to decide; asking makes none.
Result<DayRecord> recorded(const CommandContext& context) {
    std::error_code ignored;
    if (!std::filesystem::exists(context.dataDir / databaseName, ignored))
        return DayRecord{};
    const auto store = openStoreOf(context);
    return store ? readRecord(**store) : Result<DayRecord>(store.error());
}

int decideToday(const CommandContext& context) {
    const Result<ProgressionRule> rule = shippedRule();
    if (!rule)
        return fault(context, rule.error());
    const Result<DayRecord> record = recorded(context);
    if (!record)
        return fault(context, record.error());
    const Content content = loadContent(shippedFiles(), context.dataDir);
    for (const Error& each : content.faults)
        context.err << each.text() << '\n';
    const LocalDate today = SystemClock().wall().localDate();
    const CoachOptions options = coachOptions(*record, *rule, content.plans);
    context.out << writeCoachEntries(
        today, coachToday(record->history, content.library, record->overrides, today, options),
        changedNumbers(options.rule, today));
    return ExitDone;
}

} // namespace

int coachCommand(const CommandContext& context, const QStringList& words) {
    if (words == QStringList{QStringLiteral("--json")})
        return decideToday(context);
    if (words.size() == 2 && words.front() == QStringLiteral("--vectors"))
        return decideCases(context, words.back());
    context.err << "patella: say coach --json, or coach --vectors FILE (- for standard input)\n";
    return ExitUsage;
}

} // namespace patella::ui
