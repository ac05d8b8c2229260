#include "src/storage/database.h"

#include "src/storage/files.h"

#include <cerrno>
#include <sqlite3.h>

namespace patella {

namespace {

ErrorCode codeOf(int code, int systemNumber) {
    if (systemNumber == ENOSPC)
        return ErrorCode::DiskFull;
    if (code == SQLITE_CONSTRAINT_UNIQUE || code == SQLITE_CONSTRAINT_PRIMARYKEY)
        return ErrorCode::AlreadyExists;
    switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::Busy;
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return ErrorCode::ReadOnly;
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::Corrupt;
    case SQLITE_TOOBIG:
        return ErrorCode::TooLarge;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_CONSTRAINT:
    case SQLITE_MISMATCH:
        return ErrorCode::InvalidArgument;
    default:
        return ErrorCode::Io;
    }
}

int pastDeadline(void* deadline) {
    using Clock = std::chrono::steady_clock;
    return Clock::now() > *static_cast<const Clock::time_point*>(deadline) ? 1 : 0;
}

} // namespace

void Database::Closer::operator()(sqlite3* handle) const { sqlite3_close_v2(handle); }

Result<Database> Database::open(const std::filesystem::path& file, Access access) {
    sqlite3* raw = nullptr;
    const int mode = access == Access::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int flags = mode | SQLITE_OPEN_FULLMUTEX | SQLITE_OPEN_EXRESCODE;
    const int code = sqlite3_open_v2(utf8(file).c_str(), &raw, flags, nullptr);
    Database database(file, raw);
    if (code != SQLITE_OK)
        return database.failure(code);
    if (const Done hard = database.harden(); !hard)
        return hard.error();
    return database;
}

Done Database::harden() {
    sqlite3* db = handle();
    sqlite3_busy_timeout(db, 200); // one that is closing just now may finish
    static constexpr std::pair<int, int> options[] = {{SQLITE_DBCONFIG_DEFENSIVE, 1},
                                                      {SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0},
                                                      {SQLITE_DBCONFIG_DQS_DML, 0},
                                                      {SQLITE_DBCONFIG_DQS_DDL, 0},
                                                      {SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0},
                                                      {SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1}};
    for (const auto& option : options)
        if (const int code = sqlite3_db_config(db, option.first, option.second, nullptr); code != SQLITE_OK)
            return failure(code);
    // none of these reads the file
    return execute(
        "PRAGMA mmap_size=0; PRAGMA temp_store=MEMORY; PRAGMA cell_size_check=ON; PRAGMA foreign_keys=ON");
}

Result<std::string> Database::header() {
    sqlite3_file* file = nullptr;
    sqlite3_file_control(handle(), "main", SQLITE_FCNTL_FILE_POINTER, static_cast<void*>(&file));
    if (!file || !file->pMethods)
        return failure(SQLITE_CANTOPEN);
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK)
        return failure(code);
    std::string bytes(static_cast<std::size_t>(std::min<sqlite3_int64>(size, 100)), '\0');
    if (bytes.empty())
        return bytes;
    if (const int code = file->pMethods->xRead(file, bytes.data(), static_cast<int>(bytes.size()), 0);
        code != SQLITE_OK)
        return failure(code);
    return bytes;
}

Done Database::lockExclusively() {
    // exclusive from the first read on, a write-ahead log's index is kept in memory and no -shm file is made
    if (const Done set = execute("PRAGMA locking_mode=EXCLUSIVE"); !set)
        return set;
    return execute("BEGIN EXCLUSIVE; COMMIT");
}

Result<bool> Database::prepareForWriting() {
    const Result<std::string> mode = text("PRAGMA journal_mode=WAL");
    if (!mode)
        return mode.error();
    const bool log = *mode == "wal";
    std::string settings = "PRAGMA secure_delete=ON; PRAGMA synchronous=FULL;";
    if (!log)
        settings = "PRAGMA journal_mode=DELETE; PRAGMA secure_delete=ON; PRAGMA synchronous=EXTRA;";
#ifdef __APPLE__
    settings += "PRAGMA fullfsync=ON; PRAGMA checkpoint_fullfsync=ON;";
#endif
    if (const Done done = execute(settings + "BEGIN EXCLUSIVE; COMMIT"); !done)
        return done.error();
    return log;
}

