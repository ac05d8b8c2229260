#include "src/interop/wger_records.h"

#include <algorithm>

namespace patella::wger {

namespace {

/// What a dump wraps as {"model", "pk", "fields"} and the API gives as it is.
struct Record {
    const JsonNode* fields;
    std::string number;
};

Record recordOf(const JsonNode& node) {
    const JsonNode* fields = node.find("fields");
    if (node.find("model") && fields && fields->kind == JsonNode::Kind::Object)
        return {fields, entryText(node, "pk")};
    return {&node, entryText(node, "id")};
}

std::string firstText(const JsonNode& node, std::initializer_list<std::string_view> keys) {
    for (const std::string_view key : keys)
        if (std::string text = entryText(node, key); !text.empty())
            return text;
    return {};
}

class Collector {
public:
    explicit Collector(const std::vector<JsonNode>& roots) {
        std::vector<Record> records;
        for (const JsonNode& root : roots)
            for (const JsonNode* node : entriesOf(root))
                records.push_back(recordOf(*node));
        for (const Record& record : records)
            addExercise(record);
        for (const Record& record : records)
            addSaying(record);
    }

    std::vector<Entry> take() { return std::move(m_entries); }

private:
    std::size_t placeOf(const std::string& number, const JsonNode& at) {
        const auto [found, fresh] = m_places.emplace(number, m_entries.size());
        if (fresh)
            m_entries.push_back({number, nullptr, {}, at.line});
        return found->second;
    }

    void addExercise(const Record& record) {
        const JsonNode& fields = *record.fields;
        const bool named = fields.find("name") != nullptr;
        const bool based = fields.find("category") || fields.find("muscles");
        const std::string base = firstText(fields, {"exercise_base", "exercise_base_id", "exercise"});
        if (fields.find("comment") || fields.find("alias") || (!based && (!named || base.empty())))
            return; // sayings; variations, pictures, films, muscles
        const std::size_t place = placeOf(base.empty() ? ownNumber(record) : base, fields);
        Entry& entry = m_entries[place];
        if (based && (base.empty() || !entry.base)) {
            entry.base = &fields;
            if (const std::string uuid = entryText(fields, "uuid"); !uuid.empty() && base.empty())
                entry.key = uuid;
        }
        if (named)
            addTranslation(place, fields, record.number);
        for (const char* key : {"translations", "exercises"})
            for (const JsonNode* each : entryList(fields, key))
                addTranslation(place, *each, entryText(*each, "id"));
    }

    /// One without a number and a uuid stands alone.
    std::string ownNumber(const Record& record) const {
        const std::string own = record.number.empty() ? entryText(*record.fields, "uuid") : record.number;
        return own.empty() ? "nameless " + std::to_string(m_entries.size()) : own;
    }

    void addTranslation(std::size_t place, const JsonNode& node, const std::string& number) {
        Translation translation{&node};
        for (const JsonNode* note : entryList(node, "notes"))
            translation.notes.push_back(entryText(*note, "comment"));
        for (const JsonNode* alias : entryList(node, "aliases"))
            translation.aliases.push_back(alias->kind == JsonNode::Kind::String ? alias->text
                                                                                : entryText(*alias, "alias"));
        std::vector<Translation>& translations = m_entries[place].translations;
        if (!number.empty())
            m_texts.emplace(number, std::pair{place, translations.size()});
        translations.push_back(std::move(translation));
    }

    /// A comment or another name that stands apart from the text it belongs to.
    void addSaying(const Record& record) {
        const std::string note = entryText(*record.fields, "comment");
        const std::string alias = entryText(*record.fields, "alias");
        if (note.empty() && alias.empty())
            return;
        const auto found = m_texts.find(firstText(*record.fields, {"translation", "exercise"}));
        if (found == m_texts.end())
            return;
        Translation& translation = m_entries[found->second.first].translations[found->second.second];
        (note.empty() ? translation.aliases : translation.notes).push_back(note.empty() ? alias : note);
    }

    std::vector<Entry> m_entries;
    std::map<std::string, std::size_t> m_places;                        ///< by the number of the exercise
    std::map<std::string, std::pair<std::size_t, std::size_t>> m_texts; ///< by the number of the text
};

int rank(const Translation& translation, std::string_view language) {
    const std::string code = languageOf(*translation.node);
    const std::string_view stem = language.substr(0, language.find('-'));
    if (entryText(*translation.node, "name").empty())
        return -1;
    int rank = code == language ? 6 : !code.empty() && code == stem ? 5 : code == "en" ? 2 : 0;
    if (!entryText(*translation.node, "description").empty())
        rank += 1; // 7 6, 6 5, 3 2, 1 0: the language first
    return rank;
}

} // namespace

std::vector<Entry> entriesIn(const std::vector<JsonNode>& roots) { return Collector(roots).take(); }

const Translation* chosen(const std::vector<Translation>& translations, std::string_view language) {
    const Translation* best = nullptr;
    int most = -1;
    for (const Translation& each : translations)
        if (const int value = rank(each, language); value > most) {
            most = value;
            best = &each;
        }
    return best;
}

} // namespace patella::wger
