#include "src/interop/exercise_draft.h"
#include "src/interop/plain_text.h"
#include "src/interop/wger_records.h"

#include <algorithm>

namespace patella {

namespace {

constexpr std::string_view project = "wger";
constexpr std::string_view prefix = "wger-";
constexpr std::size_t mostAliases = 20;
constexpr std::size_t longestLine = 200;
constexpr std::size_t mostAuthors = 5;

/// Who the text is by: its author, else the exercise's, and those before them.
std::string authorsOf(const JsonNode& text, const JsonNode& base) {
    std::vector<std::string> all;
    const auto add = [&](std::string name) {
        if (!name.empty() && all.size() < mostAuthors && std::find(all.begin(), all.end(), name) == all.end())
            all.push_back(std::move(name));
    };
    for (const JsonNode* node : {&text, &base}) {
        add(entryText(*node, "license_author"));
        for (const std::string& name : entryTexts(*node, "author_history"))
            add(oneLine(name));
    }
    std::string joined;
    for (const std::string& name : all)
        (joined += joined.empty() ? "" : ", ") += name;
    return joined;
}

Credit creditOf(const JsonNode& text, const JsonNode& base) {
    std::string licence = wger::licenceOf(text);
    if (licence.empty())
        licence = wger::licenceOf(base);
    return {"wger", authorsOf(text, base), licence.empty() ? "The file names no licence." : licence};
}

std::vector<std::string> linesIn(const wger::Translation& text) {
    std::vector<std::string> lines;
    if (const JsonNode* description = text.node->find("description");
        description && description->kind == JsonNode::Kind::String)
        lines = linesOf(plainText(description->text));
    for (const std::string& note : text.notes)
        for (std::string& line : linesOf(plainText(note)))
            lines.push_back(std::move(line));
    return lines;
}

void addAliases(Exercise& exercise, const wger::Translation& text) {
    for (const std::string& alias : text.aliases)
        if (std::string clean = shortened(oneLine(alias), longestLine);
            !clean.empty() && exercise.aliases.size() < mostAliases)
            exercise.aliases.push_back(std::move(clean));
}

Result<ImportedExercise> readOne(const wger::Entry& entry, ExerciseId id, const std::string& language) {
    if (!entry.base)
        return Error{ErrorCode::NotFound,
                     "its muscles and equipment are in the project's other file; give both at once"};
    const wger::Translation* text = wger::chosen(entry.translations, language);
    if (!text)
        return Error{ErrorCode::NotFound, entry.translations.empty()
                                              ? "its name is in the project's other file; give both at once"
                                              : "has no name"};
    ExerciseDraft draft(project, std::move(id), entryText(*text->node, "name"));
    const std::string category = wger::categoryName(*entry.base);
    draft.kind(category == "cardio" ? std::optional(ExerciseKind::Cardio) : std::nullopt,
               ExerciseKind::Strengthening);
    draft.primary(wger::muscleNames(*entry.base, "muscles"));
    draft.secondary(wger::muscleNames(*entry.base, "muscles_secondary"));
    draft.equipment(wger::equipmentNames(*entry.base));
    if (!draft.steps(linesIn(*text)))
        return Error{ErrorCode::TooLarge, "its description is too long for twelve steps"};
    addAliases(draft.exercise, *text);
    draft.pictures(entryList(*entry.base, "images").size());
    draft.tag(category);
    const std::string spoken = wger::languageOf(*text->node);
    if (!spoken.empty() && spoken != language && !language.starts_with(spoken + '-'))
        draft.gap(ImportGap::Language, spoken);
    draft.credit(creditOf(*text->node, *entry.base));
    return draft.finish();
}

std::string nameOf(const wger::Entry& entry, const std::string& language) {
    const wger::Translation* text = wger::chosen(entry.translations, language);
    return text ? entryText(*text->node, "name") : std::string();
}

} // namespace

Result<ImportedLibrary> readWger(const std::vector<std::string_view>& files, const ImportOptions& options) {
    std::vector<JsonNode> roots;
    for (std::size_t i = 0; i < files.size(); ++i) {
        Result<JsonNode> root = parseLibrary(files[i], i == 0 ? "wger" : "wger " + std::to_string(i + 1));
        if (!root)
            return root.error();
        roots.push_back(std::move(*root));
    }
    const std::vector<wger::Entry> entries = wger::entriesIn(roots);
    EntryReader reader(std::string(project), entries.size(), options);
    for (const wger::Entry& entry : entries) {
        if (!reader.next(entry.key, nameOf(entry, options.language)))
            return reader.cancelled();
        reader.take(readOne(entry, reader.idOf(prefix, entry.key), options.language), entry.line);
    }
    return reader.library();
}

} // namespace patella
