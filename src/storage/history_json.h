#pragma once
#include "src/storage/data_file.h"
#include "src/storage/history_records.h"

namespace patella {

/// Takes the next piece of a text; an error ends the writing.
using RecordSink = std::function<Done(std::string_view piece)>;

/// The member "records" of an export, as data/schema/export.schema.json has it.
Done writeRecords(const HistoryRecords& records, const RecordSink& out);

/// What an export holds, or its faults by line: up to a hundred, and nothing is taken of a file that has any.
/// Newer of a later format, Foreign of what is no export of ours, Cancelled when `progress` said so, Parse,
/// Schema and TooLarge else.
struct ReadExport {
    std::optional<HistoryRecords> records{};
    std::vector<Error> faults{};
};
ReadExport parseExport(const DataFile& file, const HistoryProgress& progress = {});

} // namespace patella
