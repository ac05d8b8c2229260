// What goes out comes in again, to the byte: exercises, routines, packs and a data folder that has a pack.
#include "src/base/utf8.h"
#include "src/storage/pack_gather.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/packs.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

std::string anyText(std::size_t most) {
    const std::vector<HostileText>& all = hostileTexts();
    const std::string text = all[*rc::gen::inRange<std::size_t>(0, all.size())].text;
    return codePoints(text) <= most ? text : "text";
}

WholeRange anyRange(int lowest, int highest) {
    const int lower = *rc::gen::inRange(lowest, highest);
    return WholeRange::of(lower, *rc::gen::inRange(lower, highest + 1)).value();
}

bool coin() { return *rc::gen::arbitrary<bool>(); }

Prescription anyPrescription() {
    Work work = Timed{anyRange(1, limits::timedSeconds)};
    if (coin())
        work = Hold{anyRange(1, limits::holdSeconds)};
    else if (coin())
        work = Repetitions{anyRange(1, limits::reps),
                           coin() ? std::optional(anyRange(1, limits::holdSeconds)) : std::nullopt};
    Prescription prescription = *shippedExercise("wall-sit").prescription;
    prescription.dose = Dose::of(anyRange(1, limits::sets), work, coin() ? Per::Side : Per::Total,
                                 anyRange(0, limits::restSeconds))
                            .value();
    prescription.basis = *rc::gen::element(Basis::Article, Basis::Literature, Basis::Practice, Basis::Yours);
    return prescription;
}

Exercise anyExercise(const std::string& id, Pack& pack) {
    static const std::vector<DataFile> files = jsonFiles(sourceTree() / "data/exercises");
    Exercise exercise = parseExercise(files[*rc::gen::inRange<std::size_t>(0, files.size())]).value();
    exercise.id = ExerciseId(id);
    exercise.name = anyText(200);
    exercise.steps = {anyText(1000), anyText(1000)};
    exercise.tags = {anyText(200)};
    exercise.note = anyText(1000);
    exercise.easier.reset();
    exercise.harder.reset();
    if (exercise.prescription)
        exercise.prescription = anyPrescription();
    if (coin())
        exercise = withPicture(exercise, pack, *rc::gen::inRange<std::uint32_t>(1, 9));
    return exercise;
}

RoutineItem anyItem(const std::vector<Exercise>& exercises) {
    RoutineItem item{exercises[*rc::gen::inRange<std::size_t>(0, exercises.size())].id};
    if (coin())
        item.dose.sets = anyRange(1, limits::sets);
    if (coin())
        item.dose.timedSeconds = anyRange(1, limits::timedSeconds);
    if (coin())
        item.sides = SideChoice::LeftOnly;
    item.note = coin() ? anyText(1000) : "";
    return item;
}

Routine anyRoutine(const std::string& id, const std::vector<Exercise>& exercises) {
    Routine routine = ownRoutine(id, {});
    routine.name = anyText(200);
    PhaseBlock& block = routine.block(PhaseKind::Strength);
    block.rounds = *rc::gen::inRange(1, 20);
    block.entries.emplace_back(anyItem(exercises));
    if (coin())
        block.entries.emplace_back(Superset{{anyItem(exercises), anyItem(exercises)}, anyText(1000)});
    if (coin())
        block.entries.emplace_back(Choice{ChooseRule::Any, {anyItem(exercises), anyItem(exercises)}, ""});
    return routine;
}

Pack anyPack() {
    Pack pack;
    pack.info = {anyText(200), anyText(200), anyText(200), "2026-11-21"};
    for (int i = 0, count = *rc::gen::inRange(1, 5); i < count; ++i)
        pack.exercises.push_back(anyExercise("e" + std::to_string(i), pack));
    for (int i = 0, count = *rc::gen::inRange(0, 3); i < count; ++i)
        pack.routines.push_back(anyRoutine("r" + std::to_string(i), pack.exercises));
    return pack;
}

} // namespace

TEST_CASE("Round trip: any exercise and any routine are written again as they were read") {
    CHECK(rc::check([] {
        const Pack pack = anyPack();
        for (const Exercise& exercise : pack.exercises) {
            const std::string text = writeExercise(exercise);
            const Result<Exercise> back = parseExercise({"x.json", text});
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == exercise);
            RC_ASSERT(writeExercise(*back) == text);
        }
        for (const Routine& routine : pack.routines) {
            const std::string text = writeRoutine(routine);
            const Result<Routine> back = parseRoutine({"x.json", text});
            RC_ASSERT(back.ok());
            RC_ASSERT(*back == routine);
            RC_ASSERT(writeRoutine(*back) == text);
        }
    }));
}

TEST_CASE("Round trip: any pack is written again as it was read") {
    CHECK(rc::check([] {
        const Pack pack = anyPack();
        const Result<std::string> bytes = writePack(pack);
        if (!bytes)
            RC_FAIL(bytes.error().text());
        const Result<ReadPack> back = readPack(*bytes);
        RC_ASSERT(back.ok());
        RC_ASSERT(back->faults.empty());
        RC_ASSERT(*writePack(back->pack) == *bytes);
    }));
}

TEST_CASE("Round trip: a pack that was imported and is exported again has the same bytes") {
    CHECK(rc::check([] {
        const TempFolder folder;
        const FaultyDisk disk(folder.path()); // which syncs nothing, so that a hundred of them take no time
        Pack pack = anyPack();
        std::erase_if(pack.routines, [&](const Routine& routine) { // of doses that their exercises can have
            std::vector<Error> faults;
            ExerciseLibrary library;
            for (const Exercise& each : pack.exercises)
                library.add(each);
            for (const Entry& entry : routine.phases[0].entries)
                for (const RoutineItem* item : itemsOf(entry))
                    if (!resolveDose(*library.find(item->exercise), item->dose))
                        return true;
            return false;
        });
        const std::string bytes = *writePack(pack);
        const Content before = loadContent({}, folder.path());
        const Present present{before, folder.path()};
        Incoming incoming;
        incoming.pack = readPack(bytes)->pack;
        ImportView view = compareIncoming(incoming, present).value();
        RC_ASSERT(view.count(ImportState::New) == pack.exercises.size() + pack.routines.size());
        RC_ASSERT(applyImport(incoming, view, present, wall()).ok());
        const Content after = loadContent({}, folder.path());
        PackWish wish{pack.info};
        wish.everythingOfYours = true;
        const Result<GatheredPack> gathered = gatherPack(wish, {after, folder.path()});
        RC_ASSERT(gathered.ok());
        RC_ASSERT(gathered->faults.empty());
        RC_ASSERT(*writePack(gathered->pack) == bytes);
        RC_ASSERT(compareIncoming(incoming, {after, folder.path()}).value().count(ImportState::Same) ==
                  pack.exercises.size() + pack.routines.size());
    }));
}
