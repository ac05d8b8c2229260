#include "src/storage/sqlite_coach_repository.h"

#include "src/storage/coach_values_json.h"
#include "src/storage/database.h"
#include "src/storage/day_rows.h"
#include "src/storage/each_row.h"
#include "src/storage/history_order.h"
#include "src/storage/transaction.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

DayRow overrideRow(const std::string& uuid) { return {"override", "override", uuid}; }
DayRow checkRow(const std::string& uuid) { return {"check_result", "answer", uuid}; }

WallTime enteredAt(const Statement& row, int column) {
    return {row.integer(column), row.text(column + 1), static_cast<int>(row.integer(column + 2))};
}

/// A row in a transaction of its own.
Done addAlone(Database& database, std::int64_t device, const DayRow& row, std::span<const Field> rest) {
    Result<Transaction> transaction = Transaction::begin(database);
    if (!transaction)
        return transaction.error();
    if (const Done added = addDayRow(database, device, row, rest); !added)
        return added;
    return transaction->commit();
}

} // namespace

Done SqliteCoachRepository::say(const Profile& said, const WallTime& at) {
    if (const Done fits = checkProfile(said); !fits)
        return fits;
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const auto& [key, value] : writeProfile(said)) {
        const std::string uuid = newUuid();
        // what is said last counts, also when a clock was set back or another machine's is fast
        const auto last = m_database.integer("SELECT max(entered_utc_ms) FROM profile WHERE key = ?", {key});
        if (!last)
            return last.error();
        const WallTime entered{std::max(at.utcMs, last->value_or(-1) + 1), at.zone, at.offsetMinutes};
        const auto [utc, zone, offset] = enteredFields(entered);
        const std::array<Field, 5> rest{
            {utc, zone, offset, {"key", key}, {"value", std::string_view(value)}}};
        if (const Done added =
                addDayRow(m_database, m_device, {"profile", "entry", uuid, at.localDate()}, rest);
            !added)
            return added;
    }
    return transaction->commit();
}

Result<Profile> SqliteCoachRepository::profile() {
    Profile profile;
    const Done read = eachRow(m_database,
                              "SELECT key, value FROM profile t WHERE deleted_utc_ms IS NULL ORDER BY " +
                                  std::string(rowOrder),
                              [&](const Statement& row) { readProfile(row.text(0), row.text(1), profile); });
    if (!read)
        return read.error();
    return profile;
}

Result<std::vector<NumbersFrom>> SqliteCoachRepository::ruleChanges() {
    std::vector<NumbersFrom> changes;
    const Done read = eachRow(m_database,
                              "SELECT local_date, key, value FROM profile t WHERE key = 'rule' AND "
                              "deleted_utc_ms IS NULL ORDER BY " +
                                  std::string(rowOrder),
                              [&](const Statement& row) {
                                  Profile said;
                                  readProfile(row.text(1), row.text(2), said);
                                  if (const std::optional<LocalDate> date = LocalDate::parse(row.text(0));
                                      date && said.numbers)
                                      changes.push_back({*date, *said.numbers});
                              });
    if (!read)
        return read.error();
    return changes;
}

Done SqliteCoachRepository::addOverride(const OverrideRecord& record) {
    if (const Done fits = checkOverride(record); !fits)
        return fits;
    const Override& what = record.what;
    const std::string value = writeOverrideValue(what);
    const auto [utc, zone, offset] = enteredFields(record.entered);
    const std::array<Field, 7> rest{
        {utc,
         zone,
         offset,
         {"exercise", std::string_view(what.key.exercise.value)},
         {"side", what.key.side ? SqlValue(keyOf(*what.key.side)) : SqlValue(nullptr)},
         {"kind", keyOf(what.kind)},
         {"value", std::string_view(value)}}};
    DayRow row = overrideRow(record.uuid);
    row.date = what.date;
    return addAlone(m_database, m_device, row, rest);
}

Result<std::vector<OverrideRecord>> SqliteCoachRepository::overrides() {
    std::vector<OverrideRecord> records;
    const Done read = eachRow(
        m_database,
        "SELECT uuid, local_date, exercise, side, kind, value, entered_utc_ms, entered_zone, entered_offset "
        "FROM override t WHERE deleted_utc_ms IS NULL ORDER BY local_date, " +
            std::string(rowOrder),
        [&](const Statement& row) {
            OverrideRecord record;
            record.uuid = row.text(0);
            record.entered = enteredAt(row, 6);
            const std::optional<LocalDate> date = LocalDate::parse(row.text(1));
            const auto kind = fromKey<OverrideKind>(row.text(4));
            if (!date || !kind) // of a newer Patella
                return Done{};
            record.what.date = *date;
            record.what.key = {ExerciseId(row.text(2)), fromKey<Side>(row.text(3))};
            record.what.kind = *kind;
            if (const Done value = readOverrideValue(row.text(5), record.what); !value)
                return value;
            records.push_back(std::move(record));
            return Done{};
        });
    if (!read)
        return read.error();
    return records;
}

Done SqliteCoachRepository::removeOverride(const std::string& uuid, const WallTime& at) {
    return removeDayRow(m_database, overrideRow(uuid), at.utcMs);
}

Done SqliteCoachRepository::restoreOverride(const std::string& uuid) {
    return restoreDayRow(m_database, m_device, overrideRow(uuid));
}

Done SqliteCoachRepository::addCheck(const CheckResult& result) {
    if (const Done fits = checkAnswer(result); !fits)
        return fits;
    const std::string value = writeCheckAnswer(result);
    const auto [utc, zone, offset] = enteredFields(result.entered);
    const std::array<Field, 6> rest{{utc,
                                     zone,
                                     offset,
                                     {"kind", std::string_view(result.kind)},
                                     {"value", std::string_view(value)},
                                     {"replaces", sqlText(result.replaces)}}};
    return addAlone(m_database, m_device,
                    {"check_result", "answer", result.uuid, result.date, result.replaces}, rest);
}

Result<std::vector<CheckResult>> SqliteCoachRepository::checks() {
    std::vector<CheckResult> results;
    std::set<std::string> removed;
    const Done read = eachRow(
        m_database,
        "SELECT uuid, local_date, kind, value, entered_utc_ms, entered_zone, entered_offset, replaces, "
        "deleted_utc_ms FROM check_result t WHERE deleted_utc_ms IS NULL OR deleted_utc_ms >= 0 ORDER BY " +
            std::string(rowOrder),
        [&](const Statement& row) {
            CheckResult result{row.text(0)};
            result.date = LocalDate::parse(row.text(1)).value_or(result.date);
            result.kind = row.text(2);
            if (isMeasureKind(result.kind) && !measureOfKind(result.kind)) // of a newer Patella
                return Done{};
            result.entered = enteredAt(row, 4);
            result.replaces = row.text(7);
            if (const Done value = readCheckAnswer(row.text(3), result); !value)
                return value;
            if (!row.null(8))
                removed.insert(result.uuid);
            results.push_back(std::move(result));
            return Done{};
        });
    if (!read)
        return read.error();
    std::vector<CheckResult> counting = countingChecks(results);
    std::erase_if(counting, [&](const CheckResult& result) { return removed.contains(result.uuid); });
    return counting;
}

Done SqliteCoachRepository::removeCheck(const std::string& uuid, const WallTime& at) {
    return removeDayRow(m_database, checkRow(uuid), at.utcMs);
}

Done SqliteCoachRepository::restoreCheck(const std::string& uuid) {
    return restoreDayRow(m_database, m_device, checkRow(uuid));
}

} // namespace patella
