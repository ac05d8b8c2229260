// details() reads in bulk, ahead and from memory; detail() of a store that was just opened reads from the
// disk.
#include "src/storage/event_json.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace patella;
using namespace patella::test;

namespace {

bool same(const SessionDetail& a, const SessionDetail& b) {
    const auto& [x, y] = std::pair(a.summary, b.summary);
    return x.id == y.id && x.name == y.name && x.routine == y.routine && x.started == y.started &&
           x.date == y.date && x.state == y.state && x.active == y.active && x.setsDone == y.setsDone &&
           x.setsPlanned == y.setsPlanned && x.itemsDone == y.itemsDone && x.highestLeft == y.highestLeft &&
           x.highestRight == y.highestRight && a.plan == b.plan && a.sets == b.sets && a.pain == b.pain &&
           a.note == b.note && a.changes == b.changes;
}

/// Session by session from a store without anything in memory.
std::vector<SessionDetail> slowly(const std::filesystem::path& folder, std::vector<PainEntry>& pain) {
    auto store = openStore(options(folder)).value();
    std::vector<SessionDetail> all;
    const auto summaries = store->sessions().summaries();
    for (const SessionSummary& summary : *summaries)
        all.push_back(*store->sessions().detail(summary.id));
    pain = *store->sessions().pain();
    return all;
}

/// Handed on one at a time, some from memory and some from the disk.
std::vector<SessionDetail> eachOf(SessionRepository& sessions, SessionOrder order) {
    std::vector<SessionDetail> all;
    REQUIRE(sessions.eachDetail(
        [&all](const SessionDetail& detail) {
            all.push_back(detail);
            return Done{};
        },
        order));
    return all;
}

/// Changes a session in one of the ways that there are; some are refused.
void changeSome(SampleRandom& random, SessionRepository& sessions, const SessionDetail& session) {
    const SessionId& id = session.summary.id;
    const auto pain = *sessions.pain();
    const PainEntry& rated = pain[random.bits() % pain.size()];
    switch (random.between(0, 7)) {
    case 0: {
        SetRecord set = session.sets.empty() ? test::set(0, 1, 1) : session.sets.front();
        set.done = random.between(0, 8);
        return void(sessions.addSet(id, wall(), set));
    }
    case 1:
        return void(sessions.setNote(id, wall(), "changed"));
    case 2:
        return void(sessions.remove(id, wall()));
    case 3:
        return void(sessions.restore(id, wall()));
    case 4:
        return void(sessions.addPain(rating(id, PainKind::End, Knee::Left, random.between(0, 10))));
    case 5:
        return void(sessions.removePain(rated.uuid, wall()));
    case 6: {
        PainEntry correction = rated; // maybe of another session
        correction.uuid = newUuid();
        correction.replaces = rated.uuid;
        correction.session = random.chance(0.5) ? rated.session : id;
        return void(sessions.addPain(correction));
    }
    default:
        return void(sessions.change(id, wall(), {{ChangeKind{}}, 0}, plan()));
    }
}

} // namespace

TEST_CASE("SqliteSessionRepository: what is read in bulk and kept in memory is what the disk says, whatever "
          "is written") {
    const SampleStore source({1, 21, *LocalDate::of(2026, 11, 21)});
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
        SampleRandom random(seed);
        TempFolder folder;
        REQUIRE(source.store->copyTo(folder / "copy").ok());
        std::vector<SessionDetail> read;
        std::vector<PainEntry> rated;
        {
            auto store = openStore(options(folder / "copy")).value();
            SessionRepository& sessions = store->sessions();
            for (int round = random.between(1, 3); round > 0; --round) {
                for (int slices = random.between(0, 3); slices > 0; --slices)
                    REQUIRE(sessions.readAhead(static_cast<std::size_t>(random.between(1, 200))).ok());
                read = *sessions.details();
                for (int writes = random.between(0, 11); writes > 0; --writes)
                    changeSome(random, sessions, read[random.bits() % read.size()]);
            }
            read = eachOf(sessions, SessionOrder::OldestFirst);
            std::reverse(read.begin(), read.end());
            const std::vector<SessionDetail> all = *sessions.details();
            REQUIRE(std::equal(all.begin(), all.end(), read.begin(), read.end(), same));
            rated = *sessions.pain();
        }
        std::vector<PainEntry> painOnDisk;
        const std::vector<SessionDetail> onDisk = slowly(folder / "copy", painOnDisk);
        REQUIRE(read.size() == onDisk.size());
        for (std::size_t i = 0; i < read.size(); ++i)
            REQUIRE(same(read[i], onDisk[i]));
        REQUIRE(rated.size() == painOnDisk.size());
        for (std::size_t i = 0; i < rated.size(); ++i)
            REQUIRE(rated[i].uuid == painOnDisk[i].uuid);
    }
}

