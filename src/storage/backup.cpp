#include "src/storage/backup.h"

#include "src/base/time.h"
#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/files.h"
#include "src/storage/migration.h"

#include <algorithm>
#include <charconv>
#include <sqlite3.h>

namespace patella {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view prefix = "patella-";
constexpr std::string_view unverified = "-unverified";
constexpr std::string_view temporaryPrefix = "new-patella-";

/// patella-20261121-174000Z-v1.db, with -2 and so on when there is one, -unverified when damaged rows are in
/// it
std::optional<BackupInfo> parseName(const fs::path& file) {
    std::string name = utf8(file.filename());
    if (!name.starts_with(prefix) || !name.ends_with(".db") || name.size() < prefix.size() + 21)
        return std::nullopt;
    BackupInfo info;
    info.file = file;
    info.utcMs = parseUtcStamp(std::string_view(name).substr(prefix.size(), 16));
    const std::size_t version = prefix.size() + 16;
    if (info.utcMs < 0 || name.compare(version, 2, "-v") != 0)
        return std::nullopt;
    std::from_chars(name.data() + version + 2, name.data() + name.size(), info.schema);
    info.verified = name.find(unverified) == std::string::npos;
    info.bytes = sizeOf(file);
    return info;
}

fs::path freeBackupName(const fs::path& folder, std::int64_t utcMs, std::int64_t schema, bool verified) {
    const std::string base = std::string(prefix) + utcStamp(utcMs) + "-v" + std::to_string(schema) +
                             std::string(verified ? "" : unverified);
    fs::path name = folder / (base + ".db");
    for (int number = 2; fs::exists(name); ++number)
        name = folder / (base + '-' + std::to_string(number) + ".db");
    return name;
}

/// The pages of `from` into the empty file `to`, as one file without a -wal.
Done copyPages(Database& from, const fs::path& to) {
    Result<Database> target = Database::open(to, Database::Access::ReadWrite);
    if (!target)
        return target.error();
    sqlite3_backup* backup = sqlite3_backup_init(target->handle(), "main", from.handle(), "main");
    if (!backup)
        return target->failure(sqlite3_errcode(target->handle()));
    int code = sqlite3_backup_step(backup, -1);
    const int finished = sqlite3_backup_finish(backup);
    if (code == SQLITE_DONE)
        code = finished;
    if (code != SQLITE_OK)
        return target->failure(code);
    // page 1 came with the write-ahead log's mark, which alone would need shared memory for a -shm file
    if (const Done locked = target->execute("PRAGMA locking_mode=EXCLUSIVE"); !locked)
        return locked;
    const Result<std::string> mode = target->text("PRAGMA journal_mode=DELETE");
    return mode ? Done{} : Done{mode.error()};
}

struct Inspection {
    bool chainsWhole = false;
    std::string fault;
};

Result<Inspection> inspectCopy(const fs::path& file) {
    Result<Database> copy = Database::open(file, Database::Access::Read);
    if (!copy)
        return copy.error();
    const Result<std::string> found = copy->integrityCheck();
    if (!found)
        return found.error();
    const auto id = copy->integer("PRAGMA application_id");
    if (!id)
        return id.error();
    if (!found->empty() || id->value_or(0) != applicationId)
        return Error{ErrorCode::Corrupt, inQuotes(file) + " is damaged: " + *found};
    const Result<ChainReport> chains = verifyChains(*copy);
    if (!chains)
        return chains.error();
    return Inspection{chains->faults.empty(),
                      chains->faults.empty() ? std::string{} : chains->faults.front().text()};
}

} // namespace

std::vector<BackupInfo> listBackups(const fs::path& folder) {
    std::vector<BackupInfo> found;
    std::error_code error;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (auto info = parseName(each->path()))
            found.push_back(std::move(*info));
    std::sort(found.begin(), found.end(), [](const BackupInfo& a, const BackupInfo& b) {
        return a.utcMs != b.utcMs ? a.utcMs > b.utcMs : a.file > b.file;
    });
    return found;
}

