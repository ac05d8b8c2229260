#include "src/storage/import_plan.h"

#include "src/storage/content_links.h"
#include "src/storage/exercise_json.h"
#include "src/storage/json_document.h"
#include "src/storage/own_entries.h"
#include "src/storage/routine_json.h"

#include <algorithm>
#include <set>

namespace patella {

namespace {

/// The keys of the schema whose values are others, in the order in which they are written.
std::vector<std::string> differences(const std::string& ours, const std::string& theirs) {
    const Result<JsonNode> a = parseJson(ours, "");
    const Result<JsonNode> b = parseJson(theirs, "");
    std::vector<std::string> keys;
    if (!a || !b)
        return keys;
    const auto add = [&](const JsonNode& one, const JsonNode& other) {
        for (const JsonNode& member : one.children) {
            const JsonNode* same = other.find(member.key);
            const bool differs = !same || writeCompact(*same) != writeCompact(member);
            if (differs && std::find(keys.begin(), keys.end(), member.key) == keys.end())
                keys.push_back(member.key);
        }
    };
    add(*b, *a);
    add(*a, *b);
    return keys;
}

void setState(ImportRow& row, ImportOwner owner, const std::string& there, const std::string& incoming) {
    row.owner = owner;
    if (there == incoming) {
        row.state = ImportState::Same;
        return;
    }
    row.state = ImportState::Differs;
    row.differs = differences(there, incoming);
    row.choices = {ImportChoice::Skip, ImportChoice::KeepBoth};
    if (owner == ImportOwner::You)
        row.choices.insert(row.choices.begin() + 1, ImportChoice::Replace);
}

void setNew(ImportRow& row) {
    row.state = ImportState::New;
    row.choices = {ImportChoice::Skip, ImportChoice::Add};
    row.choice = ImportChoice::Add;
}

class Comparison {
public:
    Comparison(const Incoming& incoming, const Present& present, OwnEntries own)
        : m_incoming(incoming)
        , m_present(present)
        , m_own(std::move(own))
        , m_together(present.content.library) {
        for (const Exercise& each : incoming.pack.exercises)
            m_together.add(each, Origin::Own);
    }

    ImportView view() {
        ImportView view{m_incoming.from, m_incoming.pack.info, {}, {}};
        for (const Exercise& each : m_incoming.pack.exercises)
            view.rows.push_back(rowOf(each));
        for (const Routine& each : m_incoming.pack.routines)
            view.rows.push_back(rowOf(each));
        addWrong(view);
        return view;
    }

private:
    ImportRow rowOf(const Exercise& exercise) {
        ImportRow row{ImportKind::Exercise, exercise.id.value, exercise.name};
        if (const auto gaps = m_incoming.gaps.find(row.id); gaps != m_incoming.gaps.end())
            row.gaps = gaps->second;
        const Exercise* there = m_present.content.library.find(exercise.id);
        const bool shipped = there && m_present.content.library.origin(exercise.id) == Origin::Shipped;
        const auto own = m_own.exercises.find(row.id);
        if (shipped)
            setState(row, ImportOwner::Patella, writeExercise(*there), writeExercise(exercise));
        else if (own != m_own.exercises.end())
            setState(row, ImportOwner::You, writeExercise(own->second.value), writeExercise(exercise));
        else
            setNew(row);
        row.reasons = oddLinks(exercise);
        return row;
    }

    ImportRow rowOf(const Routine& routine) {
        ImportRow row{ImportKind::Routine, routine.id.value, routine.name};
        const DataFile file{"routines/" + row.id + ".json", writeRoutine(routine)};
        checkRoutineLinks(routine, Provenance{&file, {}}, m_together, row.reasons);
        if (!row.reasons.empty()) {
            row.state = ImportState::Wrong;
            return row;
        }
        row.needs = needsOf(routine);
        const auto own = m_own.routines.find(row.id);
        const auto there = std::find_if(m_present.content.routines.begin(), m_present.content.routines.end(),
                                        [&](const Routine& each) { return each.id == routine.id; });
        if (there != m_present.content.routines.end() && there->origin != RoutineOrigin::File)
            setState(row,
                     there->origin == RoutineOrigin::Shipped ? ImportOwner::Patella
                                                             : ImportOwner::YouInDatabase,
                     writeRoutine(*there), file.text);
        else if (own != m_own.routines.end())
            setState(row, ImportOwner::You, writeRoutine(own->second.value), file.text);
        else
            setNew(row);
        return row;
    }

    /// Its exercises that are not here yet, each once.
    std::vector<std::string> needsOf(const Routine& routine) const {
        std::vector<std::string> needs;
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry)) {
                    const std::string& id = item->exercise.value;
                    if (!m_present.content.library.find(item->exercise) &&
                        std::find(needs.begin(), needs.end(), id) == needs.end())
                        needs.push_back(id);
                }
        return needs;
    }

    /// Links that lead nowhere: they are dropped when the exercise is loaded.
    std::vector<Error> oddLinks(const Exercise& exercise) const {
        std::vector<Error> odd;
        const auto check = [&](const ExerciseId& id, const std::string& pointer) {
            if (!m_together.find(id))
                odd.push_back({ErrorCode::NotFound,
                               "names \"" + id.value + "\", which does not exist and is passed over",
                               Place{"exercises/" + exercise.id.value + ".json", 0, pointer}});
        };
        if (exercise.easier)
            check(*exercise.easier, "/easier");
        if (exercise.harder)
            check(*exercise.harder, "/harder");
        for (std::size_t i = 0; i < exercise.instead.size(); ++i)
            check(exercise.instead[i], "/instead/" + std::to_string(i));
        return odd;
    }

    /// A row for each exercise and routine that could not be read, with all its faults; the rest apart.
    void addWrong(ImportView& view) const {
        std::map<std::string, std::size_t> places;
        for (const Error& fault : m_incoming.left) {
            const std::string& file = fault.place.file;
            const bool exercise = file.starts_with("exercises/");
            if (!exercise && !file.starts_with("routines/")) {
                view.left.push_back(fault);
                continue;
            }
            const auto [found, fresh] = places.emplace(file, view.rows.size());
            if (fresh) {
                std::string id = file.substr(file.find('/') + 1);
                id = id.substr(0, id.rfind(".json"));
                ImportRow row{exercise ? ImportKind::Exercise : ImportKind::Routine, id, id};
                row.state = ImportState::Wrong;
                view.rows.push_back(std::move(row));
            }
            view.rows[found->second].reasons.push_back(fault);
        }
    }

    const Incoming& m_incoming;
    const Present& m_present;
    OwnEntries m_own;
    ExerciseLibrary m_together; ///< what is there, and what comes
};

} // namespace

Result<ImportView> compareIncoming(const Incoming& incoming, const Present& present) {
    Result<OwnEntries> own = ownEntries(present.dataDir);
    if (!own)
        return own.error();
    return Comparison(incoming, present, std::move(*own)).view();
}

} // namespace patella
