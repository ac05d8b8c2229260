#pragma once
#include "src/storage/content.h"
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

/// Says on `err` what was found when the store was opened.
void tellOpening(const CommandContext& context, const OpenReport& opened);

/// What is shipped and the user's files; an import that was cut off is taken back first. Faults go to `err`.
Content loadContentOf(const CommandContext& context);
/// Adds the routines of the database, where there is one; an error when it cannot be read just now.
Done addOwnRoutines(const CommandContext& context, Content& content);

int listCommand(const CommandContext& context, const QStringList& words);
int showCommand(const CommandContext& context, const QStringList& words);
int checkCommand(const CommandContext& context, const QStringList& words);
int importHistoryCommand(const CommandContext& context, const QStringList& words);
int importCommand(const CommandContext& context, const QStringList& words);
int packCommand(const CommandContext& context, const QStringList& words);
int exportCommand(const CommandContext& context, const QStringList& words);
int coachCommand(const CommandContext& context, const QStringList& words);
int generateCommand(const CommandContext& context, const QStringList& words);
int handoutCommand(const CommandContext& context, const QStringList& words);
int sampleCommand(const CommandContext& context, const QStringList& words);
int reportCommand(const CommandContext& context, const QStringList& words);
int doctorCommand(const CommandContext& context, const QStringList& words);

} // namespace patella::ui
