#pragma once
#include "src/storage/statement.h"

#include <string>
#include <vector>

namespace patella {

/// A column of a row that is about to be written.
struct Field {
    std::string_view column;
    SqlValue value;
};

/// XXH3-64 of the chain before it and the row's columns that are not NULL. It finds damage; it is no seal.
std::int64_t rowChain(std::int64_t previous, std::span<const Field> fields);

/// Inserts the row with its chain and returns the chain. Fields stand in the order of the table's columns.
Result<std::int64_t> insertChained(Database& database, std::string_view table, std::span<const Field> fields,
                                   std::int64_t previous);

/// Inserts many rows of the same columns with one statement. It must not outlive the database.
class ChainedInsert {
public:
    /// `like` names the columns, in the order of the table's.
    static Result<ChainedInsert> into(Database& database, std::string_view table,
                                      std::span<const Field> like);
    Result<std::int64_t> add(std::span<const Field> fields, std::int64_t previous); ///< the row's chain

private:
    explicit ChainedInsert(Statement statement)
        : m_statement(std::move(statement)) {}
    Statement m_statement;
    std::vector<SqlValue> m_values{};
};

/// Where a chain goes on.
struct ChainEnd {
    std::int64_t seq = 0; ///< of its last row, 0 when there is none
    std::int64_t chain = 0;
};
Result<ChainEnd> endOfDay(Database& database, std::string_view table, std::int64_t device,
                          std::string_view localDate);
Result<ChainEnd> endOfSession(Database& database, std::int64_t session);

/// A row whose content is not what was written, or after which one is missing.
struct ChainFault {
    std::string table;
    std::string uuid;    ///< of the row; of an event: of its session
    std::string session; ///< name of the session that it belongs to, if any
    std::string date;    ///< local date of the session or the row, "" where there is none
    std::int64_t seq = 0;
    std::string kind; ///< of an event or a rating

    [[nodiscard]] std::string text() const; ///< one English sentence
};
struct ChainReport {
    std::int64_t rows = 0;
    std::vector<ChainFault> faults; ///< at most 1,000
};

/// Reads every chained row there is. Corrupt when the file is too damaged to be read through.
Result<ChainReport> verifyChains(Database& database);

} // namespace patella
