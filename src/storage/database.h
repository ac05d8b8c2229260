#pragma once
#include "src/storage/statement.h"

#include <array>
#include <chrono>
#include <filesystem>
#include <memory>
#include <string>

struct sqlite3;

namespace patella {

/// One connection, for one thread at a time.
class Database {
public:
    enum class Access { Read, ReadWrite };

    /// Opens an existing file (a database or empty), with nothing in the schema trusted and no extensions;
    /// reads no more than its first 100 bytes and takes no lock yet. Closing leaves a -wal as it is until
    /// keepOnClose(false).
    static Result<Database> open(const std::filesystem::path& file, Access access);

    /// The first 100 bytes, fewer when the file is shorter. Through SQLite, which keeps locks of this process
    /// alive.
    Result<std::string> header();

    /// Takes the file for this connection alone: Busy when another has it. Reading only, nothing is written.
    Done lockExclusively();
    /// Write-ahead log with full syncs; where the file system cannot have one, a rollback journal with extra
    /// syncs. True: it is the write-ahead log.
    Result<bool> prepareForWriting();
    void keepOnClose(bool keep); ///< true: no checkpoint and no removal of the -wal when closed
    Done checkpoint();           ///< moves the -wal's content into the file

    Done execute(const std::string& sql); ///< one or more statements without parameters
    Done run(std::string_view sql, std::initializer_list<SqlValue> values);
    /// The first column of the first row; none without a row or when it is NULL.
    Result<std::optional<std::int64_t>> integer(std::string_view sql,
                                                std::initializer_list<SqlValue> values = {});
    Result<std::string> text(std::string_view sql, std::initializer_list<SqlValue> values = {});

    /// What PRAGMA quick_check or integrity_check finds, empty when all is well. Cancelled when `budget` ran
    /// out, Io when the disk did not give the pages.
    Result<std::string> quickCheck(std::chrono::milliseconds budget);
    Result<std::string> integrityCheck();

    [[nodiscard]] bool inTransaction() const;
    [[nodiscard]] std::int64_t lastRowId() const;
    [[nodiscard]] std::int64_t changes() const; ///< rows changed since it was opened
    [[nodiscard]] const std::filesystem::path& file() const { return m_file; }
    [[nodiscard]] sqlite3* handle() const { return m_handle.get(); }
    /// The Error of SQLite's result code, with the connection's message.
    [[nodiscard]] Error failure(int code) const;

private:
    struct Closer {
        void operator()(sqlite3* handle) const;
    };
    Database(std::filesystem::path file, sqlite3* handle)
        : m_file(std::move(file))
        , m_handle(handle) {}
    Done harden();
    Result<std::string> check(std::string_view pragma);
    Done readThrough(); ///< every byte of the file and of its -wal

    std::filesystem::path m_file;
    std::unique_ptr<sqlite3, Closer> m_handle;
};

} // namespace patella