void Database::keepOnClose(bool keep) {
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, keep ? 1 : 0, nullptr);
}

Done Database::checkpoint() {
    const int code =
        sqlite3_wal_checkpoint_v2(handle(), "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Done Database::execute(const std::string& sql) {
    const int code = sqlite3_exec(handle(), sql.c_str(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(code);
    return {};
}

Done Database::run(std::string_view sql, std::initializer_list<SqlValue> values) {
    Result<Statement> statement = Statement::query(*this, sql, values);
    if (!statement)
        return statement.error();
    for (;;) {
        const Result<bool> row = statement->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
    }
}

Result<std::optional<std::int64_t>> Database::integer(std::string_view sql,
                                                      std::initializer_list<SqlValue> values) {
    Result<Statement> statement = Statement::query(*this, sql, values);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    if (!*row || statement->null(0))
        return std::optional<std::int64_t>{};
    return std::optional<std::int64_t>{statement->integer(0)};
}

Result<std::string> Database::text(std::string_view sql, std::initializer_list<SqlValue> values) {
    Result<Statement> statement = Statement::query(*this, sql, values);
    if (!statement)
        return statement.error();
    const Result<bool> row = statement->step();
    if (!row)
        return row.error();
    return *row ? statement->text(0) : std::string{};
}

Result<std::string> Database::quickCheck(std::chrono::milliseconds budget) {
    auto deadline = std::chrono::steady_clock::now() + budget;
    sqlite3_progress_handler(handle(), 500, pastDeadline, &deadline);
    Result<std::string> found = check("PRAGMA quick_check(1)");
    sqlite3_progress_handler(handle(), 0, nullptr, nullptr);
    return found;
}

Result<std::string> Database::integrityCheck() { return check("PRAGMA integrity_check(1)"); }

/// To SQLite a page that could not be read is as wrong as a damaged one. Here it is an error of the disk.
Result<std::string> Database::check(std::string_view pragma) {
    Result<std::string> found = text(pragma);
    if (!found)
        return found;
    if (*found != "ok")
        if (Result<std::string> again = text(pragma); again || again.error().code == ErrorCode::Io)
            found = std::move(again);
    if (found && *found == "ok")
        return std::string{};
    if (found)
        if (const Done read = readThrough(); !read)
            return read.error();
    return found;
}

Done Database::readThrough() {
    std::string chunk(65536, '\0');
    for (const int which : {SQLITE_FCNTL_FILE_POINTER, SQLITE_FCNTL_JOURNAL_POINTER}) {
        sqlite3_file* file = nullptr;
        sqlite3_file_control(handle(), "main", which, static_cast<void*>(&file));
        sqlite3_int64 size = 0;
        if (!file || !file->pMethods || file->pMethods->xFileSize(file, &size) != SQLITE_OK)
            continue;
        for (sqlite3_int64 at = 0; at < size; at += static_cast<sqlite3_int64>(chunk.size()))
            if (const int code =
                    file->pMethods->xRead(file, chunk.data(), static_cast<int>(chunk.size()), at);
                code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ)
                return failure(code);
    }
    return {};
}

bool Database::inTransaction() const { return sqlite3_get_autocommit(handle()) == 0; }

std::int64_t Database::lastRowId() const { return sqlite3_last_insert_rowid(handle()); }

std::int64_t Database::changes() const { return sqlite3_total_changes64(handle()); }

Error Database::failure(int code) const {
    const int kind = code & 0xFF;
    const bool io = handle() && (kind == SQLITE_IOERR || kind == SQLITE_CANTOPEN || kind == SQLITE_FULL);
    const bool told = handle() && sqlite3_errcode(handle()) != SQLITE_OK;
    const std::string message = told ? sqlite3_errmsg(handle()) : sqlite3_errstr(code);
    const std::string name = utf8(m_file);
    return {codeOf(code, io ? sqlite3_system_errno(handle()) : 0),
            "the database \"" + name + "\" answered: " + message + " (" + std::to_string(code) + ")"};
}

} // namespace patella
