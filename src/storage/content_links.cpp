#include "src/storage/content_links.h"

#include "src/storage/json_reader.h"
#include "src/storage/safe_file.h"

#include <algorithm>
#include <cstdint>
#include <unordered_map>

namespace patella {

namespace {

using Link = std::optional<ExerciseId> Exercise::*;
using Index = std::unordered_map<ExerciseId, std::size_t>;
constexpr std::size_t nowhere = SIZE_MAX;

std::string missing(const ExerciseId& id) { return "names \"" + id.value + "\", which does not exist"; }

/// Links of one file that lead nowhere; like the faults of its text, no more than so many are told.
class FileFaults {
public:
    void add(std::string pointer, std::string detail, ErrorCode code = ErrorCode::Schema) {
        if (m_faults.size() < JsonFaults::limit)
            m_faults.push_back({code, std::move(detail), Place{{}, 0, std::move(pointer)}});
    }
    void tell(const Provenance& from, std::vector<Error>& faults) {
        from.locate(m_faults);
        faults.insert(faults.end(), m_faults.begin(), m_faults.end());
    }

private:
    std::vector<Error> m_faults;
};

void dropMissing(LoadedExercise& loaded, const Index& index, std::vector<Error>& faults) {
    Exercise& exercise = loaded.exercise;
    FileFaults found;
    const auto check = [&](std::optional<ExerciseId>& link, const char* pointer) {
        if (!link || index.contains(*link))
            return;
        found.add(pointer, missing(*link), ErrorCode::NotFound);
        link.reset();
    };
    check(exercise.easier, "/easier");
    check(exercise.harder, "/harder");
    for (std::size_t i = 0; i < exercise.instead.size(); ++i)
        if (!index.contains(exercise.instead[i]))
            found.add("/instead/" + std::to_string(i), missing(exercise.instead[i]), ErrorCode::NotFound);
    if (exercise.copyOf && !index.contains(*exercise.copyOf))
        exercise.copyOf.reset(); // a copy stands by itself
    std::erase_if(exercise.instead, [&](const ExerciseId& id) { return !index.contains(id); });
    found.tell(loaded.from, faults);
}

/// Every exercise has one link at most, so each walk ends, meets an older walk, or runs in a circle.
void dropCircles(std::vector<LoadedExercise>& exercises, const Index& index, Link link, const char* word,
                 std::vector<Error>& faults) {
    const auto next = [&](std::size_t at) {
        const auto& to = exercises[at].exercise.*link;
        return to ? index.at(*to) : nowhere;
    };
    std::vector<std::size_t> walk(exercises.size(), nowhere);
    for (std::size_t start = 0; start < exercises.size(); ++start) {
        std::size_t at = start;
        for (; at != nowhere && walk[at] == nowhere; at = next(at))
            walk[at] = start;
        if (at == nowhere || walk[at] != start)
            continue;
        std::size_t last = at;
        for (std::size_t around = next(at); around != at; around = next(around))
            last = std::max(last, around);
        faults.push_back(exercises[last].from.fault(
            std::string("/") + word, std::string("the chain of ") + word + " exercises runs in a circle"));
        (exercises[last].exercise.*link).reset();
    }
}

void checkItem(const RoutineItem& item, const std::string& pointer, const ExerciseLibrary& library,
               FileFaults& faults) {
    const Exercise* exercise = library.find(item.exercise);
    if (!exercise)
        faults.add(pointer + "/exercise", missing(item.exercise), ErrorCode::NotFound);
    else if (const Result<Dose> dose = resolveDose(*exercise, item.dose); !dose)
        faults.add(pointer, dose.error().detail);
}

} // namespace

std::string Provenance::name() const { return shipped ? shipped->name : own.generic_string(); }

Error Provenance::fault(const std::string& pointer, std::string detail, ErrorCode code) const {
    std::vector<Error> one{{code, std::move(detail), Place{{}, 0, pointer}}};
    locate(one);
    return one.front();
}

void Provenance::locate(std::vector<Error>& faults) const {
    if (faults.empty())
        return;
    const Result<std::string> read =
        shipped ? Result<std::string>(shipped->text) : readFile(own, JsonLimits{}.bytes);
    const Result<JsonNode> root = read ? parseJson(*read, name()) : Result<JsonNode>(read.error());
    for (Error& fault : faults) {
        fault.place.file = name();
        fault.place.line = root ? lineOf(*root, fault.place.pointer) : 0;
    }
}

void dropBrokenLinks(std::vector<LoadedExercise>& exercises, std::vector<Error>& faults) {
    Index index;
    for (std::size_t i = 0; i < exercises.size(); ++i)
        index.emplace(exercises[i].exercise.id, i);
    for (LoadedExercise& loaded : exercises)
        dropMissing(loaded, index, faults);
    dropCircles(exercises, index, &Exercise::easier, "easier", faults);
    dropCircles(exercises, index, &Exercise::harder, "harder", faults);
}

void checkRoutineLinks(const Routine& routine, const Provenance& from, const ExerciseLibrary& library,
                       std::vector<Error>& faults) {
    FileFaults found;
    for (std::size_t p = 0; p < routine.phases.size(); ++p) {
        for (std::size_t e = 0; e < routine.phases[p].entries.size(); ++e) {
            const Entry& entry = routine.phases[p].entries[e];
            const std::string place = "/phases/" + std::to_string(p) + "/entries/" + std::to_string(e);
            const char* const inner = std::holds_alternative<Choice>(entry) ? "/of/" : "/superset/";
            const std::vector<const RoutineItem*> items = itemsOf(entry);
            for (std::size_t i = 0; i < items.size(); ++i)
                checkItem(*items[i],
                          std::holds_alternative<RoutineItem>(entry) ? place
                                                                     : place + inner + std::to_string(i),
                          library, found);
        }
    }
    found.tell(from, faults);
}

} // namespace patella
