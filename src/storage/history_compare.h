#pragma once
#include "src/storage/history_reading.h"

namespace patella {

// How the histories of two machines become one. What is known is the union of both: rows and events by their
// uuids, whose content never changes. What can change has a rule that gives the same whoever takes in whom,
// in whatever order and however often:
// - a tombstone wins over none, and the later one over the earlier, except where it was undone by somebody
// who
//   knew of it, see restoring_rows.h;
// - a routine is the one that was changed or removed last; of two at the same moment that with the greater
//   content;
// - what counts of sessions, of corrections and of what the user says of himself follows from the order of
// the
//   content, see history_order.h.

/// What a file has that is not here, by places in the file.
struct HistoryDiff {
    struct Session {
        std::size_t at = 0;
        bool fresh = false; ///< it is not here at all
        bool back = false;  ///< it was taken back and comes again
        std::vector<std::size_t> events{};
        std::vector<std::string> eventsBack{};
    };
    struct Row {
        enum class How { Add, Back, Mark };
        std::string table;
        std::size_t at = 0;
        How how = How::Add;
        std::optional<std::int64_t> before{}; ///< Mark: its tombstone here
        std::optional<std::int64_t> after{};
    };
    struct Change {
        std::size_t at = 0;
        std::optional<HistoryRoutine> before{}; ///< as it is here
    };
    std::vector<std::size_t> devices{};
    std::vector<Session> sessions{};
    std::vector<Row> rows{};
    std::vector<Change> routines{};

    [[nodiscard]] bool empty() const { return sessions.empty() && rows.empty() && routines.empty(); }
};

struct HistoryCount {
    int fresh = 0;
    int here = 0;
    /// sessions with more events, rows that are removed or put back there, routines that are newer there
    int changed = 0;
    friend bool operator==(const HistoryCount&, const HistoryCount&) = default;
};

/// Counts by the table: "session", historyTables and "routine".
using HistoryCounts = std::map<std::string, HistoryCount>;

struct HistoryComparison {
    HistoryDiff diff{};
    HistoryCounts counts{};
    std::vector<Error> faults{}; ///< with the file's lines; what has any is not to be taken in
};

/// `here`: with what is away. A fault is a row that does not fit its table, one that is here with another
/// content, and one of a session that is neither here nor in the file.
HistoryComparison compareHistory(const HistoryRecords& here, const HistoryRecords& file,
                                 const HistoryShapes& shapes);

} // namespace patella
