#ifdef PATELLA_HAS_SPEECH
#include "tests/support/catch.h"
#include "ui/platform/speech_worker.h"
#include "ui/platform/threaded_voice.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QSemaphore>

using namespace patella::ui;

namespace {
QStringList list(std::initializer_list<const char*> words) {
    QStringList all;
    for (const char* word : words)
        all << QString::fromUtf8(word);
    return all;
}
} // namespace

TEST_CASE("ThreadedVoice: an engine that never answers holds up neither the window nor the end") {
    static QSemaphore never; // outlives the thread that is left
    QElapsedTimer clock;
    clock.start();
    {
        ThreadedVoice voice([] { never.acquire(); });
        voice.use({});
        voice.speak(QStringLiteral("Nobody hears this."));
        voice.stop();
        REQUIRE(clock.elapsed() < 200);
        qint64 longest = 0;
        for (QElapsedTimer each; clock.elapsed() < 300; longest = qMax(longest, each.elapsed())) {
            each.start();
            QApplication::processEvents(QEventLoop::AllEvents, 10);
        }
        REQUIRE(longest < 200);
        REQUIRE(voice.state() == Voice::State::Starting);
        clock.restart();
    }
    REQUIRE(clock.elapsed() >= 450);
    REQUIRE(clock.elapsed() < 1500);
    never.release();
}

TEST_CASE("ThreadedVoice: one that was never used has no thread to wait for") {
    QElapsedTimer clock;
    clock.start();
    { const ThreadedVoice voice; }
    REQUIRE(clock.elapsed() < 200);
}

TEST_CASE("SpeechWorker: the wanted engine comes first, the mock never") {
    const QStringList there = list({"zulu", "mock", "flite", "speechd"});
    CHECK(enginesToTry(there, {}) == list({"speechd", "flite", "zulu"}));
    CHECK(enginesToTry(there, QStringLiteral("zulu")) == list({"zulu", "speechd", "flite"}));
    CHECK(enginesToTry(there, QStringLiteral("gone")) == list({"speechd", "flite", "zulu"}));
    CHECK(enginesToTry({}, QStringLiteral("flite")).isEmpty());
}

TEST_CASE("SpeechWorker: the closest language is taken") {
    const QStringList there = list({"de_DE", "en_GB", "en_US", "fr_FR"});
    CHECK(closestLocale(there, QStringLiteral("en_US")) == QStringLiteral("en_US"));
    CHECK(closestLocale(there, QStringLiteral("fr_CA")) == QStringLiteral("fr_FR"));
    CHECK(closestLocale(there, QStringLiteral("eo")) == QStringLiteral("en_GB"));
    CHECK(closestLocale(list({"fr_FR"}), QStringLiteral("eo")) == QStringLiteral("fr_FR"));
    CHECK(closestLocale({}, QStringLiteral("en_US")).isEmpty());
}
#endif
