#include "src/storage/exercise_json.h"
#include "src/storage/files.h"
#include "src/storage/import_plan.h"
#include "src/storage/json_document.h"
#include "src/storage/own_entries.h"
#include "src/storage/own_pictures.h"
#include "src/storage/routine_json.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

constexpr std::size_t longestId = 80;

using Ids = std::map<std::string, std::string>; ///< what the file calls it, what it is called here

/// "x-2", "x-3", ...: the first that nobody has.
std::string freshId(const std::string& id, const std::set<std::string>& taken) {
    for (int number = 2;; ++number) {
        const std::string ending = '-' + std::to_string(number);
        std::string fresh = id.substr(0, longestId - ending.size());
        while (fresh.ends_with('-'))
            fresh.pop_back();
        fresh += ending;
        if (!taken.contains(fresh))
            return fresh;
    }
}

void follow(ExerciseId& id, const Ids& renamed) {
    if (const auto found = renamed.find(id.value); found != renamed.end())
        id.value = found->second;
}

void follow(std::optional<ExerciseId>& id, const Ids& renamed) {
    if (id)
        follow(*id, renamed);
}

void followItems(Entry& entry, const Ids& renamed) {
    if (auto* item = std::get_if<RoutineItem>(&entry))
        follow(item->exercise, renamed);
    else if (auto* choice = std::get_if<Choice>(&entry))
        for (RoutineItem& each : choice->of)
            follow(each.exercise, renamed);
    else if (auto* superset = std::get_if<Superset>(&entry))
        for (RoutineItem& each : superset->items)
            follow(each.exercise, renamed);
}

class Plan {
public:
    Plan(const Incoming& incoming, const ImportView& view, const Present& present, OwnEntries own)
        : m_incoming(incoming)
        , m_present(present)
        , m_own(std::move(own)) {
        for (const ImportRow& row : view.rows)
            if (row.choice != ImportChoice::Skip && row.state != ImportState::Wrong)
                m_choices[{row.kind, row.id}] = row.choice;
        rename();
    }

    Result<std::vector<FileChange>> changes() {
        std::vector<FileChange> changes;
        for (const Exercise& each : m_incoming.pack.exercises)
            if (chosen(ImportKind::Exercise, each.id.value))
                add(changes, each);
        for (const Routine& each : m_incoming.pack.routines) {
            if (!chosen(ImportKind::Routine, each.id.value))
                continue;
            if (Done whole = checkItems(each); !whole)
                return whole.error();
            add(changes, each);
        }
        return changes;
    }

private:
    [[nodiscard]] const ImportChoice* chosen(ImportKind kind, const std::string& id) const {
        const auto found = m_choices.find({kind, id});
        return found == m_choices.end() ? nullptr : &found->second;
    }

    /// New ids for what is kept beside what is there.
    void rename() {
        std::set<std::string> exercises;
        std::set<std::string> routines;
        for (const Exercise& each : m_present.content.library.all())
            exercises.insert(each.id.value);
        for (const auto& [id, entry] : m_own.exercises)
            exercises.insert(id);
        for (const Exercise& each : m_incoming.pack.exercises)
            exercises.insert(each.id.value);
        for (const Routine& each : m_present.content.routines)
            routines.insert(each.id.value);
        for (const auto& [id, entry] : m_own.routines)
            routines.insert(id);
        for (const Routine& each : m_incoming.pack.routines)
            routines.insert(each.id.value);
        for (const auto& [key, choice] : m_choices) {
            if (choice != ImportChoice::KeepBoth)
                continue;
            const bool exercise = key.first == ImportKind::Exercise;
            std::set<std::string>& taken = exercise ? exercises : routines;
            const std::string fresh = freshId(key.second, taken);
            taken.insert(fresh);
            (exercise ? m_exerciseIds : m_routineIds)[key.second] = fresh;
        }
    }

