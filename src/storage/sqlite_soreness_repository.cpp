#include "src/storage/sqlite_soreness_repository.h"

#include "src/storage/database.h"
#include "src/storage/day_rows.h"
#include "src/storage/history_order.h"
#include "src/storage/restoring_rows.h"
#include "src/storage/transaction.h"

#include <algorithm>

namespace patella {

namespace {

Error none(const char* what, const std::string& uuid) {
    return {ErrorCode::NotFound, "there is no " + std::string(what) + " \"" + uuid + "\""};
}

const std::string standing =
    "SELECT t.uuid, s.uuid, t.muscle, t.side, t.score, t.about_utc_ms, t.about_zone, t.about_offset, "
    "t.entered_utc_ms, t.entered_zone, t.entered_offset, t.replaces FROM soreness t "
    "LEFT JOIN session s ON s.id = t.session WHERE t.deleted_utc_ms IS NULL ORDER BY " +
    std::string(rowOrder);

SorenessEntry entryAt(const Statement& row) {
    SorenessEntry entry;
    entry.uuid = row.text(0);
    entry.session = SessionId(row.text(1));
    entry.muscle = row.text(2);
    entry.side = fromKey<Side>(row.text(3));
    entry.score = PainScore::of(row.integer(4)).value_or(entry.score);
    entry.about = {row.integer(5), row.text(6), static_cast<int>(row.integer(7))};
    entry.entered = {row.integer(8), row.text(9), static_cast<int>(row.integer(10))};
    entry.replaces = row.text(11);
    return entry;
}

} // namespace

Done SqliteSorenessRepository::add(const SorenessEntry& entry) {
    if (entry.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "an answer about soreness needs a uuid"};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Done inserted = insert(entry); !inserted)
        return inserted;
    return transaction->commit();
}

Done SqliteSorenessRepository::insert(const SorenessEntry& entry) {
    if (!entry.replaces.empty())
        if (const Done there = mustCount(entry.replaces); !there)
            return there;
    SqlValue session(nullptr);
    if (!entry.session.empty()) {
        const auto id = m_database.integer("SELECT id FROM session WHERE uuid = ?",
                                           {std::string_view(entry.session.value)});
        if (!id)
            return id.error();
        if (!*id)
            return none("session", entry.session.value);
        session = SqlValue(**id);
    }
    const auto [utc, zone, offset] = enteredFields(entry.entered);
    const std::array<Field, 11> rest{{{"about_utc_ms", entry.about.utcMs},
                                      {"about_zone", std::string_view(entry.about.zone)},
                                      {"about_offset", std::int64_t{entry.about.offsetMinutes}},
                                      utc,
                                      zone,
                                      offset,
                                      {"session", session},
                                      {"muscle", std::string_view(entry.muscle)},
                                      {"side", entry.side ? SqlValue(keyOf(*entry.side)) : SqlValue(nullptr)},
                                      {"score", std::int64_t{entry.score.value()}},
                                      {"replaces", sqlText(entry.replaces)}}};
    return addDayRow(m_database, m_device, {"soreness", "soreness", entry.uuid, entry.about.localDate()},
                     rest);
}

Result<std::vector<SorenessEntry>> SqliteSorenessRepository::all() {
    Result<Statement> query = Statement::query(m_database, standing);
    if (!query)
        return query.error();
    std::vector<SorenessEntry> entries;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return countingSoreness(entries);
        entries.push_back(entryAt(*query));
    }
}

Done SqliteSorenessRepository::mustCount(const std::string& uuid) {
    const Result<std::vector<SorenessEntry>> counting = all();
    if (!counting)
        return counting.error();
    const bool there = std::any_of(counting->begin(), counting->end(),
                                   [&](const SorenessEntry& entry) { return entry.uuid == uuid; });
    return there ? Done{} : Done{none("soreness", uuid)};
}

Done SqliteSorenessRepository::remove(const std::string& uuid, const WallTime& at) {
    if (const Done there = mustCount(uuid); !there)
        return there;
    const Result<std::int64_t> moment = removalMoment(m_database, "soreness", uuid, at.utcMs);
    if (!moment)
        return moment.error();
    return m_database.run("UPDATE soreness SET deleted_utc_ms = ? WHERE uuid = ?",
                          {*moment, std::string_view(uuid)});
}

Done SqliteSorenessRepository::restore(const std::string& uuid) {
    return restoreDayRow(m_database, m_device, {"soreness", "soreness", uuid});
}

} // namespace patella
