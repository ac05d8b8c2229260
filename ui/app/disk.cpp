#include "ui/app/disk.h"

#include "src/interop/json_export.h"
#include "ui/app/shipped_files.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace patella::ui {

namespace {

StoreOptions optionsFor(const std::filesystem::path& folder, const Clock& clock) {
    StoreOptions options;
    options.folder = folder;
    options.migrations = shippedMigrations();
    options.now = [&clock] { return clock.wall(); };
    return options;
}

/// Plays the jobs into a copy beside `file`, or into an empty store without one, and exports that.
Done exportWith(Store* store, const std::vector<Disk::Write>& jobs, const std::filesystem::path& file,
                const Clock& clock) {
    std::filesystem::path folder = file;
    folder += ".part-" + newUuid();
    Done done = store ? store->copyTo(folder) : Done{};
    if (done) {
        Result<std::unique_ptr<Store>> copy = openStore(optionsFor(folder, clock));
        done = copy ? Done{} : Done{copy.error()};
        for (const Disk::Write& job : jobs)
            if (done)
                done = job(**copy);
        if (done)
            done = exportJson(exportedFrom(**copy), clock.wall(), file);
    }
    std::error_code ignored;
    std::filesystem::remove_all(folder, ignored);
    return done;
}

/// Whether trying again is in vain: what is wrong lies in what was to be written, not in the disk. What was
/// not found may come with a write that is still waiting, so that counts once nothing waits before it.
bool refused(const Error& error, bool nothingBefore) {
    switch (error.code) {
    case ErrorCode::InvalidArgument:
    case ErrorCode::TooLarge:
    case ErrorCode::Schema:
    case ErrorCode::Parse:
        return true;
    case ErrorCode::NotFound:
    case ErrorCode::AlreadyExists:
        return nothingBefore;
    default:
        return false;
    }
}

} // namespace

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
    m_thinker.stop();
}

/// Runs on the window's thread, or never if this object has gone.
void Disk::deliver(std::function<void()> call) {
    QMetaObject::invokeMethod(this, std::move(call), Qt::QueuedConnection);
}

void Disk::open(std::function<Done()> before, std::function<void(const Done&)> then) {
    if (m_opener.joinable())
        m_opener.join();
    m_opener = std::thread([this, folder = m_folder, before = std::move(before), then = std::move(then)] {
        if (before)
            deliver([then, done = before()] { then(done); });
        auto opened =
            std::make_shared<Result<std::unique_ptr<Store>>>(openStore(optionsFor(folder, m_clock)));
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
    for (Pending& early : std::exchange(m_early, {}))
        write(std::move(early.job), std::move(early.done));
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
    if (m_worker)
        send(std::move(pending));
    else
        m_early.push_back(std::move(pending));
}

std::vector<Disk::Write> Disk::unsavedJobs() const {
    std::vector<Write> jobs;
    for (const auto* list : {&m_failed, &m_early})
        for (const Pending& pending : *list)
            jobs.push_back(pending.job);
    return jobs;
}

void Disk::saveCopy(const std::filesystem::path& file, std::function<void(const Done&)> then) {
    std::vector<Write> jobs = unsavedJobs();
    if (m_worker) {
        m_worker->ask([this, jobs = std::move(jobs),
                       file](Store& store) { return exportWith(&store, jobs, file, m_clock); },
                      std::move(then));
        return;
    }
    if (m_opener.joinable())
        m_opener.join();
    m_opener = std::thread([this, jobs = std::move(jobs), file, then = std::move(then)] {
        deliver([then, done = exportWith(nullptr, jobs, file, m_clock)] { then(done); });
    });
}

void Disk::reopenAfter(std::function<Done(const std::filesystem::path&)> work,
                       std::function<void(const Done&)> then) {
    m_failed.clear();
    m_early.clear();
    m_retrying = false;
    std::shared_ptr<StoreWorker> worker = std::move(m_worker); // its thread is joined on the other one
    open(
        [worker = std::move(worker), work = std::move(work), folder = m_folder]() mutable {
            worker.reset();
            return work(folder);
        },
        std::move(then));
}

void Disk::send(Pending pending) {
    ++m_inFlight;
    const Write job = pending.job;
    m_worker->ask([job](Store& store) { return job(store); },
                  [this, pending = std::move(pending)](const Done& result) mutable {
                      --m_inFlight;
                      written(std::move(pending), result);
                  });
}

void Disk::written(Pending pending, const Done& result) {
    const bool retried = std::exchange(m_retrying, false);
    if (!result && !refused(result.error(), retried)) {
        if (retried)
            m_failed.push_front(std::move(pending));
        else
            m_failed.push_back(std::move(pending));
        Q_EMIT writeFailed(result.error());
        return;
    }
    if (!result)
        Q_EMIT writeRefused(result.error());
    else if (pending.done)
        pending.done();
    if (!retried)
        return;
    if (m_failed.empty())
        Q_EMIT allSaved();
    else
        retry();
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
        if (m_worker && m_waiting.empty() && m_early.empty() && m_worker->pending() == 0 &&
            m_thinker.pending() == 0) {
            QCoreApplication::sendPostedEvents(this);
            if (m_worker->pending() == 0 && m_thinker.pending() == 0)
                return;
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
}

} // namespace patella::ui
