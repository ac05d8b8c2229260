// The voice, the screen and the media keys in the real window.
#include "tests/support/drive.h"
#include "ui/library/library_page.h"
#include "ui/settings/settings_page.h"

#include <QComboBox>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

void tryExercise(AppFixture& app, const char* id) {
    app.window().showPage(QStringLiteral("library"));
    Q_EMIT app.window().findChild<LibraryPage*>()->tryExercise(ExerciseId(id));
    app.pump();
}

} // namespace

TEST_CASE("Voice: it is first asked for by a session or by the settings, never when the window opens") {
    AppFixture app;
    REQUIRE(app.voice().chosen.empty());
    app.window().showPage(QStringLiteral("library"));
    REQUIRE(app.voice().chosen.empty());
    Preferences set;
    set.voiceEngine = "flite";
    set.voiceRate = -20;
    app.reopenWith(set);
    tryExercise(app, "wall-sit");
    REQUIRE(app.voice().chosen.back() == VoiceChoice{QStringLiteral("flite"), QString(), QString(), -20, 80});
}

TEST_CASE("Voice: switched off, it is not even made") {
    AppFixture app;
    Preferences set;
    set.voice = false;
    app.reopenWith(set);
    app.voice().chosen.clear();
    app.window().showPage(QStringLiteral("settings"));
    tryExercise(app, "wall-sit");
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(app.awake().held);
    REQUIRE(app.voice().chosen.empty());
    REQUIRE(app.voice().said.empty());
}

TEST_CASE("Voice: a session speaks, keeps the screen awake and takes a headset's buttons") {
    AppFixture app;
    tryExercise(app, "wall-sit");
    REQUIRE_FALSE(app.awake().held);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(app.awake().held);
    REQUIRE(app.media().registered);
    REQUIRE(app.voice().said.size() == 1);
    REQUIRE(app.voice().said[0].startsWith(QStringLiteral("Get ready. ")));
    Q_EMIT app.media().pause();
    REQUIRE_FALSE(app.awake().held);
    REQUIRE_FALSE(app.voice().speaking);
    Q_EMIT app.media().play();
    auto& player = *app.window().findChild<PlayerPage*>();
    runToEnd(app, player);
    REQUIRE_FALSE(app.awake().held);
    REQUIRE_FALSE(app.media().registered);
    REQUIRE(app.voice().said.back() == QStringLiteral("Done. That's it for today."));
}

TEST_CASE("Voice: the settings list what the engines say when they say it, and speak a sentence") {
    AppFixture app;
    app.voice().answer(Voice::State::Starting);
    app.window().showPage(QStringLiteral("settings"));
    auto* engines = named<QComboBox>(&app.window(), QStringLiteral("Engine"));
    REQUIRE(engines);
    REQUIRE_FALSE(engines->isEnabled());
    VoiceList list;
    list.engines = QStringList{QStringLiteral("flite")};
    list.engine = QStringLiteral("flite");
    app.voice().answer(Voice::State::Ready, list);
    REQUIRE(engines->isEnabled());
    REQUIRE(engines->count() == 2);
    button(&app.window(), QStringLiteral("Say a sentence"))->click();
    REQUIRE(app.voice().said.back() ==
            QStringLiteral("Left leg. Twelve repetitions. You will need the mini band."));
}
