#include "src/storage/pack_gather.h"

#include "src/storage/content_name.h"
#include "src/storage/own_entries.h"
#include "src/storage/own_pictures.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

class Gatherer {
public:
    Gatherer(const PackWish& wish, const Present& present, OwnEntries own)
        : m_wish(wish)
        , m_present(present)
        , m_own(std::move(own)) {}

    Result<GatheredPack> gather() {
        m_gathered.pack.info = m_wish.info;
        if (m_wish.everythingOfYours)
            addEverything();
        for (const RoutineId& id : m_wish.routines)
            if (Done added = addRoutine(id); !added)
                return added.error();
        for (const ExerciseId& id : m_wish.exercises)
            if (!addExercise(id, true))
                return Error{ErrorCode::NotFound, "there is no exercise \"" + id.value + "\""};
        return std::move(m_gathered);
    }

private:
    void addEverything() {
        for (const auto& [id, entry] : m_own.exercises)
            addExercise(entry.value.id, false);
        for (const Routine& routine : m_present.content.routines)
            if (routine.origin != RoutineOrigin::Shipped)
                static_cast<void>(addRoutine(routine.id));
    }

    Done addRoutine(const RoutineId& id) {
        const std::vector<Routine>& all = m_present.content.routines;
        const auto found =
            std::find_if(all.begin(), all.end(), [&](const Routine& each) { return each.id == id; });
        if (found == all.end())
            return Error{ErrorCode::NotFound, "there is no routine \"" + id.value + "\""};
        if (!m_routines.insert(id.value).second)
            return {};
        Routine routine = *found;
        routine.origin = RoutineOrigin::Own; // as it reads back
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry))
                    addExercise(item->exercise, false);
        m_gathered.pack.routines.push_back(std::move(routine));
        return {};
    }

    /// One of ours only when it is `wished`; false when there is none of the id.
    bool addExercise(const ExerciseId& id, bool wished) {
        const auto own = m_own.exercises.find(id.value);
        const Exercise* there = m_present.content.library.find(id);
        if (own == m_own.exercises.end() && !there)
            return false;
        if ((own == m_own.exercises.end() && !wished) || !m_exercises.insert(id.value).second)
            return true;
        Exercise exercise = own == m_own.exercises.end() ? *there : own->second.value;
        addPictures(exercise);
        std::vector<ExerciseId> linked = exercise.instead;
        for (const auto& link : {exercise.easier, exercise.harder})
            if (link)
                linked.push_back(*link);
        m_gathered.pack.exercises.push_back(std::move(exercise));
        for (const ExerciseId& each : linked)
            addExercise(each, false);
        return true;
    }

    void addPictures(Exercise& exercise) {
        std::vector<std::string> names;
        for (const std::string& name : exercise.pictures) {
            Result<OwnPicture> picture = readPicture(m_present.dataDir, name);
            if (!picture) {
                m_gathered.faults.push_back(picture.error());
                continue;
            }
            names.push_back(pictureNameOf(picture->bytes, picture->header.kind));
            m_gathered.pack.pictures.emplace(names.back(), std::move(picture->bytes));
        }
        exercise.pictures = std::move(names);
    }

    const PackWish& m_wish;
    const Present& m_present;
    OwnEntries m_own;
    std::set<std::string> m_exercises;
    std::set<std::string> m_routines;
    GatheredPack m_gathered;
};

} // namespace

Result<GatheredPack> gatherPack(const PackWish& wish, const Present& present) {
    Result<OwnEntries> own = ownEntries(present.dataDir);
    if (!own)
        return own.error();
    return Gatherer(wish, present, std::move(*own)).gather();
}

} // namespace patella
