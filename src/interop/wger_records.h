#pragma once
#include "src/interop/library_entries.h"

#include <map>

namespace patella::wger {

/// The text of an exercise in one language.
struct Translation {
    const JsonNode* node = nullptr;
    std::vector<std::string> notes{};
    std::vector<std::string> aliases{};
};

/// An exercise put together from what is said of it in one place or in several.
struct Entry {
    std::string key; ///< its uuid, else its number
    const JsonNode* base =
        nullptr; ///< with muscles, equipment, category; nullptr: in a file that is not there
    std::vector<Translation> translations{};
    int line = 0;
};

/// Everything that is in the files, in the order in which the exercises first come up.
std::vector<Entry> entriesIn(const std::vector<JsonNode>& roots);

/// "de" of {"short_name": "de"} or of 1; empty when it is not known.
std::string languageOf(const JsonNode& translation);
/// The translation to take: in the language, else in English, else any; rather one that says how.
const Translation* chosen(const std::vector<Translation>& translations, std::string_view language);

std::vector<std::string> muscleNames(const JsonNode& base, std::string_view key);
std::vector<std::string> equipmentNames(const JsonNode& base);
std::string categoryName(const JsonNode& base);
/// "CC-BY-SA 4, https://..." of a node that has it; empty when it says none.
std::string licenceOf(const JsonNode& node);

} // namespace patella::wger
