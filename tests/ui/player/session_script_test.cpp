// Whole sessions as text. With PATELLA_WRITE_SCRIPTS=1 the files are written anew.
#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"
#include "tests/ui/player/session_script.h"
#include "ui/app/shipped_files.h"

#include <QFile>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Exercise named(Exercise exercise, const char* name, std::vector<Equipment> equipment = {}) {
    exercise.name = name;
    exercise.equipment = std::move(equipment);
    return exercise;
}

SessionPlan oneSidedHold() {
    return planOf({named(exercise("a", dose(2, hold(30), Per::Side, 20), SideRule::PerSide),
                         "Standing quad stretch", {Equipment::Wall})});
}

SessionPlan pacedReps() {
    return planOf({named(exercise("a", dose(2, reps(4, Tempo::of(2, 1, 3, 0).value()), Per::Total, 15)),
                         "Bridge", {Equipment::Mat}),
                   named(exercise("b", dose(1, reps(3), Per::Side), SideRule::PerSide), "Clamshell",
                         {Equipment::Mat})});
}

SessionPlan ownPaceWithRest() {
    Routine r;
    r.name = "Test";
    RoutineItem squat{ExerciseId("a")};
    squat.selfPaced = true;
    r.block(PhaseKind::Strength).entries.emplace_back(squat);
    r.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("b")});
    return expand(r, library({named(exercise("a", dose(2, reps(12), Per::Total, 30)), "Sit to stand",
                                    {Equipment::Chair}),
                              named(exercise("b", dose(1, timed(20))), "Band walk", {Equipment::MiniBand})}))
        .value();
}

void compare(const SessionScript& script, const char* name) {
    QFile file(QString::fromStdString(sourceTree().string()) +
               QStringLiteral("/tests/ui/player/scripts/%1.txt").arg(QString::fromUtf8(name)));
    if (qEnvironmentVariableIsSet("PATELLA_WRITE_SCRIPTS")) {
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(script.text().toUtf8());
        return;
    }
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(script.text().toStdString() == file.readAll().toStdString());
}

/// Words end before the next words, the next step, and the last three seconds when they are spoken.
void checkFits(const std::vector<HeardLine>& lines, int rate) {
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i].words.isEmpty())
            continue;
        std::size_t next = i + 1;
        while (next < lines.size() && lines[next].words.isEmpty() && !lines[next].step)
            ++next;
        if (next == lines.size())
            return;
        const Duration room = lines[next].at - lines[i].at;
        if (SpokenWords::estimate(lines[i].words, rate) > room) {
            INFO(lines[i].words.toStdString() << " has " << room.count() << " ms");
            FAIL("it does not fit");
        }
    }
}

} // namespace

TEST_CASE("Script: a hold on each side, with tones") {
    SessionScript script(oneSidedHold(), {});
    script.runToEnd();
    compare(script, "one-sided-hold");
}

TEST_CASE("Script: paced repetitions by the tempo's words, without tones") {
    SessionScript script(pacedReps(), {true, 0, Counting::Tempo}, false);
    script.runToEnd();
    compare(script, "paced-tempo");
}

TEST_CASE("Script: paced repetitions by number, with tones") {
    SessionScript script(pacedReps(), {});
    script.runToEnd();
    compare(script, "paced-numbers");
}

TEST_CASE("Script: sets at one's own pace, a rest, and a band to fetch") {
    SessionScript script(ownPaceWithRest(), {});
    script.runToEnd(seconds(25));
    compare(script, "own-pace");
}

TEST_CASE("Script: interrupted, skipped and gone back") {
    SessionScript script(oneSidedHold(), {});
    script.run(seconds(14));
    script.session().pause();
    script.run(seconds(5));
    script.session().resume();
    script.run(seconds(3));
    script.session().next();
    script.run(seconds(2));
    script.session().back();
    script.run(seconds(1));
    script.session().pause();
    script.session().next();
    script.run(seconds(5));
    script.session().resume();
    script.run(seconds(4));
    script.session().skipItem();
    compare(script, "interrupted");
}

TEST_CASE("Voice: nothing is spoken while it is paused, and what was being said is cut") {
    SessionScript script(oneSidedHold(), {});
    script.run(seconds(1));
    REQUIRE(script.voice().speaking);
    script.session().pause();
    REQUIRE_FALSE(script.voice().speaking);
    const std::size_t heard = script.lines().size();
    script.run(seconds(60));
    script.session().next(); // a paused session stays paused
    script.session().back();
    for (std::size_t i = heard; i < script.lines().size(); ++i)
        CHECK(script.lines()[i].words.isEmpty());
    CHECK_FALSE(script.voice().speaking);
}

TEST_CASE("Voice: skipping cuts what is being said and says what is now") {
    SessionScript script(oneSidedHold(), {});
    script.run(milliseconds(500));
    const int cuts = script.voice().cuts;
    script.session().next();
    CHECK(script.lines().back().words == QStringLiteral("Left leg. Hold thirty seconds."));
    SessionScript mute(oneSidedHold(), {});
    mute.run(milliseconds(500));
    mute.sound().toggleVoice();
    CHECK_FALSE(mute.voice().speaking);
    mute.session().next();
    CHECK(mute.lines().back().words.isEmpty());
    CHECK(script.voice().cuts == cuts); // the new words cut by themselves
}

TEST_CASE("Voice: a tick that comes late says less, or nothing") {
    SessionScript script(pacedReps(), {});
    script.run(seconds(10));
    script.run(seconds(8), milliseconds(4500)); // 3 s after the second repetition began
    CHECK(script.lines().back().words == QStringLiteral("Two."));
    SessionScript later(planOf({exercise("a", dose(1, hold(30)))}), {}, false);
    later.run(seconds(37), seconds(1));
    later.run(milliseconds(2900), milliseconds(2900)); // "one" has 100 ms left
    CHECK(later.lines().back().words.isEmpty());
}

TEST_CASE("Voice property: in every shipped routine all words end before the next cue") {
    const TempFolder folder;
    const Content content = loadContent(shippedFiles(), folder.path());
    REQUIRE(content.routines.size() > 5);
    for (const Routine& routine : content.routines)
        for (const Counting counting : {Counting::Numbers, Counting::Tempo, Counting::Quiet})
            for (const int rate : {0, -50, 50}) {
                const Result<SessionPlan> plan = expand(routine, content.library);
                REQUIRE(plan);
                SessionScript script(plan.value(), {true, rate, counting}, rate == 0);
                script.runToEnd(seconds(20), milliseconds(100));
                INFO(routine.name << ", rate " << rate);
                checkFits(script.lines(), rate);
            }
}
