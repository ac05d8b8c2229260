#include "src/interop/library_format.h"

#include "src/interop/library_entries.h"

#include <algorithm>

namespace patella {

namespace {

bool has(const JsonNode& node, std::initializer_list<std::string_view> keys) {
    return std::any_of(keys.begin(), keys.end(),
                       [&](std::string_view key) { return node.find(key) != nullptr; });
}

/// Told by keys that only one of them has.
std::optional<LibraryFormat> formatOfEntry(const JsonNode& entry) {
    if (const JsonNode* model = entry.find("model"))
        return model->text.starts_with("exercises.") ? std::optional(LibraryFormat::Wger) : std::nullopt;
    if (has(entry, {"primaryMuscles", "secondaryMuscles", "instructions"}))
        return LibraryFormat::FreeExerciseDb;
    if (has(entry, {"knee_load", "phases", "stop_above"}))
        return LibraryFormat::Own;
    if (entry.find("title") && entry.find("sets"))
        return LibraryFormat::WorkoutTimer;
    if (has(entry,
            {"muscles_secondary", "translations", "exercise_base", "exercise_base_id", "license_author"}))
        return LibraryFormat::Wger;
    return std::nullopt;
}

std::optional<LibraryFormat> formatOfJson(const JsonNode& root) {
    if (root.kind == JsonNode::Kind::Object && root.find("workouts"))
        return LibraryFormat::WorkoutTimer;
    for (const JsonNode* entry : entriesOf(root))
        if (const auto format = formatOfEntry(*entry))
            return format == LibraryFormat::Own && entry != &root ? std::nullopt : format;
    return std::nullopt;
}

/// What is no JSON either says where it ceases to be.
Error unknown(const std::vector<std::string_view>& files) {
    if (!files.empty() && files.front().find_first_of("{[") < 4)
        if (const Result<JsonNode> root = parseLibrary(files.front(), ""); !root)
            return root.error();
    return {ErrorCode::Schema, "is neither an exercise or a routine, nor a pack, nor a library that is known "
                               "here (free-exercise-db, wger, Workrave, Just Another Workout Timer)"};
}

} // namespace

std::optional<LibraryFormat> formatOf(std::string_view bytes) {
    if (bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06"))
        return LibraryFormat::Pack;
    const auto start = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
    if (start == std::string_view::npos)
        return std::nullopt;
    if (bytes[start] == '<')
        return bytes.find("<exercises") != std::string_view::npos ? std::optional(LibraryFormat::Workrave)
                                                                  : std::nullopt;
    const Result<JsonNode> root = parseLibrary(bytes, "");
    return root ? formatOfJson(*root) : std::nullopt;
}

Result<ImportedLibrary> readLibrary(const std::vector<std::string_view>& files,
                                    const ImportOptions& options) {
    const std::optional<LibraryFormat> format = files.empty() ? std::nullopt : formatOf(files.front());
    if (files.size() > 1 && format != LibraryFormat::Wger)
        return Error{ErrorCode::InvalidArgument, "one file at a time: only wger's dumps come in several"};
    if (format == LibraryFormat::FreeExerciseDb)
        return readFreeExerciseDb(files.front(), options);
    if (format == LibraryFormat::Wger)
        return readWger(files, options);
    if (format == LibraryFormat::Workrave)
        return readWorkrave(files.front(), options);
    if (format == LibraryFormat::WorkoutTimer)
        return readWorkoutTimer(files.front(), options);
    return unknown(files);
}

} // namespace patella
