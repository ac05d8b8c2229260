#include "src/storage/chain.h"

#include "src/storage/database.h"

#include <xxhash.h>

namespace patella {

namespace {

void appendNumber(std::string& bytes, std::uint64_t number) {
    for (int shift = 0; shift < 64; shift += 8)
        bytes += static_cast<char>(number >> shift & 0xFF);
}

void appendText(std::string& bytes, std::string_view text) {
    appendNumber(bytes, text.size());
    bytes += text;
}

/// Numbers little-endian, texts after their length, a letter before each value for its type: no two rows
/// spell the same.
void appendField(std::string& bytes, const Field& field) {
    if (std::holds_alternative<std::nullptr_t>(field.value))
        return;
    appendText(bytes, field.column);
    if (const auto* integer = std::get_if<std::int64_t>(&field.value)) {
        bytes += 'i';
        appendNumber(bytes, static_cast<std::uint64_t>(*integer));
    } else if (const auto* text = std::get_if<std::string_view>(&field.value)) {
        bytes += 't';
        appendText(bytes, *text);
    } else if (const auto* blob = std::get_if<Blob>(&field.value)) {
        bytes += 'b';
        appendText(bytes, {reinterpret_cast<const char*>(blob->data()), blob->size()});
    }
}

} // namespace

std::int64_t rowChain(std::int64_t previous, std::span<const Field> fields) {
    std::string bytes;
    bytes.reserve(512);
    appendNumber(bytes, static_cast<std::uint64_t>(previous));
    for (const Field& field : fields)
        appendField(bytes, field);
    return static_cast<std::int64_t>(XXH3_64bits(bytes.data(), bytes.size()));
}

Result<ChainedInsert> ChainedInsert::into(Database& database, std::string_view table,
                                          std::span<const Field> like) {
    std::string columns = "chain";
    std::string places = "?";
    for (const Field& field : like) {
        columns += ", " + std::string(field.column);
        places += ", ?";
    }
    Result<Statement> insert = Statement::prepare(database, "INSERT INTO " + std::string(table) + " (" +
                                                                columns + ") VALUES (" + places + ")");
    if (!insert)
        return insert.error();
    return ChainedInsert(std::move(*insert));
}

Result<std::int64_t> ChainedInsert::add(std::span<const Field> fields, std::int64_t previous) {
    const std::int64_t chain = rowChain(previous, fields);
    m_values.assign(1, chain);
    for (const Field& field : fields)
        m_values.push_back(field.value);
    if (const Done bound = m_statement.bind(m_values); !bound)
        return bound.error();
    if (const Result<bool> done = m_statement.step(); !done)
        return done.error();
    return chain;
}

Result<std::int64_t> insertChained(Database& database, std::string_view table, std::span<const Field> fields,
                                   std::int64_t previous) {
    Result<ChainedInsert> insert = ChainedInsert::into(database, table, fields);
    if (!insert)
        return insert.error();
    return insert->add(fields, previous);
}

namespace {

Result<ChainEnd> readEnd(Result<Statement> query, ChainEnd otherwise) {
    if (!query)
        return query.error();
    const Result<bool> row = query->step();
    if (!row)
        return row.error();
    return *row ? ChainEnd{query->integer(0), query->integer(1)} : otherwise;
}

} // namespace

Result<ChainEnd> endOfDay(Database& database, std::string_view table, std::int64_t device,
                          std::string_view localDate) {
    const std::string sql = "SELECT seq, chain FROM " + std::string(table) +
                            " WHERE device = ? AND local_date = ? ORDER BY seq DESC LIMIT 1";
    return readEnd(Statement::query(database, sql, {device, localDate}), {});
}

Result<ChainEnd> endOfSession(Database& database, std::int64_t session) {
    const Result<std::optional<std::int64_t>> own =
        database.integer("SELECT chain FROM session WHERE id = ?", {session});
    if (!own)
        return own.error();
    return readEnd(
        Statement::query(database,
                         "SELECT seq, chain FROM session_event WHERE session = ? ORDER BY seq DESC LIMIT 1",
                         {session}),
        {0, own->value_or(0)});
}

} // namespace patella
