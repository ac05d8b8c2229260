#include "src/storage/change_journal.h"

#include "src/storage/json_file.h"

namespace patella {

namespace {

constexpr std::int64_t lastUtcMs = 253'402'300'799'999; // the end of the year 9999

JournalEntry readEntry(const JsonValue& value) {
    const JsonReader reader(value, {"path", "before", "after"});
    JournalEntry entry{reader.line("path", Need::Required), reader.line("before"), reader.line("after")};
    if (const auto path = reader.get("path"); path && !isChangeablePath(entry.path))
        path->expected("a file of the user's exercises or routines");
    return entry;
}

Journal readJournal(const JsonValue& value) {
    const JsonReader reader(value, {"format", "label", "utc_ms", "files"});
    reader.format();
    Journal journal;
    journal.label = reader.line("label", Need::Required);
    if (const auto at = reader.get("utc_ms", Need::Required))
        journal.utcMs = at->big(0, lastUtcMs).value_or(0);
    if (const auto files = reader.get("files", Need::Required))
        for (const JsonValue& each : files->list(0, anyNumber))
            journal.entries.push_back(readEntry(each));
    return journal;
}

/// Any characters of a file's name, but none that lead elsewhere.
bool isFileName(std::string_view name) {
    return !name.empty() && name.size() <= 250 && name.front() != '.' &&
           name.find_first_of("/\\:") == std::string_view::npos;
}

} // namespace

std::string writeJournal(const Journal& journal) {
    JsonNode root = JsonNode::object();
    root.add("format", JsonNode::integer(1));
    root.add("label", JsonNode::string(journal.label));
    root.add("utc_ms", JsonNode::integer(journal.utcMs));
    JsonNode files = JsonNode::array();
    for (const JournalEntry& entry : journal.entries) {
        JsonNode& node = files.add(JsonNode::object());
        node.add("path", JsonNode::string(entry.path));
        if (!entry.before.empty())
            node.add("before", JsonNode::string(entry.before));
        if (!entry.after.empty())
            node.add("after", JsonNode::string(entry.after));
    }
    root.add("files", std::move(files));
    return writePretty(root);
}

Result<Journal> parseJournal(const std::string& text, const std::string& file) {
    return parseDocument<Journal>({file, text}, readJournal);
}

bool isChangeablePath(std::string_view path) {
    for (const std::string_view folder : {"exercises/", "routines/"})
        if (path.starts_with(folder) && path.ends_with(".json") && isFileName(path.substr(folder.size())))
            return true;
    constexpr std::string_view pictures = "exercises/pictures/";
    return path.starts_with(pictures) && isFileName(path.substr(pictures.size()));
}

} // namespace patella
