#include "src/storage/opening.h"

#include "src/base/ids.h"
#include "src/storage/chain.h"
#include "src/storage/file_system.h"
#include "src/storage/files.h"

namespace patella {

namespace fs = std::filesystem;

PrivateCopy::~PrivateCopy() {
    std::error_code ignored;
    if (!m_folder.empty())
        fs::remove_all(m_folder, ignored);
}

namespace {

Error newer(const fs::path& file, std::int64_t version, int latest) {
    return {ErrorCode::Newer, inQuotes(file) + " was written by a newer Patella (its schema is " +
                                  std::to_string(version) + ", this one knows " + std::to_string(latest) +
                                  ")"};
}

Error foreign(const fs::path& file) {
    return {ErrorCode::Foreign, inQuotes(file) + " belongs to another application"};
}

Error damaged(const fs::path& file, const std::string& how) {
    return {ErrorCode::Corrupt, inQuotes(file) + " is damaged: " + how};
}

std::uint32_t bigEndian(const std::string& bytes, std::size_t at) {
    std::uint32_t value = 0;
    for (std::size_t i = at; i < at + 4; ++i)
        value = value << 8 | static_cast<unsigned char>(bytes[i]);
    return value;
}

/// What the first 100 bytes say (SQLite's file format, section 1.3).
struct Header {
    std::uint32_t schemaCookie = 0;
    std::uint32_t userVersion = 0;
    std::uint32_t application = 0;
};

class Opening {
public:
    explicit Opening(const OpenRequest& request)
        : m_request(request)
        , m_file(request.folder / databaseName)
        , m_latest(latestVersion(request.migrations)) {}

    Result<OpenedDatabase> run() {
        std::error_code ignored;
        if (fs::exists(m_request.folder, ignored) &&
            (!writable(m_request.folder) || (fs::exists(m_file, ignored) && !writable(m_file))))
            return openCopy();
        if (const Done ready = prepareFolder(); !ready)
            return ready.error();
        Result<Database> database = openWhole();
        if (!database && database.error().code == ErrorCode::Corrupt)
            database = startAfresh(database.error());
        if (!database)
            return database.error();
        if (const Done ready = bringUpToDate(*database); !ready)
            return ready.error();
        finishReport();
        return OpenedDatabase{{}, std::move(*database), std::move(m_report)};
    }

private:
    [[nodiscard]] fs::path backups() const { return m_request.folder / backupFolderName; }

    Done prepareFolder() {
        if (const Done made = preparePrivateFolder(m_request.folder); !made)
            return made;
        removeLeftovers(backups());
        for (const char* half : {"patella.db.restored.partial", "patella.db.restored.partial.partial"})
            removeQuietly(m_request.folder / half);
        if (const Done restored = finishRestore(m_request.folder, m_request.utcMs); !restored)
            return restored;
        // SQLite would delete a -wal that has no database; an empty file where backups are is a loss, not a
        // beginning
        const bool orphan = sizeOf(m_file) == 0 && hasBeside("-wal");
        const bool emptied = fs::exists(m_file) && sizeOf(m_file) == 0 && !listBackups(backups()).empty();
        if (orphan || emptied)
            return setAside(emptied ? "the file is empty" : "its -wal was there without it");
        return {};
    }

    Done setAside(const std::string& damage) {
        const auto aside = setDatabaseAside(m_request.folder, "damaged", m_request.utcMs);
        if (!aside)
            return aside.error();
        m_report.setAside = *aside;
        m_report.damage = damage;
        return {};
    }

    Result<Database> startAfresh(const Error& error) {
        if (const Done aside = setAside(error.detail); !aside)
            return aside.error();
        m_report.checkFinished = true;
        m_report.unclean = false;
        return openWhole();
    }

    /// The database, locked and checked; Corrupt when it must be set aside.
    Result<Database> openWhole() {
        if (!fs::exists(m_file))
            if (const Done made = createPrivateFile(m_file); !made)
                return made.error();
        makePrivate(m_file);
        const bool log = hasBeside("-wal");
        const Result<Header> header = probe(log);
        if (!header)
            return header.error();
        Result<Database> database = Database::open(m_file, Database::Access::ReadWrite);
        if (!database)
            return database;
        if (const Done checked = check(*database, *header, log); !checked)
            return checked.error();
        database->keepOnClose(false);
        return database;
    }

    /// Whether the file beside it with this ending holds anything.
    [[nodiscard]] bool hasBeside(const char* suffix) const {
        fs::path beside = m_file;
        beside += suffix;
        return sizeOf(beside) > 0;
    }

