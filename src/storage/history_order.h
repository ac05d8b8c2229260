#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace patella {

class Database;

// The order of a history is one of its content: the same on every machine, in whatever order rows came in.
//
// Rows per device and day stand by the moment at which they were entered, then by device; what one device
// entered within the same millisecond stays in its sequence.
// Events of a session stand by a count that is greater than that of all events known to the machine that
// wrote them, so no clock that is wrong or was set back puts a correction before what it corrects; events
// written apart from one another stand by their moment, then by uuid. The count is the sequence number,
// unless the payload begins with another, which it does where events of several machines met.

/// For ORDER BY of a query over session_event.
inline constexpr std::string_view eventOrder =
    "CASE WHEN substr(payload, 1, 9) = '{\"order\":' THEN CAST(substr(payload, 10, 18) AS INTEGER) "
    "ELSE seq END, utc_ms, uuid";

/// For ORDER BY of a query over a table per device and day that the query calls `t`.
inline constexpr std::string_view rowOrder =
    "t.entered_utc_ms, (SELECT uuid FROM device WHERE id = t.device), t.local_date, t.seq";

/// The payload with its count where that is not `seq`, and back.
std::string withOrder(std::string_view payload, std::int64_t order, std::int64_t seq);
struct OrderedPayload {
    std::int64_t order = 0;
    std::string payload;
};
OrderedPayload withoutOrder(std::string_view payload, std::int64_t seq);

/// The payload of a new event of the session at `seq`, which follows all that are there.
Result<std::string> payloadAfterAll(Database& database, std::int64_t session, std::int64_t seq,
                                    std::string_view payload);

} // namespace patella
