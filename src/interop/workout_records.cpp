#include "src/interop/workout_csv.h"
#include "src/library/kebab_id.h"
#include "src/library/text_folding.h"
#include "src/storage/event_json.h"
#include "src/storage/history_reading.h"
#include "src/storage/json_document.h"
#include "src/storage/plan_json.h"

#include <xxhash.h>

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

constexpr std::size_t longestName = 1000;
constexpr std::size_t longestNote = 500'000;
constexpr int hardestEffort = 10; // rate of perceived exertion at which no repetition was left
constexpr int mostReserve = 4;    // what an exertion below 6 says of it is a guess

/// Names of other programs for exercises of ours that go by another name; where the movement is not plainly
/// the same there is no entry.
constexpr std::pair<std::string_view, std::string_view> sameExercise[] = {
    {"box jump", "box-jump"},
    {"bulgarian split squat", "bulgarian-split-squat"},
    {"bulgarian split squat (dumbbell)", "bulgarian-split-squat"},
    {"clam shell", "clamshell"},
    {"clamshell", "clamshell"},
    {"cycling", "cycling"},
    {"cycling (indoor)", "cycling"},
    {"elliptical machine", "elliptical"},
    {"elliptical trainer", "elliptical"},
    {"fire hydrants", "quadruped-fire-hydrant"},
    {"glute bridge", "glute-bridge"},
    {"jump squat", "jump-squat"},
    {"lateral band walks", "lateral-band-walk"},
    {"recumbent bike", "recumbent-cycling"},
    {"single leg glute bridge", "single-leg-glute-bridge"},
    {"single leg romanian deadlift (dumbbell)", "single-leg-romanian-deadlift"},
    {"spinning", "cycling"},
    {"step up", "step-up"},
    {"straight leg raise", "straight-leg-raise"},
    {"swimming", "swimming"},
    {"walking", "easy-walking"},
    {"wall sit", "wall-sit"},
};
constexpr std::string_view runNames[] = {
    "running", "running (treadmill)", "treadmill", "treadmill running", "trail running", "run", "jogging"};

/// A uuid (version 8) that follows from the text.
std::string uuidOf(const std::string& text) {
    const XXH128_hash_t hash = XXH3_128bits(text.data(), text.size());
    std::string bytes;
    for (const std::uint64_t half : {hash.high64, hash.low64})
        for (int shift = 56; shift >= 0; shift -= 8)
            bytes += static_cast<char>(half >> shift & 0xFF);
    bytes[6] = static_cast<char>((bytes[6] & 0x0F) | 0x80);
    bytes[8] = static_cast<char>((bytes[8] & 0x3F) | 0x80);
    return uuidText(bytes);
}

std::string idOf(const std::string& program, const std::string& name) {
    std::string id = program;
    for (const std::string& word : kebabWordsOf(name))
        if (id.size() + word.size() < longestId)
            id += '-' + word;
    return id == program ? program + '-' + uuidOf(name).substr(0, 8) : id;
}

std::string cut(const std::string& text, std::size_t most) {
    if (text.size() <= most)
        return text;
    while (most > 0 && (static_cast<unsigned char>(text[most]) & 0xC0) == 0x80)
        --most;
    return text.substr(0, most);
}

class Making {
public:
    Making(Workouts& workouts, const WorkoutOptions& options, const std::string& file)
        : m_workouts(workouts)
        , m_file(file)
        , m_program(fold(workouts.from)) {
        m_records.file = file;
        m_records.foreign = true;
        m_records.devices.push_back({std::string(importedDevice) + m_program, workouts.from, 0});
        for (const auto& [name, id] : sameExercise)
            m_known[std::string(name)] = {std::string(id), nullptr};
        if (!options.library)
            return;
        for (const Exercise& exercise : options.library->all())
            m_known.emplace(fold(exercise.name), Known{exercise.id.value, &exercise});
        for (auto& [name, known] : m_known)
            known.exercise = options.library->find(ExerciseId(known.id));
    }