    void add(std::vector<FileChange>& changes, Exercise exercise) {
        const std::string id = exercise.id.value;
        follow(exercise.id, m_exerciseIds);
        follow(exercise.easier, m_exerciseIds);
        follow(exercise.harder, m_exerciseIds);
        for (ExerciseId& each : exercise.instead)
            follow(each, m_exerciseIds);
        for (const std::string& picture : exercise.pictures)
            addPicture(changes, picture);
        const auto own = m_own.exercises.find(id);
        const bool replace = *chosen(ImportKind::Exercise, id) == ImportChoice::Replace;
        changes.push_back({replace && own != m_own.exercises.end()
                               ? own->second.path
                               : freePath(m_own, "exercises", exercise.id.value),
                           writeExercise(exercise)});
    }

    void add(std::vector<FileChange>& changes, Routine routine) {
        const std::string id = routine.id.value;
        if (const auto found = m_routineIds.find(id); found != m_routineIds.end())
            routine.id.value = found->second;
        for (PhaseBlock& block : routine.phases)
            for (Entry& entry : block.entries)
                followItems(entry, m_exerciseIds);
        const auto own = m_own.routines.find(id);
        const bool replace = *chosen(ImportKind::Routine, id) == ImportChoice::Replace;
        changes.push_back({replace && own != m_own.routines.end()
                               ? own->second.path
                               : freePath(m_own, "routines", routine.id.value),
                           writeRoutine(routine)});
    }

    /// Once, and not when the data folder has it.
    void addPicture(std::vector<FileChange>& changes, const std::string& name) {
        const auto found = m_incoming.pack.pictures.find(name);
        if (found == m_incoming.pack.pictures.end() || !m_pictures.insert(name).second)
            return;
        const Result<OwnPicture> there = readPicture(m_present.dataDir, name);
        if (!there || there->bytes != found->second)
            changes.push_back({"exercises/" + name, found->second});
    }

    Done checkItems(const Routine& routine) const {
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry))
                    if (!m_present.content.library.find(item->exercise) &&
                        !chosen(ImportKind::Exercise, item->exercise.value))
                        return Error{ErrorCode::InvalidArgument,
                                     "the routine " + jsonExcerpt(routine.name) + " needs the exercise \"" +
                                         item->exercise.value +
                                         "\", which is left out; take both or neither"};
        return {};
    }

    const Incoming& m_incoming;
    const Present& m_present;
    OwnEntries m_own;
    std::map<std::pair<ImportKind, std::string>, ImportChoice> m_choices;
    Ids m_exerciseIds;
    Ids m_routineIds;
    std::set<std::string> m_pictures;
};

} // namespace

Result<std::string> applyImport(const Incoming& incoming, const ImportView& view, const Present& present,
                                const WallTime& now) {
    Result<OwnEntries> own = ownEntries(present.dataDir);
    if (!own)
        return own.error();
    const Result<std::vector<FileChange>> changes = Plan(incoming, view, present, std::move(*own)).changes();
    if (!changes)
        return changes.error();
    if (changes->empty())
        return std::string();
    const std::string& name = incoming.pack.info.name;
    return changeFiles(present.dataDir, *changes, name.empty() ? incoming.from : name, now);
}

Done undoImport(const std::filesystem::path& dataDir, const std::string& importId, const WallTime& now) {
    Result<std::vector<FileChange>> changes = reversal(dataDir, importId);
    if (!changes)
        return changes.error();
    std::set<std::string> touched;
    for (const FileChange& change : *changes)
        touched.insert(change.path);
    std::set<std::string> pictures; // of exercises that stay as they are, or become what they were
    const Result<OwnEntries> own = ownEntries(dataDir);
    if (!own)
        return own.error();
    for (const auto& [id, entry] : own->exercises)
        if (!touched.contains(entry.path))
            pictures.insert(entry.value.pictures.begin(), entry.value.pictures.end());
    for (const FileChange& change : *changes)
        if (const auto old =
                change.bytes ? parseExercise({change.path, *change.bytes}) : Result<Exercise>(Error{}))
            pictures.insert(old->pictures.begin(), old->pictures.end());
    std::erase_if(*changes, [&](const FileChange& change) {
        return !change.bytes && change.path.starts_with("exercises/pictures/") &&
               pictures.contains(change.path.substr(std::string_view("exercises/").size()));
    });
    return undoChanges(dataDir, importId, *changes, now);
}

} // namespace patella
