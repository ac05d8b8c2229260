#pragma once
#include "src/base/enum_keys.h"
#include "src/base/range.h"
#include "src/storage/json_document.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <span>

namespace patella {

/// The faults of one file, in the order in which they were found. After a hundred it keeps no more.
class JsonFaults {
public:
    static constexpr std::size_t limit = 100;
    explicit JsonFaults(std::string file)
        : m_file(std::move(file)) {}

    void add(int line, std::string pointer, std::string detail, ErrorCode code = ErrorCode::Schema);
    [[nodiscard]] bool none() const { return m_faults.empty(); }
    [[nodiscard]] bool full() const { return m_faults.size() >= limit; }
    [[nodiscard]] std::vector<Error> sorted() const; ///< by line

private:
    std::string m_file;
    std::vector<Error> m_faults;
};

/// A value and the way to it. Whatever is not as asked for becomes a fault, and the answer is empty.
class JsonValue {
public:
    JsonValue(const JsonNode& node, std::string pointer, JsonFaults& faults)
        : m_node(&node)
        , m_pointer(std::move(pointer))
        , m_faults(&faults) {}

    [[nodiscard]] const JsonNode& node() const { return *m_node; }
    [[nodiscard]] const JsonFaults& faults() const { return *m_faults; }
    [[nodiscard]] JsonValue child(const JsonNode& node, std::string_view step) const;

    std::optional<std::string> text(std::size_t fewest, std::size_t most) const; ///< in characters
    std::optional<std::string> id() const;                                       ///< kebab-case of up to 80
    std::optional<int> whole(int lowest, int highest) const;
    std::optional<std::int64_t> big(std::int64_t lowest, std::int64_t highest) const;
    std::optional<double> decimal(double lowest, double highest) const;
    std::optional<bool> flag() const;
    std::optional<WholeRange> range(int lowest, int highest) const; ///< [lower, upper]
    std::vector<JsonValue> list(std::size_t fewest, std::size_t most) const;
    std::optional<std::size_t> oneOf(std::span<const std::string_view> words) const;

    template <typename E>
    std::optional<E> word() const {
        std::array<std::string_view, EnumKeys<E>::table.size()> words{};
        std::transform(EnumKeys<E>::table.begin(), EnumKeys<E>::table.end(), words.begin(),
                       [](const auto& entry) { return entry.second; });
        const std::optional<std::size_t> at = oneOf(words);
        return at ? std::optional<E>(EnumKeys<E>::table[*at].first) : std::nullopt;
    }

    void fault(std::string detail, ErrorCode code = ErrorCode::Schema) const;
    void expected(std::string_view what) const; ///< "expected <what>, found <this>"

private:
    const JsonNode* m_node;
    std::string m_pointer;
    JsonFaults* m_faults;
};

/// A number as it was written, cut when it is longer than any that is meant.
std::string numberExcerpt(const JsonNode& number);

enum class Need { Optional, Required };
inline constexpr std::size_t anyNumber = 1'000'000;

/// An object of known keys: any other key is a fault that names the nearest known one, and so is a missing
/// required one.
class JsonReader {
public:
    JsonReader(const JsonValue& value, std::initializer_list<std::string_view> known)
        : JsonReader(value, std::span(known.begin(), known.size())) {}
    JsonReader(const JsonValue& value, std::span<const std::string_view> known);

    [[nodiscard]] bool has(std::string_view key) const { return m_value.node().find(key) != nullptr; }
    [[nodiscard]] std::optional<JsonValue> get(std::string_view key, Need need = Need::Optional) const;
    [[nodiscard]] const JsonValue& value() const { return m_value; }

    // What is absent reads as empty; without a need it is no fault.
    [[nodiscard]] std::string line(std::string_view key,
                                   Need need = Need::Optional) const; ///< 1 to 200 characters
    [[nodiscard]] std::string sentence(std::string_view key,
                                       Need need = Need::Optional) const; ///< 1 to 1000 characters
    [[nodiscard]] std::string id(std::string_view key, Need need = Need::Optional) const;
    [[nodiscard]] std::vector<std::string> lines(std::string_view key, std::size_t most = anyNumber) const;
    [[nodiscard]] std::vector<std::string> sentences(std::string_view key, std::size_t fewest = 0,
                                                     std::size_t most = anyNumber,
                                                     Need need = Need::Optional) const;
    [[nodiscard]] std::vector<std::string> ids(std::string_view key, std::size_t fewest = 0,
                                               Need need = Need::Optional) const;
    [[nodiscard]] std::optional<int> whole(std::string_view key, int lowest, int highest,
                                           Need need = Need::Optional) const;
    [[nodiscard]] std::optional<WholeRange> range(std::string_view key, int lowest, int highest) const;
    [[nodiscard]] bool flag(std::string_view key, bool otherwise = false) const;
    void format() const; ///< "$schema" is text, and a "format" beyond 1 is refused as Newer

    template <typename E>
    [[nodiscard]] std::optional<E> word(std::string_view key, Need need = Need::Optional) const {
        const std::optional<JsonValue> value = get(key, need);
        return value ? value->word<E>() : std::nullopt;
    }
    /// A list in which no word stands twice.
    template <typename E>
    [[nodiscard]] std::vector<E> words(std::string_view key, Need need = Need::Optional) const {
        std::vector<E> all;
        const std::optional<JsonValue> value = get(key, need);
        for (const JsonValue& each : value ? value->list(0, anyNumber) : std::vector<JsonValue>{}) {
            const std::optional<E> word = each.word<E>();
            if (word && std::find(all.begin(), all.end(), *word) != all.end())
                each.fault("stands here twice");
            else if (word)
                all.push_back(*word);
        }
        return all;
    }

private:
    JsonValue m_value;
};

} // namespace patella