Result<BackupInfo> makeBackup(Database& database, const fs::path& folder, std::int64_t utcMs) {
    if (const Done made = preparePrivateFolder(folder); !made)
        return made.error();
    const auto schema = database.integer("PRAGMA user_version");
    if (!schema)
        return schema.error();
    const fs::path temporary = folder / (std::string(temporaryPrefix) + utcStamp(utcMs) + ".db");
    removeLeftovers(folder);
    if (const Done made = createPrivateFile(temporary); !made)
        return made.error();
    const Done copied = copyPages(database, temporary);
    const Result<Inspection> inspected = copied ? inspectCopy(temporary) : Result<Inspection>(copied.error());
    if (!inspected) {
        removeLeftovers(folder);
        return inspected.error();
    }
    const fs::path name = freeBackupName(folder, utcMs, schema->value_or(0), inspected->chainsWhole);
    Done kept = syncFile(temporary);
    if (kept)
        kept = moveFile(temporary, name);
    if (!kept) {
        removeLeftovers(folder);
        return kept.error();
    }
    if (std::optional<BackupInfo> made = parseName(name))
        return std::move(*made);
    return Error{ErrorCode::NotFound, inQuotes(name) + " has no name of a backup"};
}

Done verifyBackup(const fs::path& file) {
    const Result<Inspection> inspected = inspectCopy(file);
    if (!inspected)
        return inspected.error();
    if (!inspected->chainsWhole)
        return Error{ErrorCode::Corrupt, inQuotes(file) + " is damaged: " + inspected->fault};
    return {};
}

std::optional<BackupInfo> newestWholeBackup(const fs::path& folder) {
    for (BackupInfo& backup : listBackups(folder))
        if (verifyBackup(backup.file))
            return std::move(backup);
    return std::nullopt;
}

namespace {

LocalDate dayOf(std::int64_t utcMs) { return WallTime{utcMs, {}, 0}.localDate(); }

/// Keeps the newest of each of the next `places` periods.
class Shelf {
public:
    Shelf(int places, std::int32_t (*period)(LocalDate))
        : m_places(places)
        , m_period(period) {}
    enum class Answer { Keep, Drop, Full };
    Answer offer(LocalDate day) {
        const std::int32_t period = m_period(day);
        if (m_last == period)
            return Answer::Drop;
        if (m_places == 0)
            return Answer::Full;
        --m_places;
        m_last = period;
        return Answer::Keep;
    }

private:
    int m_places;
    std::int32_t (*m_period)(LocalDate);
    std::optional<std::int32_t> m_last{};
};

} // namespace

std::vector<BackupInfo> backupsToDrop(std::vector<BackupInfo> backups, std::int64_t utcMs) {
    std::sort(backups.begin(), backups.end(),
              [](const BackupInfo& a, const BackupInfo& b) { return a.utcMs > b.utcMs; });
    Shelf shelves[] = {Shelf(7, [](LocalDate day) { return day.daysSince1970(); }),
                       Shelf(4, [](LocalDate day) { return day.daysSince1970() - day.isoWeekday(); }),
                       Shelf(12, [](LocalDate day) { return day.year() * 12 + day.month(); })};
    const LocalDate today = dayOf(utcMs);
    std::vector<BackupInfo> drop;
    bool newestVerified = true;
    std::size_t shelf = 0;
    for (BackupInfo& backup : backups) {
        if (backup.verified && newestVerified) {
            newestVerified = false;
            continue; // the last verified one is never dropped
        }
        const LocalDate day = dayOf(backup.utcMs);
        if (today - day < 2)
            continue;
        auto answer = backup.verified ? Shelf::Answer::Full : Shelf::Answer::Drop;
        while (backup.verified && shelf < std::size(shelves) &&
               (answer = shelves[shelf].offer(day)) == Shelf::Answer::Full)
            ++shelf;
        if (answer != Shelf::Answer::Keep)
            drop.push_back(std::move(backup));
    }
    return drop;
}

void rotateBackups(const fs::path& folder, std::int64_t utcMs) {
    for (const BackupInfo& backup : backupsToDrop(listBackups(folder), utcMs))
        removeQuietly(backup.file);
}

void limitUnverified(const fs::path& folder) {
    int places = 3;
    for (const BackupInfo& backup : listBackups(folder))
        if (!backup.verified && --places < 0)
            removeQuietly(backup.file);
}

void removeLeftovers(const fs::path& folder) {
    std::error_code error;
    std::vector<fs::path> old;
    for (fs::directory_iterator each(folder, error), end; !error && each != end; each.increment(error))
        if (utf8(each->path().filename()).starts_with(temporaryPrefix))
            old.push_back(each->path());
    for (const fs::path& file : old)
        removeQuietly(file);
}

} // namespace patella
