#include "src/storage/json_document.h"

#include "src/base/utf8.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <array>
#include <charconv>
#include <limits>
#include <unordered_set>

namespace patella {

namespace {

using namespace std::string_view_literals;

/// Walks over the text and tells how far the parser has come: SAX events carry no position of their own.
class CountingIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** progress)
        : m_at(at)
        , m_progress(progress) {}
    reference operator*() const { return *m_at; }
    CountingIterator& operator++() {
        *m_progress = ++m_at;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountingIterator& a, const CountingIterator& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    const char** m_progress;
};

/// What the library may have expected.
bool isTokenName(std::string_view text) {
    constexpr std::array names{"string literal"sv,
                               "number literal"sv,
                               "end of input"sv,
                               "'[', '{', or a literal"sv,
                               "'['"sv,
                               "'{'"sv,
                               "']'"sv,
                               "'}'"sv,
                               "':'"sv,
                               "','"sv};
    return std::find(names.begin(), names.end(), text) != names.end();
}

/// The library's words without its prefix and without the text that it echoes.
std::string reasonOf(const std::string& what) {
    std::string reason = what;
    if (const auto dash = reason.find(" - "); dash != std::string::npos)
        reason.erase(0, dash + 3);
    else if (const auto bracket = reason.find("] "); bracket != std::string::npos)
        reason.erase(0, bracket + 2);
    if (const auto echo = reason.find("; last read: '"); echo != std::string::npos) {
        const auto rest = reason.rfind("'; expected ");
        // the echo may say "expected" itself: only the library's own words are kept
        const bool own = rest != std::string::npos && rest > echo && isTokenName(reason.substr(rest + 12));
        reason = reason.substr(0, echo) + (own ? reason.substr(rest + 1) : "");
    }
    return reason.size() > 200 ? reason.substr(0, 200) : reason;
}

/// Builds the tree; the line of each value is that of the last character read for it.
class TreeBuilder {
public:
    TreeBuilder(std::string_view text, const std::string& file, const JsonLimits& limits,
                const JsonProgress& told)
        : progress(text.data())
        , m_text(text)
        , m_seen(text.data())
        , m_file(file)
        , m_limits(limits)
        , m_told(told) {}

    bool null() { return put(JsonNode{}); }
    bool boolean(bool value) { return put(JsonNode::flag(value)); }
    bool number_integer(std::int64_t value) { return put(JsonNode::integer(value)); }
    bool number_unsigned(std::uint64_t value) {
        if (value <= static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max()))
            return put(JsonNode::integer(static_cast<std::int64_t>(value)));
        return number_float(static_cast<double>(value), std::to_string(value));
    }
    bool number_float(double value, const std::string& written) {
        JsonNode node;
        node.kind = JsonNode::Kind::Number;
        node.number = value;
        node.text = written;
        return put(std::move(node));
    }
    bool string(std::string& value) {
        if (value.find('\0') != std::string::npos)
            return refuse(ErrorCode::Parse, "a string holds the character NUL");
        return put(JsonNode::string(value));
    }
    bool binary(nlohmann::json::binary_t&) { return refuse(ErrorCode::Parse, "not JSON"); }
    bool start_object(std::size_t) { return open(JsonNode::object()); }
    bool start_array(std::size_t) { return open(JsonNode::array()); }
    bool end_object() { return close(); }
    bool end_array() { return close(); }
    bool key(std::string& name) {
        if (name.find('\0') != std::string::npos)
            return refuse(ErrorCode::Parse, "a key holds the character NUL");
        if (m_passedOver > 0)
            return goesOn();
        m_key = name;
        if (!m_open.back().keys.insert(name).second)
            return refuse(ErrorCode::Parse, "the key " + jsonExcerpt(name) + " stands twice in one object",
                          "/" + pointerStep(name));
        return true;
    }
    bool parse_error(std::size_t, const std::string&, const nlohmann::detail::exception& e) {
        return refuse(ErrorCode::Parse, "not JSON: " + reasonOf(e.what()));
    }

    Result<JsonNode> take() {
        if (m_error)
            return *m_error;
        return std::move(m_root);
    }

    const char* progress;

private:
    struct Frame {
        JsonNode node;
        std::unordered_set<std::string> keys;
    };

