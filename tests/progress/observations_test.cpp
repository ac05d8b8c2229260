// What was seen after training, flare-ups, sets by muscle and single days.
#include "src/progress/day_before.h"
#include "src/progress/day_summary.h"
#include "src/progress/flare_up.h"
#include "src/progress/muscle_volume.h"
#include "tests/support/catch.h"
#include "tests/support/told_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

const Exercise squat = working("squat", Muscle::Quadriceps);

const FollowingDays& of(const SeenAfter& seen, DoneKind kind) {
    return seen.kinds[static_cast<std::size_t>(kind)];
}

} // namespace

TEST_CASE("MuscleVolume: a muscle worked first counts whole, a helping one half, a set of both sides once") {
    Exercise step = working("step", Muscle::Quadriceps, SideRule::PerSide);
    step.secondary = {Muscle::GluteusMedius};
    const Exercise bridge = working("bridge", Muscle::GluteusMaximus);
    Exercise stretch = working("stretch", Muscle::Hamstrings);
    stretch.kind = ExerciseKind::Stretch;
    ToldHistory told;
    told.train(on(0), 20, {{&step, 3, 8, Side::Left}, {&bridge, 2}, {&stretch, 5}});
    for (const SetRecord& each :
         std::vector(told.history.sessions[0].sets.begin(), told.history.sessions[0].sets.begin() + 3)) {
        told.history.sessions[0].sets.push_back(each);
        told.history.sessions[0].sets.back().side = Side::Right;
    }
    told.train(on(13), 20, {{&bridge, 3}});
    const HistoryDays days = told.days();
    const MuscleVolume volume = muscleVolume(days, library({step, bridge, stretch}), {on(-20), on(13)});
    CHECK(volume.strength);
    CHECK(volume.counted == DateRange{on(0), on(13)}); // two weeks: the record began on day 0
    // buttocks 2 + 3, front of the thigh 3, side of the hip half of 3
    REQUIRE(volume.groups.size() == allMuscleGroups.size());
    CHECK(volume.groups[0] == MuscleSets{MuscleGroup::Buttocks, 5, 2.5});
    CHECK(volume.groups[1] == MuscleSets{MuscleGroup::FrontOfThigh, 3, 1.5});
    CHECK(volume.groups[2] == MuscleSets{MuscleGroup::SideOfHip, 1.5, 0.75});
    CHECK(volume.groups[3].sets == 0);
}

TEST_CASE("MuscleVolume: without strengthening all is counted, without anything nothing") {
    Exercise stretch = working("stretch", Muscle::Hamstrings);
    stretch.kind = ExerciseKind::Stretch;
    ToldHistory told;
    told.train(on(0), 20, {{&stretch, 5}});
    const HistoryDays days = told.days();
    const MuscleVolume volume = muscleVolume(days, library({stretch}), {on(0), on(1)});
    CHECK_FALSE(volume.strength);
    CHECK(volume.groups[0] ==
          MuscleSets{MuscleGroup::Hamstrings, 5, 5}); // of two days, not blown up to a week
    const History none;
    CHECK(muscleVolume(HistoryDays(none), library({stretch}), {on(0), on(1)}).groups.size() == 6);
}

TEST_CASE("SeenAfter: the worst of a day stands beside what was done the day before") {
    ToldHistory told;
    told.train(on(0), 20, {{&squat}}, "a"); // day 1: 2
    told.run(on(1), 4000);                  // day 2: 5
    told.train(on(2), 20, {{&squat}}, "a"); // day 3: 4
    told.train(on(2), 20, {{&squat}}, "b");
    told.run(on(2), 6000);
    told.rateDays(on(0), Knee::Left, {9, 2, 5, 4, 1, 0}); // day 0 follows on nothing known
    const HistoryDays days = told.days();
    const SeenAfter seen = seenAfter(days, Knee::Left, {on(-3), on(5)});
    REQUIRE(seen.kinds.size() == 4);
    CHECK(of(seen, DoneKind::Nothing).days.size() == 2); // days 4 and 5
    CHECK(of(seen, DoneKind::Nothing).median == 0.5);
    CHECK(of(seen, DoneKind::Session).days.front().date == on(1));
    CHECK(of(seen, DoneKind::Run).highest == PainScore::of(5));
    CHECK(of(seen, DoneKind::Both).median == 4);
    REQUIRE(seen.routines.size() == 2);
    CHECK(seen.routines[0].routine == RoutineId("a"));
    CHECK(seen.routines[0].name == "Routine a");
    CHECK(seen.routines[0].median == 3); // of 2 and 4
    CHECK(seen.routines[1].days.size() == 1);
    REQUIRE(seen.lengths.size() == 2);
    CHECK(seen.lengths[0].length == RunLength::Short);
    CHECK(seen.lengths[1].length == RunLength::Middle);
    CHECK(seenAfter(days, Knee::Right, {on(0), on(5)}).kinds[0].days.empty());
}

