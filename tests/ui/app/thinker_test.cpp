#include "ui/app/thinker.h"

#include "tests/support/catch.h"

#include <algorithm>
#include <atomic>
#include <future>

using namespace patella::ui;

TEST_CASE("Thinker: jobs run in their order on another thread") {
    Thinker thinker;
    std::vector<int> order;
    std::promise<std::thread::id> last;
    for (int i = 0; i < 50; ++i)
        thinker.post([&order, i] { order.push_back(i); });
    thinker.post([&last] { last.set_value(std::this_thread::get_id()); });
    CHECK(last.get_future().get() != std::this_thread::get_id());
    thinker.stop();
    CHECK(order.size() == 50);
    CHECK(std::is_sorted(order.begin(), order.end()));
    CHECK(thinker.pending() == 0);
}

TEST_CASE("Thinker: stopping waits for the job under way") {
    Thinker thinker;
    std::promise<void> begun, gate;
    std::atomic<bool> ended = false;
    thinker.post([&] {
        begun.set_value();
        gate.get_future().wait();
        ended = true;
    });
    begun.get_future().wait();
    thinker.post([] {});
    CHECK(thinker.pending() == 2);
    std::thread opener([&gate] { gate.set_value(); });
    thinker.stop();
    opener.join();
    CHECK(ended);
}
