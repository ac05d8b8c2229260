#pragma once
#include "src/base/time.h"
#include "src/storage/chain.h"

#include <array>

namespace patella {

class Database;

/// A row of one of the tables that are chained per device and day and are told apart by a uuid.
struct DayRow {
    std::string_view table;
    std::string_view noun; ///< for people: "run"
    std::string_view uuid;
    LocalDate date = LocalDate::fromDays(0);
    std::string_view replaces{}; ///< uuid of the row that it corrects, or empty
};

/// Inserts it with `rest`, its columns after `seq` in their order; what it corrects must count (NotFound).
/// Within a transaction of the caller's.
Done addDayRow(Database& database, std::int64_t device, const DayRow& row, std::span<const Field> rest);

/// Sets the tombstone, later than any removal of the row that was undone; or takes it away and says so, see
/// restoring_rows.h. NotFound when there is no such row, or when it is to be removed and does not count.
Done removeDayRow(Database& database, const DayRow& row, std::int64_t utcMs);
Done restoreDayRow(Database& database, std::int64_t device, const DayRow& row);

/// The three columns of the moment at which a row was entered.
inline std::array<Field, 3> enteredFields(const WallTime& entered) {
    return {{{"entered_utc_ms", entered.utcMs},
             {"entered_zone", std::string_view(entered.zone)},
             {"entered_offset", std::int64_t{entered.offsetMinutes}}}};
}

/// NULL for an empty text.
inline SqlValue sqlText(std::string_view text) { return text.empty() ? SqlValue(nullptr) : SqlValue(text); }

} // namespace patella
