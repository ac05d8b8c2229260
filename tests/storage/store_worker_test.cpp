#include "src/storage/store_worker.h"

#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <atomic>
#include <future>

using namespace patella;
using namespace patella::test;

namespace {

const SessionId first("11111111-1111-4111-8111-111111111111");

/// Stands for the window's thread: keeps what is delivered until it is run.
class Window {
public:
    StoreWorker::Deliver deliver() {
        return [this](std::function<void()> call) {
            const std::lock_guard lock(m_mutex);
            m_calls.push_back(std::move(call));
        };
    }
    void run() {
        std::vector<std::function<void()>> calls;
        {
            const std::lock_guard lock(m_mutex);
            calls.swap(m_calls);
        }
        for (const auto& call : calls)
            call();
    }

private:
    std::mutex m_mutex;
    std::vector<std::function<void()>> m_calls;
};

/// What went wrong on the worker's thread, where Catch must not be asked.
class Failures {
public:
    void note(const Done& done) {
        if (!done)
            ++m_count;
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    std::atomic<int> m_count{0};
};

std::unique_ptr<Store> open(const std::filesystem::path& folder) {
    auto opened = openStore(options(folder));
    REQUIRE(opened.ok());
    return std::move(opened).value();
}

} // namespace

TEST_CASE("StoreWorker: jobs run in the order in which they were posted, results come back on the window's "
          "thread") {
    const TempFolder folder;
    Window window;
    StoreWorker worker(open(folder.path()), window.deliver());
    std::vector<int> order;
    std::vector<int> delivered;
    for (int i = 0; i < 200; ++i)
        worker.ask(
            [&order, i](Store&) {
                order.push_back(i);
                return i;
            },
            [&delivered, main = std::this_thread::get_id()](int value) {
                CHECK(std::this_thread::get_id() == main);
                delivered.push_back(value);
            });
    worker.waitUntilIdle();
    CHECK(worker.pending() == 0);
    CHECK(delivered.empty());
    window.run();
    CHECK(order.size() == 200);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(delivered == order);
}

TEST_CASE("StoreWorker: what is patient gives way between its slices, and keeps its own order") {
    const TempFolder folder;
    Window window;
    std::vector<std::string> order; // of the worker's thread alone
    std::promise<void> gate;
    {
        StoreWorker worker(open(folder.path()), window.deliver());
        worker.post([&gate](Store&) { gate.get_future().wait(); });
        worker.postPatiently([&, slice = 0](Store&) mutable {
            order.push_back("slice " + std::to_string(++slice));
            if (slice == 1) // comes while it is under way
                worker.post([&order](Store&) { order.push_back("late write"); });
            return slice == 3;
        });
        worker.askPatiently([&order](Store&) { return order.push_back("read"), 0; }, [](int) {});
        worker.post([&order](Store&) { order.push_back("write"); });
        CHECK(worker.pending() == 4);
        gate.set_value();
    }
    CHECK(order == std::vector<std::string>{"write", "slice 1", "late write", "slice 2", "slice 3", "read"});
}

TEST_CASE("StoreWorker: what is queued is done before it goes") {
    const TempFolder folder;
    Failures failures;
    {
        Window window;
        StoreWorker worker(open(folder.path()), window.deliver());
        worker.post(
            [&failures](Store& store) { failures.note(store.sessions().begin(first, wall(), plan())); });
        for (int i = 1; i <= 40; ++i)
            worker.post([&failures, i](Store& store) {
                failures.note(store.sessions().addSet(first, wall(), set(0, i, 12)));
            });
    }
    CHECK(failures.count() == 0);
    CHECK(open(folder.path())->sessions().detail(first)->sets.size() == 40);
}

TEST_CASE("StoreWorker: posting never waits, and heartbeats that pile up become one") {
    const TempFolder folder;
    Failures failures;
    Window window;
    StoreWorker worker(open(folder.path()), window.deliver());
    std::promise<void> gate;
    worker.post([&failures, &gate](Store& store) {
        failures.note(store.sessions().begin(first, wall(), plan()));
        gate.get_future().wait();
    });
    const auto before = std::chrono::steady_clock::now();
    for (std::size_t i = 1; i <= 100; ++i)
        worker.heartbeat(first, {i, {}, {}, 0});
    worker.post([](Store&) {});
    CHECK(worker.pending() == 3);
    CHECK(std::chrono::steady_clock::now() - before < std::chrono::seconds(1));
    gate.set_value();
    std::optional<Heartbeat> beat;
    worker.ask([](Store& store) { return *store.sessions().lastHeartbeat(first); },
               [&beat](std::optional<Heartbeat> last) { beat = last; });
    worker.waitUntilIdle();
    window.run();
    CHECK(failures.count() == 0);
    REQUIRE(beat);
    CHECK(beat->step == 100);
}

TEST_CASE("StoreWorker: a backup is made when a session has ended and nothing is queued") {
    const TempFolder folder;
    Failures failures;
    Window window;
    StoreWorker worker(open(folder.path()), window.deliver());
    worker.post([&failures](Store& store) {
        failures.note(store.sessions().begin(first, wall(), plan()));
        failures.note(store.sessions().end(first, wall(), SessionState::Finished, {}));
    });
    worker.waitUntilIdle();
    CHECK(failures.count() == 0);
    CHECK(listBackups(folder / "backups").size() == 1);
}
