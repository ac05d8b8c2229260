#pragma once
#include "src/storage/database.h"

#include <initializer_list>
#include <type_traits>

namespace patella {

/// Hands on every row of a query, until the first error. `read` may answer with one of its own.
template <typename Read>
Done eachRow(Database& database, std::string_view sql, std::initializer_list<SqlValue> values,
             const Read& read) {
    Result<Statement> query = Statement::query(database, sql, values);
    if (!query)
        return query.error();
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return {};
        if constexpr (std::is_void_v<std::invoke_result_t<const Read&, const Statement&>>)
            read(*query);
        else if (Done done = read(*query); !done)
            return done;
    }
}

template <typename Read>
Done eachRow(Database& database, std::string_view sql, const Read& read) {
    return eachRow(database, sql, {}, read);
}

} // namespace patella
