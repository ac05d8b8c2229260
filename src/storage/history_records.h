#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace patella {

// The user's history by rows, as it travels between machines: what two databases have in common when they
// are equal. Ids of rows, sequence numbers and chains are a database's own and stay at home. `line` is that
// of the file it was read from, 0 where there was none. `away`: an import brought it and was taken back; it
// counts as not there and never travels.

struct HistoryDevice {
    std::string uuid;
    std::string name;
    std::int64_t addedUtcMs = 0;
    int line = 0;
};

struct HistoryEvent {
    std::string uuid; ///< with hyphens
    std::string device;
    /// Greater than that of every event of the session that was known when it was written: whatever the
    /// clocks say, a correction comes after what it corrects. See eventOrder.
    std::int64_t order = 1;
    std::int64_t utcMs = 0;
    std::string zone{};
    std::int64_t offset = 0;
    std::optional<std::int64_t> monoMs{};
    std::string kind{};
    std::string payload{}; ///< JSON
    int line = 0;
    bool away = false;
};

struct HistorySession {
    std::string uuid;
    std::string device;
    std::int64_t startedUtcMs = 0;
    std::string zone{};
    std::int64_t offset = 0;
    std::string localDate{};
    std::string routine{};
    std::string name{};
    std::string plan{}; ///< JSON, as it was kept
    std::vector<HistoryEvent> events{};
    int line = 0;
    bool away = false;
};

using HistoryValue = std::variant<std::int64_t, std::string>;

/// A row of one of historyTables: its columns without those of its own and those that are NULL; `session` is
/// the session's uuid.
struct HistoryRow {
    std::string uuid;
    std::string device;
    std::map<std::string, HistoryValue> values;
    std::optional<std::int64_t> deletedUtcMs{}; ///< its tombstone
    int line = 0;
    bool away = false;

    [[nodiscard]] std::string text(const std::string& column) const;   ///< "" where there is none
    [[nodiscard]] std::int64_t whole(const std::string& column) const; ///< 0 where there is none
};

struct HistoryRoutine {
    std::string uuid;
    std::string device;
    std::string name;
    std::string document; ///< JSON
    std::int64_t createdUtcMs = 0;
    std::int64_t changedUtcMs = 0;
    std::optional<std::int64_t> deletedUtcMs{};
    int line = 0;
    bool away = false;
};

/// The tables that are chained per device and day, in the order in which they are written.
inline constexpr std::string_view historyTables[] = {"pain",     "soreness",     "run", "profile",
                                                     "override", "check_result", "note"};

struct HistoryRecords {
    std::string file{};   ///< that faults name
    bool foreign = false; ///< made of another program's file
    std::vector<HistoryDevice> devices{};
    std::vector<HistorySession> sessions{};
    std::map<std::string, std::vector<HistoryRow>> days{}; ///< by table
    std::vector<HistoryRoutine> routines{};
};

/// Rows that were made of another program's file are of a device of their own. Their uuids follow from that
/// file, so that equal uuids mean the same session whatever a version of ours made of it; that which is here
/// stays.
inline constexpr std::string_view importedDevice = "imported-";

/// Told how much is done, 0 to 1; false: stop.
using HistoryProgress = std::function<bool(double)>;

bool sameContent(const HistorySession& a, const HistorySession& b); ///< without their events
bool sameContent(const HistoryEvent& a, const HistoryEvent& b);
bool sameContent(const HistoryRow& a, const HistoryRow& b); ///< without the tombstone

} // namespace patella
