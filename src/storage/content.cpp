#include "src/storage/content.h"

#include "src/storage/advice_json.h"
#include "src/storage/content_links.h"
#include "src/storage/exercise_json.h"
#include "src/storage/figure_json.h"
#include "src/storage/json_document.h"
#include "src/storage/measures_json.h"
#include "src/storage/own_files.h"
#include "src/storage/routine_json.h"
#include "src/storage/safe_file.h"
#include "src/storage/safety_json.h"
#include "src/storage/training_plan_json.h"

#include <algorithm>
#include <unordered_map>

namespace patella {

namespace fs = std::filesystem;

namespace {

/// The last folder of a name with slashes: "data/exercises/x.json" -> "exercises".
std::string_view folderOf(std::string_view name) {
    const auto slash = name.rfind('/');
    if (slash == std::string_view::npos)
        return {};
    name = name.substr(0, slash);
    return name.substr(name.rfind('/') + 1); // npos + 1 is 0
}

/// Its name without folder and extension.
std::string_view stemOf(std::string_view name) {
    name = name.substr(name.rfind('/') + 1);
    return name.substr(0, name.rfind('.'));
}

class Loader {
public:
    explicit Loader(const std::vector<DataFile>& shipped) {
        for (const DataFile& file : shipped)
            m_shipped.push_back(&file);
        std::sort(m_shipped.begin(), m_shipped.end(),
                  [](const auto* a, const auto* b) { return a->name < b->name; });
    }

    Content load(const fs::path& dataDir) {
        for (const DataFile* file : filesOf("exercises"))
            addExercise(*file, {file, {}});
        eachOwn(dataDir, "exercises",
                [&](const DataFile& file, const Provenance& from) { addExercise(file, from); });
        linkExercises();
        for (const DataFile* file : filesOf("routines"))
            addRoutine(*file, {file, {}});
        eachOwn(dataDir, "routines",
                [&](const DataFile& file, const Provenance& from) { addRoutine(file, from); });
        for (const DataFile* file : filesOf("plans"))
            addPlan(*file);
        for (const DataFile* file : filesOf("advice"))
            addAdvice(*file);
        std::stable_sort(m_content.advice.begin(), m_content.advice.end(),
                         [](const AdviceTopic& a, const AdviceTopic& b) { return a.order < b.order; });
        for (const DataFile* file : filesOf("evidence"))
            if (stemOf(file->name) == "sources")
                addEvidence(*file);
            else if (stemOf(file->name) == "warning-signs")
                addSigns(*file);
            else if (stemOf(file->name) == "measures")
                addMeasures(*file);
        return std::move(m_content);
    }

private:
    using Names = std::unordered_map<std::string, std::string>; ///< id -> the file that has it

    std::vector<const DataFile*> filesOf(std::string_view folder) const {
        std::vector<const DataFile*> files;
        std::copy_if(m_shipped.begin(), m_shipped.end(), std::back_inserter(files),
                     [&](const DataFile* file) {
                         return folderOf(file->name) == folder && file->name.ends_with(".json");
                     });
        return files;
    }

    template <typename Add>
    void eachOwn(const fs::path& dataDir, std::string_view folder, const Add& add) {
        for (const fs::path& path : ownFiles(dataDir, folder, m_content.faults)) {
            Result<std::string> text = readFile(path, JsonLimits{}.bytes);
            if (text)
                add(DataFile{path.generic_string(), std::move(*text)}, Provenance{nullptr, path});
            else
                m_content.faults.push_back(text.error());
        }
    }

    void tell(const std::vector<Error>& faults) {
        m_content.faults.insert(m_content.faults.end(), faults.begin(), faults.end());
    }

    /// False when the id is taken; a shipped file that is not named after it is told too.
    bool claim(Names& names, const std::string& id, const Provenance& from, const char* pointer) {
        const auto [taken, fresh] = names.emplace(id, from.name());
        if (!fresh)
            m_content.faults.push_back(
                from.fault(pointer, "the id \"" + id + "\" is taken already by " + taken->second,
                           ErrorCode::AlreadyExists));
        else if (from.shipped && stemOf(from.shipped->name) != id)
            m_content.faults.push_back(
                from.fault(pointer, "expected \"" + std::string(stemOf(from.shipped->name)) +
                                        "\", as the file is named, found \"" + id + "\""));
        return fresh;
    }

