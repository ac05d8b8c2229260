#include "ui/platform/speech.h"

#ifdef PATELLA_HAS_SPEECH
#include "ui/platform/threaded_voice.h"
#endif

namespace patella::ui {

namespace {

class SilentVoice final : public Voice {
public:
    void use(const VoiceChoice& /*choice*/) override {}
    void speak(const QString& /*words*/) override {}
    void stop() override {}
    [[nodiscard]] State state() const override { return State::None; }
    [[nodiscard]] VoiceList list() const override { return {}; }
};

} // namespace

std::unique_ptr<Voice> makeVoice() {
#ifdef PATELLA_HAS_SPEECH
    return std::make_unique<ThreadedVoice>();
#else
    return std::make_unique<SilentVoice>();
#endif
}

} // namespace patella::ui
