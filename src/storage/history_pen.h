#pragma once
#include "src/storage/history_writing.h"

#include <unordered_map>

namespace patella {

// What writing a history and taking it back share.

using DeviceIds = std::unordered_map<std::string, std::int64_t>; ///< by uuid
Result<DeviceIds> deviceIds(Database& database);

/// NotFound when there is no such session.
Result<std::int64_t> sessionId(Database& database, const std::string& uuid);

/// Adds an event of history_away.h to the session.
Done sayAway(const HistoryPen& pen, std::int64_t session, const char* kind,
             const std::vector<std::string>& events);

/// In place of the one that is there, or new.
Done writeRoutine(Database& database, const HistoryRoutine& routine, const DeviceIds& devices);

} // namespace patella
