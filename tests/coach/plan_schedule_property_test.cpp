// What a plan never does, whatever was trained and left out.
#include "src/coach/plan_schedule.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

constexpr int horizon = 60;

Rhythm anyRhythm() {
    Rhythm rhythm;
    if (*rc::gen::arbitrary<bool>())
        rhythm.everyDays = *rc::gen::inRange(1, 9);
    else
        for (bool& day : rhythm.days)
            day = *rc::gen::arbitrary<bool>();
    const int kind = *rc::gen::inRange(0, 4);
    rhythm.strength = kind <= 1;
    rhythm.running = kind == 2;
    return rhythm;
}

/// A plan lived day by day: what is due is done or left, and other things are done beside it.
struct Lived {
    std::vector<Rhythm> parts;
    PlanProgress progress{};
    std::vector<std::vector<DuePart>> due{};
    std::vector<std::vector<std::size_t>> done{};

    static Lived any() {
        Lived life{*rc::gen::container<std::vector<Rhythm>>(rc::gen::exec(anyRhythm))};
        RC_PRE(life.parts.size() <= 6U);
        life.progress.last.resize(life.parts.size());
        for (int day = 0; day < horizon; ++day)
            life.live(day, *rc::gen::inRange(0, 4));
        return life;
    }

private:
    void live(int day, int mood) {
        due.push_back(dueOn(parts, progress, on(0), on(day)));
        done.emplace_back();
        if (mood == 0) // left out
            return;
        for (const DuePart& each : due.back()) {
            progress.last[each.part] = on(day);
            done.back().push_back(each.part);
            if (parts[each.part].strength)
                progress.strength = on(day);
            if (parts[each.part].running)
                progress.run = on(day);
        }
        if (mood == 1 && day % 3 == 0) // something of his own
            progress.strength = on(day);
    }
};

int plannedWithin(const Rhythm& rhythm, int from, int to) {
    if (rhythm.everyDays > 0)
        return (to - from) / rhythm.everyDays + 1;
    int planned = 0;
    for (int day = from; day <= to; ++day)
        planned += rhythm.days[static_cast<std::size_t>(on(day).isoWeekday() - 1)] ? 1 : 0;
    return planned;
}

} // namespace

TEST_CASE("Plan schedule property: never two strength days in a row, and never two strength parts a day") {
    CHECK(rc::check("strength", [] {
        const Lived life = Lived::any();
        bool yesterday = false;
        for (std::size_t day = 0; day < life.due.size(); ++day) {
            std::size_t due = 0;
            for (const DuePart& each : life.due[day])
                due += life.parts[each.part].strength ? 1 : 0;
            std::size_t done = 0;
            for (const std::size_t part : life.done[day])
                done += life.parts[part].strength ? 1 : 0;
            RC_ASSERT(due <= 1U);
            RC_ASSERT(!(yesterday && due > 0));
            yesterday = done > 0;
        }
    }));
}

TEST_CASE("Plan schedule property: missed days never pile up") {
    CHECK(rc::check("no more is done than was planned, give or take the one that moved", [] {
        const Lived life = Lived::any();
        const int from = *rc::gen::inRange(0, horizon);
        const int to = *rc::gen::inRange(from, horizon);
        for (std::size_t part = 0; part < life.parts.size(); ++part) {
            int done = 0;
            for (int day = from; day <= to; ++day)
                for (const std::size_t each : life.done[static_cast<std::size_t>(day)])
                    done += each == part ? 1 : 0;
            RC_ASSERT(done <= plannedWithin(life.parts[part], from, to) + 1);
        }
    }));
    CHECK(rc::check("each part is due once a day at most", [] {
        const Lived life = Lived::any();
        for (const std::vector<DuePart>& day : life.due) {
            std::set<std::size_t> parts;
            for (const DuePart& each : day)
                RC_ASSERT(parts.insert(each.part).second);
        }
    }));
}

TEST_CASE("Plan schedule property: what is due stays due until it is done, but for rest") {
    CHECK(rc::check("stretches never get lost", [] {
        const Lived life = Lived::any();
        for (std::size_t day = 0; day + 1 < life.due.size(); ++day)
            for (const DuePart& each : life.due[day]) {
                const auto& done = life.done[day];
                const bool free = !life.parts[each.part].strength && !life.parts[each.part].running;
                if (!free || std::find(done.begin(), done.end(), each.part) != done.end())
                    continue;
                const auto& next = life.due[day + 1];
                RC_ASSERT(std::any_of(next.begin(), next.end(),
                                      [&](const DuePart& later) { return later.part == each.part; }));
            }
    }));
}

TEST_CASE("Plan schedule property: the same log gives the same days, and the forecast begins with today's") {
    CHECK(rc::check("deterministic", [] {
        const Lived life = Lived::any();
        const auto once = forecast(life.parts, life.progress, on(0), on(horizon), 14);
        RC_ASSERT(once == forecast(life.parts, life.progress, on(0), on(horizon), 14));
        RC_ASSERT(once.front() == dueOn(life.parts, life.progress, on(0), on(horizon)));
        bool yesterday = false;
        for (const std::vector<DuePart>& day : once) {
            const bool strength = std::any_of(
                day.begin(), day.end(), [&](const DuePart& each) { return life.parts[each.part].strength; });
            RC_ASSERT(!(yesterday && strength));
            yesterday = strength;
        }
    }));
}
