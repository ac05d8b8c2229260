#include "src/session/session_replay.h"
#include "src/storage/chain.h"
#include "src/storage/database.h"
#include "src/storage/day_rows.h"
#include "src/storage/each_row.h"
#include "src/storage/history_order.h"
#include "src/storage/restoring_rows.h"
#include "src/storage/sqlite_session_repository.h"
#include "src/storage/transaction.h"

#include <array>
#include <limits>
#include <unordered_set>

namespace patella {

namespace {

constexpr std::size_t allOfThem = std::numeric_limits<std::int32_t>::max();

std::optional<PainScore> scoreAt(const Statement& row, int column) {
    return row.null(column) ? std::nullopt : PainScore::of(row.integer(column));
}

constexpr std::string_view painColumns =
    "SELECT t.uuid, s.uuid, t.kind, t.knee, t.score, t.sharp, t.place, t.painkiller, t.item, t.about_utc_ms, "
    "t.about_zone, t.about_offset, t.entered_utc_ms, t.entered_zone, t.entered_offset, t.replaces, t.id, "
    "(SELECT uuid FROM device WHERE id = t.device), t.local_date, t.seq FROM pain t "
    "LEFT JOIN session s ON s.id = t.session WHERE t.deleted_utc_ms IS NULL ";

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
    PainEntry kept = entry;
    if (session && kept.replaces.empty()) {
        const Result<std::string> later = enteredLater(kept, *session);
        if (!later)
            return later.error();
        kept.replaces = *later;
    }
    if (const Done inserted = insertPain(kept, session); !inserted)
        return inserted;
    if (session)
        if (const Done derived = derive(*session); !derived)
            return derived;
    return transaction->commit();
}

/// The rating of the same that counts, by its uuid, where its time of entry lies behind the new one's: the
/// clock was set back, and rowOrder would put the new one before what it corrects. Else empty.
Result<std::string> SqliteSessionRepository::enteredLater(const PainEntry& entry, std::int64_t session) {
    const Result<std::vector<PainEntry>> there = painOfSession(session);
    if (!there)
        return there.error();
    const PainRating& rating = entry.rating;
    for (const PainEntry& each : *there)
        if (each.rating.kind == rating.kind && each.rating.knee == rating.knee &&
            each.rating.item == rating.item && each.entered.utcMs > entry.entered.utcMs)
            return each.uuid;
    return std::string();
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
    const Result<std::int64_t> moment = removalMoment(m_database, "pain", uuid, at.utcMs);
    if (!moment)
        return moment.error();
    if (const Done marked =
            m_database.run("UPDATE pain SET deleted_utc_ms = ? WHERE id = ?", {*moment, **id});
        !marked)
        return marked;
    if (const Done derived = deriveOfPain(uuid); !derived)
        return derived;
    const Done done = transaction->commit();
    if (done)
        std::erase_if(m_pain, [&](const KeptRating& each) { return each.entry.uuid == uuid; });
    return done;
}

Done SqliteSessionRepository::restorePain(const std::string& uuid) {
    Result<Transaction> transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    if (const Done restored = restoreDayRow(m_database, m_device, {"pain", "rating", uuid}); !restored)
        return restored;
    if (const Done derived = deriveOfPain(uuid); !derived)
        return derived;
    const Done done = transaction->commit();
    m_pain.clear(); // it may stand before what was read
    m_painUpTo = 0;
    return done;
}

Done SqliteSessionRepository::deriveOfPain(const std::string& uuid) {
    const auto session = m_database.integer("SELECT session FROM pain WHERE uuid = ? AND session IS NOT NULL",
                                            {std::string_view(uuid)});
    if (!session)
        return session.error();
    return *session ? derive(**session) : Done{};
}

Result<std::vector<PainEntry>> SqliteSessionRepository::painOfSession(std::int64_t session) {
    Result<Statement> query = Statement::query(
        m_database, std::string(painColumns) + "AND t.session = ? ORDER BY " + std::string(rowOrder),
        {session});
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

/// Rows are never changed and get growing numbers, so what was read once needs no second look; a tombstone
/// takes its row out of m_pain.
Result<bool> SqliteSessionRepository::readPainAhead(std::size_t most) {
    Result<Statement> query =
        Statement::query(m_database, std::string(painColumns) + "AND t.id > ? ORDER BY t.id LIMIT ?",
                         {m_painUpTo, static_cast<std::int64_t>(most)});
    if (!query)
        return query.error();
    for (std::size_t read = 0;; ++read) {
        const Result<bool> row = query->step();
        if (!row)
            return row.error();
        if (!*row)
            return read < most;
        const std::int64_t entered = query->integer(12);
        m_pain.push_back({{entered, query->text(17), query->text(18), query->integer(19)}, painAt(*query)});
        m_painUpTo = query->integer(16);
    }
}

/// As rowOrder has it: rows of another machine come later and may belong before.
Done SqliteSessionRepository::readAllPain() {
    if (const Result<bool> read = readPainAhead(allOfThem); !read)
        return read.error();
    const auto before = [](const KeptRating& a, const KeptRating& b) { return a.place < b.place; };
    if (!std::is_sorted(m_pain.begin(), m_pain.end(), before))
        std::stable_sort(m_pain.begin(), m_pain.end(), before);
    return {};
}

Result<std::vector<PainEntry>> SqliteSessionRepository::pain() {
    if (const Done read = readAllPain(); !read)
        return read.error();
    std::unordered_set<std::string> shown;
    const Done listed =
        eachRow(m_database, "SELECT uuid FROM session_summary WHERE removed = 0 AND state <> 'discarded'",
                [&](const Statement& row) { shown.insert(row.text(0)); });
    if (!listed)
        return listed.error();
    std::vector<PainEntry> entries;
    entries.reserve(m_pain.size());
    for (const auto& [place, entry] : m_pain)
        if (entry.session.empty() || shown.contains(entry.session.value))
            entries.push_back(entry);
    return countingPain(entries);
}

} // namespace patella
