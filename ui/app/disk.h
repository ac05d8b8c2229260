#pragma once
#include "src/storage/store_worker.h"
#include "ui/app/thinker.h"
#include "ui/platform/clock.h"

#include <QObject>

#include <deque>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

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
            m_worker->askPatiently(std::move(work), std::move(then));
        });
    }

    /// The same where the work reads every session: in slices, between which writes go first. What follows
    /// from it is worked out by `think` on a thread of its own; `then` gets that.
    template <typename Work, typename Think, typename Then>
    void readHistory(Work work, Think think, Then then) {
        whenOpen([this, work = std::move(work), think = std::move(think), then = std::move(then)]() mutable {
            m_worker->postPatiently([this, work = std::move(work), think = std::move(think),
                                     then = std::move(then)](Store& store) mutable {
                if (const Result<bool> read = store.sessions().readAhead(sliceSessions); read && !*read)
                    return false;
                auto found = std::make_shared<std::invoke_result_t<Work&, Store&>>(work(store));
                m_thinker.post([this, found, think = std::move(think), then = std::move(then)]() mutable {
                    auto result =
                        std::make_shared<std::invoke_result_t<Think&, decltype(*found)>>(think(*found));
                    found.reset();
                    deliver([result, then = std::move(then)]() mutable { then(std::move(*result)); });
                });
                return true;
            });
        });
    }

    /// Calls `slice`, which answers Result<bool>, until it says true: between two writes go first. `then`
    /// gets how it ended, in the window's thread.
    template <typename Slice, typename Then>
    void readInSlices(Slice slice, Then then) {
        whenOpen([this, slice = std::move(slice), then = std::move(then)]() mutable {
            m_worker->postPatiently(
                [this, slice = std::move(slice), then = std::move(then)](Store& store) mutable {
                    const Result<bool> read = slice(store);
                    if (read && !*read)
                        return false;
                    deliver([then = std::move(then), done = read ? Done{} : Done{read.error()}]() mutable {
                        then(done);
                    });
                    return true;
                });
        });
    }

    /// What needs no store and takes long, on the thread where readHistory() thinks.
    template <typename Think, typename Then>
    void think(Think work, Then then) {
        m_thinker.post([this, work = std::move(work), then = std::move(then)]() mutable {
            auto result = std::make_shared<std::invoke_result_t<Think&>>(work());
            deliver([result, then = std::move(then)]() mutable { then(std::move(*result)); });
        });
    }

    void retry();
    void backUp();
    /// A JSON export of everything, with what is not on the disk yet; `then` gets the outcome. The way out
    /// when the data folder takes nothing more.
    void saveCopy(const std::filesystem::path& file, std::function<void(const Done&)> then);
    /// Closes the database, does `work` on the data folder on a thread of its own, opens it again; `then`
    /// comes before opened() or openFailed(). What could not be written before it is given up.
    void reopenAfter(std::function<Done(const std::filesystem::path&)> work,
                     std::function<void(const Done&)> then);
    void settle();
    [[nodiscard]] std::size_t unsaved() const { return m_failed.size() + m_early.size(); }
    [[nodiscard]] const std::filesystem::path& folder() const { return m_folder; }

Q_SIGNALS:
    void opened(const patella::OpenReport& report);
    void openFailed(const patella::Error& error);
    void writeFailed(const patella::Error& error);
    void writeRefused(const patella::Error& error); ///< it can never be written; the others go on
    void allSaved();                                ///< after writeFailed
    void trouble(const patella::Error& error);      ///< a backup did not work

private:
    static constexpr std::size_t sliceSessions = 200;

    struct Pending {
        Write job;
        std::function<void()> done;
    };
    void open(std::function<Done()> before = {}, std::function<void(const Done&)> then = {});
    [[nodiscard]] std::vector<Write> unsavedJobs() const;
    void ready(Result<std::unique_ptr<Store>> store);
    void whenOpen(std::function<void()> call);
    void send(Pending pending);
    void written(Pending pending, const Done& result);
    void deliver(std::function<void()> call);

    std::filesystem::path m_folder;
    const Clock& m_clock;
    Thinker m_thinker;
    std::thread m_opener;
    std::unique_ptr<StoreWorker> m_worker;
    std::deque<Pending> m_early;                 ///< writes from before the store was open
    std::deque<std::function<void()>> m_waiting; ///< reads from then, after those writes
    std::deque<Pending> m_failed;                ///< in order
    bool m_broken = false;                       ///< the store could not be opened
    bool m_retrying = false;
    std::size_t m_inFlight = 0;
};

} // namespace patella::ui
