#include "src/interop/json_export.h"
#include "src/interop/sample_clock.h"
#include "src/storage/plan_json.h"
#include "tests/support/catch.h"
#include "tests/support/sample.h"

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <set>

using namespace patella;
using namespace patella::test;

namespace {

/// But for its rows, which name the machine.
std::string everythingIn(SampleStore& box) {
    Exported from = exportedFrom(*box.store);
    from.records = {};
    const Result<std::string> all = exportJson(from, wall());
    REQUIRE(all.ok());
    return *all;
}

CoachOptions lastOptions() { return {rulesOf(sampleFiles().rule, {}), std::nullopt, 4}; }

void fits(const RecordedSession& session) {
    const Result<SessionPlan> plan = parsePlan(writePlan(session.plan));
    REQUIRE(plan.ok());
    REQUIRE(*plan == session.plan);
    std::int64_t last = session.at.utcMs;
    for (const RecordedSession::Event& event : session.events) {
        REQUIRE(event.at.utcMs >= last);
        last = event.at.utcMs;
        const auto* set = std::get_if<SetRecord>(&event.what);
        if (!set)
            continue;
        REQUIRE(set->item < plan->items.size());
        REQUIRE(set->planned == plannedAmount(plan->items[set->item]));
        REQUIRE(set->done > 0);
        REQUIRE(set->set <= plan->items[set->item].sets);
    }
}

} // namespace

TEST_CASE("SampleHistory: every session's plan is valid, and every set is one of its plan") {
    for (std::uint64_t seed = 1; seed <= 8; ++seed) {
        const SampleWish wish = sampleYear(seed);
        SampleHistory sample(sampleFiles().made(), wish);
        LocalDate expected = sample.first();
        while (const std::optional<SampleDay> day = sample.next()) {
            REQUIRE(day->date == expected);
            expected = expected.plusDays(1);
            for (const RecordedSession& session : day->sessions) {
                REQUIRE(session.at.localDate() == day->date);
                fits(session);
            }
        }
        REQUIRE(expected == wish.until.plusDays(1));
    }
}

TEST_CASE("SampleHistory: a year has about a session a day of 27 sets, and 1,500 ratings") {
    for (const std::uint64_t seed : {1U, 2U, 3U}) {
        SampleStore box(sampleYear(seed));
        const auto overview = box.store->overview();
        REQUIRE(overview.ok());
        CHECK(overview->sessions > 330);
        CHECK(overview->sessions < 400);
        CHECK(overview->sets > 24 * overview->sessions);
        CHECK(overview->sets < 31 * overview->sessions);
        CHECK(overview->ratings > 1'300);
        CHECK(overview->ratings < 1'750);
        CHECK(overview->runs > 110);
        CHECK(overview->runs < 170);
    }
}

TEST_CASE("SampleHistory: it holds what a life holds: notes, corrections, removed sessions, another zone, no "
          "answers") {
    SampleStore box(sampleYear(7));
    int notes = 0, partial = 0, corrected = 0;
    std::set<std::string> zones;
    const auto details = box.store->sessions().details();
    REQUIRE(details.ok());
    for (const SessionDetail& session : *details) {
        notes += session.note.empty() ? 0 : 1;
        partial += session.summary.state == SessionState::Partial ? 1 : 0;
        zones.insert(session.summary.started.zone);
        for (const SetRecord& set : session.sets)
            corrected += set.corrected ? 1 : 0;
    }
    CHECK(notes > 10);
    CHECK(partial > 0);
    CHECK(corrected > 5);
    CHECK(zones == std::set<std::string>{"Asia/Tokyo", "Europe/Berlin"});
    const auto pain = box.store->sessions().pain();
    CHECK(std::any_of(pain->begin(), pain->end(), [](const PainEntry& e) { return !e.rating.score; }));
    CHECK(std::any_of(pain->begin(), pain->end(), [](const PainEntry& e) { return !e.replaces.empty(); }));
    CHECK_FALSE(box.store->soreness().all()->empty());
    CHECK(box.store->coach().profile()->plan->phase == 4);
}

TEST_CASE("SampleHistory: the right knee settles, and flares up in between") {
    SampleStore box(sampleYear(1));
    std::vector<int> scores;
    const auto pain = box.store->sessions().pain();
    for (const PainEntry& entry : *pain)
        if (entry.rating.knee == Knee::Right && entry.rating.kind == PainKind::NextMorning &&
            entry.rating.score)
            scores.push_back(entry.rating.score->value());
    REQUIRE(scores.size() > 100);
    const auto mean = [](auto first, auto last) {
        return std::accumulate(first, last, 0.0) / static_cast<double>(last - first);
    };
    CHECK(mean(scores.begin(), scores.begin() + 15) > mean(scores.end() - 60, scores.end()) + 1);
    CHECK(*std::max_element(scores.begin() + 40, scores.end()) >= 3);
}

TEST_CASE("SampleHistory: the same seed gives the same history, another one another") {
    SampleStore once(sampleYear(5));
    SampleStore again(sampleYear(5));
    SampleStore other(sampleYear(6));
    const std::string all = everythingIn(once);
    CHECK(all == everythingIn(again));
    CHECK(all != everythingIn(other));
}

TEST_CASE("SampleHistory: all checksums hold, and the summaries are what the events say") {
    SampleStore box(sampleYear(3));
    const auto seen = box.store->inspect();
    REQUIRE(seen.ok());
    CHECK(seen->well());
    CHECK(seen->summariesRepaired == 0);
}

TEST_CASE("SampleHistory: its coach, led half a day at a time, decides as the whole replay does") {
    for (const std::uint64_t seed : {1U, 11U, 12U, 13U, 14U}) {
        const SampleWish wish = sampleYear(seed);
        SampleStore box(wish);
        const auto history = readHistory(box.store->sessions(), box.store->runs(), box.store->coach());
        REQUIRE(history.ok());
        const auto entries =
            coachToday(*history, sampleFiles().content.library, {}, wish.until, lastOptions());
        CHECK(entries.size() > 10);
        CHECK(entries == box.coach);
    }
}

TEST_CASE("sampleTime: the clock changes on the last Sundays of March and October") {
    CHECK(sampleTime(*LocalDate::of(2026, 3, 28), 720).offsetMinutes == 60);
    CHECK(sampleTime(*LocalDate::of(2026, 3, 29), 60).offsetMinutes == 60);
    CHECK(sampleTime(*LocalDate::of(2026, 3, 29), 720).iso() == "2026-03-29T12:00:00+02:00");
    CHECK(sampleTime(*LocalDate::of(2026, 10, 25), 720).iso() == "2026-10-25T12:00:00+01:00");
    CHECK(sampleTime(*LocalDate::of(2026, 10, 24), 720).offsetMinutes == 120);
    CHECK(sampleTime(*LocalDate::of(2026, 10, 10), 720).iso() == "2026-10-10T12:00:00+09:00");
    CHECK(rc::check("the date is the one that was asked for, in any year", [] {
        const LocalDate date = LocalDate::fromDays(*rc::gen::inRange(-20'000, 40'000));
        const int minutes = *rc::gen::inRange(180, 1440);
        const WallTime at = sampleTime(date, minutes);
        RC_ASSERT(at.localDate() == date);
        RC_ASSERT(at.localMinutes() == minutes);
    }));
}
