#pragma once
#include "src/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// One value of a JSON text with the line it starts on, or one that is about to be written.
struct JsonNode {
    enum class Kind { Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Null;
    int line = 0; ///< 1-based; 0 when it was not read from a text
    bool boolean = false;
    std::optional<std::int64_t> whole{}; ///< of a number written without point and exponent that fits
    double number = 0;
    std::string text{}; ///< of a string: what it says; of a number: as it was written
    std::string key{};  ///< as a member of an object
    std::vector<JsonNode> children{};

    static JsonNode object();
    static JsonNode array();
    static JsonNode string(std::string_view text);
    static JsonNode integer(std::int64_t value);
    static JsonNode decimal(double value); ///< at most four decimals, none that are zero
    static JsonNode flag(bool value);

    JsonNode& add(JsonNode element);                       ///< appends to an array; good until the next one
    JsonNode& add(std::string_view member, JsonNode node); ///< appends to an object
    [[nodiscard]] const JsonNode* find(std::string_view member) const;
};

/// What a text may hold at most; beyond it is TooLarge.
struct JsonLimits {
    std::size_t bytes = 5'000'000;
    std::size_t depth = 32;
    std::size_t values = 500'000;
    /// Unless empty: of the root object only this member is kept, besides plain values; the others are read
    /// over.
    std::string_view only{};
};

/// Told how much is read, 0 to 1, never falling; false: stop.
using JsonProgress = std::function<bool(double)>;

/// Reads untrusted text. Refused, each with its line: what is no JSON or goes on after it, invalid UTF-8, NUL
/// (also as an escape), a key that an object has twice, numbers beyond a double. Cancelled when `progress`
/// says so, which it is asked every few thousand values.
Result<JsonNode> parseJson(std::string_view text, const std::string& file, const JsonLimits& limits = {},
                           const JsonProgress& progress = {});

/// The line of the value that a JSON pointer leads to, or of the nearest one around it.
int lineOf(const JsonNode& root, std::string_view pointer);
/// The same in a text; 0 when it is no JSON.
int lineOf(std::string_view text, std::string_view pointer);

/// Two spaces an indent; an array of plain values stays on one line of up to 100 columns. Ends with a line
/// break.
std::string writePretty(const JsonNode& node);
/// On one line without spaces.
std::string writeCompact(const JsonNode& node);

/// As a JSON string with its quotes; bytes that are no UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);
/// The same for a sentence: an ellipsis follows when there are more than 40 characters.
std::string jsonExcerpt(std::string_view text);
/// A key as a step of a pointer for people: "~" and "/" as RFC 6901 asks, control characters escaped, a long
/// one cut as an excerpt is.
std::string pointerStep(std::string_view key);

} // namespace patella
