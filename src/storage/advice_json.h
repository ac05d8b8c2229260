#pragma once
#include "src/library/advice.h"
#include "src/storage/data_file.h"

#include <vector>

namespace patella {

/// The topic in a file that fits advice.schema.json, without the statements marked as hidden; or its first
/// fault.
Result<AdviceTopic> parseAdvice(const DataFile& file);
std::vector<Error> checkAdvice(const DataFile& file);

/// The list in evidence/sources.json, or its first fault.
Result<std::vector<EvidenceSource>> parseEvidence(const DataFile& file);
std::vector<Error> checkEvidence(const DataFile& file);

} // namespace patella