    HistoryRecords run() {
        for (const Workout& workout : m_workouts.workouts)
            add(workout);
        return std::move(m_records);
    }

private:
    struct Known {
        std::string id;
        const Exercise* exercise = nullptr;
    };
    const std::string& device() const { return m_records.devices.front().uuid; }

    void leave(int line, std::string why) {
        m_workouts.left.push_back({ErrorCode::Schema, std::move(why), Place{m_file, line, {}}});
    }

    void add(const Workout& workout) {
        const std::string uuid =
            uuidOf(m_program + '\n' + std::to_string(workout.localMs) + '\n' + workout.name);
        SessionPlan plan;
        plan.name = workout.name.empty() ? m_workouts.from : cut(workout.name, longestName);
        std::vector<std::pair<SetRecord, const WorkoutSet*>> sets;
        std::string note = workout.note;
        int runs = 0;
        for (const WorkoutSet& set : workout.sets) {
            if (!set.note.empty() && note.find(set.note) == std::string::npos)
                note += (note.empty() ? "" : "\n") + set.exercise + ": " + set.note;
            const std::string name = fold(set.exercise);
            if (std::find(std::begin(runNames), std::end(runNames), name) != std::end(runNames))
                addRun(workout, set, uuid + '\n' + std::to_string(++runs));
            else
                addSet(plan, sets, set);
        }
        if (!sets.empty())
            addSession(workout, uuid, plan, sets, note);
    }

    void addRun(const Workout& workout, const WorkoutSet& set, const std::string& key) {
        if (set.metres < 1 && set.seconds < 1)
            return leave(set.line, "is a run of neither a distance nor a time");
        if (set.metres > 1'000'000)
            return leave(set.line, "is a run of more than 1,000 km");
        HistoryRow row;
        row.uuid = uuidOf("run\n" + key);
        row.device = device();
        row.line = set.line;
        row.values["local_date"] = WallTime{workout.localMs, {}, 0}.localDate().iso();
        for (const char* moment : {"about", "entered"}) {
            row.values[std::string(moment) + "_utc_ms"] = workout.localMs;
            row.values[std::string(moment) + "_zone"] = std::string();
            row.values[std::string(moment) + "_offset"] = std::int64_t{0};
        }
        if (const std::int64_t metres = std::llround(set.metres); metres > 0)
            row.values["metres"] = metres;
        if (set.seconds > 0)
            row.values["seconds"] = std::int64_t{set.seconds};
        row.values["details"] = "{\"from\":" + jsonString(m_workouts.from) + '}';
        m_records.days["run"].push_back(std::move(row));
    }

    PlannedItem itemOf(const WorkoutSet& set) const {
        PlannedItem item;
        const auto known = m_known.find(fold(set.exercise));
        item.exercise = ExerciseId(known == m_known.end() ? idOf(m_program, set.exercise) : known->second.id);
        item.name = set.exercise;
        item.phase = PhaseKind::Strength;
        item.kneeLoad = KneeLoad::High; // a load that is not said is high
        if (known != m_known.end() && known->second.exercise)
            item.kneeLoad = known->second.exercise->kneeLoad;
        item.selfPaced = true;
        if (set.repetitions > 0)
            item.target = Repetitions{WholeRange::exactly(set.repetitions), std::nullopt, Tempo::standard()};
        else
            item.target = Timed{WholeRange::exactly(set.seconds)};
        return item;
    }