    /// Judges by the file's first bytes alone, so that a refused file is not even locked.
    Result<Header> probe(bool log) const {
        Result<Database> reader = Database::open(m_file, Database::Access::Read);
        const Result<std::string> bytes = reader ? reader->header() : Result<std::string>(reader.error());
        if (!bytes)
            return bytes.error();
        if (bytes->empty())
            return Header{};
        const bool ours = bytes->size() == 100 && bytes->starts_with(std::string("SQLite format 3\0", 16));
        if (!ours && hasBeside("-journal"))
            return Header{}; // perhaps only half written: then the journal, which SQLite reads, takes it back
        if (!ours)
            return damaged(m_file, "it is not a database");
        const Header header{bigEndian(*bytes, 40), bigEndian(*bytes, 60), bigEndian(*bytes, 68)};
        if (header.application != 0 && header.application != applicationId)
            return foreign(m_file);
        if (header.application == applicationId && header.userVersion > static_cast<std::uint32_t>(m_latest))
            return newer(m_file, header.userVersion, m_latest);
        if (header.application == 0 && !log && (header.schemaCookie != 0 || header.userVersion != 0))
            return foreign(m_file);
        return header;
    }

    Done check(Database& database, const Header& header, bool log) {
        if (const Done locked = database.lockExclusively(); !locked)
            return locked.error().code == ErrorCode::Busy
                       ? Error{ErrorCode::Busy, "another Patella has \"" + utf8(m_file) + "\" open"}
                       : locked.error();
        m_report.unclean = log;
        const auto id = database.integer("PRAGMA application_id");
        const auto version = database.integer("PRAGMA user_version");
        const auto tables = database.integer("SELECT count(*) FROM sqlite_schema");
        if (!id || !version || !tables)
            return !id ? id.error() : !version ? version.error() : tables.error();
        if (id->value_or(0) != applicationId) {
            if (log && header.application == applicationId)
                return damaged(m_file, "its -wal belongs to another database");
            if (id->value_or(0) != 0 || version->value_or(0) != 0 || tables->value_or(0) != 0)
                return foreign(m_file);
        }
        if (version->value_or(0) > m_latest)
            return newer(m_file, version->value_or(0), m_latest);
        return checkContent(database, log);
    }

    Done checkContent(Database& database, bool log) {
        // a -wal may be another database's, which only the full check tells
        const Result<std::string> found =
            log ? database.integrityCheck() : database.quickCheck(m_request.checkBudget);
        if (found && !found->empty())
            return damaged(m_file, *found);
        if (!found && found.error().code != ErrorCode::Cancelled)
            return found.error();
        m_report.checkFinished = found.ok();
        return {};
    }

    Done bringUpToDate(Database& database) {
        const auto version = database.integer("PRAGMA user_version");
        if (!version)
            return version.error();
        m_report.fromVersion = static_cast<int>(version->value_or(0));
        m_report.version = m_latest;
        const Result<bool> log = database.prepareForWriting();
        if (!log)
            return log.error();
        m_report.writeAheadLog = *log;
        if (m_report.fromVersion == m_latest)
            return {};
        m_report.outcome =
            m_report.fromVersion == 0 ? OpenReport::Outcome::Fresh : OpenReport::Outcome::Migrated;
        if (m_report.fromVersion > 0 && !m_report.readOnly)
            if (const auto backup = makeBackup(database, backups(), m_request.utcMs); !backup)
                return backup.error();
        if (const Done migrated = migrate(database, m_request.migrations); !migrated)
            return migrated;
        return *log ? database.checkpoint() : Done{};
    }

    void finishReport() {
        m_report.backups = listBackups(backups());
        if (m_report.outcome == OpenReport::Outcome::Fresh)
            m_report.offered = newestWholeBackup(backups());
    }

    /// In place a -wal could not be read without writing, so a copy of both is opened and goes at the end.
    Result<OpenedDatabase> openCopy() {
        if (!fs::exists(m_file))
            return Error{ErrorCode::ReadOnly,
                         "the folder " + inQuotes(m_request.folder) + " cannot be written"};
        PrivateCopy copy(fs::temp_directory_path() / ("patella-" + newUuid()));
        if (const Done made = preparePrivateFolder(copy.folder()); !made)
            return made.error();
        for (const char* suffix : {"", "-wal", "-journal"}) {
            const fs::path from = fs::path(m_file) += suffix;
            if (fs::exists(from))
                if (const Done copied =
                        copyPrivateFile(from, copy.folder() / (databaseName + std::string(suffix)));
                    !copied)
                    return copied.error();
        }
        m_file = copy.folder() / databaseName;
        Result<Database> database = openWhole();
        if (!database)
            return database.error();
        m_report.readOnly = true;
        if (const Done ready = bringUpToDate(*database); !ready)
            return ready.error();
        if (const Done set = database->execute("PRAGMA query_only=ON"); !set)
            return set.error();
        m_report.backups = listBackups(backups());
        return OpenedDatabase{std::move(copy), std::move(*database), std::move(m_report)};
    }

    OpenRequest m_request;
    fs::path m_file;
    int m_latest;
    OpenReport m_report;
};

} // namespace

Result<OpenedDatabase> openDatabase(const OpenRequest& request) {
    try {
        return Opening(request).run();
    } catch (const fs::filesystem_error& error) {
        return Error{ErrorCode::Io, error.what()};
    }
}

bool heldByAnother(const fs::path& folder) { return file_system::lockedByAnother(folder / databaseName); }

} // namespace patella
