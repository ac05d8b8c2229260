#include "src/storage/event_row.h"

#include "src/base/ids.h"

namespace patella {

EventUuid newEventUuid() {
    EventUuid bytes{};
    std::size_t half = 0;
    for (const char c : newUuid()) {
        if (c == '-')
            continue;
        const int digit = c <= '9' ? c - '0' : c - 'a' + 10;
        bytes[half / 2] = bytes[half / 2] << 4 | std::byte(digit);
        ++half;
    }
    return bytes;
}

EventUuid eventUuid(const EventUuid& random, std::uint32_t number) {
    EventUuid uuid = random;
    for (std::size_t i = 0; i < 4; ++i)
        uuid[uuid.size() - 1 - i] ^= std::byte(number >> (8 * i) & 0xFF);
    return uuid;
}

std::array<Field, 10> eventFields(const EventPlace& place, const WallTime& at, const EventRow& event) {
    return {{{"session", place.session},
             {"seq", place.seq},
             {"uuid", Blob(place.uuid)},
             {"device", place.device},
             {"utc_ms", at.utcMs},
             {"zone", std::string_view(at.zone)},
             {"utc_offset", std::int64_t{at.offsetMinutes}},
             {"mono_ms", sqlOptional(event.mono)},
             {"kind", event.kind},
             {"payload", std::string_view(event.payload)}}};
}

} // namespace patella
