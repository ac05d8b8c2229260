#include "ui/platform/threaded_voice.h"

#ifdef PATELLA_HAS_SPEECH
#include "ui/platform/speech_worker.h"

#include <QThread>

#include <vector>

namespace patella::ui {

namespace {

constexpr unsigned long partingMs = 500;

/// A thread that never comes back cannot be deleted; it stays known, so that leak checks see it is no leak.
struct Left {
    QThread* thread;
    SpeechWorker* worker;
};
std::vector<Left>& leftBehind() {
    static auto* const all = new std::vector<Left>;
    return *all;
}

} // namespace

ThreadedVoice::ThreadedVoice(std::function<void()> atStart)
    : m_atStart(std::move(atStart))
    , m_post(std::make_shared<SpeechPost>()) {}

ThreadedVoice::~ThreadedVoice() {
    if (!m_thread)
        return;
    disconnect(m_worker, nullptr, this, nullptr);
    stop();
    m_thread->quit();
    if (m_thread->wait(partingMs))
        delete m_thread;
    else
        leftBehind().push_back({m_thread, m_worker});
}

void ThreadedVoice::begin() {
    m_thread = new QThread;
    m_thread->setObjectName(QStringLiteral("speech"));
    m_worker = new SpeechWorker(m_post);
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpeechWorker::listed, this, &ThreadedVoice::take, Qt::QueuedConnection);
    m_thread->start();
    if (m_atStart)
        QMetaObject::invokeMethod(m_worker, m_atStart, Qt::QueuedConnection);
}

/// What has not been fetched yet is replaced: a worker that is late never works through a queue.
void ThreadedVoice::post(const std::function<void(SpeechPost&)>& change) {
    if (!m_thread)
        begin();
    const QMutexLocker locker(&m_post->mutex);
    change(*m_post);
    if (!std::exchange(m_post->announced, true))
        QMetaObject::invokeMethod(m_worker, &SpeechWorker::fetch, Qt::QueuedConnection);
}

void ThreadedVoice::use(const VoiceChoice& choice) {
    post([&](SpeechPost& post) { post.choice = choice; });
}

void ThreadedVoice::speak(const QString& words) {
    if (m_state == State::Ready)
        post([&](SpeechPost& post) { post.words = words; });
}

void ThreadedVoice::stop() {
    if (m_state == State::Ready)
        post([](SpeechPost& post) { post.words = QString(); });
}

void ThreadedVoice::take(const VoiceList& list, bool ready) {
    const State state = ready ? State::Ready : State::None;
    if (state == m_state && list == m_list)
        return;
    m_state = state;
    m_list = list;
    Q_EMIT changed();
}

} // namespace patella::ui
#endif
