#include "src/storage/day_rows.h"

#include "src/storage/database.h"

namespace patella {

namespace {

Error none(const DayRow& row, std::string_view uuid) {
    return {ErrorCode::NotFound, "there is no " + std::string(row.noun) + " \"" + std::string(uuid) + "\""};
}

constexpr std::string_view countingRow =
    " AS r WHERE r.uuid = ?1 AND r.deleted_utc_ms IS NULL AND NOT EXISTS "
    "(SELECT 1 FROM ";

Done mustCount(Database& database, const DayRow& row, std::string_view uuid) {
    const std::string table(row.table);
    const auto counts = database.integer("SELECT 1 FROM " + table + std::string(countingRow) + table +
                                             " AS later WHERE later.replaces = r.uuid AND "
                                             "coalesce(later.deleted_utc_ms, 0) >= 0)",
                                         {uuid});
    if (!counts)
        return counts.error();
    return *counts ? Done{} : Done{none(row, uuid)};
}

} // namespace

Done addDayRow(Database& database, std::int64_t device, const DayRow& row, std::span<const Field> rest) {
    if (!row.replaces.empty())
        if (const Done there = mustCount(database, row, row.replaces); !there)
            return there;
    const std::string date = row.date.iso();
    const Result<ChainEnd> end = endOfDay(database, row.table, device, date);
    if (!end)
        return end.error();
    std::vector<Field> fields{{"uuid", row.uuid},
                              {"device", device},
                              {"local_date", std::string_view(date)},
                              {"seq", end->seq + 1}};
    fields.insert(fields.end(), rest.begin(), rest.end());
    const Result<std::int64_t> inserted = insertChained(database, row.table, fields, end->chain);
    return inserted ? Done{} : Done{inserted.error()};
}

Done removeDayRow(Database& database, const DayRow& row, std::int64_t utcMs) {
    if (const Done there = mustCount(database, row, row.uuid); !there)
        return there;
    return database.run("UPDATE " + std::string(row.table) + " SET deleted_utc_ms = ? WHERE uuid = ?",
                        {utcMs, row.uuid});
}

Done restoreDayRow(Database& database, const DayRow& row) {
    const std::string table(row.table);
    const auto there = database.integer(
        "SELECT 1 FROM " + table + " WHERE uuid = ? AND coalesce(deleted_utc_ms, 0) >= 0", {row.uuid});
    if (!there)
        return there.error();
    if (!*there)
        return none(row, row.uuid);
    return database.run("UPDATE " + table + " SET deleted_utc_ms = NULL WHERE uuid = ?", {row.uuid});
}

} // namespace patella
