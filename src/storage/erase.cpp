#include "src/storage/erase.h"

#include "src/storage/backup.h"
#include "src/storage/database.h"
#include "src/storage/files.h"
#include "src/storage/history_batch.h"
#include "src/storage/opening.h"

#include <vector>

namespace patella {

namespace fs = std::filesystem;

namespace {

bool contains(const std::string& name, const char* part) { return name.find(part) != std::string::npos; }

/// patella-damaged-20261121-174000Z.db and patella-replaced-..., with their -wal, -journal and -shm
bool isSetAside(const std::string& name) {
    return (name.starts_with("patella-damaged-") || name.starts_with("patella-replaced-")) &&
           contains(name, ".db");
}

bool isSettings(const std::string& name) {
    return name == "settings.json" || name == "settings.json.bak" || name.starts_with("settings.json.tmp-") ||
           name.starts_with("settings.json.broken-");
}

bool isLeftover(const std::string& name) {
    return name.starts_with("patella.db.restored") || name.starts_with("new-patella-");
}

bool isOwnFile(const std::string& name) {
    return name.ends_with(".json") || name.ends_with(".json.bak") || contains(name, ".json.broken-");
}

template <typename Choose>
std::vector<fs::path> filesOf(const fs::path& folder, Choose choose) {
    std::vector<fs::path> found;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (!each->is_directory(error) && choose(utf8(each->path().filename())))
            found.push_back(each->path());
    return found;
}

Done removeAll(const std::vector<fs::path>& files) {
    for (const fs::path& file : files) {
        std::error_code error;
        fs::remove(file, error);
        if (error)
            return Error{ErrorCode::Io, inQuotes(file) + " could not be deleted: " + error.message()};
    }
    return {};
}

Done removeFolderFiles(const fs::path& folder, bool (*choose)(const std::string&)) {
    if (const Done removed = removeAll(filesOf(folder, choose)); !removed)
        return removed;
    std::error_code notEmpty;
    fs::remove(folder, notEmpty);
    return {};
}

} // namespace

Done eraseEverything(const fs::path& folder) {
    const fs::path database = folder / databaseName;
    if (fs::exists(database)) {
        Result<Database> open = Database::open(database, Database::Access::ReadWrite);
        const Done locked = open ? open->lockExclusively() : Done{open.error()};
        if (!locked && locked.error().code == ErrorCode::Busy)
            return locked;
    }
    std::vector<fs::path> backups;
    for (const BackupInfo& backup : listBackups(folder / backupFolderName))
        backups.push_back(backup.file);
    removeLeftovers(folder / backupFolderName);
    if (const Done removed = removeAll(backups); !removed)
        return removed;
    std::error_code notEmpty;
    fs::remove(folder / backupFolderName, notEmpty);
    for (const char* own : {"exercises", "routines", historyImportsName})
        if (const Done removed = removeFolderFiles(folder / own, isOwnFile); !removed)
            return removed;
    const auto ours = [](const std::string& name) {
        return isSetAside(name) || isSettings(name) || isLeftover(name);
    };
    if (const Done removed = removeAll(filesOf(folder, ours)); !removed)
        return removed;
    std::vector<fs::path> last;
    for (const char* suffix : {"-wal", "-journal", "-shm", ""})
        if (const fs::path file = fs::path(database) += suffix; fs::exists(file))
            last.push_back(file);
    return removeAll(last);
}

} // namespace patella
