#pragma once
#include "src/storage/history_reading.h"

#include <unordered_map>

namespace patella {

/// Reads the whole history in slices, between which others may write: what is added after the first is not in
/// it; a tombstone or a changed routine may be. The database must stay open until it is done.
class HistoryReader {
public:
    enum class Order { None, Content }; ///< Content: all in one slice
    explicit HistoryReader(Database& database, Order order = Order::None)
        : m_database(database)
        , m_order(order) {}

    /// Reads on, `sessions` of them or as much else; true when everything is read.
    Result<bool> readOn(std::size_t sessions);
    HistoryRecords take() { return std::move(m_records); }

private:
    using Names = std::unordered_map<std::int64_t, std::string>; ///< uuids by id
    /// Where a slice begins and the reading ends.
    struct Span {
        std::int64_t after = 0;
        std::int64_t upTo = 0;
    };
    [[nodiscard]] bool ordered() const { return m_order == Order::Content; }
    [[nodiscard]] std::int64_t limit(std::size_t most) const;
    Done begin();
    Done readDevices();
    Result<bool> readSessions(std::size_t most);
    Done readEvents(const Span& of);
    Done markAway(std::int64_t session);
    Result<bool> readRows(const std::string& table, std::size_t most);
    Done readRoutines();

    Database& m_database;
    Order m_order;
    HistoryRecords m_records;
    Names m_devices;
    Names m_sessions;
    std::unordered_map<std::int64_t, std::size_t> m_places; ///< of sessions, by id
    std::map<std::string, Span> m_spans;                    ///< by table
    bool m_begun = false;
    std::size_t m_tables = 0; ///< 0: the sessions are under way; else that many of historyTables and one
};

} // namespace patella
