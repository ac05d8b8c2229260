// F1: what was cut off is offered again.
#include "tests/support/drive.h"
#include "tests/support/storage_fixture.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/player/resume_prompt.h"
#include "ui/widgets/button.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const SessionId id("11111111-1111-4111-8111-111111111111");

/// As a kill leaves it: begun, one set of four, no end.
void leaveOpen(AppFixture& app) {
    app.close();
    auto opened = openStore(options(app.folder()));
    REQUIRE(opened.ok());
    SessionRepository& sessions = (*opened)->sessions();
    REQUIRE(sessions.begin(id, wall(), plan()).ok());
    REQUIRE(sessions.addSet(id, wall(60'000), set(0, 1, 12)).ok());
    REQUIRE(sessions.heartbeat(id, {2, Duration(30'000), Duration(100'000), wall().utcMs}).ok());
    opened->reset();
    app.open();
    app.app().settle();
    app.pump();
    REQUIRE(app.window().findChild<ResumePrompt*>());
}

SessionState stateOf(AppFixture& app) {
    app.close();
    auto opened = openStore(options(app.folder()));
    REQUIRE(opened.ok());
    const auto detail = (*opened)->sessions().detail(id);
    REQUIRE(detail.ok());
    return detail->summary.state;
}

} // namespace

TEST_CASE("F1: after a kill the session is offered, carried on paused with a get-ready, and ends whole") {
    AppFixture app;
    leaveOpen(app);
    CHECK(shows(&app.window(), QStringLiteral("set 2 of 2")));
    press(&app.window(), QStringLiteral("Carry on"));
    app.pump();
    REQUIRE(app.window().playerShown());
    auto* player = app.window().findChild<PlayerPage*>();
    REQUIRE(player->underWay());
    app.clock().advance(std::chrono::seconds(4));
    player->heartbeatNow();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    for (int i = 0; i < 4; ++i) { // the get-ready takes nothing from the set
        app.clock().advance(std::chrono::seconds(1));
        player->heartbeatNow();
    }
    runToEnd(app, *player);
    press(player, QStringLiteral("Done"));
    app.app().settle();
    CHECK(stateOf(app) == SessionState::Finished);
    auto opened = openStore(options(app.folder()));
    const auto detail = (*opened)->sessions().detail(id);
    CHECK(detail->sets.size() == 4);
    CHECK(detail->summary.active ==
          plan().duration() - Duration(70'000) + Duration(100'000) - Duration(30'000));
}

TEST_CASE("F1: what was cut off can be kept as it is") {
    AppFixture app;
    leaveOpen(app);
    press(&app.window(), QStringLiteral("Keep what was done"));
    app.app().settle();
    CHECK(stateOf(app) == SessionState::Partial);
}

TEST_CASE("F1: what was cut off can be discarded, and that undone") {
    AppFixture app;
    leaveOpen(app);
    press(&app.window(), QStringLiteral("Discard"));
    app.app().settle();
    app.pump();
    QTest::keyClick(&app.window(), Qt::Key_Z, Qt::ControlModifier);
    app.app().settle();
    CHECK(stateOf(app) == SessionState::Partial);
}

TEST_CASE("F1: carrying on is what Enter does, and its button says so") {
    AppFixture app;
    leaveOpen(app);
    auto* on = qobject_cast<Button*>(button(&app.window(), QStringLiteral("Carry on")));
    REQUIRE(on);
    CHECK(on->keyHint() == QStringLiteral("Enter"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    CHECK(app.window().playerShown());
}

TEST_CASE("F1: Esc leaves the question for the next start") {
    AppFixture app;
    leaveOpen(app);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    app.reopen();
    app.app().settle();
    app.pump();
    CHECK(app.window().findChild<ResumePrompt*>());
}
