#pragma once
#include "src/routine/import_view.h"
#include "src/storage/content.h"
#include "src/storage/file_changes.h"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace patella {

/// What a file held, whoever made it: a pack, another project's library, a file of ours.
struct Incoming {
    std::string from = "Patella";
    Pack pack;
    std::vector<Error> left{};                      ///< what could not be read
    std::map<std::string, std::vector<Gap>> gaps{}; ///< by the id of an exercise
};

/// What is there already: `content` as loadContent() gives it, with the routines of the database among its
/// routines.
struct Present {
    const Content& content;
    std::filesystem::path dataDir;
};

/// A row for each entry: how it stands to what is there, what can be done and what will be if nobody chooses.
/// New ones are added; the user's own that differ are left as they are. Writes nothing. Io when one of the
/// user's files cannot be read just now.
Result<ImportView> compareIncoming(const Incoming& incoming, const Present& present);

/// Writes what the rows of the view choose, all of it or nothing, and returns the id to undo it by; an empty
/// one when nothing was chosen. InvalidArgument when a routine that is chosen names an exercise that is then
/// nowhere. Errors else as of changeFiles().
Result<std::string> applyImport(const Incoming& incoming, const ImportView& view, const Present& present,
                                const WallTime& now);

/// Everything as before the import, also after a restart. Pictures that an exercise still names stay. Errors
/// as of reversal() and changeFiles().
Done undoImport(const std::filesystem::path& dataDir, const std::string& id, const WallTime& now);

} // namespace patella
