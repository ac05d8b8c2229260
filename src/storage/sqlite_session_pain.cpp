#include "src/session/session_replay.h"
#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/history_order.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

#include <array>

namespace patella {

namespace {

std::optional<PainScore> scoreAt(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : PainScore::of(row.integer(column));
}

constexpr std::string_view painColumns =
    "SELECT t.uuid, s.uuid, t.kind, t.knee, t.score, t.sharp, t.place, t.painkiller, t.item, t.about_utc_ms, "
    "t.about_zone, "
    "t.about_offset, t.entered_utc_ms, t.entered_zone, t.entered_offset, t.replaces FROM pain t "
    "LEFT JOIN session s ON s.id = t.session LEFT JOIN session_summary d ON d.session = t.session "
    "WHERE t.deleted_utc_ms IS NULL ";

PainEntry painAt(const Statement& row) {
    PainEntry entry;
    entry.uuid = row.text(0);
    entry.session = SessionId(row.text(1));
    entry.rating.kind = fromKey<PainKind>(row.text(2)).value_or(PainKind::AnyTime);
    entry.rating.knee = fromKey<Knee>(row.text(3)).value_or(Knee::Left);
    entry.rating.score = scoreAt(row, 4);
    entry.rating.sharp = row.integer(5) != 0;
    entry.rating.place = row.text(6);
    entry.rating.painkiller = row.integer(7) != 0;
    if (!row.null(8))
        entry.rating.item = static_cast<std::size_t>(row.integer(8));
    entry.about = {row.integer(9), row.text(10), static_cast<int>(row.integer(11))};
    entry.entered = {row.integer(12), row.text(13), static_cast<int>(row.integer(14))};
    entry.replaces = row.text(15);
    return entry;
}

} // namespace

Done SqliteSessionRepository::addPain(const PainEntry& entry) {
    if (entry.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "a rating needs a uuid"};
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    std::optional<std::int64_t> session;
    if (!entry.session.empty()) {
        const Result<Head> head = find(entry.session);
        if (!head)
            return head.error();
        session = head->session;
    }
    if (const Done inserted = insertPain(entry, session); !inserted)
        return inserted;
    if (session)
        if (const Done derived = derive(*session); !derived)
            return derived;
    return transaction->commit();
}

Done SqliteSessionRepository::insertPain(const PainEntry& entry, std::optional<std::int64_t> session) {
    const std::string date = entry.about.localDate().iso();
    const Result<ChainEnd> end = endOfDay(m_database, "pain", m_device, date);
    if (!end)
        return end.error();
    const PainRating& rating = entry.rating;
    const auto item = rating.item ? std::optional(static_cast<std::int64_t>(*rating.item)) : std::nullopt;
    const auto score = rating.score ? std::optional(std::int64_t{rating.score->value()}) : std::nullopt;
    const SqlValue replaces =
        entry.replaces.empty() ? SqlValue(nullptr) : SqlValue(std::string_view(entry.replaces));
    const std::array<Field, 19> fields{{{"uuid", std::string_view(entry.uuid)},
                                        {"device", m_device},
                                        {"local_date", std::string_view(date)},
                                        {"seq", end->seq + 1},
                                        {"about_utc_ms", entry.about.utcMs},
                                        {"about_zone", std::string_view(entry.about.zone)},
                                        {"about_offset", std::int64_t{entry.about.offsetMinutes}},
                                        {"entered_utc_ms", entry.entered.utcMs},
                                        {"entered_zone", std::string_view(entry.entered.zone)},
                                        {"entered_offset", std::int64_t{entry.entered.offsetMinutes}},
                                        {"session", sqlOptional(session)},
                                        {"item", sqlOptional(item)},
                                        {"kind", keyOf(rating.kind)},
                                        {"knee", keyOf(rating.knee)},
                                        {"score", sqlOptional(score)},
                                        {"sharp", std::int64_t{rating.sharp}},
                                        {"place", std::string_view(rating.place)},
                                        {"painkiller", std::int64_t{rating.painkiller}},
                                        {"replaces", replaces}}};
    const Result<std::int64_t> inserted = insertChained(m_database, "pain", fields, end->chain);
    return inserted ? Done{} : Done{inserted.error()};
}

Done SqliteSessionRepository::removePain(const std::string& uuid, const WallTime& at) {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto id = m_database.integer("SELECT id FROM pain WHERE uuid = ? AND deleted_utc_ms IS NULL",
                                       {std::string_view(uuid)});
    if (!id)
        return id.error();
    if (!*id)
        return Error{ErrorCode::NotFound, "there is no rating \"" + uuid + "\""};
    if (const Done marked =
            m_database.run("UPDATE pain SET deleted_utc_ms = ? WHERE id = ?", {at.utcMs, **id});
        !marked)
        return marked;
    const auto session =
        m_database.integer("SELECT session FROM pain WHERE id = ? AND session IS NOT NULL", {**id});
    if (!session)
        return session.error();
    if (*session)
        if (const Done derived = derive(**session); !derived)
            return derived;
    return transaction->commit();
}

Result<std::vector<PainEntry>> SqliteSessionRepository::readPain(std::string_view where,
                                                                 std::optional<std::int64_t> session) {
    const std::string sql =
        std::string(painColumns) + std::string(where) + " ORDER BY " + std::string(rowOrder);
    Result<Statement> query =
        session ? Statement::query(m_database, sql, {*session}) : Statement::query(m_database, sql);
    if (!query)
        return query.error();
    std::vector<PainEntry> entries;
    for (;;) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return countingPain(entries);
        entries.push_back(painAt(*query));
    }
}

Result<std::vector<PainEntry>> SqliteSessionRepository::pain() {
    return readPain("AND (t.session IS NULL OR (d.removed = 0 AND d.state <> 'discarded'))", std::nullopt);
}

} // namespace patella
