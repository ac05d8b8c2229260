// The command that makes the page for the physio: report.
#include "src/storage/preferences_json.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/report_reading.h"
#include "ui/app/reporting.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"
#include "ui/platform/local_paper.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <ostream>

namespace patella::ui {

namespace {

struct Wish {
    QString file;
    std::optional<int> weeks{};
    std::optional<LocalDate> since{};
    ReportPaperChoice paper{localPaper(), false};
};

constexpr int mostWeeks = 5200;
constexpr const char* help =
    "patella report --pdf FILE [--weeks N | --since YYYY-MM-DD] [--size a4|letter] [--grey]\n";

std::optional<QPageSize::PageSizeId> sizeOf(const QString& word) {
    if (word == QStringLiteral("a4"))
        return QPageSize::A4;
    return word == QStringLiteral("letter") ? std::optional(QPageSize::Letter) : std::nullopt;
}

/// One option with its value; false when it does not fit.
bool take(Wish& wish, const QString& option, const QString& value) {
    if (value.isEmpty())
        return false;
    if (option == QStringLiteral("--pdf")) {
        wish.file = value;
        return true;
    }
    if (option == QStringLiteral("--weeks")) {
        bool whole = false;
        const int weeks = value.toInt(&whole);
        wish.weeks = weeks;
        return whole && weeks >= 1 && weeks <= mostWeeks;
    }
    if (option == QStringLiteral("--since")) {
        wish.since = LocalDate::parse(utf8(value));
        return wish.since.has_value();
    }
    const auto size = option == QStringLiteral("--size") ? sizeOf(value) : std::nullopt;
    wish.paper.size = size.value_or(wish.paper.size);
    return size.has_value();
}

std::optional<Wish> read(const QStringList& words) {
    Wish wish;
    for (qsizetype i = 0; i < words.size(); ++i) {
        if (words[i] == QStringLiteral("--grey"))
            wish.paper.grey = true;
        else if (!take(wish, words[i], words.value(i + 1)))
            return std::nullopt;
        else
            ++i;
    }
    const bool whole = !wish.file.isEmpty() && !(wish.weeks && wish.since);
    return whole ? std::optional(wish) : std::nullopt;
}

/// Without a database there is nothing to report; asking makes none.
Result<DayRecord> recorded(const CommandContext& context) {
    std::error_code ignored;
    if (!std::filesystem::exists(context.dataDir / databaseName, ignored))
        return DayRecord{};
    const auto store = openStoreOf(context);
    return store ? readRecord(**store) : Result<DayRecord>(store.error());
}

DateRange rangeOf(const Wish& wish, const ReportSettings& settings, const ReportRecord& record) {
    const int weekStart = record.content.weekStart.isoWeekday();
    if (wish.weeks)
        return lastWeeks(*wish.weeks, record.today(), weekStart);
    return wish.since ? DateRange::between(*wish.since, record.today())
                      : reportRange(settings, record.today(), weekStart);
}

int tell(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

} // namespace

int reportCommand(const CommandContext& context, const QStringList& words) {
    const std::optional<Wish> wish = read(words);
    if (!wish) {
        context.err << "patella: report takes a file, and a number of weeks or a day\n" << help;
        return ExitUsage;
    }
    const Result<ProgressionRule> rule = shippedRule();
    if (!rule)
        return tell(context, rule.error());
    Result<DayRecord> record = recorded(context);
    if (!record)
        return tell(context, record.error());
    Content content = loadContentOf(context);
    const WallTime now = SystemClock().wall();
    const ReportSettings settings = loadPreferences(context.dataDir, now).preferences.report;
    const ReportRecord kept(std::move(*record), {std::move(content.library),
                                                 std::move(content.routines),
                                                 std::move(content.plans),
                                                 *rule,
                                                 {},
                                                 now,
                                                 SessionWords::weekStart(now.localDate()),
                                                 std::move(content.measures)});
    ReportView view = kept.view(rangeOf(*wish, settings, kept));
    view.words = settings.words;
    const QString fault =
        writeReport(wish->file, reportSheet(view, settings, kept.nameOf(), kept.today(), wish->paper));
    if (fault.isEmpty())
        return ExitDone;
    context.err << "patella: " << utf8(fault) << '\n';
    return ExitFault;
}

} // namespace patella::ui
