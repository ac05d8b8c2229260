#ifdef __linux__
#include "src/storage/safe_file.h"
#include "src/storage/store_worker.h"
#include "tests/faults/process.h"
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/storage_fixture.h"

#include <random>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

/// Posts to the worker and says what was tried and what was acknowledged.
template <typename Work>
void ask(StoreWorker& worker, const Process::Say& say, const std::string& fact, Work work) {
    worker.ask(
        [&say, fact, work](Store& store) {
            say("try\t" + fact);
            return work(store);
        },
        [&say, fact](const Done& done) {
            if (done)
                say("ok\t" + fact);
        });
}

void beat(StoreWorker& worker, const Process::Say& say, const SessionId& id, int second) {
    const Heartbeat now{0, std::chrono::seconds(second), std::chrono::seconds(second), wall().utcMs};
    worker.ask([id, now](Store& store) { return store.sessions().heartbeat(id, now); },
               [&say, id, second](const Done& done) {
                   if (done)
                       say("beat\t" + id.value + '\t' + std::to_string(second));
               });
}

/// Plays sessions until it is killed.
void playForEver(const fs::path& folder, const Process::Say& say) {
    auto opened = openStore(options(folder));
    if (!opened)
        return say("error\t" + opened.error().detail);
    StoreWorker worker(std::move(opened).value(), [](const std::function<void()>& run) { run(); });
    say("ready");
    for (;;) {
        const SessionId id(newUuid());
        ask(worker, say, id.value + "\topen",
            [id](Store& store) { return store.sessions().begin(id, wall(), plan()); });
        for (int number = 1; number <= 4; ++number) {
            ask(worker, say, id.value + "/set/0/" + std::to_string(number) + "/both\t12",
                [=](Store& store) { return store.sessions().addSet(id, wall(), set(0, number, 12)); });
            beat(worker, say, id, number);
        }
        ask(worker, say, id.value + "/pain/end/left\t3", [id](Store& store) {
            return store.sessions().addPain(rating(id, PainKind::End, Knee::Left, 3));
        });
        ask(worker, say, id.value + "\tfinished", [id](Store& store) {
            return store.sessions().end(id, wall(), SessionState::Finished, std::chrono::minutes(1));
        });
        worker.waitUntilIdle();
    }
}

/// The timer of a session that is still open is at most one beat behind the last that was written.
std::string lostTime(const fs::path& folder, const std::vector<std::string>& lines) {
    std::string id;
    std::string second;
    for (const std::string& line : lines)
        if (line.starts_with("beat\t")) {
            id = line.substr(5, 36);
            second = line.substr(42);
        }
    if (id.empty())
        return "";
    auto store = openStore(options(folder));
    if (!store)
        return store.error().detail;
    const auto last = (*store)->sessions().lastHeartbeat(SessionId(id));
    const auto detail = (*store)->sessions().detail(SessionId(id));
    if (!last || !detail || detail->summary.state != SessionState::Open)
        return "";
    return last->has_value() && (**last).elapsed >= std::chrono::seconds(std::stoi(second)) ? ""
                                                                                            : "time is lost";
}

void takeFacts(Ledger& ledger, const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        if (line.starts_with("try\t") || line.starts_with("ok\t"))
            ledger.take(line);
}

} // namespace

TEST_CASE("F1: a process killed at a random moment of a session loses nothing it acknowledged", "[torture]") {
    std::mt19937 random(std::random_device{}());
    std::uniform_int_distribution<int> moments(1, 200);
    const Scenario plain{"killed", {}, {}};
    std::size_t acknowledged = 0;
    for (int round = 0; round < often(4, 40); ++round) {
        const TempFolder folder;
        Ledger ledger;
        ledger.take("try\tbackup/" + std::to_string(wall().utcMs) + "\twhole"); // after a session's end
        for (int kill = 0; kill < 5; ++kill) { // each goes on with what the one before left
            Process process([&](const Process::Say& say) { playForEver(folder.path(), say); });
            const int wait = moments(random);
            std::this_thread::sleep_for(std::chrono::milliseconds(wait));
            process.kill();
            const auto lines = process.said();
            takeFacts(ledger, lines);
            INFO("round " << round << ", killed after " << wait << " ms");
            CHECK((lines.empty() || lines.front() == "ready"));
            CHECK(lostTime(folder.path(), lines) == "");
            CHECK(faultsAfter(plain, folder.path(), ledger) == "");
        }
        acknowledged += ledger.acknowledgements();
    }
    CHECK(acknowledged > 0);
}

TEST_CASE("F10: a process killed at any call of a migration, a backup or a restore leaves the old or the new",
          "[torture]") {
    const Scenario& played = scenario(GENERATE("migrate", "backup", "restore", "first start"));
    const DiskCall call =
        GENERATE(DiskCall::Write, DiskCall::Sync, DiskCall::Delete, DiskCall::Create, DiskCall::Rename);
    const Prepared prepared(played);
    const int stride = torture() ? 1 : call == DiskCall::Write ? 9 : 2;
    bool killed = true;
    for (int at = 1; killed; at += stride) {
        const TempFolder folder;
        prepared.copyTo(folder.path());
        Process process([&](const Process::Say& say) {
            FaultyDisk disk(folder.path());
            disk.fail({call, at, false, DiskFault::How::Kill});
            Ledger ledger(say);
            played.play(folder.path(), ledger);
        });
        process.wait();
        killed = process.wasKilled();
        Ledger ledger;
        ledger.takeAll(prepared.lines());
        ledger.takeAll(process.said());
        const FaultyDisk quick(folder.path());
        INFO(played.name << ", killed at " << nameOf(call) << ' ' << at);
        CHECK(faultsAfter(played, folder.path(), ledger) == "");
    }
}

TEST_CASE("F10: a process killed at any call of saving a JSON file leaves the old or the new") {
    const Verify whole = [](const std::string& bytes) {
        return bytes == "[1]" || bytes == "[2]" ? Done{} : Done{Error{ErrorCode::Parse, "half"}};
    };
    const DiskCall call = GENERATE(DiskCall::Write, DiskCall::Sync, DiskCall::Read, DiskCall::Create,
                                   DiskCall::Delete, DiskCall::Rename);
    bool killed = true;
    for (int at = 1; killed; ++at) {
        const TempFolder folder;
        REQUIRE(writeFile(folder / "a.json", "[1]", whole));
        Process process([&](const Process::Say& say) {
            FaultyDisk disk(folder.path());
            disk.fail({call, at, false, DiskFault::How::Kill});
            if (writeFile(folder / "a.json", "[2]", whole))
                say("ok");
        });
        process.wait();
        killed = process.wasKilled();
        INFO("killed at " << nameOf(call) << ' ' << at);
        const std::string bytes = bytesOf(folder / "a.json");
        CHECK((bytes == "[2]" || (bytes == "[1]" && process.said().empty())));
        for (const auto& each : fs::directory_iterator(folder.path()))
            fs::last_write_time(each.path(), fs::file_time_type::clock::now() - std::chrono::hours(2));
        CHECK(writeFile(folder / "a.json", "[2]", whole));
        for (const auto& each : fs::directory_iterator(folder.path()))
            CHECK(each.path().filename().string().find(".tmp-") == std::string::npos);
    }
}
#endif
