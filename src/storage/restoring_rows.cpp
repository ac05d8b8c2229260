#include "src/storage/restoring_rows.h"

#include "src/storage/database.h"

#include <algorithm>
#include <charconv>

namespace patella {

namespace {

constexpr std::string_view beginning = "restored:";

}

std::string restoredKey(std::string_view table, std::string_view uuid) {
    return std::string(beginning).append(table).append(":").append(uuid);
}

bool isRestoredKey(std::string_view key) { return key.starts_with(beginning); }

std::optional<RestoredRow> restoredRow(std::string_view key, std::string_view value) {
    if (!isRestoredKey(key))
        return std::nullopt;
    const std::string_view rest = key.substr(beginning.size());
    const std::size_t colon = rest.find(':');
    if (colon == std::string_view::npos)
        return std::nullopt;
    RestoredRow row{std::string(rest.substr(0, colon)), std::string(rest.substr(colon + 1))};
    const auto [end, fault] = std::from_chars(value.data(), value.data() + value.size(), row.upTo);
    const bool known =
        std::find(std::begin(historyTables), std::end(historyTables), row.table) != std::end(historyTables);
    if (fault != std::errc{} || end != value.data() + value.size() || !known || row.uuid.empty())
        return std::nullopt;
    return row;
}

Result<std::optional<std::int64_t>> restoredUpTo(Database& database, std::string_view table,
                                                 std::string_view uuid) {
    const std::string key = restoredKey(table, uuid);
    return database.integer("SELECT max(CAST(value AS INTEGER)) FROM profile WHERE key = ?",
                            {std::string_view(key)});
}

Result<std::int64_t> removalMoment(Database& database, std::string_view table, std::string_view uuid,
                                   std::int64_t utcMs) {
    const auto undone = restoredUpTo(database, table, uuid);
    if (!undone)
        return undone.error();
    return std::max(utcMs, undone->value_or(-1) + 1);
}

void Restorations::add(const HistoryRecords& records) {
    const auto rows = records.days.find("profile");
    if (rows == records.days.end())
        return;
    for (const HistoryRow& row : rows->second) {
        const auto restored = row.away ? std::nullopt : restoredRow(row.text("key"), row.text("value"));
        if (!restored)
            continue;
        const auto [at, fresh] = m_upTo.emplace(row.text("key"), restored->upTo);
        if (!fresh)
            at->second = std::max(at->second, restored->upTo);
    }
}

bool Restorations::has(std::string_view table, std::string_view uuid) const {
    return !m_upTo.empty() && m_upTo.contains(restoredKey(table, uuid));
}

std::optional<std::int64_t> Restorations::standing(std::string_view table, std::string_view uuid,
                                                   const std::optional<std::int64_t>& tombstone) const {
    if (!tombstone || m_upTo.empty())
        return tombstone;
    const auto undone = m_upTo.find(restoredKey(table, uuid));
    return undone != m_upTo.end() && *tombstone <= undone->second ? std::nullopt : tombstone;
}

} // namespace patella
