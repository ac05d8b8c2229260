// The command that takes a history in: an export of ours, sessions of Hevy or Strong.
#include "src/interop/history_import.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"

#include <ostream>

namespace patella::ui {

namespace {

/// What the rows of a table are to a person, in the order of the list.
constexpr std::pair<const char*, const char*> kinds[] = {{"session", "sessions"},
                                                         {"pain", "ratings"},
                                                         {"run", "runs"},
                                                         {"soreness", "answers about soreness"},
                                                         {"note", "notes"},
                                                         {"check_result", "answers to checks and measures"},
                                                         {"override", "own decisions"},
                                                         {"profile", "answers about you"},
                                                         {"routine", "routines"}};

int fault(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

void showPlan(const CommandContext& context, const HistoryPlan& plan) {
    context.out << plan.from << ": " << plan.file;
    if (!plan.firstDate.empty())
        context.out << ", sessions of " << plan.firstDate << " to " << plan.lastDate;
    context.out << '\n';
    for (const auto& [table, words] : kinds)
        if (const HistoryCount count = plan.count(table); count != HistoryCount{})
            context.out << words << '\t' << count.fresh << " new, " << count.changed << " changed, "
                        << count.here << " already here\n";
    for (const Error& each : plan.left)
        context.err << each.text() << '\n';
}

int takeIn(const CommandContext& context, HistoryImport& import, const QString& word, bool dryRun) {
    const Result<HistoryPlan> plan = import.planImport(std::filesystem::path(word.toStdU16String()));
    if (!plan)
        return fault(context, plan.error());
    for (const Error& each : plan->faults)
        context.err << "patella: " << each.text() << '\n';
    if (!plan->faults.empty())
        return ExitFault;
    showPlan(context, *plan);
    if (dryRun)
        return plan->left.empty() ? ExitDone : ExitFault;
    const Result<HistoryBatch> batch = import.apply(*plan);
    if (!batch)
        return fault(context, batch.error());
    if (batch->id.empty())
        context.out << "everything of it is here already\n";
    else
        context.out << "to take it back: patella import-history --undo " << batch->id << '\n';
    return plan->left.empty() ? ExitDone : ExitFault;
}

int listImports(const CommandContext& context, HistoryImport& import) {
    const Result<std::vector<HistoryBatch>> made = import.imports();
    if (!made)
        return fault(context, made.error());
    for (const HistoryBatch& each : *made) {
        context.out << each.id << '\t' << WallTime{each.utcMs, "UTC", 0}.iso() << '\t' << each.label;
        if (const auto sessions = each.counts.find("session"); sessions != each.counts.end())
            context.out << '\t' << sessions->second.fresh << " sessions";
        context.out << '\n';
    }
    return ExitDone;
}

int undo(const CommandContext& context, HistoryImport& import, const QStringList& ids) {
    const Result<std::vector<HistoryBatch>> made = import.imports();
    if (!made)
        return fault(context, made.error());
    if (made->empty())
        return fault(context, {ErrorCode::NotFound, "there is no import to take back"});
    const std::string id = ids.isEmpty() ? made->front().id : ids.front().toStdString();
    if (const Done undone = import.undo(id); !undone)
        return fault(context, undone.error());
    context.out << "taken back: " << id << '\n';
    return ExitDone;
}

/// True when the words can be meant.
bool understood(const CommandContext& context, const QStringList& words) {
    const bool list = words.contains(QStringLiteral("--list"));
    const bool back = words.value(0) == QStringLiteral("--undo");
    if ((list && words.size() > 1) || (back && words.size() > 2) || words.isEmpty()) {
        context.err << "patella: import-history needs files, or --list, or --undo and at most one id\n";
        return false;
    }
    for (const QString& word : words)
        if (word.startsWith(QStringLiteral("--")) && word != QStringLiteral("--dry-run") &&
            word != QStringLiteral("--miles") && word != QStringLiteral("--list") &&
            word != QStringLiteral("--undo")) {
            context.err << "patella: import-history does not know \"" << word.toStdString() << "\"\n";
            return false;
        }
    return true;
}

} // namespace

int importHistoryCommand(const CommandContext& context, const QStringList& words) {
    if (!understood(context, words))
        return ExitUsage;
    const auto store = openStoreOf(context);
    if (!store)
        return fault(context, store.error());
    const Content content = loadContentOf(context);
    WorkoutOptions options{&content.library};
    QStringList files = words;
    const bool dryRun = files.removeAll(QStringLiteral("--dry-run")) > 0;
    options.miles = files.removeAll(QStringLiteral("--miles")) > 0;
    HistoryImport import((*store)->history(), options);
    if (words.value(0) == QStringLiteral("--list"))
        return listImports(context, import);
    if (words.value(0) == QStringLiteral("--undo"))
        return undo(context, import, words.mid(1));
    if (files.isEmpty()) {
        context.err << "patella: import-history needs a file\n";
        return ExitUsage;
    }
    int code = ExitDone;
    for (const QString& file : files)
        code = std::max(code, takeIn(context, import, file, dryRun));
    return code;
}

} // namespace patella::ui
