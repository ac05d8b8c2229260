#include "src/storage/sqlite_run_repository.h"

#include "src/storage/database.h"
#include "src/storage/day_rows.h"
#include "src/storage/history_order.h"
#include "src/storage/run_details_json.h"
#include "src/storage/transaction.h"

#include <set>

namespace patella {

namespace {

DayRow rowOf(const std::string& uuid) { return {"run", "run", uuid}; }

SqlValue length(int value) { return value > 0 ? SqlValue(std::int64_t{value}) : SqlValue(nullptr); }

SqlValue score(const std::optional<PainScore>& value) {
    return value ? SqlValue(std::int64_t{value->value()}) : SqlValue(nullptr);
}

std::optional<PainScore> scoreAt(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : PainScore::of(row.integer(column));
}

const std::string allRuns =
    "SELECT uuid, local_date, metres, seconds, highest_left, highest_right, about_utc_ms, about_zone, "
    "about_offset, entered_utc_ms, entered_zone, entered_offset, details, replaces, deleted_utc_ms "
    "FROM run t WHERE coalesce(deleted_utc_ms, 0) >= 0 ORDER BY " +
    std::string(rowOrder);

RunRecord runAt(const Statement& row) {
    RunRecord record;
    record.uuid = row.text(0);
    record.run.date = LocalDate::parse(row.text(1)).value_or(record.run.date);
    record.run.metres = static_cast<int>(row.integer(2));
    record.run.seconds = static_cast<int>(row.integer(3));
    record.run.highest = {scoreAt(row, 4), scoreAt(row, 5)};
    if (!row.null(6))
        record.started = WallTime{row.integer(6), row.text(7), static_cast<int>(row.integer(8))};
    record.entered = {row.integer(9), row.text(10), static_cast<int>(row.integer(11))};
    const RunDetails details = splitDetails(row.text(12));
    record.details = details.rest;
    record.run.painkiller = details.painkiller;
    record.replaces = row.text(13);
    return record;
}

} // namespace

Done SqliteRunRepository::add(const RunRecord& record) {
    if (const Done fits = checkRun(record); !fits)
        return fits;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Done inserted = insert(record); !inserted)
        return inserted;
    return transaction->commit();
}

Done SqliteRunRepository::insert(const RunRecord& record) {
    const RunEntry& run = record.run;
    const std::string details = run.painkiller ? withPainkiller(record.details) : record.details;
    const WallTime about = record.started.value_or(WallTime{});
    const auto [utc, zone, offset] = enteredFields(record.entered);
    const std::array<Field, 12> rest{
        {{"about_utc_ms", record.started ? SqlValue(about.utcMs) : SqlValue(nullptr)},
         {"about_zone", std::string_view(about.zone)},
         {"about_offset", std::int64_t{about.offsetMinutes}},
         utc,
         zone,
         offset,
         {"metres", length(run.metres)},
         {"seconds", length(run.seconds)},
         {"highest_left", score(run.highest[0])},
         {"highest_right", score(run.highest[1])},
         {"details", sqlText(details)},
         {"replaces", sqlText(record.replaces)}}};
    DayRow row = rowOf(record.uuid);
    row.date = run.date;
    row.replaces = record.replaces;
    return addDayRow(m_database, m_device, row, rest);
}

Result<std::vector<RunRecord>> SqliteRunRepository::all() {
    Result<Statement> query = Statement::query(m_database, allRuns);
    if (!query)
        return query.error();
    std::vector<RunRecord> records;
    std::set<std::string> removed;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        records.push_back(runAt(*query));
        if (!query->null(14))
            removed.insert(records.back().uuid);
    }
    std::vector<RunRecord> counting = countingRuns(records);
    std::erase_if(counting, [&](const RunRecord& record) { return removed.contains(record.uuid); });
    return counting;
}

Done SqliteRunRepository::remove(const std::string& uuid, const WallTime& at) {
    return removeDayRow(m_database, rowOf(uuid), at.utcMs);
}

Done SqliteRunRepository::restore(const std::string& uuid) {
    return restoreDayRow(m_database, m_device, rowOf(uuid));
}

} // namespace patella
