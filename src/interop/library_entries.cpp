#include "src/interop/library_entries.h"

#include "src/interop/plain_text.h"
#include "src/library/exercise_library.h"
#include "src/library/kebab_id.h"

namespace patella {

namespace {

constexpr JsonLimits largest{50'000'000, 32, 2'000'000};
constexpr std::size_t longestShown = 100;

} // namespace

Result<JsonNode> parseLibrary(std::string_view text, const std::string& name) {
    return parseJson(text, name, largest);
}

std::vector<const JsonNode*> entriesOf(const JsonNode& root) {
    const JsonNode* list = &root;
    if (root.kind == JsonNode::Kind::Object) {
        for (const char* key : {"results", "exercises"})
            if (const JsonNode* inner = root.find(key);
                inner && inner->kind == JsonNode::Kind::Array && list == &root && !root.find("id"))
                list = inner;
        if (list == &root)
            return {&root};
    }
    std::vector<const JsonNode*> entries;
    for (const JsonNode& each : list->children)
        entries.push_back(&each);
    return entries;
}

std::string entryText(const JsonNode& node, std::string_view key) {
    const JsonNode* value = node.find(key);
    const bool said =
        value && (value->kind == JsonNode::Kind::String || value->kind == JsonNode::Kind::Number);
    return said ? oneLine(value->text) : std::string();
}

std::vector<std::string> entryTexts(const JsonNode& node, std::string_view key) {
    std::vector<std::string> texts;
    for (const JsonNode* each : entryList(node, key))
        if (each->kind == JsonNode::Kind::String)
            texts.push_back(each->text);
    return texts;
}

std::vector<const JsonNode*> entryList(const JsonNode& node, std::string_view key) {
    std::vector<const JsonNode*> list;
    if (const JsonNode* value = node.find(key); value && value->kind == JsonNode::Kind::Array)
        for (const JsonNode& each : value->children)
            list.push_back(&each);
    return list;
}

EntryReader::EntryReader(std::string project, std::size_t total, const ImportOptions& options)
    : m_options(options)
    , m_total(total) {
    m_library.project = std::move(project);
}

bool EntryReader::next(std::string id, std::string name) {
    m_id = shortened(std::move(id), longestShown);
    m_name = shortened(std::move(name), longestShown);
    const bool on = !m_options.progress || m_options.progress(m_done, m_total);
    m_done += on ? 1 : 0;
    return on;
}

Error EntryReader::cancelled() const {
    return {ErrorCode::Cancelled,
            "was stopped after " + std::to_string(m_done) + " of " + std::to_string(m_total) + " entries"};
}

ExerciseId EntryReader::idOf(std::string_view prefix, std::string_view key) {
    std::string id = stableId(prefix, key);
    if (!m_taken.insert(id).second) {
        id = distinctId(prefix, key);
        m_taken.insert(id);
    }
    return ExerciseId(std::move(id));
}

void EntryReader::take(Result<ImportedExercise> exercise, const JsonNode& at) {
    take(std::move(exercise), at.line);
}

void EntryReader::take(Result<ImportedExercise> exercise, int line) {
    if (!exercise)
        return refuse(exercise.error(), line);
    if (m_library.exercises.size() >= ExerciseLibrary::limit)
        return refuse({ErrorCode::TooLarge, "comes after " + std::to_string(ExerciseLibrary::limit) +
                                                " exercises; more are not taken"},
                      line);
    m_library.exercises.push_back(std::move(*exercise));
}

void EntryReader::take(Routine routine,
                       const std::function<ImportedExercise(const ExerciseId&)>& exerciseOf) {
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                if (m_taken.insert(item->exercise.value).second)
                    m_library.exercises.push_back(exerciseOf(item->exercise));
    m_library.routines.push_back(std::move(routine));
}

void EntryReader::refuse(Error why, const JsonNode& at) { refuse(std::move(why), at.line); }

void EntryReader::refuse(Error why, int line) {
    why.place.file = m_library.project;
    why.place.line = line;
    m_library.unread.push_back({m_done > 0 ? m_done - 1 : 0, m_id, m_name, std::move(why)});
}

ImportedLibrary EntryReader::library() { return std::move(m_library); }

} // namespace patella
