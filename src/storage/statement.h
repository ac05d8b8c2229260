#pragma once
#include "src/base/result.h"

#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3_stmt;

namespace patella {

class Database;

/// What SQLite keeps in a column. Texts and blobs are views: they must outlive the call that takes them.
using Blob = std::span<const std::byte>;
using SqlValue = std::variant<std::nullptr_t, std::int64_t, std::string_view, Blob>;

inline SqlValue sqlOptional(const std::optional<std::int64_t>& value) {
    return value ? SqlValue(*value) : SqlValue(nullptr);
}

/// A prepared statement. It must not outlive its database, nor may the database move while it lives.
class Statement {
public:
    static Result<Statement> prepare(Database& database, std::string_view sql);
    /// Prepared and bound in one.
    static Result<Statement> query(Database& database, std::string_view sql,
                                   std::initializer_list<SqlValue> values = {});

    Done bind(std::span<const SqlValue> values); ///< copies; resets first
    Result<bool> step();                         ///< true: a row is there

    [[nodiscard]] int columns() const;
    [[nodiscard]] std::string_view name(int column) const;
    [[nodiscard]] SqlValue value(int column) const; ///< a view until the next step
    [[nodiscard]] bool null(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] std::string text(int column) const;

private:
    struct Finalizer {
        void operator()(sqlite3_stmt* statement) const;
    };
    Statement(Database& database, sqlite3_stmt* statement)
        : m_database(&database)
        , m_statement(statement) {}

    Database* m_database;
    std::unique_ptr<sqlite3_stmt, Finalizer> m_statement;
};

} // namespace patella
