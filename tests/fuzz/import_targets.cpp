// Packs and the libraries of other projects: whatever comes in, what is taken is whole and writes the same
// again.
#include "src/base/utf8.h"
#include "src/interop/imported_library.h"
#include "src/storage/exercise_json.h"
#include "src/storage/pack_file.h"
#include "src/storage/routine_json.h"
#include "tests/fuzz/target.h"

#include <algorithm>
#include <set>

namespace patella::fuzz {

namespace {

void told(const Error& error) {
    const std::string text = error.text();
    require(error.detail.size() > 5, "a refusal says something");
    require(!invalidUtf8At(text), "a refusal is UTF-8");
    require(text.size() <= 10'000, "a refusal has a bearable length");
    require(std::none_of(text.begin(), text.end(),
                         [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }),
            "a refusal is one printable line");
}

void libraryHolds(const Result<ImportedLibrary>& read, std::string_view prefix) {
    if (!read)
        return told(read.error());
    std::set<std::string> ids;
    for (const ImportedExercise& each : read->exercises) {
        const Exercise& exercise = each.exercise;
        require(checkExercise({"x.json", writeExercise(exercise)}).empty(), "what was imported loads");
        require(exercise.id.value.starts_with(prefix), "an id says whose it is");
        require(ids.insert(exercise.id.value).second, "no id is there twice");
        require(exercise.kneeLoad == KneeLoad::High, "a load that is not said is high");
        require(exercise.prescription && exercise.prescription->basis == Basis::Yours,
                "no number is said to be more than it is");
        require(!each.gaps.empty() && !exercise.note.empty(), "what was filled in is told");
    }
    for (const Routine& routine : read->routines) {
        require(checkRoutine({"x.json", writeRoutine(routine)}).empty(), "what was imported loads");
        for (const PhaseBlock& block : routine.phases)
            for (const Entry& entry : block.entries)
                for (const RoutineItem* item : itemsOf(entry))
                    require(ids.contains(item->exercise.value), "a routine has its exercises");
    }
    for (const UnreadEntry& each : read->unread)
        told(each.why);
}

} // namespace

void pack(std::string_view input) {
    const Result<ReadPack> read = readPack(input);
    if (!read)
        return told(read.error());
    for (const Error& fault : read->faults)
        told(fault);
    const Result<std::string> written = writePack(read->pack);
    require(written.ok(), "what was read can be written");
    const Result<ReadPack> back = readPack(*written);
    require(back.ok() && back->faults.empty(), "what was written reads back");
    require(*writePack(back->pack) == *written, "a pack is written the same again");
}

void free_exercise_db(std::string_view input) { libraryHolds(readFreeExerciseDb(input), "fedb-"); }
void wger(std::string_view input) { libraryHolds(readWger({input}), "wger-"); }
void workrave(std::string_view input) { libraryHolds(readWorkrave(input), "workrave-"); }
void workout_timer(std::string_view input) { libraryHolds(readWorkoutTimer(input), "workout-timer-"); }

} // namespace patella::fuzz
