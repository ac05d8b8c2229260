#include "src/storage/files.h"
#include "src/storage/opening.h"

namespace patella {

namespace fs = std::filesystem;

namespace {

/// Its being there under this name is the moment a restore counts.
constexpr const char* restoredName = "patella.db.restored";
constexpr const char* companions[] = {"-wal", "-journal", "-shm"};

fs::path withSuffix(const fs::path& file, const char* suffix) {
    fs::path out = file;
    out += suffix;
    return out;
}

fs::path freeName(const fs::path& folder, const std::string& why, std::int64_t utcMs) {
    const std::string base = "patella-" + why + '-' + utcStamp(utcMs);
    std::string name = base;
    for (int number = 2;; ++number) {
        const fs::path file = folder / (name + ".db");
        if (!fs::exists(file) && !fs::exists(withSuffix(file, "-wal")))
            return file;
        name = base + '-' + std::to_string(number);
    }
}

} // namespace

Result<std::optional<fs::path>> setDatabaseAside(const fs::path& folder, const std::string& why,
                                                 std::int64_t utcMs) {
    const fs::path from = folder / databaseName;
    const bool left = fs::exists(from) || sizeOf(withSuffix(from, "-wal")) > 0;
    if (!left)
        return std::optional<fs::path>{};
    const fs::path to = freeName(folder, why, utcMs);
    // the database first: a -wal alone is never taken for a whole
    if (fs::exists(from))
        if (const Done moved = moveFile(from, to); !moved)
            return moved.error();
    for (const char* suffix : companions)
        if (fs::exists(withSuffix(from, suffix)))
            if (const Done moved = moveFile(withSuffix(from, suffix), withSuffix(to, suffix)); !moved)
                return moved.error();
    return std::optional<fs::path>{to};
}

Done finishRestore(const fs::path& folder, std::int64_t utcMs) {
    const fs::path restored = folder / restoredName;
    if (!fs::exists(restored))
        return {};
    if (const auto aside = setDatabaseAside(folder, "replaced", utcMs); !aside)
        return aside.error();
    return moveFile(restored, folder / databaseName);
}

Result<std::optional<fs::path>> restoreBackup(const fs::path& folder, const fs::path& backup,
                                              std::int64_t utcMs) {
    if (const Done whole = verifyBackup(backup); !whole)
        return whole.error();
    const fs::path current = folder / databaseName;
    if (fs::exists(current)) {
        // only to see that nobody has it; a file too damaged for that is nobody's
        Result<Database> open = Database::open(current, Database::Access::ReadWrite);
        const Done locked = open ? open->lockExclusively() : Done{open.error()};
        if (!locked && locked.error().code == ErrorCode::Busy)
            return locked.error();
    }
    const fs::path partial = folder / (std::string(restoredName) + ".partial");
    removeQuietly(partial);
    if (const Done copied = copyPrivateFile(backup, partial); !copied)
        return copied.error();
    if (const Done whole = verifyBackup(partial); !whole) {
        removeQuietly(partial);
        return whole.error();
    }
    if (const Done named = moveFile(partial, folder / restoredName); !named)
        return named.error();
    auto aside = setDatabaseAside(folder, "replaced", utcMs);
    if (!aside)
        return aside;
    if (const Done finished = finishRestore(folder, utcMs); !finished)
        return finished.error();
    return aside;
}

} // namespace patella
