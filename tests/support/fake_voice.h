#pragma once
// A voice that writes down what it is to say.
#include "ui/platform/speech.h"

#include <vector>

namespace patella::test {

class FakeVoice final : public ui::Voice {
public:
    explicit FakeVoice(State state = State::Ready)
        : m_state(state) {}

    void use(const ui::VoiceChoice& choice) override { chosen.push_back(choice); }
    void speak(const QString& words) override {
        if (m_state != State::Ready)
            return;
        said.push_back(words);
        speaking = true;
    }
    void stop() override {
        if (std::exchange(speaking, false))
            ++cuts;
    }
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] ui::VoiceList list() const override { return m_list; }

    /// As an engine that answers late.
    void answer(State state, const ui::VoiceList& list = {}) {
        m_state = state;
        m_list = list;
        Q_EMIT changed();
    }

    std::vector<QString> said;
    std::vector<ui::VoiceChoice> chosen;
    bool speaking = false; ///< it never ends by itself
    int cuts = 0;

private:
    State m_state;
    ui::VoiceList m_list;
};

} // namespace patella::test
