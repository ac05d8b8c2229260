#include "src/library/own_equipment.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "tests/support/hostile_strings.h"

using namespace patella;

TEST_CASE("OwnEquipment: case, accents and spaces tell no two apart, the first spelling stays") {
    CHECK(OwnEquipment("Slide board") == OwnEquipment("  slide \t BOARD "));
    CHECK(OwnEquipment("Bügel") == OwnEquipment("bugel"));
    CHECK(OwnEquipment("slide board") != OwnEquipment("slideboard"));
    OwnEquipmentSet set{OwnEquipment("Slide board")};
    set.insert(OwnEquipment("SLIDE BOARD"));
    REQUIRE(set.size() == 1);
    CHECK(set.begin()->name() == "Slide board");
}

TEST_CASE("OwnEquipment: every text but a blank one is a kind of its own, and equal to itself") {
    OwnEquipmentSet set;
    for (const test::HostileText& each : test::hostileTexts()) {
        const OwnEquipment piece(each.text);
        CHECK(piece == OwnEquipment(each.text));
        CHECK(piece.name() == each.text);
        set.insert(piece);
    }
    CHECK(set.size() > 200);
}

TEST_CASE("OwnEquipment: an exercise is at hand when ours and the user's own are, each said or not") {
    Exercise e = test::exercise("a", test::dose(1, test::hold(5)));
    e.equipment = {Equipment::Mat};
    e.ownEquipment = {"Slide board", "slide board", " ", "Sled"};
    CHECK(ownEquipmentOf(e).size() == 2);
    CHECK(isAtHand(e, std::nullopt, std::nullopt));
    CHECK(isAtHand(e, std::set{Equipment::Mat}, std::nullopt));
    CHECK_FALSE(isAtHand(e, std::set<Equipment>{}, std::nullopt));
    CHECK_FALSE(isAtHand(e, std::nullopt, OwnEquipmentSet{}));
    CHECK_FALSE(isAtHand(e, std::nullopt, OwnEquipmentSet{OwnEquipment("sled")}));
    CHECK(isAtHand(e, std::set{Equipment::Mat},
                   OwnEquipmentSet{OwnEquipment("sled"), OwnEquipment("SLIDE BOARD")}));
    const auto lacking = lackingOwn(e, OwnEquipmentSet{OwnEquipment("sled")});
    REQUIRE(lacking.size() == 1);
    CHECK(lacking.front().name() == "Slide board");
    CHECK(lackingOwn(e, std::nullopt).empty());
}

TEST_CASE("OwnEquipment: a library tells each kind once") {
    ExerciseLibrary library;
    Exercise one = test::exercise("a", test::dose(1, test::hold(5)));
    one.ownEquipment = {"Slide board"};
    Exercise two = test::exercise("b", test::dose(1, test::hold(5)));
    two.ownEquipment = {"Sled", "slide board"};
    library.add(one);
    library.add(two);
    const OwnEquipmentSet all = ownEquipmentIn(library);
    REQUIRE(all.size() == 2);
    CHECK(all.begin()->name() == "Sled");
    CHECK(std::next(all.begin())->name() == "Slide board");
}
