#pragma once
#include "src/base/report_settings.h"
#include "src/storage/json_reader.h"

namespace patella {

// Of the preferences. What does not fit stays at its default.
ReportSettings readReportSettings(const JsonValue& value);
JsonNode writeReportSettings(const ReportSettings& settings);

} // namespace patella
