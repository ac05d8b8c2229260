#pragma once
#include "src/interop/imported_library.h"
#include "src/storage/json_document.h"

#include <set>

namespace patella {

/// Reads the JSON of a library, which may be larger than any file of ours.
Result<JsonNode> parseLibrary(std::string_view text, const std::string& name);

/// The elements of a list, of "results" or "exercises" in a page, or the object itself.
std::vector<const JsonNode*> entriesOf(const JsonNode& root);

// What is absent, null or of another kind reads as empty.
std::string entryText(const JsonNode& node, std::string_view key); ///< on one line; a number as written
std::vector<std::string> entryTexts(const JsonNode& node, std::string_view key);
std::vector<const JsonNode*> entryList(const JsonNode& node, std::string_view key);

/// Goes through the entries of a library: counts, asks whether to go on, keeps what was read and tells what
/// was not.
class EntryReader {
public:
    EntryReader(std::string project, std::size_t total, const ImportOptions& options);

    /// False when the reading is to end.
    bool next(std::string id, std::string name);
    [[nodiscard]] Error cancelled() const;

    /// An id that no entry before has; the same for the same key in every file that names the entries alike.
    ExerciseId idOf(std::string_view prefix, std::string_view key);

    void take(Result<ImportedExercise> exercise, const JsonNode& at);
    void take(Result<ImportedExercise> exercise, int line = 0);
    /// A routine with those of its exercises that no routine before it had.
    void take(Routine routine, const std::function<ImportedExercise(const ExerciseId&)>& exerciseOf);
    void refuse(Error why, const JsonNode& at);
    void refuse(Error why, int line = 0);

    [[nodiscard]] ImportedLibrary library();

private:
    const ImportOptions& m_options;
    std::size_t m_total;
    std::size_t m_done = 0;
    std::string m_id;
    std::string m_name;
    std::set<std::string> m_taken;
    ImportedLibrary m_library;
};

} // namespace patella
