#pragma once
#include "src/storage/store.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <thread>
#include <type_traits>

namespace patella {

/// One thread that owns the store and does one job after the other: what is posted in its order, and what is
/// patient, in its own order, when nothing else waits. So a read sees every write from before it, and a set
/// never waits behind reads of years. Posting never waits for the disk. The destructor does what is still
/// queued, then closes the store.
class StoreWorker {
public:
    using Job = std::function<void(Store&)>;
    using Deliver = std::function<void(std::function<void()>)>;
    using Trouble = std::function<void(const Error&)>;

    /// `deliver` is called on the worker's thread and runs what it is given on the window's, where whatever
    /// `done` refers to must still be there. `trouble` is delivered when a backup fails or holds damaged
    /// rows.
    StoreWorker(std::unique_ptr<Store> store, Deliver deliver, Trouble trouble = {});
    ~StoreWorker();
    StoreWorker(const StoreWorker&) = delete;
    StoreWorker& operator=(const StoreWorker&) = delete;

    /// A part of a patient job; false when it has to go on later. What was posted meanwhile comes first.
    using Slice = std::function<bool(Store&)>;

    void post(Job job);
    void postPatiently(Slice slice);

    /// Runs `work` on the store, then `done` with its result on the window's thread.
    template <typename Work, typename Then>
    void ask(Work work, Then done) {
        post(answering(std::move(work), std::move(done)));
    }
    template <typename Work, typename Then>
    void askPatiently(Work work, Then done) {
        postPatiently([job = answering(std::move(work), std::move(done))](Store& store) mutable {
            job(store);
            return true;
        });
    }

    /// Replaces a heartbeat of the session that is still queued; its errors are left to the next write.
    void heartbeat(const SessionId& id, const Heartbeat& beat);

    [[nodiscard]] std::size_t pending() const; ///< queued and under way
    void waitUntilIdle(); ///< for tests and the command line, never on the window's thread

private:
    struct Item {
        Job job;
        SessionId beat{}; ///< of a heartbeat
    };
    template <typename Work, typename Then>
    Job answering(Work work, Then done) {
        return [this, work = std::move(work), done = std::move(done)](Store& store) mutable {
            auto result = std::make_shared<std::invoke_result_t<Work&, Store&>>(work(store));
            m_deliver(
                [result = std::move(result), done = std::move(done)]() mutable { done(std::move(*result)); });
        };
    }
    [[nodiscard]] bool idle() const { return m_queue.empty() && m_patient.empty(); }
    bool doNext(std::unique_lock<std::mutex>& lock); ///< true when nothing is left then
    void run();
    void settle();

    std::unique_ptr<Store> m_store;
    Deliver m_deliver;
    Trouble m_trouble;
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_idle;
    std::deque<Item> m_queue;
    std::deque<Slice> m_patient;
    bool m_busy = false;
    bool m_stop = false;
    std::thread m_thread;
};

} // namespace patella
