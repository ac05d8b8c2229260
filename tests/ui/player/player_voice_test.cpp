#include "tests/support/catch.h"
#include "tests/support/fake_desktop.h"
#include "tests/support/fake_voice.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/widgets/toast.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

namespace {

SessionPlan oneHold() { return planOf({exercise("a", dose(2, hold(30), Per::Total, 20))}); }

struct VoiceFixture : Fixture {
    explicit VoiceFixture(Voice::State state = Voice::State::Ready, bool withTones = true)
        : Fixture(oneHold(), withTones)
        , voice(state) {
        page.setVoice(&voice, {});
        page.setPresence(&awake, &media);
    }
    ~VoiceFixture() {
        page.setVoice(nullptr, {});
        page.setPresence(nullptr, nullptr);
    }
    [[nodiscard]] int toasts(const char* words) const {
        int found = 0;
        for (const Toast* toast : page.findChildren<Toast*>())
            found += toast->text() == QString::fromUtf8(words) ? 1 : 0;
        return found;
    }

    FakeVoice voice;
    FakeKeepAwake awake;
    FakeMediaControl media;
};

} // namespace

TEST_CASE("Player voice: it leads through the set, V silences it alone, M everything") {
    VoiceFixture f;
    f.begin();
    f.key(Qt::Key_Return);
    REQUIRE(f.voice.said.back() == QStringLiteral("Hold thirty seconds."));
    f.key(Qt::Key_V);
    REQUIRE_FALSE(f.voice.speaking);
    REQUIRE(f.toasts("Voice off for this session") == 1);
    const std::size_t said = f.voice.said.size();
    f.run(seconds(31));
    REQUIRE(f.voice.said.size() == said);
    REQUIRE(f.tones.played.back() == Tone::Rest);
    f.key(Qt::Key_V);
    f.key(Qt::Key_Return);
    REQUIRE(f.voice.said.size() == said + 1);
    f.key(Qt::Key_M);
    REQUIRE_FALSE(f.voice.speaking);
    const std::size_t played = f.tones.played.size();
    f.run(seconds(20));
    REQUIRE(f.tones.played.size() == played);
    REQUIRE(f.voice.said.size() == said + 1);
}

TEST_CASE("Player voice: without tones it counts the last three seconds itself") {
    VoiceFixture f(Voice::State::Ready, false);
    f.begin();
    f.run(seconds(10));
    const std::vector<QString> last(f.voice.said.end() - 4, f.voice.said.end());
    REQUIRE(last == std::vector<QString>{QStringLiteral("Three."), QStringLiteral("Two."),
                                         QStringLiteral("One."), QStringLiteral("Hold thirty seconds.")});
}

TEST_CASE("Player voice: a voice that is not there is said once, and tones lead") {
    VoiceFixture f(Voice::State::None);
    f.begin();
    REQUIRE(f.toasts("No voice here: tones lead.") == 1);
    f.run(seconds(60));
    REQUIRE(f.toasts("No voice here: tones lead.") <= 1);
    REQUIRE(f.voice.said.empty());
    REQUIRE_FALSE(f.tones.played.empty());
}

TEST_CASE("Player voice: where neither voice nor device is, one notice is enough") {
    VoiceFixture f(Voice::State::None, false);
    f.begin();
    f.run(seconds(20));
    REQUIRE(f.toasts("No sound device here: the count on the screen leads.") == 1);
    REQUIRE(f.toasts("No voice here: the count on the screen leads.") == 0);
}

TEST_CASE("Player voice: a voice that never answers holds nothing up") {
    VoiceFixture f(Voice::State::Starting);
    f.begin();
    f.run(seconds(9));
    REQUIRE(f.toasts("The voice does not answer: the session goes on without it.") == 0);
    f.run(seconds(2));
    REQUIRE(f.toasts("The voice does not answer: the session goes on without it.") == 1);
    f.run(seconds(29));
    REQUIRE(f.sets.size() == 1);
}

TEST_CASE("Player voice: one that answers late speaks from then on") {
    VoiceFixture f(Voice::State::Starting);
    f.begin();
    f.run(seconds(2));
    f.voice.answer(Voice::State::Ready);
    f.run(seconds(9));
    REQUIRE(f.voice.said.back() == QStringLiteral("Hold thirty seconds."));
}

TEST_CASE("Player: the screen stays awake while it runs and only then") {
    VoiceFixture f;
    REQUIRE_FALSE(f.awake.held);
    f.begin();
    REQUIRE(f.awake.held);
    f.key(Qt::Key_Space);
    REQUIRE_FALSE(f.awake.held);
    f.key(Qt::Key_Space);
    REQUIRE(f.awake.held);
    f.key(Qt::Key_P); // the question pauses
    REQUIRE_FALSE(f.awake.held);
    f.key(Qt::Key_Escape);
    REQUIRE(f.awake.held);
    f.clock.advance(seconds(600)); // the computer slept
    f.page.heartbeatNow();
    REQUIRE_FALSE(f.awake.held);
    f.key(Qt::Key_Space);
    f.key(Qt::Key_N);
    REQUIRE(f.ends.size() == 1);
    REQUIRE_FALSE(f.awake.held);
}

TEST_CASE("Player: the screen may sleep once the window is gone") {
    FakeKeepAwake awake;
    FakeMediaControl media;
    {
        Fixture f(oneHold());
        f.page.setPresence(&awake, &media);
        f.begin();
        REQUIRE(awake.held);
        REQUIRE(media.registered);
    }
    REQUIRE_FALSE(awake.held);
    REQUIRE_FALSE(media.registered);
}

TEST_CASE("Player: a headset's buttons pause, resume and step") {
    VoiceFixture f;
    f.begin();
    REQUIRE(f.media.registered);
    REQUIRE(f.media.shown == MediaSession{QStringLiteral("a"), QStringLiteral("Test"), true});
    Q_EMIT f.media.next();
    REQUIRE(f.ringSays("Hold"));
    Q_EMIT f.media.play(); // it plays already
    REQUIRE(f.media.shown.playing);
    Q_EMIT f.media.pause();
    REQUIRE_FALSE(f.media.shown.playing);
    Q_EMIT f.media.pause();
    REQUIRE_FALSE(f.media.shown.playing);
    Q_EMIT f.media.playPause();
    REQUIRE(f.media.shown.playing);
    Q_EMIT f.media.previous();
    REQUIRE_FALSE(f.ringSays("Hold"));
    f.key(Qt::Key_N);
    REQUIRE_FALSE(f.media.registered);
}

TEST_CASE("Player: media next ends a set at one's own pace as done") {
    Fixture f(selfPaced());
    f.begin();
    f.key(Qt::Key_MediaNext);
    f.run(seconds(20));
    f.key(Qt::Key_MediaNext);
    REQUIRE(f.sets.size() == 1);
    REQUIRE(f.sets[0].complete());
}
