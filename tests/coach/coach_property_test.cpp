// What holds of the coach whatever was done.
#include "src/coach/coach.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

#include <rapidcheck.h>

#include <map>

using namespace patella;
using namespace patella::test;

namespace {

constexpr int span = 45;

struct World {
    std::vector<Exercise> exercises;
    LivedHistory lived{};

    World() {
        exercises = {strengthening("squat"), strengthening("step"), strengthening("lunge", SideRule::PerSide),
                     strengthening("lift", SideRule::PerSide, Position::SideLying)};
        exercises[0].harder = exercises[1].id;
        exercises[1].easier = exercises[0].id;
        exercises[3].kneeLoad = KneeLoad::Low;
    }
    [[nodiscard]] std::vector<CoachEntry> today(const History& history, int day) const {
        return coachToday(history, library(exercises), {}, on(day));
    }
};

int anyScore() {
    return *rc::gen::weightedElement<int>({{1, -1}, {10, 0}, {12, 1}, {6, 2}, {2, 3}, {1, 4}, {1, 6}});
}

World anyWorld() {
    World w;
    for (int day = 0; day < span; day += *rc::gen::weightedElement<int>({{2, 1}, {6, 2}, {3, 3}, {1, 30}})) {
        std::vector<Did> items;
        for (const Exercise& exercise : w.exercises)
            if (*rc::gen::inRange(0, 3) > 0)
                items.push_back({&exercise, *rc::gen::inRange(2, 4), *rc::gen::inRange(8, 12),
                                 *rc::gen::inRange(1, 4), anyScore(), *rc::gen::element(1.0, 1.0, 1.0, 0.5)});
        w.lived.train(day, items, anyScore(), anyScore(), anyScore());
        if (*rc::gen::inRange(0, 6) == 0)
            w.lived.history.runs.push_back({on(day), 3000, 1200, {}});
    }
    return w;
}

} // namespace

TEST_CASE("Coach: the order in which things were written down does not matter") {
    CHECK(rc::check([] {
        const World w = anyWorld();
        History shuffled = w.lived.history;
        std::reverse(shuffled.sessions.begin(), shuffled.sessions.end());
        std::rotate(shuffled.pain.begin(),
                    shuffled.pain.begin() + *rc::gen::inRange<std::ptrdiff_t>(
                                                0, static_cast<std::ptrdiff_t>(shuffled.pain.size()) + 1),
                    shuffled.pain.end());
        const int day = *rc::gen::inRange(0, span + 40);
        RC_ASSERT(w.today(shuffled, day) == w.today(w.lived.history, day));
    }));
}

TEST_CASE("Coach: what lies later changes nothing that was decided before") {
    CHECK(rc::check([] {
        const World w = anyWorld();
        const int day = *rc::gen::inRange(0, span);
        History until = w.lived.history;
        std::erase_if(until.sessions, [&](const SessionDetail& s) { return s.summary.date > on(day); });
        std::erase_if(until.pain, [&](const PainEntry& e) { return e.about.localDate() > on(day); });
        std::erase_if(until.runs, [&](const RunEntry& r) { return r.date > on(day); });
        const auto then = w.today(until, day);
        const auto now = w.today(w.lived.history, day);
        RC_ASSERT(then.size() == now.size());
        for (std::size_t i = 0; i < then.size(); ++i) {
            RC_ASSERT(then[i].decision.outcome == now[i].decision.outcome);
            RC_ASSERT(then[i].decision.reason.code == now[i].decision.reason.code);
            RC_ASSERT(then[i].target == now[i].target);
            RC_ASSERT(then[i].pending == now[i].pending);
        }
    }));
}

TEST_CASE("Coach: an exercise moves up at most once a week, and its sides stay one step apart") {
    CHECK(rc::check([] {
        const World w = anyWorld();
        std::map<CoachKey, LocalDate> raised;
        for (int day = 0; day < span + 5; ++day) {
            std::map<ExerciseId, std::vector<Target>> sides;
            for (const CoachEntry& entry : w.today(w.lived.history, day)) {
                if (entry.key.side && entry.target.exercise == entry.key.exercise)
                    sides[entry.key.exercise].push_back(entry.target);
                if (entry.decision.outcome != Outcome::Progress || entry.change->date != on(day))
                    continue;
                const auto [last, first] = raised.try_emplace(entry.key, on(day));
                RC_ASSERT(first || on(day) - last->second >= 7);
                last->second = on(day);
            }
            for (const auto& [id, targets] : sides)
                if (targets.size() == 2) {
                    const int apart = std::abs(targets[0].amount - targets[1].amount) +
                                      std::abs(targets[0].sets - targets[1].sets) +
                                      std::abs(targets[0].load - targets[1].load) +
                                      std::abs(int{targets[0].lessRange} - int{targets[1].lessRange});
                    RC_ASSERT(apart <= 1);
                }
        }
        RC_CLASSIFY(!raised.empty(), "something moved up");
    }));
}

TEST_CASE("Coach: a step up only ever follows a decision to progress") {
    CHECK(rc::check([] {
        const World w = anyWorld();
        for (const CoachEntry& entry : w.today(w.lived.history, span)) {
            RC_ASSERT(!entry.pending || entry.decision.outcome == Outcome::Hold);
            if (!entry.change)
                continue;
            RC_ASSERT(entry.decision.outcome != Outcome::Hold);
            if (entry.change->to.exercise == entry.change->from.exercise &&
                entry.decision.outcome != Outcome::Progress)
                RC_ASSERT(entry.change->to.amount <= entry.change->from.amount &&
                          entry.change->to.sets <= entry.change->from.sets);
        }
    }));
}
