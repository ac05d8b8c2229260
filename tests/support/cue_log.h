#pragma once
// What a session hands to tone and voice, and when; the same of two runs held against each other.
#include "ui/platform/clock.h"
#include "ui/platform/speech.h"
#include "ui/platform/tone_player.h"

#include <algorithm>
#include <optional>
#include <string>
#include <vector>

namespace patella::test {

/// Another clock that remembers when a session began: the first moment asked for after mark().
class MarkedClock final : public ui::Clock {
public:
    explicit MarkedClock(const ui::Clock& real)
        : m_real(real) {}
    [[nodiscard]] Instant now() const override {
        const Instant now = m_real.now();
        if (std::exchange(m_mark, false))
            m_begun = now;
        return now;
    }
    [[nodiscard]] WallTime wall() const override { return m_real.wall(); }
    void mark() { m_mark = true; }
    [[nodiscard]] Duration sinceBegun() const {
        // what is asked for before the mark is taken is the beginning itself
        return m_mark ? Duration{0} : m_real.now() - m_begun;
    }

private:
    const ui::Clock& m_real;
    mutable Instant m_begun{};
    mutable bool m_mark = false;
};

struct HandedCue {
    Duration at{0}; ///< since the session began
    std::optional<ui::Tone> tone{};
    QString words{}; ///< where it is no tone
};

/// A tone player and a voice that write down what they are handed.
class CueLog {
public:
    explicit CueLog(const MarkedClock& clock)
        : m_clock(clock) {}

    ui::TonePlayer& tones() { return m_tones; }
    ui::Voice& voice() { return m_voice; }
    [[nodiscard]] std::vector<HandedCue> ofTones() const { return those(true); }
    [[nodiscard]] std::vector<HandedCue> ofVoice() const { return those(false); }

private:
    class Tones final : public ui::TonePlayer {
    public:
        explicit Tones(CueLog& log)
            : m_log(log) {}
        void play(ui::Tone tone) override { m_log.m_cues.push_back({m_log.m_clock.sinceBegun(), tone, {}}); }
        void setVolume(int /*percent*/) override {}
        [[nodiscard]] bool available() const override { return true; }

    private:
        CueLog& m_log;
    };
    class Words final : public ui::Voice {
    public:
        explicit Words(CueLog& log)
            : m_log(log) {}
        void use(const ui::VoiceChoice& /*choice*/) override {}
        void speak(const QString& words) override {
            m_log.m_cues.push_back({m_log.m_clock.sinceBegun(), {}, words});
        }
        void stop() override {}
        [[nodiscard]] State state() const override { return State::Ready; }
        [[nodiscard]] ui::VoiceList list() const override { return {}; }

    private:
        CueLog& m_log;
    };
    [[nodiscard]] std::vector<HandedCue> those(bool tones) const {
        std::vector<HandedCue> found;
        std::copy_if(m_cues.begin(), m_cues.end(), std::back_inserter(found),
                     [tones](const HandedCue& cue) { return cue.tone.has_value() == tones; });
        return found;
    }

    const MarkedClock& m_clock;
    std::vector<HandedCue> m_cues;
    Tones m_tones{*this};
    Words m_voice{*this};
};

/// The cues of one run held against those that were due.
struct CueErrors {
    std::vector<double> ms; ///< late by
    int lost = 0;
    int doubled = 0; ///< or handed although nothing was due
    int shortened = 0;
};

/// Cues of one kind in order of time. A cue that was handed before the next one was due belongs to the one
/// before it.
inline CueErrors errorsOf(const std::vector<HandedCue>& due, const std::vector<HandedCue>& handed) {
    CueErrors errors;
    auto next = handed.begin();
    for (auto cue = due.begin(); cue != due.end(); ++cue) {
        const auto end = std::find_if(next, handed.end(), [&](const HandedCue& each) {
            return cue + 1 != due.end() && each.at >= (cue + 1)->at;
        });
        while (next != end && next->at < cue->at) {
            ++errors.doubled;
            ++next;
        }
        if (next == end || next->tone != cue->tone) {
            ++errors.lost;
        } else {
            errors.ms.push_back(static_cast<double>((next->at - cue->at).count()));
            errors.shortened += next->words == cue->words ? 0 : 1;
            ++next;
        }
        errors.doubled += static_cast<int>(end - next);
        next = end;
    }
    errors.doubled += static_cast<int>(handed.end() - next);
    return errors;
}

} // namespace patella::test
