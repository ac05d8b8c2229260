#include "src/storage/day_rows.h"

#include "src/base/ids.h"
#include "src/storage/database.h"
#include "src/storage/restoring_rows.h"
#include "src/storage/transaction.h"

#include <algorithm>

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

/// Beside the row, on its day; entered, as far as order goes, when what it undoes was.
Done sayRestored(Database& database, std::int64_t device, const DayRow& row, LocalDate date,
                 const WallTime& removed) {
    const std::string uuid = newUuid();
    const std::string key = restoredKey(row.table, row.uuid);
    const std::string value = std::to_string(removed.utcMs);
    const auto [utc, zone, offset] = enteredFields(removed);
    const std::array<Field, 5> rest{
        {utc, zone, offset, {"key", std::string_view(key)}, {"value", std::string_view(value)}}};
    return addDayRow(database, device, {"profile", "entry", uuid, date}, rest);
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
    const Result<std::int64_t> moment = removalMoment(database, row.table, row.uuid, utcMs);
    if (!moment)
        return moment.error();
    return database.run("UPDATE " + std::string(row.table) + " SET deleted_utc_ms = ? WHERE uuid = ?",
                        {*moment, row.uuid});
}

Done restoreDayRow(Database& database, std::int64_t device, const DayRow& row) {
    const std::string table(row.table);
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    Result<Statement> there =
        Statement::query(database,
                         "SELECT deleted_utc_ms, local_date, entered_zone, entered_offset FROM " + table +
                             " WHERE uuid = ? AND coalesce(deleted_utc_ms, 0) >= 0",
                         {row.uuid});
    const Result<bool> found = there ? there->step() : Result<bool>(there.error());
    if (!found)
        return found.error();
    if (!*found)
        return none(row, row.uuid);
    if (there->null(0))
        return {};
    const WallTime removed{there->integer(0), there->text(2), static_cast<int>(there->integer(3))};
    const LocalDate date = LocalDate::parse(there->text(1)).value_or(removed.localDate());
    if (const Done said = sayRestored(database, device, row, date, removed); !said)
        return said;
    if (const Done back =
            database.run("UPDATE " + table + " SET deleted_utc_ms = NULL WHERE uuid = ?", {row.uuid});
        !back)
        return back;
    return transaction->commit();
}

} // namespace patella
