// What the numbers of wger's dumps mean, where its API gives words.
#include "src/interop/wger_records.h"

#include <algorithm>
#include <array>

namespace patella::wger {

namespace {

using namespace std::string_view_literals;

constexpr std::array languages{"de"sv, "en"sv, "bg"sv, "es"sv, "ru"sv, "nl"sv, "pt"sv, "el"sv, "cs"sv,
                               "sv"sv, "no"sv, "fr"sv, "it"sv, "pl"sv, "uk"sv, "tr"sv, "ar"sv, "az"sv,
                               "eo"sv, "fa"sv, "he"sv, "hr"sv, "id"sv, "zh"sv, "sk"sv, "sl"sv, "ko"sv,
                               "th"sv, "sr"sv, "ta"sv, "ro"sv, "ca"sv, "fi"sv}; // from 1 on
constexpr std::array muscles{"biceps brachii"sv,
                             "anterior deltoid"sv,
                             "serratus anterior"sv,
                             "pectoralis major"sv,
                             "triceps brachii"sv,
                             "rectus abdominis"sv,
                             "gastrocnemius"sv,
                             "gluteus maximus"sv,
                             "trapezius"sv,
                             "quadriceps femoris"sv,
                             "biceps femoris"sv,
                             "latissimus dorsi"sv,
                             "brachialis"sv,
                             "obliquus externus abdominis"sv,
                             "soleus"sv,
                             "erector spinae"sv}; // from 1 on
constexpr std::array pieces{"barbell"sv,    "sz-bar"sv,          "dumbbell"sv,
                            "gym mat"sv,    "swiss ball"sv,      "pull-up bar"sv,
                            "none"sv,       "bench"sv,           "incline bench"sv,
                            "kettlebell"sv, "resistance band"sv, "cable machine"sv}; // from 1
constexpr std::array categories{"arms"sv, "legs"sv,      "abs"sv,    "chest"sv,
                                "back"sv, "shoulders"sv, "calves"sv, "cardio"sv}; // from 8 on
constexpr std::array licences{"CC-BY-SA 3, https://creativecommons.org/licenses/by-sa/3.0/"sv,
                              "CC-BY-SA 4, https://creativecommons.org/licenses/by-sa/4.0/"sv,
                              "CC0, https://creativecommons.org/publicdomain/zero/1.0/"sv,
                              "CC-BY 4, https://creativecommons.org/licenses/by/4.0/"sv,
                              "ODbL, https://opendatacommons.org/licenses/odbl/"sv}; // from 1 on

/// The word of a number, or what it says of itself where there is none.
template <std::size_t N>
std::string wordOf(const std::array<std::string_view, N>& words, const JsonNode& number, std::int64_t first,
                   std::string_view what) {
    if (!number.whole)
        return {};
    const std::int64_t at = *number.whole - first;
    if (at >= 0 && at < static_cast<std::int64_t>(N))
        return std::string(words[static_cast<std::size_t>(at)]);
    return std::string(what) + ' ' + number.text;
}

std::string lower(std::string text) {
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return static_cast<char>(c >= 'A' && c <= 'Z' ? c + 32 : c); });
    return text;
}

template <std::size_t N>
std::vector<std::string> namesIn(const JsonNode& base, std::string_view key,
                                 const std::array<std::string_view, N>& words, std::string_view what) {
    std::vector<std::string> names;
    for (const JsonNode* each : entryList(base, key)) {
        std::string name = each->kind == JsonNode::Kind::Object ? lower(entryText(*each, "name"))
                                                                : wordOf(words, *each, 1, what);
        if (!name.empty())
            names.push_back(std::move(name));
    }
    return names;
}

} // namespace

std::string languageOf(const JsonNode& translation) {
    const JsonNode* language = translation.find("language");
    if (!language)
        return {};
    if (language->kind == JsonNode::Kind::Object)
        return lower(entryText(*language, "short_name"));
    if (language->kind == JsonNode::Kind::String)
        return lower(language->text);
    return wordOf(languages, *language, 1, "language");
}

std::vector<std::string> muscleNames(const JsonNode& base, std::string_view key) {
    return namesIn(base, key, muscles, "muscle");
}

std::vector<std::string> equipmentNames(const JsonNode& base) {
    return namesIn(base, "equipment", pieces, "equipment");
}

std::string categoryName(const JsonNode& base) {
    const JsonNode* category = base.find("category");
    if (!category)
        return {};
    return category->kind == JsonNode::Kind::Object ? lower(entryText(*category, "name"))
                                                    : wordOf(categories, *category, 8, "category");
}

std::string licenceOf(const JsonNode& node) {
    const JsonNode* licence = node.find("license");
    if (!licence)
        return {};
    if (licence->kind != JsonNode::Kind::Object)
        return wordOf(licences, *licence, 1, "licence");
    const std::string name = entryText(*licence, "short_name");
    const std::string full = name.empty() ? entryText(*licence, "full_name") : name;
    const std::string url = entryText(*licence, "url");
    return full + (full.empty() || url.empty() ? "" : ", ") + url;
}

} // namespace patella::wger
