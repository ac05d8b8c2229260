#include "src/storage/statement.h"

#include "src/storage/database.h"

#include <sqlite3.h>

namespace patella {

void Statement::Finalizer::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

Result<Statement> Statement::prepare(Database& database, std::string_view sql) {
    sqlite3_stmt* raw = nullptr;
    const int code =
        sqlite3_prepare_v2(database.handle(), sql.data(), static_cast<int>(sql.size()), &raw, nullptr);
    if (code != SQLITE_OK)
        return database.failure(code);
    return Statement(database, raw);
}

Result<Statement> Statement::query(Database& database, std::string_view sql,
                                   std::initializer_list<SqlValue> values) {
    Result<Statement> statement = prepare(database, sql);
    if (!statement)
        return statement;
    if (const Done bound = statement->bind(std::span(values.begin(), values.size())); !bound)
        return bound.error();
    return statement;
}

Done Statement::bind(std::span<const SqlValue> values) {
    sqlite3_stmt* raw = m_statement.get();
    sqlite3_reset(raw);
    sqlite3_clear_bindings(raw);
    int place = 0;
    for (const SqlValue& value : values) {
        ++place;
        int code = SQLITE_OK;
        if (const auto* integer = std::get_if<std::int64_t>(&value))
            code = sqlite3_bind_int64(raw, place, *integer);
        else if (const auto* text = std::get_if<std::string_view>(&value))
            code = sqlite3_bind_text64(raw, place, text->data() ? text->data() : "", text->size(),
                                       SQLITE_TRANSIENT, SQLITE_UTF8);
        else if (const auto* blob = std::get_if<Blob>(&value))
            code = sqlite3_bind_blob64(raw, place, blob->data(), blob->size(), SQLITE_TRANSIENT);
        if (code != SQLITE_OK)
            return m_database->failure(code);
    }
    return {};
}

Result<bool> Statement::step() {
    const int code = sqlite3_step(m_statement.get());
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    Error error = m_database->failure(code);
    sqlite3_reset(m_statement.get());
    return error;
}

int Statement::columns() const { return sqlite3_column_count(m_statement.get()); }

std::string_view Statement::name(int column) const { return sqlite3_column_name(m_statement.get(), column); }

SqlValue Statement::value(int column) const {
    sqlite3_stmt* raw = m_statement.get();
    switch (sqlite3_column_type(raw, column)) {
    case SQLITE_INTEGER:
        return std::int64_t{sqlite3_column_int64(raw, column)};
    case SQLITE_NULL:
        return nullptr;
    case SQLITE_BLOB: {
        const auto* bytes = static_cast<const std::byte*>(sqlite3_column_blob(raw, column));
        return Blob(bytes, static_cast<std::size_t>(sqlite3_column_bytes(raw, column)));
    }
    default: {
        const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(raw, column));
        return std::string_view(text, static_cast<std::size_t>(sqlite3_column_bytes(raw, column)));
    }
    }
}

bool Statement::null(int column) const {
    return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL;
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

std::string Statement::text(int column) const {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(m_statement.get(), column));
    if (!bytes)
        return {};
    return {bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement.get(), column))};
}

} // namespace patella
