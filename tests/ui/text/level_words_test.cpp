#include "tests/support/catch.h"
#include "ui/text/level_words.h"
#include "ui/text/words.h"

using namespace patella;
using namespace patella::ui;

namespace {

Target reps(int sets, int amount, const char* id = "clamshell") {
    return {ExerciseId(id), Measure::Repetitions, sets, amount};
}

QString nameOf(const ExerciseId& id) {
    return id.value == "clamshell" ? QStringLiteral("Clamshell") : QStringLiteral("Step-up");
}

std::string changed(const Target& from, const Target& to) {
    return LevelWords::difference({LocalDate::fromDays(0), from, to}, nameOf).toStdString();
}

} // namespace

TEST_CASE("LevelWords: a level reads as a dose") {
    CHECK(LevelWords::target(reps(2, 11)) == QStringLiteral("2 × 11 reps"));
    Target hold{ExerciseId("wall-sit"), Measure::HoldSeconds, 3, 25};
    CHECK(LevelWords::target(hold) == QStringLiteral("3 × hold 25 s"));
    hold.load = 1;
    CHECK(LevelWords::target(hold) == QStringLiteral("3 × hold 25 s, 1 step of load up"));
    hold.load = 2;
    hold.lessRange = true;
    CHECK(LevelWords::target(hold) ==
          QStringLiteral("3 × hold 25 s, 2 steps of load up, as far as it does not hurt"));
}

TEST_CASE("LevelWords: what changed is counted in its own measure") {
    CHECK(changed(reps(2, 10), reps(2, 11)) == "1 rep more than last time");
    CHECK(changed(reps(2, 12), reps(2, 10)) == "2 reps fewer than last time");
    CHECK(changed(reps(2, 12), reps(3, 8)) == "1 set more than last time");
    CHECK(changed(reps(3, 8), reps(1, 12)) == "2 sets fewer than last time");
    Target loaded = reps(3, 8);
    loaded.load = 1;
    CHECK(changed(reps(3, 12), loaded) == "1 step more load than last time");
    CHECK(changed(loaded, reps(3, 12)) == "1 step less load than last time");
    Target hold{ExerciseId("wall-sit"), Measure::HoldSeconds, 3, 25};
    Target longer = hold;
    longer.amount = 30;
    CHECK(changed(hold, longer) == "5 seconds longer than last time");
    CHECK(changed(longer, hold) == "5 seconds shorter than last time");
    CHECK(changed(reps(2, 8), reps(2, 8, "step-up")) == "in place of Clamshell");
    Target smaller = reps(1, 8);
    smaller.lessRange = true;
    CHECK(changed(reps(1, 8), smaller) == "a smaller movement than last time");
}

TEST_CASE("LevelWords: the line before a session names exercise, side, dose and change") {
    const CoachKey key{ExerciseId("clamshell"), patella::Side::Left};
    const LevelChange change{LocalDate::fromDays(0), reps(2, 10), reps(2, 11)};
    CHECK(LevelWords::changeLine(key, change, nameOf) ==
          QStringLiteral("Clamshell, left: 2 × 11 reps, 1 rep more than last time"));
}

TEST_CASE("LevelWords: a decision's title says where the exercise goes") {
    CoachEntry entry{{ExerciseId("clamshell")}, {Outcome::Hold, {}}, false, reps(2, 10)};
    CHECK(LevelWords::heading(entry, nameOf) == QStringLiteral("Clamshell, stays at 2 × 10 reps"));
    entry.key.side = patella::Side::Right;
    entry.decision.outcome = Outcome::Progress;
    entry.change = LevelChange{LocalDate::fromDays(0), reps(2, 9), reps(2, 10)};
    CHECK(LevelWords::heading(entry, nameOf) == QStringLiteral("Clamshell, right, up to 2 × 10 reps"));
    entry.decision.outcome = Outcome::Regress;
    entry.target = reps(2, 8, "step-up");
    CHECK(LevelWords::heading(entry, nameOf) == QStringLiteral("Clamshell, right, eased to Step-up"));
    entry.suspendedUntil = LocalDate::of(2026, 11, 26);
    entry.withheld = Withheld::Suspended;
    CHECK(LevelWords::heading(entry, nameOf) == QStringLiteral("Clamshell, right, resting until Thu 26"));
    CHECK(LevelWords::withheld(entry, nameOf) == QStringLiteral("Clamshell, right rests until Thu 26."));
}