TEST_CASE("SqliteSessionRepository: reading ahead ends, slice by slice") {
    const SampleStore source({1, 22, *LocalDate::of(2026, 11, 21)});
    auto store = openStore(options(source.folder / "none")).value();
    source.store->sessions(); // the sample's own store has nothing in memory either
    int slices = 1;
    for (; slices < 1000; ++slices) {
        const Result<bool> all = source.store->sessions().readAhead(50);
        REQUIRE(all.ok());
        if (*all)
            break;
    }
    CHECK(slices > 7);
    CHECK(slices < 30);
    CHECK(*store->sessions().readAhead(1)); // nothing was ever recorded there
}

TEST_CASE("Store: what is done at once is there as a whole or not at all") {
    TempFolder folder;
    auto store = openStore(options(folder.path())).value();
    const SessionId kept("11111111-1111-4111-8111-111111111111");
    const SessionId lost("22222222-2222-4222-8222-222222222222");
    REQUIRE(store->atOnce([&] { return store->sessions().begin(kept, wall(), plan()); }).ok());
    const Done failed = store->atOnce([&]() -> Done {
        if (const Done begun = store->sessions().begin(lost, wall(), plan()); !begun)
            return begun;
        REQUIRE(store->sessions().addPain(rating(lost, PainKind::End, Knee::Left, 3)).ok());
        CHECK(store->sessions().details()->size() == 2);
        CHECK_FALSE(store->sessions().begin(kept, wall(), plan()).ok()); // takes back no more than itself
        CHECK(store->sessions().detail(lost).ok());
        return Error{ErrorCode::Cancelled, "enough"};
    });
    CHECK(failed.error().code == ErrorCode::Cancelled);
    CHECK(store->sessions().details()->size() == 1);
    CHECK(store->sessions().pain()->empty());
    REQUIRE(store->sessions().addPain(rating(kept, PainKind::End, Knee::Left, 4)).ok());
    CHECK(store->sessions().pain()->size() == 1);
}

TEST_CASE("parseSetEvent: the short way through what we wrote reads as the long way does") {
    const auto asLong = [](const std::string& text) { return parseSetEvent(" " + text); };
    CHECK(rc::check("whole and damaged", [&] {
        SetRecord set;
        set.item = *rc::gen::inRange<std::size_t>(0, 40);
        set.set = *rc::gen::inRange(1, 100);
        if (*rc::gen::arbitrary<bool>())
            set.side = *rc::gen::element(Side::Left, Side::Right);
        set.direction = *rc::gen::inRange(0, 3);
        set.planned = *rc::gen::inRange(0, 1000);
        set.done = *rc::gen::inRange(0, 1000);
        set.at = Duration(*rc::gen::inRange(0, 100'000'000));
        set.took = Duration(*rc::gen::inRange(0, 100'000));
        set.corrected = *rc::gen::arbitrary<bool>();
        if (*rc::gen::arbitrary<bool>())
            set.reserve = *rc::gen::inRange(0, 21);
        set.formSlipped = *rc::gen::arbitrary<bool>();
        set.load = *rc::gen::inRange(-100, 101);
        std::string text = writeSetEvent(set);
        RC_ASSERT(*parseSetEvent(text) == set);
        RC_ASSERT(*asLong(text) == set);
        for (int i = *rc::gen::inRange(1, 4); i > 0; --i) {
            const auto at = *rc::gen::inRange<std::size_t>(0, text.size());
            const std::string_view bytes = "0123456789-{}\",:.eE+ tn";
            text[at] = bytes[*rc::gen::inRange<std::size_t>(0, bytes.size())];
        }
        const Result<SetRecord> quick = parseSetEvent(text);
        const Result<SetRecord> slow = asLong(text);
        RC_ASSERT(quick.ok() == slow.ok());
        if (quick)
            RC_ASSERT(*quick == *slow);
    }));
}
