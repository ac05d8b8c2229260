#pragma once
#include "src/storage/data_file.h"
#include "src/storage/history_records.h"

namespace patella {

/// The member "records" of an export, as data/schema/export.schema.json has it.
std::string writeRecords(const HistoryRecords& records);

/// What an export holds, or its faults by line: up to a hundred, and nothing is taken of a file that has any.
/// Newer of a later format, Foreign of what is no export of ours, Parse, Schema and TooLarge else.
struct ReadExport {
    std::optional<HistoryRecords> records{};
    std::vector<Error> faults{};
};
ReadExport parseExport(const DataFile& file);

} // namespace patella
