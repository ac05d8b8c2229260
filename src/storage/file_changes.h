#pragma once
#include "src/base/result.h"
#include "src/base/time.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patella {

/// A file below exercises/ or routines/ of the data folder as it shall be.
struct FileChange {
    std::string path;                 ///< "exercises/x.json", with forward slashes
    std::optional<std::string> bytes; ///< none: it shall go
};

/// A change of several files that was made as one, and that can be undone.
struct ChangeSet {
    std::string id; ///< its folder below imports/
    std::string label;
    std::int64_t utcMs = 0;
    std::vector<std::string> paths;
};

/// Changes all files or none, also when the power fails: the new ones are written and synced beside a journal
/// first, those that are there are kept, and then everything is only renamed. What a killed process began is
/// taken back by recoverChanges(). Returns the id to undo it by; the newest 20 are kept.
/// InvalidArgument for a path or a link that leads anywhere else, Busy while another Patella changes files;
/// DiskFull, ReadOnly and Io leave everything as it was.
Result<std::string> changeFiles(const std::filesystem::path& dataDir, const std::vector<FileChange>& changes,
                                const std::string& label, const WallTime& now);

/// What can be undone, newest first.
std::vector<ChangeSet> madeChanges(const std::filesystem::path& dataDir);

/// The changes that put everything back as it was before. AlreadyExists, naming the file, when one was
/// changed since; NotFound when there is no such change set.
Result<std::vector<FileChange>> reversal(const std::filesystem::path& dataDir, const std::string& id);

/// Makes the changes of a reversal, maybe fewer of them, as one step again; the change set is then gone.
Done undoChanges(const std::filesystem::path& dataDir, const std::string& id,
                 const std::vector<FileChange>& changes, const WallTime& now);

/// Takes back what was begun and not finished. Called before the files are read; does nothing where there is
/// nothing to do, and while another Patella is at it.
Done recoverChanges(const std::filesystem::path& dataDir);

} // namespace patella
