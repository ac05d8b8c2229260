#include "src/storage/history_reading.h"

#include "src/storage/each_row.h"
#include "src/storage/history_reader.h"

#include <algorithm>
#include <set>

namespace patella {

Result<std::vector<HistoryColumn>> historyColumns(Database& database, std::string_view table) {
    static const std::set<std::string> home{"id", "uuid", "device", "seq", "chain", "deleted_utc_ms"};
    std::vector<HistoryColumn> columns;
    const Done read = eachRow(
        database, "SELECT name, type, \"notnull\" FROM pragma_table_info('" + std::string(table) + "')", {},
        [&](const Statement& row) {
            const std::string name = row.text(0);
            if (name == "session") // travels as its uuid
                columns.push_back({name, true, false});
            else if (!home.contains(name))
                columns.push_back({name, row.text(1) == "TEXT", row.integer(2) != 0});
        });
    if (!read)
        return read.error();
    return columns;
}

Result<HistoryRecords> readHistory(Database& database) {
    HistoryReader reader(database, HistoryReader::Order::Content);
    const Result<bool> read = reader.readOn(0);
    if (!read)
        return read.error();
    return reader.take();
}

Result<HistoryShapes> historyShapes(Database& database) {
    HistoryShapes shapes;
    for (const std::string_view table : historyTables) {
        Result<std::vector<HistoryColumn>> columns = historyColumns(database, table);
        if (!columns)
            return columns.error();
        shapes[std::string(table)] = std::move(*columns);
    }
    return shapes;
}

void dropAway(HistoryRecords& records) {
    std::set<std::string> gone;
    std::set<std::string> devices;
    for (const HistorySession& session : records.sessions)
        if (session.away)
            gone.insert(session.uuid);
    std::erase_if(records.sessions, [](const HistorySession& session) { return session.away; });
    for (HistorySession& session : records.sessions) {
        std::erase_if(session.events, [](const HistoryEvent& event) { return event.away; });
        devices.insert(session.device);
        for (const HistoryEvent& event : session.events)
            devices.insert(event.device);
    }
    for (auto& [table, rows] : records.days) {
        std::erase_if(rows,
                      [&](const HistoryRow& row) { return row.away || gone.contains(row.text("session")); });
        for (const HistoryRow& row : rows)
            devices.insert(row.device);
    }
    std::erase_if(records.routines, [](const HistoryRoutine& routine) { return routine.away; });
    for (const HistoryRoutine& routine : records.routines)
        devices.insert(routine.device);
    std::erase_if(records.devices,
                  [&](const HistoryDevice& device) { return !devices.contains(device.uuid); });
}

std::string uuidText(std::string_view bytes) {
    static constexpr char digits[] = "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            text += '-';
        text += digits[static_cast<unsigned char>(bytes[i]) >> 4];
        text += digits[static_cast<unsigned char>(bytes[i]) & 0x0F];
    }
    return text;
}

std::optional<std::string> uuidBytes(std::string_view uuid) {
    static constexpr std::string_view digits = "0123456789abcdef";
    std::string bytes;
    std::size_t half = 0;
    for (std::size_t i = 0; i < uuid.size(); ++i) {
        if (i == 8 || i == 13 || i == 18 || i == 23) {
            if (uuid[i] != '-')
                return std::nullopt;
            continue;
        }
        const std::size_t digit = digits.find(uuid[i]);
        if (digit == std::string_view::npos)
            return std::nullopt;
        if (half++ % 2 == 0)
            bytes += static_cast<char>(digit << 4);
        else
            bytes.back() = static_cast<char>(static_cast<unsigned char>(bytes.back()) | digit);
    }
    return bytes.size() == 16 && uuid.size() == 36 ? std::optional(bytes) : std::nullopt;
}

} // namespace patella
