// The real window in a process of its own, killed at random moments.
#include "src/storage/store.h"
#include "tests/faults/process.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <array>
#include <cstdlib>
#include <random>
#include <sstream>
#include <thread>

#include <unistd.h>

using namespace patella;
using namespace patella::test;

namespace {

struct Said {
    std::string session;
    std::vector<std::array<int, 3>> saved{}; ///< item, set, done
};

bool beginsWithin(const Process& process, std::chrono::seconds limit) {
    const auto end = std::chrono::steady_clock::now() + limit;
    while (process.said().empty() && std::chrono::steady_clock::now() < end)
        std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return !process.said().empty();
}

Said playAndKill(const std::filesystem::path& folder, int milliseconds) {
    Process process([&](const Process::Say& say) {
        ::execl(PATELLA_PLAYED, PATELLA_PLAYED, folder.c_str(), nullptr);
        say("it does not start");
    });
    CHECK(beginsWithin(process, std::chrono::seconds(15)));
    std::this_thread::sleep_for(std::chrono::milliseconds(milliseconds));
    process.kill();
    CHECK(process.wasKilled());
    Said said;
    for (const std::string& line : process.said()) {
        std::istringstream words(line);
        std::string what;
        std::array<int, 3> numbers{};
        if (words >> what; what == "began")
            words >> said.session;
        else if (words >> numbers[0] >> numbers[1] >> numbers[2])
            said.saved.push_back(numbers);
    }
    return said;
}

bool holds(const SessionDetail& detail, const std::array<int, 3>& saved) {
    for (const SetRecord& set : detail.sets)
        if (static_cast<int>(set.item) == saved[0] && set.set == saved[1] && set.done >= saved[2])
            return true;
    return false;
}

} // namespace

TEST_CASE("F1: the window killed at a random moment has every set that it showed as saved", "[torture]") {
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> moments(500, 3500);
    std::size_t shown = 0;
    for (int round = 0; round < (std::getenv("PATELLA_TORTURE") ? 40 : 3); ++round) {
        const TempFolder folder;
        const int wait = round == 0 ? 5000 : moments(random);
        const Said said = playAndKill(folder.path(), wait);
        INFO("killed after " << wait << " ms, " << said.saved.size() << " sets shown as saved");
        auto store = openStore({folder.path(), migrations(), [] { return wall(); }});
        REQUIRE(store.ok());
        CHECK_FALSE((*store)->report().setAside);
        CHECK((*store)->inspect()->well());
        if (said.saved.empty())
            continue;
        const auto detail = (*store)->sessions().detail(SessionId(said.session));
        REQUIRE(detail.ok());
        CHECK(detail->summary.state == SessionState::Open);
        CHECK((*store)->sessions().lastHeartbeat(SessionId(said.session))->has_value());
        for (const auto& saved : said.saved)
            CHECK(holds(*detail, saved));
        shown += said.saved.size();
    }
    CHECK(shown > 0);
}
