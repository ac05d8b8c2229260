#include "ui/app/disk.h"

#include "ui/app/shipped_files.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace patella::ui {

Disk::Disk(std::filesystem::path folder, const Clock& clock, QObject* parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_clock(clock) {
    open();
}

Disk::~Disk() {
    if (m_opener.joinable())
        m_opener.join();
    m_worker.reset(); // does what is queued, then closes the database
}

/// Runs on the window's thread, or never if this object has gone.
void Disk::deliver(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Disk::open() {
    if (m_opener.joinable())
        m_opener.join();
    m_opener = std::thread([this, folder = m_folder] {
        StoreOptions options;
        options.folder = folder;
        options.migrations = shippedMigrations();
        options.now = [clock = &m_clock] { return clock->wall(); };
        auto opened = std::make_shared<Result<std::unique_ptr<Store>>>(openStore(std::move(options)));
        deliver([this, opened] { ready(std::move(*opened)); });
    });
}

void Disk::ready(Result<std::unique_ptr<Store>> store) {
    m_broken = !store;
    if (!store) {
        Q_EMIT openFailed(store.error());
        return;
    }
    const OpenReport report = (*store)->report();
    m_worker = std::make_unique<StoreWorker>(
        std::move(store).value(), [this](std::function<void()> call) { deliver(std::move(call)); },
        [this](const Error& error) { Q_EMIT trouble(error); });
    Q_EMIT opened(report);
    const auto waiting = std::exchange(m_waiting, {});
    for (const auto& call : waiting)
        call();
}

void Disk::whenOpen(std::function<void()> call) {
    if (m_worker)
        call();
    else
        m_waiting.push_back(std::move(call));
}

void Disk::write(Write job, std::function<void()> done) {
    Pending pending{std::move(job), std::move(done)};
    if (!m_failed.empty()) {
        m_failed.push_back(std::move(pending)); // behind what failed, so that order holds
        return;
    }
    whenOpen([this, pending = std::move(pending)]() mutable { send(std::move(pending)); });
}

void Disk::send(Pending pending) {
    ++m_inFlight;
    const Write job = pending.job;
    m_worker->ask([job](Store& store) { return job(store); },
                  [this, pending = std::move(pending)](const Done& result) mutable {
                      --m_inFlight;
                      if (!result) {
                          if (m_retrying)
                              m_failed.push_front(std::move(pending));
                          else
                              m_failed.push_back(std::move(pending));
                          m_retrying = false;
                          Q_EMIT writeFailed(result.error());
                          return;
                      }
                      if (pending.done)
                          pending.done();
                      if (!std::exchange(m_retrying, false))
                          return;
                      if (m_failed.empty())
                          Q_EMIT allSaved();
                      else
                          retry();
                  });
}

void Disk::retry() {
    if (m_broken) {
        m_broken = false;
        open();
        return;
    }
    if (m_failed.empty() || m_retrying || m_inFlight > 0)
        return;
    m_retrying = true;
    Pending first = std::move(m_failed.front());
    m_failed.pop_front();
    send(std::move(first));
}

void Disk::heartbeat(const SessionId& id, const Heartbeat& beat) {
    if (m_worker && m_failed.empty())
        m_worker->heartbeat(id, beat);
}

void Disk::backUp() {
    read([](Store& store) { return store.backUp(); },
         [this](const Result<BackupInfo>& made) {
             if (!made)
                 Q_EMIT trouble(made.error());
         });
}

void Disk::settle() {
    for (int round = 0; round < 2'000; ++round) {
        QCoreApplication::sendPostedEvents(this);
        if (m_broken)
            return;
        if (m_worker && m_waiting.empty() && m_worker->pending() == 0) {
            QCoreApplication::sendPostedEvents(this);
            if (m_worker->pending() == 0)
                return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace patella::ui
