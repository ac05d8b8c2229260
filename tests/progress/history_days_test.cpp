#include "src/progress/history_days.h"

#include "src/coach/memory_coach_repository.h"
#include "src/runs/memory_run_repository.h"
#include "src/session/memory_session_repository.h"
#include "tests/support/catch.h"
#include "tests/support/told_history.h"

using namespace patella;
using namespace patella::test;

namespace {

LocalDate day(const char* iso) { return *LocalDate::parse(iso); }

/// A moment of that many minutes after midnight UTC, seen where the clock is so far ahead.
WallTime seen(const char* utcDay, int minutes, const char* zone, int offset) {
    return {(std::int64_t{day(utcDay).daysSince1970()} * 24 * 60 + minutes) * 60'000, zone, offset};
}

} // namespace

TEST_CASE("HistoryDays: an empty history has no days") {
    const History none;
    const HistoryDays days(none);
    CHECK_FALSE(days.begins());
    CHECK(days.rated(Knee::Left).empty());
    CHECK(days.sessions({LocalDate::fromDays(-700'000), LocalDate::fromDays(2'900'000)}).empty());
}

TEST_CASE("HistoryDays: the worst of two ratings a day counts, the morning's stands for itself") {
    ToldHistory told;
    told.rate(on(0), Knee::Left, 2, PainKind::NextMorning, 7);
    told.rate(on(0), Knee::Left, 5, PainKind::AnyTime, 20);
    told.rate(on(0), Knee::Right, 1);
    told.run(on(0), 5000, 6, -1);
    const HistoryDays days = told.days();
    REQUIRE(days.rated(Knee::Left).size() == 1);
    CHECK(days.rated(Knee::Left)[0] == RatedDay{on(0), *PainScore::of(6), PainScore::of(2)});
    CHECK(days.rated(Knee::Right)[0] == RatedDay{on(0), *PainScore::of(1), std::nullopt});
}

TEST_CASE("HistoryDays: what was asked and not answered is a rating of no score") {
    ToldHistory told;
    told.rate(on(0), Knee::Left, -1);
    const HistoryDays days = told.days();
    CHECK(days.rated(Knee::Left).empty());
    CHECK(days.ratings({on(0), on(0)}).size() == 1);
    CHECK_FALSE(days.begins());
}

TEST_CASE("HistoryDays: a rating of a session belongs to its day, the next morning to the day after") {
    const Exercise squat = strengthening("squat");
    ToldHistory told;
    const SessionId id = told.train(on(3), 20, {{&squat}});
    // begun before midnight: the end and the hour after are told on the next date of the clock
    told.rate(id, wallTime(on(4), 0, 20), Knee::Left, 5, PainKind::End);
    told.rate(id, wallTime(on(4), 1, 20), Knee::Left, 3, PainKind::HourAfter);
    // answered two days late
    told.rate(id, wallTime(on(6), 9, 0), Knee::Left, 1, PainKind::NextMorning);
    const HistoryDays days = told.days();
    REQUIRE(days.rated(Knee::Left).size() == 2);
    CHECK(days.rated(Knee::Left)[0].date == on(3));
    CHECK(days.rated(Knee::Left)[0].worst == PainScore::of(5));
    CHECK(days.rated(Knee::Left)[1] == RatedDay{on(4), *PainScore::of(1), PainScore::of(1)});
}

TEST_CASE("HistoryDays: a date is the one that the user saw, on days of clock change and in any zone") {
    ToldHistory told;
    // Berlin, 29 March 2026: 00:30 local is 23:30 UTC of the 28th; 23:30 local is 21:30 UTC, the clock went
    // on
    told.rate({}, seen("2026-03-28", 23 * 60 + 30, "Europe/Berlin", 60), Knee::Left, 1, PainKind::AnyTime);
    told.rate({}, seen("2026-03-29", 21 * 60 + 30, "Europe/Berlin", 120), Knee::Left, 4, PainKind::AnyTime);
    // the same UTC day in Auckland and in Honolulu is two dates: 13:00 UTC is 02:00 of the 31st and 03:00 of
    // the 30th
    told.rate({}, seen("2026-03-30", 13 * 60, "Pacific/Auckland", 13 * 60), Knee::Right, 2,
              PainKind::AnyTime);
    told.rate({}, seen("2026-03-30", 13 * 60, "Pacific/Honolulu", -10 * 60), Knee::Right, 7,
              PainKind::AnyTime);
    const HistoryDays days = told.days();
    REQUIRE(days.rated(Knee::Left).size() == 1);
    CHECK(days.rated(Knee::Left)[0].date == day("2026-03-29"));
    CHECK(days.rated(Knee::Left)[0].worst == PainScore::of(4));
    REQUIRE(days.rated(Knee::Right).size() == 2);
    CHECK(days.rated(Knee::Right)[0].date == day("2026-03-30"));
    CHECK(days.rated(Knee::Right)[0].worst == PainScore::of(7));
    CHECK(days.rated(Knee::Right)[1].date == day("2026-03-31"));
}

TEST_CASE("HistoryDays: a corrected rating counts as corrected, one of a removed session not at all") {
    const SessionPlan plan = planOf({strengthening("squat")});
    MemorySessionRepository sessions;
    MemoryRunRepository runs;
    MemoryCoachRepository coach;
    const auto trained = [&](const char* id, int at, int score) {
        const WallTime then = wallTime(on(at), 18, 0);
        REQUIRE(sessions.begin(SessionId(id), then, plan));
        REQUIRE(sessions.addSet(SessionId(id), then, {0, 1, std::nullopt, 0, 8, 8}));
        REQUIRE(sessions.end(SessionId(id), then, SessionState::Finished, std::chrono::minutes(10)));
        PainEntry entry{std::string("pain-") + id, SessionId(id), rating(PainKind::End, Knee::Left, score),
                        then, then};
        REQUIRE(sessions.addPain(entry));
        return entry;
    };
    PainEntry corrected = trained("a", 0, 8);
    (void)trained("b", 1, 9);
    corrected.replaces = std::exchange(corrected.uuid, "better");
    corrected.rating.score = PainScore::of(2);
    REQUIRE(sessions.addPain(corrected));
    REQUIRE(sessions.remove(SessionId("b"), wallTime(on(2), 8, 0)));
    const History history = *readHistory(sessions, runs, coach);
    const HistoryDays days(history);
    CHECK(days.sessions({on(0), on(5)}).size() == 1);
    REQUIRE(days.rated(Knee::Left).size() == 1);
    CHECK(days.rated(Knee::Left)[0] == RatedDay{on(0), *PainScore::of(2), std::nullopt});
    CHECK(days.ends() == on(0));
}
