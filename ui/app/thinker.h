#pragma once
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace patella::ui {

/// One thread for what takes long to work out, so that neither the window nor the disk's writes wait for it.
/// It begins with the first job. Jobs run in the order of post(). What is still queued when it stops is given
/// up.
class Thinker {
public:
    Thinker() = default;
    ~Thinker() { stop(); }
    Thinker(const Thinker&) = delete;
    Thinker& operator=(const Thinker&) = delete;

    void post(std::function<void()> job);      ///< from any thread
    [[nodiscard]] std::size_t pending() const; ///< queued and under way
    void stop();                               ///< waits for the job under way

private:
    void run();

    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<std::function<void()>> m_queue;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace patella::ui
