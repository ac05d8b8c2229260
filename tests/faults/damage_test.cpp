#ifdef __linux__
#include "tests/faults/scenario.h"
#include "tests/support/catch.h"
#include "tests/support/faulty_disk.h"
#include "tests/support/storage_fixture.h"

#include <random>

using namespace patella;
using namespace patella::test;

namespace fs = std::filesystem;

namespace {

constexpr std::size_t page = 4096;

struct Read {
    bool found = false; ///< the damage was noticed, one way or another
    Facts facts{};
};

/// Opens, inspects and reads whatever is there.
Read readAll(const fs::path& folder) {
    const auto store = openStore(options(folder));
    if (!store || (*store)->report().setAside)
        return {true};
    const auto found = (*store)->inspect();
    if (!found || !found->well())
        return {true};
    return {false, factsOf(**store, folder)};
}

/// What a whole database of two sessions holds, and its bytes.
struct Whole {
    Whole() {
        Ledger ledger;
        scenario("edit").prepare(folder.path(), ledger);
        scenario("routine").prepare(folder.path(), ledger);
        facts = readAll(folder.path()).facts;
        bytes = bytesOf(folder / databaseName);
        REQUIRE(facts.size() > 5);
    }
    TempFolder folder{};
    Facts facts{};
    std::string bytes{};
};

/// "" when the damage was found or does not show.
std::string hidden(const Whole& whole, const std::string& bytes) {
    const TempFolder folder;
    writeBytes(folder / databaseName, bytes);
    const FaultyDisk quick(folder.path());
    const Read read = readAll(folder.path());
    if (read.found || read.facts == whole.facts)
        return "";
    for (const auto& each : read.facts)
        if (!whole.facts.contains(each.first) || whole.facts.at(each.first) != each.second)
            return each.first + " became \"" + each.second + '"';
    return "something is gone";
}

} // namespace

TEST_CASE("F6: a flipped bit anywhere is found, or what is read is what was written", "[torture]") {
    const Whole whole;
    std::mt19937 random(6);
    const std::size_t stride = torture() ? 24 : 900;
    for (std::size_t at = 0; at < whole.bytes.size(); at += 1 + random() % (2 * stride)) {
        std::string bytes = whole.bytes;
        const auto bit = static_cast<char>(1 << random() % 8);
        bytes[at] = static_cast<char>(bytes[at] ^ bit);
        INFO("byte " << at % page << " of page " << at / page + 1 << ", bit " << int{bit});
        CHECK(hidden(whole, bytes) == "");
    }
}

TEST_CASE("F6: every byte of the first page may be flipped", "[torture]") {
    const Whole whole;
    for (std::size_t at = 0; at < page; at += at < 100 ? 1 : torture() ? 3 : 97) {
        std::string bytes = whole.bytes;
        bytes[at] = static_cast<char>(~bytes[at]);
        INFO("byte " << at);
        CHECK(hidden(whole, bytes) == "");
    }
}

TEST_CASE("F6: a zeroed sector or page anywhere is found, or what is read is what was written", "[torture]") {
    const Whole whole;
    const std::size_t size = GENERATE(512U, 4096U);
    for (std::size_t at = 0; at < whole.bytes.size(); at += size * (size == page || torture() ? 1 : 5)) {
        std::string bytes = whole.bytes;
        bytes.replace(at, size, std::string(size, '\0'));
        INFO(size << " bytes from " << at);
        CHECK(hidden(whole, bytes) == "");
    }
}

TEST_CASE("F6: a file cut off at any page is found") {
    const Whole whole;
    for (std::size_t at = page; at < whole.bytes.size(); at += page) {
        const TempFolder folder;
        writeBytes(folder / databaseName, whole.bytes.substr(0, at));
        const FaultyDisk quick(folder.path());
        INFO("after " << at);
        CHECK(readAll(folder.path()).found);
    }
}

TEST_CASE("F6: damage in the -wal leaves a whole beginning of what was written", "[torture]") {
    const TempFolder folder;
    const FaultyDisk quick(folder.path());
    Ledger ledger;
    scenario("session").prepare(folder.path(), ledger);
    auto opened = openStore(options(folder.path()));
    REQUIRE(opened.ok());
    SessionRepository& sessions = (*opened)->sessions();
    const SessionId id("33333333-3333-4333-8333-333333333333");
    REQUIRE(sessions.begin(id, wall(), plan()));
    for (int number = 1; number <= 5; ++number)
        REQUIRE(sessions.addSet(id, wall(), set(0, number, 12)));
    const std::string database = bytesOf(folder / databaseName);
    const std::string log = bytesOf(folder / "patella.db-wal");
    REQUIRE(log.size() > 10'000);
    for (std::size_t at = 0; at < log.size(); at += torture() ? 97 : 1499) {
        std::string bytes = log;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        const TempFolder damaged;
        writeBytes(damaged / databaseName, database);
        writeBytes(damaged / "patella.db-wal", bytes);
        const Read read = readAll(damaged.path());
        INFO("byte " << at << " of the -wal");
        CHECK_FALSE(read.found);
        for (int number = 2; number <= 5; ++number) {
            const std::string fact = id.value + "/set/0/";
            CHECK((!read.facts.contains(fact + std::to_string(number) + "/both") ||
                   read.facts.contains(fact + std::to_string(number - 1) + "/both")));
        }
    }
}
#endif
