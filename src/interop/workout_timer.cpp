#include "src/base/utf8.h"
#include "src/interop/exercise_draft.h"
#include "src/interop/library_entries.h"
#include "src/interop/plain_text.h"
#include "src/library/kebab_id.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

constexpr std::string_view project = "Just Another Workout Timer";
constexpr std::string_view prefix = "workout-timer-";
constexpr std::size_t mostInTurns = 20; // of a superset
constexpr std::size_t mostEntries = 200;
constexpr int defaultSeconds = 30; // what the app takes where the file names none

Error wrong(std::string detail, ErrorCode code = ErrorCode::Schema) { return {code, std::move(detail)}; }

/// A whole number of the file, or `otherwise` where there is none.
Result<int> wholeOf(const JsonNode& node, std::string_view key, int otherwise, int most) {
    const JsonNode* value = node.find(key);
    if (!value || value->kind == JsonNode::Kind::Null)
        return otherwise;
    if (!value->whole || *value->whole < 1 || *value->whole > most)
        return wrong(std::string("\"")
                         .append(key)
                         .append("\" is no whole number from 1 to ")
                         .append(std::to_string(most)));
    return static_cast<int>(*value->whole);
}

/// One exercise of a workout: its name and how long.
struct Part {
    std::string name;
    int seconds = defaultSeconds;
};

/// Exercises that are gone through so often, one after the other.
struct Round {
    int times = 1;
    std::vector<Part> parts;
};

Result<Round> roundOf(const JsonNode& set) {
    Round round;
    const Result<int> times = wholeOf(set, "repetitions", 1, limits::sets);
    if (!times)
        return times.error();
    round.times = *times;
    for (const JsonNode* each : entryList(set, "exercises")) {
        const std::string name = entryText(*each, "name");
        const Result<int> seconds = wholeOf(*each, "duration", defaultSeconds, limits::timedSeconds);
        if (!seconds)
            return wrong("of " + (name.empty() ? "an exercise" : jsonExcerpt(name)) + ", " +
                         seconds.error().detail);
        round.parts.push_back({name.empty() ? "Exercise" : name, *seconds});
    }
    return round;
}

/// The exercises of all workouts, by their ids: the same name is one exercise.
class Exercises {
public:
    ExerciseId idOf(const Part& part) {
        ExerciseId id(stableId(prefix, part.name));
        if (!m_made.contains(id.value)) {
            ExerciseDraft draft(project, id, part.name);
            draft.kind(std::nullopt, ExerciseKind::Strengthening);
            draft.primary({});
            draft.equipment({});
            draft.timed(part.seconds, Per::Total);
            draft.credit(
                {std::string(project), "", "Made by whoever wrote the workout; no licence is named."});
            m_made.emplace(id.value, draft.finish());
        }
        return id;
    }
    [[nodiscard]] const Result<ImportedExercise>& made(const ExerciseId& id) const {
        return m_made.at(id.value);
    }

private:
    std::map<std::string, Result<ImportedExercise>> m_made;
};

RoutineItem itemOf(const Part& part, int times, Exercises& exercises) {
    RoutineItem item{exercises.idOf(part)};
    item.dose.sets = WholeRange::exactly(times);
    item.dose.timedSeconds = WholeRange::exactly(part.seconds);
    item.dose.restSeconds = WholeRange::exactly(0);
    item.dose.basis = Basis::Yours;
    return item;
}

/// Rounds of several exercises are done in alternation, which a superset is; one too long for that is written
/// out.
void addRound(std::vector<Entry>& entries, const Round& round, Exercises& exercises) {
    const std::size_t count = round.parts.size();
    if (round.times > 1 && count >= 2 && count <= mostInTurns) {
        Superset superset;
        for (const Part& part : round.parts)
            superset.items.push_back(itemOf(part, round.times, exercises));
        entries.emplace_back(std::move(superset));
        return;
    }
    const bool alone = count == 1;
    for (int time = 0; time < (alone ? 1 : round.times) && entries.size() <= mostEntries; ++time)
        for (const Part& part : round.parts)
            entries.emplace_back(itemOf(part, alone ? round.times : 1, exercises));
}

Result<Routine> routineOf(const JsonNode& workout, RoutineId id, Exercises& exercises) {
    Routine routine;
    routine.id = std::move(id);
    routine.name = entryText(workout, "title");
    if (routine.name.empty())
        return wrong("has no title");
    if (codePoints(routine.name) > 200)
        return wrong("its title is longer than 200 characters", ErrorCode::TooLarge);
    std::vector<Entry>& entries = routine.block(PhaseKind::Strength).entries;
    for (const JsonNode* set : entryList(workout, "sets")) {
        const Result<Round> round = roundOf(*set);
        if (!round)
            return round.error();
        addRound(entries, *round, exercises);
    }
    if (entries.empty())
        return wrong("holds no exercise");
    if (entries.size() > mostEntries)
        return wrong("holds more than " + std::to_string(mostEntries) + " exercises", ErrorCode::TooLarge);
    for (const Entry& entry : entries)
        for (const RoutineItem* item : itemsOf(entry))
            if (const auto& made = exercises.made(item->exercise); !made)
                return made.error();
    routine.notes = {"From " + std::string(project) +
                     ", which knows no parts of a routine: all of it stands "
                     "under strength. Pauses that it has as exercises are exercises here too."};
    routine.sources.push_back({"", std::string(project), "", false, ""});
    return routine;
}

std::vector<const JsonNode*> workoutsOf(const JsonNode& root) {
    if (root.find("workouts"))
        return entryList(root, "workouts");
    return {&root};
}

RoutineId freeId(const std::string& title, std::set<std::string>& taken) {
    std::string id = stableId(prefix, title);
    for (int number = 2; !taken.insert(id).second; ++number)
        id = stableId(prefix, title + ' ' + std::to_string(number));
    return RoutineId(std::move(id));
}

} // namespace

Result<ImportedLibrary> readWorkoutTimer(std::string_view bytes, const ImportOptions& options) {
    const Result<JsonNode> root = parseLibrary(bytes, std::string(project));
    if (!root)
        return root.error();
    const std::vector<const JsonNode*> workouts = workoutsOf(*root);
    EntryReader reader(std::string(project), workouts.size(), options);
    Exercises exercises;
    std::set<std::string> taken;
    for (const JsonNode* workout : workouts) {
        const std::string title = entryText(*workout, "title");
        if (!reader.next({}, title))
            return reader.cancelled();
        Result<Routine> routine = routineOf(*workout, freeId(title, taken), exercises);
        if (!routine) {
            reader.refuse(routine.error(), *workout);
            continue;
        }
        reader.take(std::move(*routine), [&](const ExerciseId& id) { return *exercises.made(id); });
    }
    return reader.library();
}

} // namespace patella
