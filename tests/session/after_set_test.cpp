#include "src/session/after_set.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

SetRecord done(std::size_t item, int set, std::optional<Side> side, std::optional<int> reserve = {}) {
    SetRecord record{item, set, side, 0, 8, 8};
    record.reserve = reserve;
    return record;
}

PainRating rating(PainKind kind, std::optional<int> score, std::optional<std::size_t> item = {}) {
    PainRating r;
    r.kind = kind;
    if (score)
        r.score = PainScore::of(*score);
    r.item = item;
    return r;
}

} // namespace

TEST_CASE("After a set: the rest and the next get-ready are about the set before, both its sides") {
    const SessionPlan plan = planOf(
        {exercise("a", dose(2, reps(8), Per::Side, 30), SideRule::PerSide), exercise("b", dose(1, reps(8)))});
    // ready, left, switch, right, rest, left, switch, right, ready, b
    const std::vector<SetRecord> first{done(0, 1, Side::Left, 3), done(0, 1, Side::Right, 1)};
    CHECK_FALSE(justDone(plan, {}, 0));
    CHECK_FALSE(justDone(plan, first, 2)); // the switch
    CHECK_FALSE(justDone(plan, first, 3));
    const auto rest = justDone(plan, first, 4);
    REQUIRE(rest);
    CHECK(rest->set == 1);
    CHECK(rest->records.size() == 2);
    CHECK(rest->reserve() == 1);
    CHECK_FALSE(justDone(plan, first, 8)); // of the second set nothing was recorded
    std::vector<SetRecord> both = first;
    both.push_back(done(0, 2, Side::Right));
    const auto ready = justDone(plan, both, 8);
    REQUIRE(ready);
    CHECK(ready->set == 2);
    CHECK_FALSE(ready->reserve());
    CHECK_FALSE(justDone(plan, both, 99));
}

TEST_CASE("After a set: of warm-up, stretches and cool-down nothing is asked") {
    const auto lib = library({exercise("a", dose(2, reps(8), Per::Total, 30))});
    const SessionPlan plan = expand(routine({"a"}, PhaseKind::Stretch), lib).value();
    CHECK_FALSE(justDone(plan, {done(0, 1, {})}, 2));
}

TEST_CASE("After a set: the knees are asked for by the setting, and once an exercise") {
    const std::vector<PainRating> fine{rating(PainKind::Before, 0)};
    const std::vector<PainRating> hurt{rating(PainKind::Before, 0), rating(PainKind::During, 1, 4)};
    PainRating sharp = rating(PainKind::Before, {});
    sharp.sharp = true;
    CHECK(asksForPain(PainInRest::Always, fine, 0));
    CHECK_FALSE(asksForPain(PainInRest::Never, hurt, 0));
    CHECK_FALSE(asksForPain(PainInRest::WhenItHurt, fine, 0));
    CHECK(asksForPain(PainInRest::WhenItHurt, hurt, 0));
    CHECK(asksForPain(PainInRest::WhenItHurt, {sharp}, 0));
    CHECK_FALSE(asksForPain(PainInRest::Always, hurt, 4));
}