    void addExercise(const DataFile& file, const Provenance& from) {
        Result<Exercise> exercise = parseExercise(file);
        if (!exercise)
            return tell(checkExercise(file));
        if (!claim(m_exerciseNames, exercise->id.value, from, "/id"))
            return;
        if (m_exercises.size() < ExerciseLibrary::limit)
            m_exercises.push_back({std::move(*exercise), from});
        else if (!std::exchange(m_limitTold, true))
            m_content.faults.push_back(from.fault("",
                                                  "there are more than " +
                                                      std::to_string(ExerciseLibrary::limit) +
                                                      " exercises; this and later ones are left out",
                                                  ErrorCode::TooLarge));
    }

    void linkExercises() {
        dropBrokenLinks(m_exercises, m_content.faults);
        for (LoadedExercise& loaded : m_exercises)
            m_content.library.add(std::move(loaded.exercise),
                                  loaded.from.shipped ? Origin::Shipped : Origin::Own);
        m_exercises.clear();
    }

    void addRoutine(const DataFile& file, const Provenance& from) {
        Result<Routine> routine = parseRoutine(file);
        if (!routine)
            return tell(checkRoutine(file));
        if (!claim(m_routineNames, routine->id.value, from, "/id"))
            return;
        routine->origin = from.shipped ? RoutineOrigin::Shipped : RoutineOrigin::File;
        checkRoutineLinks(*routine, from, m_content.library, m_content.faults);
        m_content.routines.push_back(std::move(*routine));
    }

    void addAdvice(const DataFile& file) {
        Result<AdviceTopic> topic = parseAdvice(file);
        if (!topic)
            return tell(checkAdvice(file));
        const Provenance from{&file, {}};
        if (claim(m_topicNames, topic->topic, from, "/topic"))
            m_content.advice.push_back(std::move(*topic));
    }

    void addEvidence(const DataFile& file) {
        Result<std::vector<EvidenceSource>> sources = parseEvidence(file);
        if (!sources)
            tell(checkEvidence(file));
        else
            m_content.evidence = std::move(*sources);
    }

    void addPlan(const DataFile& file) {
        Result<TrainingPlan> plan = parseTrainingPlan(file);
        if (!plan)
            tell(checkTrainingPlan(file));
        else if (claim(m_planNames, plan->id, {&file, {}}, "/id"))
            m_content.plans.push_back(std::move(*plan));
    }

    void addSigns(const DataFile& file) {
        Result<std::vector<SafetySign>> signs = parseSafetySigns(file);
        if (!signs)
            tell(checkSafetySigns(file));
        else
            m_content.signs = std::move(*signs);
    }

    void addMeasures(const DataFile& file) {
        Result<std::vector<OutcomeMeasure>> measures = parseMeasures(file);
        if (!measures)
            tell(checkMeasures(file));
        else
            m_content.measures = std::move(*measures);
    }

    std::vector<const DataFile*> m_shipped;
    std::vector<LoadedExercise> m_exercises;
    Names m_exerciseNames;
    Names m_routineNames;
    Names m_topicNames;
    Names m_planNames;
    bool m_limitTold = false;
    Content m_content;
};

enum class FileKind { Unknown, Exercise, Routine, Figure };

/// A routine's phases are objects, an exercise's are words.
FileKind kindOf(const JsonNode& root) {
    const JsonNode* phases = root.find("phases");
    if (phases && !phases->children.empty() && phases->children.front().kind == JsonNode::Kind::Object)
        return FileKind::Routine;
    if (root.find("frames"))
        return FileKind::Figure;
    if (root.find("kind") || root.find("muscles") || root.find("steps"))
        return FileKind::Exercise;
    return phases && phases->children.empty() ? FileKind::Routine : FileKind::Unknown;
}

std::vector<Error> checkFile(const fs::path& path) {
    Result<std::string> text = readFile(path, JsonLimits{}.bytes);
    if (!text)
        return {text.error()};
    const DataFile file{path.generic_string(), std::move(*text)};
    const Result<JsonNode> root = parseJson(file.text, file.name);
    if (!root)
        return {root.error()};
    switch (kindOf(*root)) {
    case FileKind::Exercise:
        return checkExercise(file);
    case FileKind::Routine:
        return checkRoutine(file);
    case FileKind::Figure:
        return checkFigure(file);
    default:
        return {Error{ErrorCode::Schema,
                      "expected an exercise (with \"kind\" and \"steps\"), a routine (with \"phases\") or a "
                      "figure (with \"frames\")",
                      Place{file.name, root->line, {}}}};
    }
}

} // namespace

Content loadContent(const std::vector<DataFile>& shipped, const fs::path& dataDir) {
    return Loader(shipped).load(dataDir);
}

std::vector<Error> checkFiles(std::span<const fs::path> paths) {
    std::vector<Error> all;
    for (const fs::path& path : paths) {
        const std::vector<Error> faults = checkFile(path);
        all.insert(all.end(), faults.begin(), faults.end());
    }
    return all;
}

} // namespace patella
