#pragma once
// A session as it is heard: time, tone, words. No widget, no waiting.
#include "tests/support/fake_clock.h"
#include "tests/support/fake_voice.h"
#include "tests/ui/player/player_fixture.h"
#include "ui/player/live_session.h"
#include "ui/player/player_sound.h"
#include "ui/text/spoken_words.h"

namespace patella::test {

struct HeardLine {
    Duration at{0};
    std::optional<ui::Tone> tone{};
    QString words{};
    bool step = false; ///< a step begins, or the session is over
};

class SessionScript {
public:
    SessionScript(SessionPlan plan, const ui::SpokenGuide& guide, bool tones = true)
        : m_session(m_clock, std::move(plan))
        , m_guide(guide) {
        using ui::LiveSession;
        m_sound.tones.use(&m_tones, tones, 80);
        m_sound.voice.use(&m_voice, guide);
        QObject::connect(&m_session, &LiveSession::toneDue, &m_session,
                         [this](ui::Tone tone) { m_sound.play(tone); });
        QObject::connect(&m_session, &LiveSession::fellDue, &m_session,
                         [this](const SessionEngine::Events& events) { take(events); });
        m_sound.begin(m_clock.now());
        m_session.begin();
    }

    ui::LiveSession& session() { return m_session; }
    FakeVoice& voice() { return m_voice; }
    ui::PlayerSound& sound() { return m_sound; }
    [[nodiscard]] const std::vector<HeardLine>& lines() const { return m_lines; }

    void run(Duration time, Duration tick = std::chrono::milliseconds(50)) {
        for (Duration gone{0}; gone < time && !m_session.ended(); gone += tick) {
            m_clock.advance(tick);
            m_session.tick();
        }
    }
    /// To the end; a set at one's own pace is done after `ownPace`.
    void runToEnd(Duration ownPace = std::chrono::seconds(30),
                  Duration tick = std::chrono::milliseconds(50)) {
        while (!m_session.ended()) {
            const Step step = m_session.step();
            if (step.kind == StepKind::Work && step.estimated) {
                run(ownPace, tick);
                m_session.completeOrGoOn();
            } else {
                run(tick, tick);
            }
        }
    }
    [[nodiscard]] QString text() const {
        static const QString names[] = {QStringLiteral("start"), QStringLiteral("count"),
                                        QStringLiteral("switch"), QStringLiteral("rest"),
                                        QStringLiteral("end")};
        QString all;
        for (const HeardLine& line : m_lines) {
            if (!line.tone && line.words.isEmpty())
                continue;
            const auto s = line.at.count() / 1000;
            all += QStringLiteral("%1:%2.%3  %4  %5")
                       .arg(s / 60)
                       .arg(s % 60, 2, 10, QLatin1Char('0'))
                       .arg(line.at.count() % 1000 / 100)
                       .arg(line.tone ? names[static_cast<int>(*line.tone)] : QString(), -6)
                       .arg(line.words)
                       .trimmed() +
                   QLatin1Char('\n');
        }
        return all;
    }

private:
    void take(const SessionEngine::Events& events) {
        m_sound.take(events, m_session, m_clock.now());
        HeardLine line;
        line.at = m_clock.now() - Instant{};
        for (const SessionEvent& event : events)
            line.step = line.step || event.kind == SessionEvent::Kind::StepStarted ||
                        event.kind == SessionEvent::Kind::Finished;
        if (!m_tones.played.empty())
            line.tone = m_tones.played.back();
        if (!m_voice.said.empty())
            line.words = m_voice.said.back();
        m_tones.played.clear();
        m_voice.said.clear();
        m_lines.push_back(line);
    }

    FakeClock m_clock;
    ui::LiveSession m_session;
    ui::SpokenGuide m_guide;
    FakeTones m_tones;
    FakeVoice m_voice;
    ui::PlayerSound m_sound;
    std::vector<HeardLine> m_lines;
};

} // namespace patella::test
