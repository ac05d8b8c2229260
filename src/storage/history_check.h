#pragma once
#include "src/storage/history_records.h"
#include "src/storage/json_reader.h"

namespace patella {

/// Whether every value is what a database of ours may hold: what the repositories could not read again is a
/// fault here, and so are a uuid that stands twice and a row that is of no device of the file. It ends early
/// when `progress` says so.
void checkRecords(const HistoryRecords& records, JsonFaults& faults, const HistoryProgress& progress = {});

} // namespace patella
