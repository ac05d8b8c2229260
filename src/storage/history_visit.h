#pragma once
#include "src/storage/database.h"

#include <functional>
#include <initializer_list>

namespace patella {

/// Hands on every row of a query, until the first error.
inline Done eachRow(Database& database, const std::string& sql, std::initializer_list<SqlValue> values,
                    const std::function<void(const Statement&)>& read) {
    Result<Statement> query = Statement::query(database, sql, values);
    if (!query)
        return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        read(*query);
    }
}

} // namespace patella
