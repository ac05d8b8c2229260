#pragma once
#include "src/storage/chain.h"
#include "src/storage/database.h"

namespace patella {

/// Inserts rows of one table with a statement that is prepared once.
class RowInsert {
public:
    static Result<RowInsert> prepare(Database& database, std::string_view table,
                                     std::vector<std::string> columns) {
        std::string names = "chain";
        std::string places = "?";
        for (const std::string& column : columns) {
            names += ", " + column;
            places += ", ?";
        }
        Result<Statement> statement = Statement::prepare(
            database, "INSERT INTO " + std::string(table) + " (" + names + ") VALUES (" + places + ")");
        if (!statement)
            return statement.error();
        return RowInsert(std::move(*statement), std::move(columns));
    }

    /// A value for each column, in their order; returns the chain.
    Result<std::int64_t> insert(std::vector<SqlValue> values, std::int64_t previous) {
        std::vector<Field> fields;
        for (std::size_t i = 0; i < values.size(); ++i)
            fields.push_back({m_columns[i], values[i]});
        const std::int64_t chain = rowChain(previous, fields);
        values.insert(values.begin(), chain);
        if (const Done bound = m_statement.bind(values); !bound)
            return bound.error();
        if (const Result<bool> done = m_statement.step(); !done)
            return done.error();
        return chain;
    }

private:
    RowInsert(Statement statement, std::vector<std::string> columns)
        : m_statement(std::move(statement))
        , m_columns(std::move(columns)) {}

    Statement m_statement;
    std::vector<std::string> m_columns;
};

} // namespace patella
