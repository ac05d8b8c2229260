#include "src/interop/library_entries.h"

#include "src/interop/exercise_draft.h"
#include "src/interop/plain_text.h"

#include <set>

namespace patella {

namespace {

constexpr std::string_view project = "free-exercise-db";
constexpr std::string_view prefix = "fedb-";

std::optional<ExerciseKind> kindOf(const std::string& category) {
    if (category == "stretching")
        return ExerciseKind::Stretch;
    if (category == "cardio")
        return ExerciseKind::Cardio;
    for (const char* strong :
         {"strength", "powerlifting", "olympic weightlifting", "strongman", "plyometrics"})
        if (category == strong)
            return ExerciseKind::Strengthening;
    return std::nullopt;
}

std::vector<std::string> one(std::string word) {
    return word.empty() ? std::vector<std::string>{} : std::vector<std::string>{std::move(word)};
}

void addTags(ExerciseDraft& draft, const JsonNode& node) {
    for (const char* key : {"category", "level", "force", "mechanic"})
        if (const std::string word = entryText(node, key); !word.empty())
            draft.tag(word);
}

Result<ImportedExercise> readOne(const JsonNode& node, ExerciseId id) {
    const std::string name = entryText(node, "name");
    if (name.empty())
        return Error{ErrorCode::Schema, "has no name"};
    ExerciseDraft draft(project, std::move(id), name);
    draft.kind(kindOf(entryText(node, "category")));
    draft.primary(entryTexts(node, "primaryMuscles"));
    draft.secondary(entryTexts(node, "secondaryMuscles"));
    draft.equipment(one(entryText(node, "equipment")));
    std::vector<std::string> lines;
    for (const std::string& text : entryTexts(node, "instructions"))
        for (std::string& line : linesOf(text))
            lines.push_back(std::move(line));
    if (!draft.steps(lines))
        return Error{ErrorCode::TooLarge, "its instructions are too long for twelve steps"};
    draft.pictures(entryTexts(node, "images").size());
    addTags(draft, node);
    draft.credit({"free-exercise-db", "", "Public domain (Unlicense), as the project says."});
    return draft.finish();
}

} // namespace

Result<ImportedLibrary> readFreeExerciseDb(std::string_view bytes, const ImportOptions& options) {
    const Result<JsonNode> root = parseLibrary(bytes, "exercises.json");
    if (!root)
        return root.error();
    const std::vector<const JsonNode*> entries = entriesOf(*root);
    EntryReader reader(std::string(project), entries.size(), options);
    std::set<std::string> keys;
    for (const JsonNode* entry : entries) {
        const std::string name = entryText(*entry, "name");
        std::string key = entryText(*entry, "id");
        if (!reader.next(key, name))
            return reader.cancelled();
        if (key.empty())
            key = name;
        if (key.empty())
            reader.refuse({ErrorCode::Schema, "has neither an id nor a name"}, *entry);
        else if (!keys.insert(key).second)
            reader.refuse({ErrorCode::AlreadyExists, "stands there twice"}, *entry);
        else
            reader.take(readOne(*entry, reader.idOf(prefix, key)), *entry);
    }
    return reader.library();
}

} // namespace patella
