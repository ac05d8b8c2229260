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

void StoreWorker::postPatiently(Slice slice) {
    {
        const std::lock_guard lock(m_mutex);
        m_patient.push_back(std::move(slice));
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
    return m_queue.size() + m_patient.size() + (m_busy ? 1 : 0);
}

void StoreWorker::waitUntilIdle() {
    std::unique_lock lock(m_mutex);
    m_idle.wait(lock, [this] { return idle() && !m_busy; });
}

bool StoreWorker::doNext(std::unique_lock<std::mutex>& lock) {
    if (!m_queue.empty()) {
        const Item item = std::move(m_queue.front());
        m_queue.pop_front();
        const bool last = idle();
        lock.unlock();
        item.job(*m_store);
        return last;
    }
    Slice slice = std::move(m_patient.front());
    m_patient.pop_front();
    const bool last = idle();
    lock.unlock();
    if (slice(*m_store))
        return last;
    lock.lock();
    m_patient.push_front(std::move(slice));
    lock.unlock();
    return false;
}

void StoreWorker::run() {
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [this] { return m_stop || !idle(); });
        if (idle())
            break;
        m_busy = true;
        if (doNext(lock))
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
