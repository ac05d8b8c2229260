#include "src/coach/routine_generator.h"
#include "tests/support/catch.h"
#include "tests/support/wishes.h"

using namespace patella;
using namespace patella::test;

namespace {

NothingFits nothingFor(const RoutineWish& wish, const ExerciseLibrary& library) {
    const auto result = generateRoutine(wish, library);
    REQUIRE(result);
    REQUIRE(std::holds_alternative<NothingFits>(*result));
    return std::get<NothingFits>(*result);
}

Exercise move(const char* id, std::vector<Equipment> equipment, int minutes = 3) {
    Exercise e = exercise(id, dose(1, timed(60 * minutes)));
    e.equipment = std::move(equipment);
    e.primary = {Muscle::Quadriceps};
    return e;
}

} // namespace

TEST_CASE("Wish relaxation: little more time, as much as is needed") {
    RoutineWish wish = wishOf(10);
    const NothingFits none = nothingFor(wish, library({move("long", {}, 8)}));
    CHECK(none.why == NoFit::Nothing);
    REQUIRE(none.ways.size() == 1);
    REQUIRE(none.ways.front().size() == 1);
    CHECK(none.ways.front().front().part == WishPart::Time);
    CHECK(none.ways.front().front().halfMinutes == 17); // eight minutes and ten seconds
}

TEST_CASE("Wish relaxation: the one piece that would help") {
    RoutineWish wish = wishOf(20);
    wish.equipment = roomWith();
    const NothingFits none = nothingFor(
        wish, library({move("two", {Equipment::Strap, Equipment::Step}), move("one", {Equipment::Ball})}));
    REQUIRE(none.ways.size() == 1);
    CHECK(none.ways.front().front().part == WishPart::Equipment);
    CHECK(none.ways.front().front().equipment == std::set{Equipment::Ball});
}

TEST_CASE("Wish relaxation: pieces that help only together are named together, and no others") {
    RoutineWish wish = wishOf(20);
    wish.equipment = roomWith();
    const NothingFits none = nothingFor(wish, library({move("two", {Equipment::Strap, Equipment::Step})}));
    REQUIRE(none.ways.size() == 1);
    REQUIRE(none.ways.front().size() == 1);
    CHECK(none.ways.front().front().equipment == std::set{Equipment::Strap, Equipment::Step});
}

TEST_CASE("Wish relaxation: the one piece of the user's own that would help") {
    RoutineWish wish = wishOf(20);
    wish.equipment = roomWith();
    wish.ownEquipment.emplace();
    Exercise slide = move("slide", {});
    slide.ownEquipment = {"Slide board"};
    const NothingFits none = nothingFor(wish, library({slide}));
    REQUIRE(none.ways.size() == 1);
    CHECK(none.ways.front().front().equipment.empty());
    CHECK(none.ways.front().front().ownEquipment == OwnEquipmentSet{OwnEquipment("slide board")});
    Exercise both = slide;
    both.equipment = {Equipment::Strap};
    const NothingFits two = nothingFor(wish, library({both}));
    REQUIRE(two.ways.size() == 1);
    REQUIRE(two.ways.front().size() == 1);
    CHECK(two.ways.front().front().equipment == std::set{Equipment::Strap});
    CHECK(two.ways.front().front().ownEquipment.size() == 1);
    wish.equipment.reset(); // nothing said of ours: only the user's own is missing
    CHECK(nothingFor(wish, library({both})).ways.front().front().equipment.empty());
}

TEST_CASE("Wish relaxation: a focus that nothing serves") {
    RoutineWish wish = wishOf(20);
    wish.focus = musclesOf(FocusArea::Calves);
    const NothingFits none = nothingFor(wish, library({move("thigh", {})}));
    CHECK(none.why == NoFit::Focus);
    REQUIRE(none.ways.size() == 1);
    CHECK(none.ways.front() == std::vector<Relaxation>{{WishPart::Focus}});
}

TEST_CASE("Wish relaxation: what is locked and longer than the time") {
    RoutineWish wish = wishOf(10);
    wish.base = routine({"a", "b"});
    wish.locked = {{PhaseKind::Strength, 0, 0}, {PhaseKind::Strength, 1, 0}};
    const NothingFits none = nothingFor(wish, library({move("a", {}, 4), move("b", {}, 2)}));
    CHECK(none.why == NoFit::Locks);
    REQUIRE(none.ways.size() == 2);
    CHECK(none.ways[0].front().part == WishPart::Time);
    CHECK(none.ways[0].front().halfMinutes == 13);
    CHECK(none.ways[1].front().part == WishPart::Lock);
    CHECK(none.ways[1].front().locks == std::vector<EntryRef>{{PhaseKind::Strength, 0, 0}});
}

TEST_CASE("Wish relaxation: a knee that must calm down first, said last") {
    Exercise hard = move("hard", {});
    hard.kneeLoad = KneeLoad::Moderate;
    RoutineWish wish = wishOf(20);
    wish.pain[1] = PainScore::of(7);
    NothingFits none = nothingFor(wish, library({hard}));
    REQUIRE(none.ways.size() == 1);
    CHECK(none.ways.front().front().part == WishPart::Pain);
    CHECK(none.ways.front().front().painAtMost == 5);
    hard.kneeLoad = KneeLoad::High;
    none = nothingFor(wish, library({hard}));
    REQUIRE(none.ways.size() == 1);
    CHECK(none.ways.front().front().painAtMost == 2);
}

TEST_CASE("Wish relaxation: two wishes that stand in the way together") {
    RoutineWish wish = wishOf(10);
    wish.equipment = roomWith();
    const NothingFits none = nothingFor(wish, library({move("both", {Equipment::Bench}, 20)}));
    REQUIRE(none.ways.size() == 1);
    REQUIRE(none.ways.front().size() == 2);
    std::set<WishPart> parts;
    for (const Relaxation& each : none.ways.front())
        parts.insert(each.part);
    CHECK(parts == std::set{WishPart::Time, WishPart::Equipment});
}

TEST_CASE("Wish relaxation: where nothing helps no way is offered") {
    Exercise avoid = move("avoid", {});
    avoid.kind = ExerciseKind::Avoid;
    CHECK(nothingFor(wishOf(40), library({avoid})).ways.empty());
    CHECK(nothingFor(wishOf(40), ExerciseLibrary{}).ways.empty());
}