    void addSet(SessionPlan& plan, std::vector<std::pair<SetRecord, const WorkoutSet*>>& sets,
                const WorkoutSet& set) {
        if (set.repetitions < 1 && set.seconds < 1)
            return leave(set.line, "has neither repetitions nor a time");
        if (set.repetitions > limits::reps || (set.repetitions < 1 && set.seconds > limits::timedSeconds))
            return leave(set.line, "has more repetitions or a longer time than a set can have");
        if (set.exercise.size() > longestName)
            return leave(set.line, "has a name of more than 1,000 characters");
        const bool timed = set.repetitions < 1;
        auto item = std::find_if(plan.items.begin(), plan.items.end(), [&](const PlannedItem& each) {
            return each.name == set.exercise && std::holds_alternative<Timed>(each.target) == timed;
        });
        if (item == plan.items.end()) {
            plan.items.push_back(itemOf(set));
            item = std::prev(plan.items.end());
            item->sets = 0;
            item->source = plan.items.size() - 1;
        }
        if (item->sets >= limits::sets || plan.steps.size() >= mostSteps)
            return leave(set.line, "is more than a session can have");
        SetRecord record;
        record.item = static_cast<std::size_t>(item - plan.items.begin());
        record.set = ++item->sets;
        record.planned = record.done = timed ? set.seconds : set.repetitions;
        record.took = std::chrono::seconds(timed ? set.seconds : 0);
        if (set.exertion && *set.exertion >= hardestEffort - mostReserve && *set.exertion <= hardestEffort)
            record.reserve = static_cast<int>(std::floor(hardestEffort - *set.exertion));
        plan.steps.push_back({StepKind::Work, record.item, record.set, {}, 0, record.took, !timed});
        sets.emplace_back(record, &set);
    }

    /// The set as we keep it, and beside it what was lifted.
    static std::string payloadOf(const SetRecord& record, const WorkoutSet& set) {
        std::string payload = writeSetEvent(record);
        payload.pop_back();
        const auto add = [&payload](std::string_view key, const std::optional<double>& value) {
            if (value && *value > 0 && *value < 10'000)
                payload += ",\"" + std::string(key) + "\":" + writeCompact(JsonNode::decimal(*value));
        };
        add("kg", set.kilograms);
        add("weight", set.weight);
        add("metres", set.metres > 0 ? std::optional(set.metres) : std::nullopt);
        return payload + '}';
    }

    void addSession(const Workout& workout, const std::string& uuid, const SessionPlan& plan,
                    std::vector<std::pair<SetRecord, const WorkoutSet*>>& sets, const std::string& note) {
        HistorySession session{uuid, device(), workout.localMs};
        session.localDate = WallTime{workout.localMs, {}, 0}.localDate().iso();
        session.name = plan.name;
        session.plan = writePlan(plan);
        session.line = workout.line;
        const auto event = [&](const std::string& kind, std::string payload, std::int64_t at,
                               std::optional<std::int64_t> mono) {
            const std::int64_t order = static_cast<std::int64_t>(session.events.size()) + 1;
            session.events.push_back({uuidOf(uuid + '\n' + std::to_string(order)),
                                      device(),
                                      order,
                                      workout.localMs + at,
                                      {},
                                      0,
                                      mono,
                                      kind,
                                      std::move(payload),
                                      workout.line});
        };
        std::int64_t done = 0;
        for (std::size_t i = 0; i < sets.size(); ++i) {
            auto& [record, set] = sets[i];
            const std::int64_t share =
                workout.lengthMs * static_cast<std::int64_t>(i + 1) / static_cast<std::int64_t>(sets.size());
            done += record.took.count();
            record.at = Duration(std::max(share, done));
            event("set", payloadOf(record, *set), record.at.count(), record.at.count());
        }
        const std::int64_t length = sets.back().first.at.count();
        if (!note.empty())
            event("note", writeNoteEvent(cut(note, longestNote)), length, std::nullopt);
        event("ended", writeEndEvent({SessionState::Finished, Duration(length)}), length, length);
        m_records.sessions.push_back(std::move(session));
    }

    Workouts& m_workouts;
    const std::string& m_file;
    std::string m_program;
    std::map<std::string, Known> m_known;
    HistoryRecords m_records;
};

} // namespace

HistoryRecords recordsOf(Workouts& workouts, const WorkoutOptions& options, const std::string& file) {
    return Making(workouts, options, file).run();
}

} // namespace patella
