#include "src/storage/pack_gather.h"

#include "tests/support/catch.h"
#include "tests/support/packs.h"

using namespace patella;
using namespace patella::test;

TEST_CASE("PackGather: a routine brings the user's own exercises along and ours not") {
    const TempFolder folder;
    Incoming incoming;
    incoming.pack = samplePack();
    const Content before = loadContent(shipped(), folder.path());
    const Present empty{before, folder.path()};
    REQUIRE(applyImport(incoming, compareIncoming(incoming, empty).value(), empty, wall()));
    const Content content = loadContent(shipped(), folder.path());
    const Present present{content, folder.path()};
    PackWish wish{incoming.pack.info};
    wish.routines = {RoutineId("my-hips")};
    const Result<GatheredPack> gathered = gatherPack(wish, present);
    REQUIRE(gathered);
    CHECK(*writePack(gathered->pack) == *writePack(incoming.pack));
    wish.exercises = {ExerciseId("wall-sit")};
    CHECK(gatherPack(wish, present)->pack.exercises.size() == 3);
    wish.exercises = {ExerciseId("nowhere")};
    CHECK(gatherPack(wish, present).error().code == ErrorCode::NotFound);
    wish.exercises.clear();
    wish.routines = {RoutineId("nowhere")};
    CHECK(gatherPack(wish, present).error().code == ErrorCode::NotFound);
    fs::remove(folder / ("exercises/" + incoming.pack.exercises[0].pictures[0]));
    wish.routines = {RoutineId("my-hips")};
    const Result<GatheredPack> without = gatherPack(wish, present);
    REQUIRE(without);
    CHECK(without->faults.size() == 1);
    CHECK(writePack(without->pack));
}
