#pragma once
#include "src/storage/store.h"

#include <QStringList>

#include <filesystem>
#include <iosfwd>

namespace patella::ui {

/// What every command gets: where the user's data lies, where to write data and where faults.
struct CommandContext {
    const std::filesystem::path& dataDir;
    std::ostream& out;
    std::ostream& err;
};

/// Opens the store of the data folder, or the sentence why not.
Result<std::unique_ptr<Store>> openStoreOf(const CommandContext& context);

int listCommand(const CommandContext& context, const QStringList& words);
int showCommand(const CommandContext& context, const QStringList& words);
int checkCommand(const CommandContext& context, const QStringList& words);
int importCommand(const CommandContext& context, const QStringList& words);
int exportCommand(const CommandContext& context, const QStringList& words);
int coachCommand(const CommandContext& context, const QStringList& words);
int generateCommand(const CommandContext& context, const QStringList& words);
int doctorCommand(const CommandContext& context, const QStringList& words);

} // namespace patella::ui
