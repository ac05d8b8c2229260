#include "src/library/advice_search.h"
#include "tests/support/catch.h"

using namespace patella;

namespace {

AdviceItem item(const char* statement, const char* note = "") {
    AdviceItem i;
    i.statement = statement;
    i.evidenceNote = note;
    return i;
}

std::vector<AdviceTopic> some() {
    AdviceTopic shoes{
        "footwear", "Shoes and insoles", 1, {item("Change shoes in time.", "Habit, not proof.")}};
    AdviceTopic heat{
        "heat-or-ice", "Heat or ice", 2, {item("Ice calms for a while."), item("Heat before, ice after.")}};
    heat.items[1].sources.push_back({"simple-guide", "Runner's Knee: Simple Guide", "Ana López", false, {}});
    return {shoes, heat};
}

using Hits = std::vector<AdviceHit>;

} // namespace

TEST_CASE("AdviceSearch: an empty query finds every statement in its order") {
    REQUIRE(AdviceSearch(some()).find(" ") == Hits{{0, 0}, {1, 0}, {1, 1}});
    REQUIRE(AdviceSearch().find("").empty());
}

TEST_CASE("AdviceSearch: statements, notes, topics and sources are searched, and every word must be there") {
    const AdviceSearch search(some());
    REQUIRE(search.find("proof") == Hits{{0, 0}});
    REQUIRE(search.find("insoles") == Hits{{0, 0}});
    REQUIRE(search.find("lopez") == Hits{{1, 1}});
    REQUIRE(search.find("ice before") == Hits{{1, 1}});
    REQUIRE(search.find("zebra").empty());
}

TEST_CASE("AdviceSearch: an unfinished or mistyped word is found") {
    const AdviceSearch search(some());
    REQUIRE(search.find("sho") == Hits{{0, 0}});
    REQUIRE(search.find("sheos") == Hits{{0, 0}});
    REQUIRE(search.find("ixe").empty()); // three letters forgive nothing
}