TEST_CASE("SeenAfter: four days are too few, five are not") {
    ToldHistory told;
    for (int i = 0; i < 5; ++i)
        told.train(on(2 * i), 20, {{&squat}});
    for (int i = 0; i < 4; ++i)
        told.rate(on(2 * i + 1), Knee::Left, 2);
    const HistoryDays four = told.days();
    CHECK(of(seenAfter(four, Knee::Left, {on(0), on(20)}), DoneKind::Session).tooFew());
    told.rate(on(9), Knee::Left, 2);
    const HistoryDays five = told.days();
    CHECK_FALSE(of(seenAfter(five, Knee::Left, {on(0), on(20)}), DoneKind::Session).tooFew());
}

TEST_CASE("SeenAfter: runs are classed by the day's length, unknown when one of them is") {
    CHECK(runLengthOf(0) == RunLength::Unknown);
    CHECK(runLengthOf(4999) == RunLength::Short);
    CHECK(runLengthOf(5000) == RunLength::Middle);
    CHECK(runLengthOf(10'000) == RunLength::Long);
    ToldHistory told;
    told.run(on(0), 8000);
    told.run(on(0), 0);
    told.rate(on(1), Knee::Left, 2);
    const HistoryDays days = told.days();
    CHECK(seenAfter(days, Knee::Left, {on(0), on(1)}).lengths[0].length == RunLength::Unknown);
}

TEST_CASE("SeenAfter: every rated day after the first is seen once") {
    rc::check([] {
        ToldHistory told;
        for (int i = 0; i < 40; ++i) {
            if (*rc::gen::inRange(0, 2) == 0)
                told.train(on(i), 20, {{&squat}});
            if (*rc::gen::inRange(0, 3) == 0)
                told.run(on(i), 5000);
            if (*rc::gen::inRange(0, 2) == 0)
                told.rate(on(i), Knee::Left, *rc::gen::inRange(0, 11));
        }
        const HistoryDays days = told.days();
        std::size_t seen = 0;
        for (const FollowingDays& group : seenAfter(days, Knee::Left, {on(0), on(40)}).kinds) {
            seen += group.days.size();
            if (group.highest)
                RC_ASSERT(group.median <= group.highest->value());
        }
        const std::size_t rated = days.rated(Knee::Left).size();
        const bool first = rated > 0 && days.rated(Knee::Left).front().date == *days.begins();
        RC_ASSERT(seen == rated - (first ? 1 : 0));
    });
}

TEST_CASE("FlareUp: two points above the median of the fortnight before, until it is back") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Right, {2, 3, 2, 2, 3}); // median 2
    told.train(on(3), 20, {{&squat}}, "b");
    told.run(on(4), 9000);
    told.rateDays(on(5), Knee::Right, {5, 6, -1, 4, 3, 2}); // 3 is within one of 2: back on day 9
    const HistoryDays days = told.days();
    const auto flares = flareUps(days, {}, {on(0), on(20)}, on(20));
    REQUIRE(flares.size() == 1);
    const FlareUp& flare = flares[0];
    CHECK(flare.knee == Knee::Right);
    CHECK(flare.first == on(5));
    CHECK(flare.last == on(8));
    CHECK(flare.back == on(9));
    CHECK(flare.usual == 2.0);
    CHECK(flare.peak == PainScore::of(6));
    CHECK(flare.peakOn == on(6));
    CHECK_FALSE(flare.byRule);
    CHECK_FALSE(flare.ongoing);
    REQUIRE(flare.preceded.size() == 2);
    CHECK(flare.preceded[0].sessions[0].name == "Routine b");
    CHECK(flare.preceded[1].date == on(4));
    CHECK(flare.preceded[1].runs[0].metres == 9000);
}

TEST_CASE("FlareUp: a rise to three is none, nor one point above the usual") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {0, 0, 0, 3, 3});
    told.rateDays(on(0), Knee::Right, {5, 5, 5, 6, 6});
    const HistoryDays days = told.days();
    CHECK(flareUps(days, {}, {on(0), on(20)}, on(20)).empty());
}

