#include "src/storage/store_worker.h"

#include "src/storage/files.h"

#include <algorithm>

namespace patella {

StoreWorker::StoreWorker(std::unique_ptr<Store> store, Deliver deliver, Trouble trouble)
    : m_store(std::move(store))
    , m_deliver(std::move(deliver))
    , m_trouble(std::move(trouble))
    , m_thread([this] { run(); }) {}

StoreWorker::~StoreWorker() {
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
    }
    m_wake.notify_all();
    m_thread.join();
}

void StoreWorker::post(Job job) {
    {
        const std::lock_guard lock(m_mutex);
        m_queue.push_back({std::move(job)});
    }
    m_wake.notify_one();
}

void StoreWorker::heartbeat(const SessionId& id, const Heartbeat& beat) {
    Item item{[id, beat](Store& store) { static_cast<void>(store.sessions().heartbeat(id, beat)); }, id};
    {
        const std::lock_guard lock(m_mutex);
        std::erase_if(m_queue, [&](const Item& queued) { return !queued.beat.empty() && queued.beat == id; });
        m_queue.push_back(std::move(item));
    }
    m_wake.notify_one();
}

std::size_t StoreWorker::pending() const {
    const std::lock_guard lock(m_mutex);
    return m_queue.size() + (m_busy ? 1 : 0);
}

void StoreWorker::waitUntilIdle() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return m_queue.empty() && !m_busy; });
}

void StoreWorker::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !m_queue.empty(); });
        if (m_queue.empty())
            break;
        const Item item = std::move(m_queue.front());
        m_queue.pop_front();
        const bool last = m_queue.empty();
        m_busy = true;
        lock.unlock();
        item.job(*m_store);
        if (last)
            settle();
        lock.lock();
        m_busy = false;
        m_idle.notify_all();
    }
    lock.unlock();
    m_store.reset();
}

void StoreWorker::settle() {
    const Result<std::optional<BackupInfo>> settled = m_store->settle();
    const std::optional<BackupInfo> made = settled ? *settled : std::nullopt;
    const bool damaged = made && !made->verified;
    if (!m_trouble || (settled && !damaged))
        return;
    Error error = damaged ? Error{ErrorCode::Corrupt, "the backup " + inQuotes(made->file) +
                                                          " was made, but rows in it are damaged"}
                          : settled.error();
    m_deliver([trouble = m_trouble, error = std::move(error)] { trouble(error); });
}

} // namespace patella
