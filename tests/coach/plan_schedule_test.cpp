#include "src/coach/plan_schedule.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

constexpr Weekdays monWedFri{true, false, true, false, true, false, false};

Rhythm strengthOn(const Weekdays& days) { return {days, 0, true}; }
Rhythm every(int days, bool strength = false) { return {{}, days, strength}; }

/// Days are counted from a Monday.
struct Week {
    std::vector<Rhythm> parts;
    PlanProgress progress{};

    void did(std::size_t part, int day) {
        progress.last.resize(parts.size());
        progress.last[part] = on(day);
        if (parts[part].strength)
            progress.strength = on(day);
    }
    [[nodiscard]] std::vector<DuePart> due(int day) const { return dueOn(parts, progress, on(0), on(day)); }
    [[nodiscard]] std::vector<std::size_t> partsDue(int day) const {
        std::vector<std::size_t> all;
        for (const DuePart& each : due(day))
            all.push_back(each.part);
        return all;
    }
};

using Parts = std::vector<std::size_t>;

} // namespace

TEST_CASE("Plan schedule: the first day is a Monday") { REQUIRE(on(0).isoWeekday() == 1); }

TEST_CASE("Plan schedule: weekdays come on their days and not before the start") {
    Week w{{strengthOn(monWedFri)}};
    CHECK(dueOn(w.parts, {}, on(0), on(-3)).empty());
    CHECK(w.partsDue(0) == Parts{0});
    w.did(0, 0);
    CHECK(w.partsDue(0).empty());
    CHECK(w.partsDue(1).empty());
    CHECK(w.partsDue(2) == Parts{0});
}

TEST_CASE("Plan schedule: a missed day moves to the next one that takes it") {
    Week w{{strengthOn(monWedFri)}};
    CHECK(w.due(1) == std::vector<DuePart>{{0, on(0)}});
    w.did(0, 1);
    CHECK(w.partsDue(2).empty()); // Wednesday follows strength on Tuesday
    CHECK(w.due(3) == std::vector<DuePart>{{0, on(2)}});
}

TEST_CASE("Plan schedule: however many days were missed, one session is due") {
    Week w{{strengthOn(monWedFri), every(1)}};
    w.did(0, 0);
    w.did(1, 0);
    CHECK(w.partsDue(21) == Parts{0, 1});
    w.did(0, 21);
    w.did(1, 21);
    CHECK(w.partsDue(21).empty());
    CHECK(w.partsDue(22) == Parts{1});
}

TEST_CASE("Plan schedule: every n days counts from the day it was done") {
    Week w{{every(2, true)}};
    CHECK(w.partsDue(0) == Parts{0});
    w.did(0, 0);
    CHECK(w.partsDue(1).empty());
    CHECK(w.partsDue(2) == Parts{0});
    CHECK(w.due(4) == std::vector<DuePart>{{0, on(2)}});
    w.did(0, 5);
    CHECK(w.partsDue(6).empty());
    CHECK(w.partsDue(7) == Parts{0});
}

TEST_CASE("Plan schedule: strength of another routine yesterday makes a day of rest for strength alone") {
    Week w{{strengthOn(monWedFri), every(1)}};
    w.progress.strength = on(1);
    CHECK(w.partsDue(2) == Parts{1});
    CHECK(w.partsDue(3) == Parts{0, 1});
}

TEST_CASE("Plan schedule: of two strength parts the one that waits longest comes first, the other moves") {
    Week w{{strengthOn({false, true, false, false, false, false, false}), strengthOn(monWedFri)}};
    CHECK(w.due(1) == std::vector<DuePart>{{1, on(0)}});
    w.did(1, 1);
    CHECK(w.partsDue(2).empty());
    CHECK(w.due(3) == std::vector<DuePart>{{0, on(1)}});
}

TEST_CASE("Plan schedule: a rest day lies between two runs") {
    Week w{{Rhythm{{}, 1, false, true}}};
    w.progress.run = on(0);
    CHECK(w.partsDue(1).empty());
    CHECK(w.partsDue(2) == Parts{0});
}

TEST_CASE("Plan schedule: what was done before the plan began does not put off its start") {
    Week w{{every(7)}};
    w.progress.last = {on(-1)};
    CHECK(w.partsDue(0) == Parts{0});
}

TEST_CASE("Plan schedule: ahead lies what comes when all gets done") {
    const std::vector<Rhythm> parts{strengthOn(monWedFri), every(2)};
    const auto ahead = forecast(parts, {}, on(0), on(0), 7);
    REQUIRE(ahead.size() == 7);
    CHECK(ahead[0].size() == 2);
    CHECK(ahead[1].empty());
    CHECK(ahead[2].size() == 2);
    CHECK(ahead[3].empty());
    CHECK(ahead[4].size() == 2);
    CHECK(ahead[5].empty());
    CHECK(ahead[6] == std::vector<DuePart>{{1, on(6)}});
}
