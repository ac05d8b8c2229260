// The command that makes up a history: sample.
#include "src/interop/sample_writing.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/app/shipped_files.h"
#include "ui/platform/clock.h"

#include <ostream>

namespace patella::ui {

namespace {

int wrong(const CommandContext& context, const char* sentence) {
    context.err << "patella: " << sentence << '\n';
    return ExitUsage;
}

int fault(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

/// False when a word is not known or its value is none.
bool readWords(const QStringList& words, SampleWish& wish) {
    bool good = words.size() % 2 == 0;
    for (qsizetype i = 0; good && i < words.size(); i += 2) {
        const QString& value = words[i + 1];
        if (words[i] == QStringLiteral("--years")) {
            wish.years = value.toInt(&good);
            good = good && wish.years >= 1 && wish.years <= SampleWish::mostYears;
        } else if (words[i] == QStringLiteral("--seed")) {
            wish.seed = value.toULongLong(&good);
        } else if (words[i] == QStringLiteral("--until")) {
            const std::optional<LocalDate> date = LocalDate::parse(value.toStdString());
            good = date.has_value() && date->year() > SampleWish::mostYears;
            wish.until = date.value_or(wish.until);
        } else {
            good = false;
        }
    }
    return good;
}

} // namespace

int sampleCommand(const CommandContext& context, const QStringList& words) {
    SampleWish wish;
    wish.until = SystemClock().wall().localDate();
    if (!words.contains(QStringLiteral("--years")) || !readWords(words, wish))
        return wrong(context, "say sample --years 1 to 100 [--seed NUMBER] [--until YYYY-MM-DD]");
    std::error_code ignored;
    if (std::filesystem::exists(context.dataDir / databaseName, ignored)) {
        context.err << "patella: there is a database in " << context.dataDir.string()
                    << " already; a sample needs a folder of its own\n";
        return ExitFault;
    }
    const Result<ProgressionRule> rule = shippedRule();
    if (!rule)
        return fault(context, rule.error());
    const Content content = loadContentOf(context);
    const auto store = openStoreOf(context);
    if (!store)
        return fault(context, store.error());
    SampleHistory sample({content.library, content.routines, *rule}, wish);
    if (const Done written = writeSample(**store, sample); !written)
        return fault(context, written.error());
    const Result<StoreOverview> made = (*store)->overview();
    if (!made)
        return fault(context, made.error());
    context.out << "a made-up history from " << sample.first().iso() << " to " << wish.until.iso() << ": "
                << made->sessions << " sessions, " << made->sets << " recorded sets, " << made->ratings
                << " ratings, " << made->runs << " runs in " << made->bytes << " bytes\n";
    return ExitDone;
}

} // namespace patella::ui
