#pragma once
#include "src/base/reminder_settings.h"
#include "src/storage/json_reader.h"

namespace patella {

// Of the preferences. What does not fit stays at its default.
ReminderSettings readReminders(const JsonValue& value);
JsonNode writeReminders(const ReminderSettings& settings);

ReminderLog readReminderLog(const JsonValue& value);
JsonNode writeReminderLog(const ReminderLog& log);

} // namespace patella
