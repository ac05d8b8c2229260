#pragma once
#include "src/storage/data_file.h"
#include "src/storage/json_reader.h"

#include <cassert>

namespace patella {

/// Runs `read` over the root of the file and collects every fault; none of them: `value` is whole.
template <typename T, typename Read>
std::vector<Error> readDocument(const DataFile& file, const Read& read, std::optional<T>& value) {
    const Result<JsonNode> root = parseJson(file.text, file.name);
    if (!root)
        return {root.error()};
    JsonFaults faults(file.name);
    value = read(JsonValue(*root, "", faults));
    return faults.sorted();
}

/// The value of the file, or its first fault.
template <typename T, typename Read>
Result<T> parseDocument(const DataFile& file, const Read& read) {
    std::optional<T> value;
    std::vector<Error> faults = readDocument<T>(file, read, value);
    if (!faults.empty() || !value) {
        assert(!faults.empty()); // what was not read is a fault
        return std::move(faults.front());
    }
    return std::move(*value);
}

} // namespace patella
