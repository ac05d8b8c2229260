#include "src/coach/level.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

/// "sets x amount + load" of each rung.
std::vector<std::string> rungs(const Exercise& exercise, Neighbours neighbours) {
    const Ladder ladder(exercise, neighbours);
    std::vector<std::string> out;
    for (int i = 0; i <= ladder.top(); ++i) {
        const Target& t = ladder.at(i);
        out.push_back(std::to_string(t.sets) + "x" + std::to_string(t.amount) +
                      (t.load > 0 ? "+" + std::to_string(t.load) : "") + (t.lessRange ? " less range" : "") +
                      (i == ladder.bottom() ? " start" : ""));
    }
    return out;
}

Exercise holding(int lower, int upper, ExerciseKind kind) {
    Exercise e = strengthening("hold");
    e.kind = kind;
    e.prescription->dose = Dose::of(*WholeRange::of(2, 3), Hold{*WholeRange::of(lower, upper)}, Per::Total,
                                    WholeRange::exactly(0))
                               .value();
    return e;
}

} // namespace

TEST_CASE("Ladder: repetitions to the top of the range, then a set, then load, then the harder exercise") {
    Exercise e = strengthening("squat");
    CHECK(rungs(e, {true, true}) == std::vector<std::string>{"2x8 start", "2x9", "2x10", "3x10"});
    e.optionalEquipment = {Equipment::Weight};
    CHECK(rungs(e, {true, true}).back() == "3x10+1");
}

TEST_CASE("Ladder: without a harder exercise only load grows, without an easier one a set goes, then range") {
    const Exercise e = strengthening("squat");
    const std::vector<std::string> all = rungs(e, {false, false});
    CHECK(all.front() == "1x8 less range");
    CHECK(all[1] == "1x8");
    CHECK(all[2] == "2x8 start");
    CHECK(all.back() == "3x10+20");
}

TEST_CASE("Ladder: a strengthening hold grows by 5 seconds, beyond its sets up to 45") {
    CHECK(rungs(holding(20, 32, ExerciseKind::Strengthening), {true, true}) ==
          std::vector<std::string>{"2x20 start", "2x25", "2x30", "2x32", "3x32", "3x37", "3x42", "3x45"});
}

TEST_CASE("Ladder: a stretch grows within the range of its hold, and one without a range stays") {
    CHECK(rungs(holding(30, 40, ExerciseKind::Stretch), {true, true}) ==
          std::vector<std::string>{"2x30 start", "2x35", "2x40"});
    CHECK(rungs(holding(30, 30, ExerciseKind::Stretch), {true, true}) ==
          std::vector<std::string>{"2x30 start"});
}

TEST_CASE("Ladder: the nearest rung asks no more than was said") {
    const Ladder ladder(strengthening("squat"), {false, true});
    CHECK(ladder.at(ladder.nearest(3, 12, 0)).sets == 3);
    CHECK(ladder.at(ladder.nearest(2, 9, 5)).amount == 9);
    CHECK(ladder.at(ladder.nearest(1, 8, 0)).sets == 1);
    CHECK(ladder.nearest(1, 1, 0) == 0);
}
