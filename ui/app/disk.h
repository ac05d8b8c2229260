#pragma once
#include "src/storage/store_worker.h"
#include "ui/platform/clock.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <thread>

namespace patella::ui {

/// The window's side of the storage worker: opens the store on a thread of its own, hands it jobs in order,
/// and keeps what could not be written until it can be. Nothing here waits, but for settle().
class Disk : public QObject {
    Q_OBJECT

public:
    Disk(std::filesystem::path folder, const Clock& clock, QObject* parent = nullptr);
    ~Disk() override;

    using Write = std::function<Done(Store&)>;

    /// Writes in the order of the calls; `done` runs when it is on the disk. After a failure later writes
    /// wait behind it, so that order holds; retry() tries again.
    void write(Write job, std::function<void()> done = {});
    void heartbeat(const SessionId& id, const Heartbeat& beat);

    /// Reads after the writes before it; `then` gets the result in the window's thread.
    template <typename Work, typename Then>
    void read(Work work, Then then) {
        whenOpen([this, work = std::move(work), then = std::move(then)]() mutable {
            m_worker->ask(std::move(work), std::move(then));
        });
    }

    void retry();
    void backUp();
    void settle();
    [[nodiscard]] std::size_t unsaved() const { return m_failed.size(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

Q_SIGNALS:
    void opened(const patella::OpenReport& report);
    void openFailed(const patella::Error& error);
    void writeFailed(const patella::Error& error);
    void allSaved();                           ///< after writeFailed
    void trouble(const patella::Error& error); ///< a backup did not work

private:
    struct Pending {
        Write job;
        std::function<void()> done;
    };
    void open();
    void ready(Result<std::unique_ptr<Store>> store);
    void whenOpen(std::function<void()> call);
    void send(Pending pending);
    void deliver(std::function<void()> call);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    std::thread m_opener;
    std::unique_ptr<StoreWorker> m_worker;
    std::deque<std::function<void()>> m_waiting; ///< until the store is open
    std::deque<Pending> m_failed;                ///< in order
    bool m_broken = false;                       ///< the store could not be opened
    bool m_retrying = false;
    std::size_t m_inFlight = 0;
};

} // namespace patella::ui
