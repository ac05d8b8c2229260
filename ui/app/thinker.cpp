#include "ui/app/thinker.h"

namespace patella::ui {

void Thinker::stop() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void Thinker::post(std::function<void()> job) {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back(std::move(job));
        if (!m_stop && !m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_wake.notify_one();
}

std::size_t Thinker::pending() const {
    const std::lock_guard lock(m_mutex);
    return m_queue.size() + (m_busy ? 1 : 0);
}

void Thinker::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
        if (m_stop)
            return;
        const std::function<void()> job = std::move(m_queue.front());
        m_queue.pop_front();
        m_busy = true;
        lock.unlock();
        job();
        lock.lock();
        m_busy = false;
    }
}

} // namespace patella::ui
