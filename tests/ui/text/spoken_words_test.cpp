#include "tests/support/builders.h"
#include "tests/support/catch.h"
#include "ui/text/spoken_words.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

std::string said(const QString& text) { return text.toStdString(); }

Cue cueAt(CueKind kind, std::size_t step, int number = 0) {
    Cue cue;
    cue.kind = kind;
    cue.step = step;
    cue.number = number;
    return cue;
}

SessionPlan sided() {
    Exercise clamshell = exercise("c", dose(3, reps(12), Per::Side, 30), SideRule::PerSide);
    clamshell.name = "Clamshell";
    clamshell.equipment = {Equipment::Mat, Equipment::MiniBand};
    return planOf({clamshell});
}

} // namespace

TEST_CASE("SpokenWords: numbers are words up to ninety-nine") {
    CHECK(said(SpokenWords::number(0)) == "zero");
    CHECK(said(SpokenWords::number(12)) == "twelve");
    CHECK(said(SpokenWords::number(19)) == "nineteen");
    CHECK(said(SpokenWords::number(20)) == "twenty");
    CHECK(said(SpokenWords::number(25)) == "twenty-five");
    CHECK(said(SpokenWords::number(99)) == "ninety-nine");
    CHECK(said(SpokenWords::number(100)) == "100");
}

TEST_CASE("SpokenWords: a time is seconds, minutes or both") {
    CHECK(said(SpokenWords::seconds(1)) == "one second");
    CHECK(said(SpokenWords::seconds(45)) == "forty-five seconds");
    CHECK(said(SpokenWords::seconds(60)) == "sixty seconds");
    CHECK(said(SpokenWords::seconds(90)) == "ninety seconds");
    CHECK(said(SpokenWords::seconds(120)) == "two minutes");
    CHECK(said(SpokenWords::seconds(135)) == "two minutes, fifteen seconds");
}

TEST_CASE("SpokenWords: the time there is decides how much is said") {
    const SessionPlan plan = sided();
    Cue prepare = cueAt(CueKind::Prepare, 0);
    prepare.fetch = plan.items[0].equipment;
    const auto in = [&](Duration room) { return said(SpokenWords::fitting(prepare, plan, room, 0)); };
    CHECK(in(seconds(30)) == "Get ready. Clamshell. Left leg. Twelve repetitions, three sets. You will need "
                             "the mat and the mini band.");
    CHECK(in(seconds(8)) == "Clamshell. Left leg. Twelve repetitions. You will need the mat and the mini "
                            "band.");
    CHECK(in(milliseconds(4500)) == "Clamshell. You will need the mat and the mini band.");
    CHECK(in(milliseconds(1500)) == "Clamshell.");
    CHECK(in(milliseconds(500)).empty());
    const Cue start = cueAt(CueKind::Start, 1);
    CHECK(said(SpokenWords::fitting(start, plan, seconds(5), 0)) == "Left leg. Twelve repetitions.");
    CHECK(said(SpokenWords::fitting(start, plan, seconds(2), 0)) == "Left leg.");
    CHECK(said(SpokenWords::fitting(start, plan, seconds(1), 0)) == "Go.");
}

TEST_CASE("SpokenWords: the last repetition is called the last one where there is time") {
    const SessionPlan plan = sided();
    CHECK(said(SpokenWords::fitting(cueAt(CueKind::Rep, 1, 12), plan, seconds(5), 0)) ==
          "Twelve, the last one.");
    CHECK(said(SpokenWords::fitting(cueAt(CueKind::Rep, 1, 12), plan, milliseconds(1200), 0)) == "Twelve.");
    CHECK(said(SpokenWords::fitting(cueAt(CueKind::Rep, 1, 11), plan, seconds(5), 0)) == "Eleven.");
}

TEST_CASE("SpokenWords: a rest says what comes next, another exercise by its name") {
    Routine r;
    r.block(PhaseKind::Strength)
        .entries.emplace_back(Superset{{RoutineItem{ExerciseId("a")}, RoutineItem{ExerciseId("b")}}, {}});
    const SessionPlan plan = expand(r, library({exercise("a", dose(2, hold(20), Per::Total, 45)),
                                                exercise("b", dose(2, hold(20), Per::Total, 45))}))
                                 .value();
    std::size_t rest = 0;
    while (plan.steps[rest].kind != StepKind::Rest)
        ++rest;
    CHECK(said(SpokenWords::fitting(cueAt(CueKind::Rest, rest, 45), plan, seconds(20), 0)) ==
          "Rest, forty-five seconds. Next: a. Hold twenty seconds.");
}

TEST_CASE("SpokenWords: the estimate is no shorter than what was measured") {
    const std::tuple<const char*, int, int> measured[] = {
        {"Up", 0, 630},
        {"Last one", 0, 1010},
        {"Switch sides. Right leg.", 0, 2140},
        {"Left leg. Twelve repetitions.", 0, 2580},
        {"Halfway. Fifteen seconds left.", 0, 2730},
        {"Rest sixty seconds. Next: set two of three, left leg, twelve repetitions.", 0, 6130},
        {"Get ready. Clamshell. Left leg. Twelve repetitions, three sets. You will need the mini band.", 0,
         7140},
        {"Rest sixty seconds. Next: set two of three, left leg, twelve repetitions.", -50, 11'730},
        {"Rest sixty seconds. Next: set two of three, left leg, twelve repetitions.", -20, 8140},
        {"Rest sixty seconds. Next: set two of three, left leg, twelve repetitions.", 20, 5110},
        {"Rest sixty seconds. Next: set two of three, left leg, twelve repetitions.", 50, 4200},
    };
    for (const auto& [words, rate, ms] : measured) {
        INFO(words << " at " << rate);
        CHECK(SpokenWords::estimate(QString::fromUtf8(words), rate).count() >= ms);
        CHECK(SpokenWords::estimate(QString::fromUtf8(words), rate).count() <= ms * 1.35);
    }
    CHECK(SpokenWords::estimate(QString(), 0) == Duration{0});
    CHECK(SpokenWords::estimate(QStringLiteral("12"), 0) >
          SpokenWords::estimate(QStringLiteral("twelve"), 0));
}

TEST_CASE("SpokenWords: the coach's step of load is said with the dose") {
    SessionPlan plan = sided();
    plan.items[0].plannedLoad = 1;
    CHECK(said(SpokenWords::forms(cueAt(CueKind::Prepare, 0), plan).front()).find("with the next band") !=
          std::string::npos);
    plan.items[0].equipment = {Equipment::Weight};
    CHECK(said(SpokenWords::forms(cueAt(CueKind::Prepare, 0), plan).front()).find("more weight") !=
          std::string::npos);
    plan.items[0].plannedLoad = 0;
    CHECK(said(SpokenWords::forms(cueAt(CueKind::Prepare, 0), plan).front()).find("more") ==
          std::string::npos);
}
