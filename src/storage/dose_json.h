#pragma once
#include "src/library/exercise.h"
#include "src/routine/routine.h"
#include "src/storage/json_reader.h"

namespace patella {

JsonNode rangeNode(WholeRange range);
JsonNode tempoNode(const Tempo& tempo);
JsonNode minutesNode(WholeRange seconds); ///< 30 seconds are written as 0.5
JsonNode textsNode(const std::vector<std::string>& texts);
JsonNode sourcesNode(const std::vector<Source>& sources,
                     Need givesDose); ///< Optional: written only when true

std::optional<Tempo> readTempo(const JsonValue& value);
std::optional<WholeRange> readMinutes(const JsonValue& value); ///< in seconds
std::vector<Source> readSources(const JsonReader& reader, Need need);

/// An exercise's own dose; none when a fault was found.
std::optional<Prescription> readPrescription(const JsonValue& value);
JsonNode prescriptionNode(const Prescription& prescription);

/// What a routine says of a dose: every field may be absent.
DosePatch readDosePatch(const JsonValue& value);
JsonNode dosePatchNode(const DosePatch& patch);

template <typename E>
JsonNode wordsNode(const std::vector<E>& values) {
    JsonNode node = JsonNode::array();
    for (const E value : values)
        node.add(JsonNode::string(keyOf(value)));
    return node;
}

/// Adds the text unless it is empty, which reads back the same.
inline void addText(JsonNode& node, std::string_view key, const std::string& text) {
    if (!text.empty())
        node.add(key, JsonNode::string(text));
}

} // namespace patella
