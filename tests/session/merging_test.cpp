#include "src/session/merging.h"

#include "src/session/session_replay.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#include <rapidcheck.h>

#include <algorithm>

using namespace patella;
using namespace patella::test;

namespace {

SessionDetail part(const char* id, std::int64_t laterMs, std::vector<SetRecord> sets,
                   SessionState state = SessionState::Finished) {
    SessionDetail detail;
    detail.summary.id = SessionId(id);
    detail.summary.started = wall(laterMs);
    detail.summary.date = wall(laterMs).localDate();
    detail.summary.state = state;
    detail.summary.active = std::chrono::minutes(3);
    detail.plan = plan();
    detail.sets = std::move(sets);
    return detail;
}

std::vector<int> scores(const std::vector<PainEntry>& entries, Knee knee) {
    std::vector<int> found;
    for (const PainEntry& entry : entries)
        if (entry.rating.knee == knee && entry.rating.score)
            found.push_back(entry.rating.score->value());
    std::sort(found.begin(), found.end());
    return found;
}

int repetitions(const std::vector<SetRecord>& sets) {
    int sum = 0;
    for (const SetRecord& each : sets)
        sum += each.done;
    return sum;
}

} // namespace

TEST_CASE("Merging: a session that a crash cut in two is one of the same plan again") {
    const SessionDetail one = part("a", 0, {set(0, 1, 12)}, SessionState::Partial);
    const SessionDetail two = part("b", 600'000, {set(0, 2, 11), set(1, 1, 12, Side::Left)});
    for (const bool turned : {false, true}) {
        const auto merged = mergedSession(SessionId("m"), turned ? two : one, turned ? one : two, {});
        REQUIRE(merged.ok());
        CHECK(merged->plan == plan());
        CHECK(merged->started == wall());
        CHECK(merged->active == std::chrono::minutes(6));
        CHECK(merged->state == SessionState::Finished);
        REQUIRE(merged->sets.size() == 3);
        CHECK(merged->sets[1].at == two.sets[0].at + std::chrono::minutes(3));
    }
}

TEST_CASE("Merging: what was done twice stands side by side") {
    const SessionDetail one = part("a", 0, {set(0, 1, 12)});
    const SessionDetail two = part("b", 600'000, {set(0, 1, 9)});
    const auto merged = mergedSession(SessionId("m"), one, two, {});
    REQUIRE(merged.ok());
    CHECK(merged->plan.items.size() == 4);
    CHECK(merged->sets[1].item == 2);
    CHECK(countWorkSteps(merged->plan) == 2 * countWorkSteps(plan()));
    CHECK(checkWhole(*merged));
}

TEST_CASE("Merging: of two ratings of a moment the first before it and else the worse is the session's") {
    const SessionDetail one = part("a", 0, {set(0, 1, 12)});
    const SessionDetail two = part("b", 600'000, {set(0, 2, 9)});
    const SessionId a("a");
    const SessionId b("b");
    const auto merged =
        mergedSession(SessionId("m"), one, two,
                      {rating(a, PainKind::Before, Knee::Left, 1), rating(a, PainKind::End, Knee::Left, 4),
                       rating(b, PainKind::Before, Knee::Left, 3), rating(b, PainKind::End, Knee::Left, 2)});
    REQUIRE(merged.ok());
    std::vector<PainEntry> own;
    for (const PainEntry& entry : merged->pain)
        if (!entry.session.empty())
            own.push_back(entry);
    CHECK(scores(own, Knee::Left) == std::vector{1, 4});
    CHECK(scores(merged->pain, Knee::Left) == std::vector{1, 2, 3, 4});
}

TEST_CASE("Merging: only ended sessions of one day can be merged") {
    const SessionDetail one = part("a", 0, {set(0, 1, 12)});
    CHECK_FALSE(mergedSession(SessionId("m"), one, one, {}));
    CHECK_FALSE(mergedSession(SessionId("m"), one, part("b", 24 * 3'600'000, {}), {}));
    CHECK_FALSE(mergedSession(SessionId("m"), one, part("b", 1000, {}, SessionState::Open), {}));
    const SessionDetail two = part("b", 1000, {});
    const SessionDetail late = part("c", 3'000'000, {});
    const SessionDetail open = part("d", 2000, {}, SessionState::Open);
    const std::vector all{late.summary, open.summary, two.summary, one.summary};
    CHECK(mergeable(all, one.summary.id) == &all[2]);
    CHECK_FALSE(mergeable(all, open.summary.id));
    CHECK_FALSE(mergeable({one.summary}, one.summary.id));
}

TEST_CASE("Merging: no repetition, minute or score is lost") {
    rc::check([] {
        const auto some = [] {
            std::vector<SetRecord> sets;
            for (std::size_t item = 0; item < 2; ++item)
                for (int number = 1; number <= (item == 0 ? 2 : 1); ++number)
                    if (*rc::gen::arbitrary<bool>())
                        sets.push_back(set(item, number, *rc::gen::inRange(1, 30),
                                           item == 1 ? std::optional(Side::Left) : std::nullopt));
            return sets;
        };
        SessionDetail one = part("a", 0, some());
        SessionDetail two = part("b", *rc::gen::inRange(1, 3'000'000), some());
        two.summary.active = Duration(*rc::gen::inRange(0, 10'000'000));
        std::vector<PainEntry> pain;
        for (const SessionDetail* of : {&one, &two})
            for (const PainKind kind : {PainKind::Before, PainKind::During, PainKind::End,
                                        PainKind::HourAfter, PainKind::NextMorning})
                for (const Knee knee : bothSides)
                    if (*rc::gen::arbitrary<bool>())
                        pain.push_back(rating(of->summary.id, kind, knee, *rc::gen::inRange(0, 11)));
        const auto merged = mergedSession(SessionId("m"), one, two, pain);
        RC_ASSERT(merged.ok());
        RC_ASSERT(checkWhole(*merged).ok());
        RC_ASSERT(countingSets(merged->sets).size() == one.sets.size() + two.sets.size());
        RC_ASSERT(repetitions(countingSets(merged->sets)) == repetitions(one.sets) + repetitions(two.sets));
        RC_ASSERT(merged->active == one.summary.active + two.summary.active);
        const std::vector<PainEntry> counting = countingPain(merged->pain);
        for (const Knee knee : bothSides)
            RC_ASSERT(scores(counting, knee) == scores(pain, knee));
    });
}