TEST_CASE("FlareUp: two rated days in a row under four end it, one does not") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {0, 0, 0, 6, 3, 5, 3, -1, 2});
    const HistoryDays days = told.days();
    const auto flares = flareUps(days, {}, {on(0), on(20)}, on(20));
    REQUIRE(flares.size() == 1);
    CHECK(flares[0].last == on(5));
    CHECK(flares[0].back == on(6));
}

TEST_CASE("FlareUp: without a score it goes on for a fortnight and no longer") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {0, 0, 0, 6});
    const HistoryDays days = told.days();
    CHECK(flareUps(days, {}, {on(0), on(17)}, on(17))[0].ongoing);
    CHECK_FALSE(flareUps(days, {}, {on(0), on(18)}, on(18))[0].ongoing);
    CHECK_FALSE(flareUps(days, {}, {on(0), on(18)}, on(18))[0].back);
}

TEST_CASE("FlareUp: a morning that the rule calls a flare begins one without a usual") {
    ToldHistory told;
    told.rate(on(0), Knee::Left, 2, PainKind::NextMorning, 8);
    told.rate(on(1), Knee::Left, 4, PainKind::NextMorning, 8); // two above the morning before
    const HistoryDays days = told.days();
    const auto flares = flareUps(days, {}, {on(0), on(5)}, on(1));
    REQUIRE(flares.size() == 1);
    CHECK(flares[0].byRule);
    CHECK_FALSE(flares[0].usual);
    ToldHistory slow;
    slow.rate(on(0), Knee::Left, 3, PainKind::NextMorning, 8);
    slow.rate(on(1), Knee::Left, 4, PainKind::NextMorning, 8);
    const HistoryDays slower = slow.days();
    CHECK(flareUps(slower, {}, {on(0), on(5)}, on(1)).empty());
}

TEST_CASE("FlareUp: what the range is changes none of those that touch it") {
    rc::check([] {
        ToldHistory told;
        for (int i = 0; i < 90; ++i)
            if (*rc::gen::inRange(0, 4) > 0)
                told.rate(on(i), Knee::Left,
                          *rc::gen::weightedElement<int>({{4, 1}, {4, 2}, {2, 5}, {1, 8}}));
        const HistoryDays days = told.days();
        const auto all = flareUps(days, {}, {on(0), on(90)}, on(90));
        const DateRange range{on(*rc::gen::inRange(0, 45)), on(*rc::gen::inRange(45, 90))};
        std::vector<LocalDate> expected;
        std::vector<LocalDate> found;
        for (const FlareUp& each : all)
            if (each.last >= range.first && each.first <= range.last)
                expected.push_back(each.first);
        for (const FlareUp& each : flareUps(days, {}, range, on(90)))
            found.push_back(each.first);
        RC_ASSERT(found == expected);
        for (const FlareUp& each : all)
            RC_ASSERT(each.peak.value() >= FlareUp::from);
    });
}

TEST_CASE("DaySummary: a day is told whole, and no other one") {
    ToldHistory told;
    const SessionId id = told.train(on(1), 20, {{&squat}}, "a");
    told.history.sessions.back().note = "Third set felt sharp.";
    told.rate(id, wallTime(on(1), 18, 10), Knee::Left, 4, PainKind::During).rating.item = 0;
    told.rate(id, wallTime(on(2), 8, 0), Knee::Left, 1, PainKind::NextMorning);
    told.run(on(1), 5000, -1, 6);
    const PastDecision eased{on(1), {squat.id, std::nullopt}, on(0), {Outcome::Regress, {}}};
    PastDecision later = eased;
    later.date = on(2);
    const HistoryDays days = told.days();
    const DaySummary day = daySummary(days, {eased, later}, on(1));
    REQUIRE(day.sessions.size() == 1);
    CHECK(day.sessions[0].note == "Third set felt sharp.");
    CHECK(day.runs.size() == 1);
    REQUIRE(day.ratings.size() == 2);
    CHECK(day.ratings[0].exercise == "squat");
    CHECK(day.ratings[0].session == "Routine a");
    CHECK(day.ratings[1].knee == Knee::Right);
    CHECK(day.ratings[1].rating.run);
    CHECK(day.worst == std::array{PainScore::of(4), PainScore::of(6)});
    CHECK(day.decisions == std::vector{eased});
    CHECK(daySummary(days, {eased, later}, on(3)).empty());
}
