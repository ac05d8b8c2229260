#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace patella {

class Database;

// What an import brought and was then taken back stays in its table, since rows are never deleted, and counts
// as not there: it is in no list and no export, and the next import of it brings it back. Rows with a
// tombstone column have a negative one. Sessions and their events cannot be marked; two kinds of events,
// which never travel, say it: "taken-back" and "back-again", of the events that they name, or of the session
// when they name none.

inline constexpr const char* takenBackKind = "taken-back";
inline constexpr const char* backAgainKind = "back-again";

struct EventsAway {
    std::optional<std::int64_t> sessionUtcMs{}; ///< the whole session, since then
    std::set<std::string> events{};             ///< uuids with hyphens

    [[nodiscard]] bool contains(const std::string& hex) const; ///< a uuid without hyphens
};

Result<EventsAway> eventsAway(Database& database, std::int64_t session);

/// Payload of either kind.
std::string awayPayload(const std::vector<std::string>& events);
std::vector<std::string> parseAwayPayload(const std::string& payload);

} // namespace patella
