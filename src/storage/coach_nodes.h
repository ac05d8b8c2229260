#pragma once
// Values within what the coach keeps, written and read; what is not as it should be reads as nothing.
#include "src/base/pain_score.h"
#include "src/base/time.h"
#include "src/storage/json_document.h"

#include <optional>
#include <string>

namespace patella::coach_nodes {

inline constexpr JsonLimits valueLimits{100'000, 8, 5000};

inline JsonNode whole(std::int64_t value) { return JsonNode::integer(value); }
inline JsonNode dateNode(LocalDate date) { return JsonNode::string(date.iso()); }
inline JsonNode scoreNode(const std::optional<PainScore>& score) {
    return score ? whole(score->value()) : JsonNode{};
}

inline std::optional<int> numberIn(const JsonNode* node, int lowest, int highest) {
    if (!node || !node->whole || *node->whole < lowest || *node->whole > highest)
        return std::nullopt;
    return static_cast<int>(*node->whole);
}
inline std::optional<LocalDate> dateIn(const JsonNode* node) {
    return node && node->kind == JsonNode::Kind::String ? LocalDate::parse(node->text) : std::nullopt;
}
inline bool flagIn(const JsonNode* node) {
    return node && node->kind == JsonNode::Kind::Boolean && node->boolean;
}
inline std::string textIn(const JsonNode* node) {
    return node && node->kind == JsonNode::Kind::String ? node->text : std::string{};
}
inline std::optional<PainScore> scoreIn(const JsonNode* node) {
    return node && node->whole ? PainScore::of(*node->whole) : std::nullopt;
}

} // namespace patella::coach_nodes
