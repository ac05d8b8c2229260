#pragma once
#include "src/base/time.h"
#include "src/storage/chain.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace patella {

/// An event of a session as its row keeps it.
struct EventRow {
    std::string_view kind;
    std::string payload;                ///< JSON
    std::optional<std::int64_t> mono{}; ///< steady time of the session
};

using EventUuid = std::array<std::byte, 16>;
EventUuid newEventUuid();
/// Another one for each number, from one that is random: asking the system for each would take longest.
EventUuid eventUuid(const EventUuid& random, std::uint32_t number);

/// Where the row stands. What it refers to must outlive the fields.
struct EventPlace {
    std::int64_t session = 0;
    std::int64_t seq = 0;
    std::int64_t device = 0;
    const EventUuid& uuid;
};

/// The columns of session_event in their order.
std::array<Field, 10> eventFields(const EventPlace& place, const WallTime& at, const EventRow& event);

} // namespace patella
