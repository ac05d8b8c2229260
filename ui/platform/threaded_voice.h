#pragma once
#ifdef PATELLA_HAS_SPEECH
#include "ui/platform/speech.h"

#include <functional>

class QThread;

namespace patella::ui {

class SpeechWorker;
struct SpeechPost;

/// Hands words to a worker thread and never waits for it: an engine's constructor takes seconds, or for ever
/// when its service hangs. Destroying it waits half a second, then leaves the thread to the system.
class ThreadedVoice final : public Voice {
    Q_OBJECT

public:
    /// `atStart` runs first in the thread; for tests of an engine that hangs.
    explicit ThreadedVoice(std::function<void()> atStart = {});
    ~ThreadedVoice() override;

    void use(const VoiceChoice& choice) override;
    void speak(const QString& words) override;
    void stop() override;
    [[nodiscard]] State state() const override { return m_state; }
    [[nodiscard]] VoiceList list() const override { return m_list; }

private:
    void begin();
    void post(const std::function<void(SpeechPost&)>& change);
    void take(const VoiceList& list, bool ready);

    std::function<void()> m_atStart;
    std::shared_ptr<SpeechPost> m_post; ///< outlives this when the thread is left
    QThread* m_thread = nullptr;
    SpeechWorker* m_worker = nullptr; ///< lives in the thread
    State m_state = State::Starting;
    VoiceList m_list;
};

} // namespace patella::ui
#endif