    int line() {
        // the character read last may be one too many, a line break after a number
        for (; m_seen + 1 < progress; ++m_seen)
            m_line += *m_seen == '\n';
        return m_line;
    }
    bool refuse(ErrorCode code, std::string detail, const std::string& step = {}) {
        m_error = Error{code, std::move(detail),
                        Place{m_file, line(), step.empty() ? std::string{} : pointer() + step}};
        return false;
    }
    [[nodiscard]] std::string pointer() const {
        std::string path;
        for (std::size_t i = 1; i < m_open.size(); ++i) {
            const JsonNode& parent = m_open[i - 1].node;
            path += '/';
            path += parent.kind == JsonNode::Kind::Object ? pointerStep(m_open[i].node.key)
                                                          : std::to_string(parent.children.size());
        }
        return path;
    }
    bool goesOn() {
        if (++m_steps % tellEvery != 0 || !m_told ||
            m_told(static_cast<double>(progress - m_text.data()) / static_cast<double>(m_text.size())))
            return true;
        return refuse(ErrorCode::Cancelled, "the reading was stopped");
    }
    bool counted() {
        if (++m_values <= m_limits.values)
            return goesOn();
        return refuse(ErrorCode::TooLarge, "more than " + std::to_string(m_limits.values) + " values");
    }
    bool open(JsonNode node) {
        if (m_open.size() + m_passedOver >= m_limits.depth)
            return refuse(ErrorCode::TooLarge,
                          "nested more than " + std::to_string(m_limits.depth) + " deep");
        if (m_passedOver > 0 || (m_open.size() == 1 && !m_limits.only.empty() && m_key != m_limits.only)) {
            ++m_passedOver;
            return true;
        }
        if (!counted())
            return false;
        node.line = line();
        node.key = std::move(m_key);
        m_key.clear();
        m_open.push_back({std::move(node), {}});
        return true;
    }
    bool close() {
        if (m_passedOver > 0) {
            --m_passedOver;
            return true;
        }
        JsonNode node = std::move(m_open.back().node);
        m_open.pop_back();
        place(std::move(node));
        return true;
    }
    bool put(JsonNode node) {
        if (m_passedOver > 0)
            return true;
        if (!counted())
            return false;
        node.line = line();
        node.key = std::move(m_key);
        m_key.clear();
        place(std::move(node));
        return true;
    }
    void place(JsonNode node) {
        if (m_open.empty())
            m_root = std::move(node);
        else
            m_open.back().node.children.push_back(std::move(node));
    }

    static constexpr std::size_t tellEvery = 4096;

    std::string_view m_text;
    const char* m_seen;
    int m_line = 1;
    const std::string& m_file;
    const JsonLimits& m_limits;
    const JsonProgress& m_told;
    std::size_t m_steps = 0; ///< values, and keys of what is passed over
    std::size_t m_values = 0;
    std::size_t m_passedOver = 0; ///< depth within a member that is not kept
    std::string m_key;
    std::vector<Frame> m_open;
    JsonNode m_root;
    std::optional<Error> m_error;
};

Error at(const std::string& file, std::string_view text, std::size_t offset, std::string detail) {
    const auto lines = std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    return {ErrorCode::Parse, std::move(detail), Place{file, static_cast<int>(lines) + 1, {}}};
}

} // namespace

Result<JsonNode> parseJson(std::string_view text, const std::string& file, const JsonLimits& limits,
                           const JsonProgress& progress) {
    if (text.size() > limits.bytes)
        return Error{ErrorCode::TooLarge, "larger than " + std::to_string(limits.bytes) + " bytes",
                     Place{file, 0, {}}};
    if (const auto nul = text.find('\0'); nul != std::string_view::npos)
        return at(file, text, nul, "holds a NUL byte, so it is no text");
    if (const auto bad = invalidUtf8At(text))
        return at(file, text, *bad, "not valid UTF-8");
    TreeBuilder builder(text, file, limits, progress);
    // NOLINTNEXTLINE(bugprone-suspicious-stringview-data-usage): the end is given beside it
    const CountingIterator begin(text.data(), &builder.progress);
    const CountingIterator end(text.data() + text.size(), &builder.progress);
    try {
        nlohmann::json::sax_parse(begin, end, &builder);
    } catch (const nlohmann::json::exception& e) {
        return Error{ErrorCode::Parse, "not JSON: " + reasonOf(e.what()), Place{file, 0, {}}};
    }
    return builder.take();
}

int lineOf(std::string_view text, std::string_view pointer) {
    const Result<JsonNode> root = parseJson(text, "");
    return root ? lineOf(*root, pointer) : 0;
}

int lineOf(const JsonNode& root, std::string_view pointer) {
    const JsonNode* node = &root;
    while (pointer.size() > 1) {
        pointer.remove_prefix(1);
        const std::string_view step = pointer.substr(0, pointer.find('/'));
        pointer.remove_prefix(step.size());
        const JsonNode* next = node->find(step);
        std::size_t index = 0;
        if (node->kind == JsonNode::Kind::Array &&
            std::from_chars(step.data(), step.data() + step.size(), index).ec == std::errc{} &&
            index < node->children.size())
            next = &node->children[index];
        if (!next)
            break;
        node = next;
    }
    return node->line;
}

const JsonNode* JsonNode::find(std::string_view member) const {
    if (kind != Kind::Object)
        return nullptr;
    const auto found =
        std::find_if(children.begin(), children.end(), [&](const JsonNode& c) { return c.key == member; });
    return found == children.end() ? nullptr : &*found;
}

} // namespace patella
