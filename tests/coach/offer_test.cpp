#include "src/coach/offer.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr Duration minute = std::chrono::minutes(1);

Exercise minutes(const char* id, int count, ExerciseKind kind = ExerciseKind::Strengthening) {
    Exercise e = exercise(id, dose(1, timed(count * 60)));
    e.kind = kind;
    return e;
}

ExpandOptions noLead() { return {Duration{0}, Duration{0}, {}}; }

std::vector<std::string> namesOf(const Routine& routine) {
    std::vector<std::string> names;
    for (const PhaseBlock& block : routine.phases)
        for (const Entry& entry : block.entries)
            for (const RoutineItem* item : itemsOf(entry))
                names.push_back(item->exercise.value);
    return names;
}

CoachEntry held(const char* id, std::optional<Side> side = {}) {
    CoachEntry entry{{ExerciseId(id), side}, {}, false, {}};
    entry.withheld = Withheld::Suspended;
    return entry;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("Offer: what fits already has no shorter version") {
    const ExerciseLibrary lib = library({minutes("a", 4), minutes("b", 6)});
    CHECK_FALSE(shortened(routine({"a", "b"}), lib, noLead(), 10 * minute));
}

TEST_CASE("Offer: a shorter version drops from the ends of the longest phases and keeps each phase") {
    const ExerciseLibrary lib = library({minutes("warm", 2), minutes("a", 4), minutes("b", 4),
                                         minutes("c", 4), minutes("d", 2), minutes("e", 2)});
    Routine r = routine({"a", "b", "c"});
    r.block(PhaseKind::WarmUp).entries.emplace_back(RoutineItem{ExerciseId("warm")});
    r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("d")});
    r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("e")});
    const auto shorter = shortened(r, lib, noLead(), 10 * minute);
    REQUIRE(shorter);
    CHECK(namesOf(*shorter) == Names{"warm", "a", "d", "e"});
    CHECK(namesOf(*shortened(r, lib, noLead(), 9 * minute)) == Names{"warm", "a", "d"});
    CHECK(timesOf(*shorter, lib, noLead()).total <= 10 * minute);
    CHECK(shorter->name == r.name);
}

TEST_CASE("Offer: rounds go before a phase does, and strength goes last") {
    const ExerciseLibrary lib = library({minutes("warm", 4), minutes("a", 5), minutes("cool", 4)});
    Routine r = routine({"a"});
    r.block(PhaseKind::WarmUp).entries.emplace_back(RoutineItem{ExerciseId("warm")});
    r.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("cool")});
    r.block(PhaseKind::WarmUp).rounds = 2;
    CHECK(namesOf(*shortened(r, lib, noLead(), 13 * minute)) == Names{"warm", "a", "cool"});
    CHECK(namesOf(*shortened(r, lib, noLead(), 10 * minute)) == Names{"warm", "a"});
    CHECK(namesOf(*shortened(r, lib, noLead(), 1 * minute)) == Names{"a"});
}

TEST_CASE("Offer: a single long exercise has no shorter version") {
    CHECK_FALSE(shortened(routine({"a"}), library({minutes("a", 30)}), noLead(), 10 * minute));
}

TEST_CASE("Offer: what the coach withholds is left out and told, of one side the other stays") {
    const ExerciseLibrary lib = library(
        {minutes("a", 2), minutes("b", 2), exercise("c", dose(1, reps(10), Per::Side), SideRule::PerSide)});
    const auto offer = offerOf(routine({"a", "b", "c"}), lib,
                               {held("a"), held("c", Side::Left), held("elsewhere")}, noLead());
    REQUIRE(offer);
    CHECK(namesOf(offer->routine) == Names{"b", "c"});
    CHECK(std::get<RoutineItem>(offer->routine.phases[0].entries[1]).sides == SideChoice::RightOnly);
    CHECK(offer->withheld.size() == 2);
    CHECK(offer->exercises == 2);
    CHECK_FALSE(offerOf(routine({"a"}), lib, {held("a")}, noLead()));
    CHECK_FALSE(offerOf(routine({"c"}), lib, {held("c", Side::Left), held("c", Side::Right)}, noLead()));
}

TEST_CASE("Offer: a choice or a superset with one left becomes a plain exercise") {
    Routine r = routine({});
    const std::vector<RoutineItem> two{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}};
    r.block(PhaseKind::Strength).entries.emplace_back(Choice{ChooseRule::One, two, {}});
    r.block(PhaseKind::Strength).entries.emplace_back(Superset{two, {}});
    const Routine left = withoutWithheld(r, {held("a")});
    REQUIRE(left.phases.size() == 1);
    CHECK(std::holds_alternative<RoutineItem>(left.phases[0].entries[0]));
    CHECK(std::holds_alternative<RoutineItem>(left.phases[0].entries[1]));
    CHECK(withoutWithheld(r, {held("a"), held("b")}).phases.empty());
}
