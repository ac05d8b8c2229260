// Every state of a session by keys alone, and that Enter does the one sensible thing in each.
#include "tests/ui/player/player_keys.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::milliseconds;
using std::chrono::seconds;

TEST_CASE("Player keys: Enter begins, ends the get-ready, and leaves a hold to its time") {
    Keys f;
    CHECK(f.keysAreHeld());
    f.enter();
    REQUIRE(f.began.size() == 1);
    CHECK(f.ringSays("Get ready"));
    CHECK(f.keysAreHeld());
    f.enter();
    CHECK(f.ringSays("Hold"));
    f.run(seconds(3));
    f.enter();
    CHECK(f.ringSays("Hold"));
    CHECK(f.sets.empty());
    f.run(seconds(7));
    CHECK(f.sets.size() == 1);
    CHECK(f.sets[0].took == seconds(10));
}

TEST_CASE("Player keys: Enter ends the switch of sides and starts the other side") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(10));
    REQUIRE(f.ringSays("Switch sides"));
    f.enter();
    CHECK(f.says("RIGHT"));
    CHECK(f.ringSays("Hold"));
    CHECK(f.sets.size() == 1);
}

TEST_CASE("Player keys: Enter leaves paced repetitions alone, and ends the rest after them") {
    Keys f;
    f.toRest();
    const std::size_t before = f.sets.size();
    f.key(Qt::Key_Plus);
    CHECK(f.ringSays("45"));
    f.enter();
    CHECK(f.ringSays("of 3"));
    f.run(seconds(2));
    f.enter();
    CHECK(f.ringSays("of 3"));
    CHECK(f.sets.size() == before);
    f.run(seconds(4));
    REQUIRE(f.sets.size() == before + 1);
    CHECK(f.sets.back().complete());
}

TEST_CASE("Player keys: Enter ends a set at one's own pace, and with it the session") {
    Keys f;
    f.toRest();
    f.key(Qt::Key_N);
    f.enter();
    REQUIRE(f.ringSays("Your pace"));
    f.run(seconds(30));
    f.enter();
    REQUIRE(f.ends.size() == 1);
    CHECK(f.sets.back().done == 12);
    CHECK_FALSE(f.timerRuns());
}

TEST_CASE("Player keys: in every state Space pauses, Enter goes on, and nothing is lost or run meanwhile") {
    struct State {
        const char* name;
        std::function<void(Keys&)> bring;
        const char* ring;
    };
    const State states[] = {{"get ready", [](Keys& f) { f.begin(); }, "Get ready"},
                            {"hold", [](Keys& f) { f.toFirstHold(); }, "Hold"},
                            {"switch",
                             [](Keys& f) {
                                 f.toFirstHold();
                                 f.run(seconds(10));
                             },
                             "Switch sides"},
                            {"paced",
                             [](Keys& f) {
                                 f.toRest();
                                 f.enter();
                             },
                             "of 3"},
                            {"rest", [](Keys& f) { f.toRest(); }, "Rest"},
                            {"own pace",
                             [](Keys& f) {
                                 f.toRest();
                                 f.key(Qt::Key_N);
                                 f.enter();
                             },
                             "Your pace"}};
    for (const State& state : states) {
        INFO(state.name);
        Keys f;
        state.bring(f);
        REQUIRE(f.ringSays(state.ring));
        CHECK(f.timerRuns());
        const std::size_t sets = f.sets.size();
        f.run(milliseconds(500));
        f.key(Qt::Key_Space);
        CHECK(f.ringSays("Paused"));
        CHECK_FALSE(f.timerRuns());
        CHECK(f.keysAreHeld());
        f.clock.advance(std::chrono::minutes(20));
        f.page.heartbeatNow();
        CHECK(f.sets.size() == sets);
        f.enter();
        CHECK(f.timerRuns());
        CHECK(f.ringSays(state.ring));
        CHECK(f.sets.size() == sets);
        CHECK(f.keysAreHeld());
    }
}

TEST_CASE("Player keys: after a sleep Enter leads through a get-ready, and the set has its full time") {
    Keys f;
    f.toFirstHold();
    f.run(seconds(4));
    f.clock.advance(std::chrono::minutes(10));
    f.page.heartbeatNow();
    REQUIRE(f.ringSays("Paused"));
    f.enter();
    REQUIRE(f.page.underWay());
    f.run(seconds(2)); // of five to get ready
    CHECK(f.sets.empty());
    f.run(seconds(3));
    CHECK(f.ringSays("6"));
    f.run(seconds(6));
    REQUIRE(f.sets.size() == 1);
    CHECK(f.sets[0].took == seconds(10));
}

TEST_CASE("Player keys: in the get-ready after a sleep Enter starts now, and no set counts as done by it") {
    for (const bool ownPace : {false, true}) {
        INFO((ownPace ? "own pace" : "hold"));
        Keys f;
        f.toFirstHold();
        if (ownPace)
            for (int i = 0; i < 20 && !f.ringSays("Your pace"); ++i)
                f.key(Qt::Key_Right);
        f.run(seconds(4));
        f.clock.advance(std::chrono::minutes(10));
        f.page.heartbeatNow();
        f.enter();
        f.run(seconds(1));
        REQUIRE(f.ringSays("Get ready"));
        f.key(Qt::Key_Plus);
        CHECK(f.ringSays("19"));
        const std::size_t sets = f.sets.size();
        f.enter();
        CHECK(f.ringSays(ownPace ? "Your pace" : "Hold"));
        CHECK(f.sets.size() == sets);
        CHECK(f.ends.empty());
        CHECK(f.tones.played.back() == Tone::Start);
    }
}
