// pack create, pack show
#include "src/interop/incoming_files.h"
#include "src/storage/files.h"
#include "src/storage/pack_file.h"
#include "src/storage/pack_gather.h"
#include "ui/app/command_line.h"
#include "ui/app/commands.h"
#include "ui/platform/clock.h"

#include <algorithm>
#include <ostream>

namespace patella::ui {

namespace {

int fault(const CommandContext& context, const Error& error) {
    context.err << "patella: " << error.text() << '\n';
    return error.code == ErrorCode::Busy ? ExitBusy : ExitFault;
}

struct PackWords {
    QString file;
    PackInfo info{};
    bool all = false;
    QStringList ids{};
};

std::optional<PackWords> packWords(const CommandContext& context, const QStringList& words) {
    PackWords read;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const auto taken = [&](const char* flag, std::string& value) {
            if (words[i] != QLatin1String(flag) || i + 1 >= words.size())
                return false;
            value = words[++i].toStdString();
            return true;
        };
        if (taken("--name", read.info.name) || taken("--author", read.info.author) ||
            taken("--licence", read.info.licence))
            continue;
        if (words[i] == QStringLiteral("--all"))
            read.all = true;
        else if (words[i].startsWith(QStringLiteral("--"))) {
            context.err << "patella: pack create does not know \"" << words[i].toStdString() << "\"\n";
            return std::nullopt;
        } else if (read.file.isEmpty())
            read.file = words[i];
        else
            read.ids << words[i];
    }
    if (!read.file.isEmpty() && !read.info.name.empty() && read.all == read.ids.isEmpty())
        return read;
    context.err << "patella: say pack create FILE --name NAME and then --all or ids\n";
    return std::nullopt;
}

PackWish wishOf(const PackWords& words, const Content& content) {
    PackWish wish{words.info};
    wish.info.created = SystemClock().wall().localDate().iso();
    wish.everythingOfYours = words.all;
    for (const QString& word : words.ids) {
        const std::string id = word.toStdString();
        const bool routine = std::any_of(content.routines.begin(), content.routines.end(),
                                         [&](const Routine& each) { return each.id.value == id; });
        if (routine)
            wish.routines.emplace_back(id);
        else
            wish.exercises.emplace_back(id);
    }
    return wish;
}

int create(const CommandContext& context, const QStringList& words) {
    const std::optional<PackWords> read = packWords(context, words);
    if (!read)
        return ExitUsage;
    Content content = loadContentOf(context);
    if (const Done added = addOwnRoutines(context, content); !added)
        return fault(context, added.error());
    const Result<GatheredPack> gathered = gatherPack(wishOf(*read, content), {content, context.dataDir});
    if (!gathered)
        return fault(context, gathered.error());
    for (const Error& each : gathered->faults)
        context.err << each.text() << '\n';
    const Result<std::string> bytes = writePack(gathered->pack);
    if (!bytes)
        return fault(context, bytes.error());
    const std::filesystem::path file(read->file.toStdU16String());
    if (const Done written = writePrivateFile(file, *bytes); !written)
        return fault(context, written.error());
    context.out << utf8(file) << ": " << gathered->pack.exercises.size() << " exercises, "
                << gathered->pack.routines.size() << " routines, " << gathered->pack.pictures.size()
                << " pictures\n";
    return gathered->faults.empty() ? ExitDone : ExitFault;
}

} // namespace

int packCommand(const CommandContext& context, const QStringList& words) {
    if (words.value(0) == QStringLiteral("create"))
        return create(context, words.mid(1));
    if (words.value(0) == QStringLiteral("show") && words.size() == 2)
        return importCommand(context, {QStringLiteral("--dry-run"), words[1]});
    context.err << "patella: say pack create or pack show FILE\n";
    return ExitUsage;
}

} // namespace patella::ui
