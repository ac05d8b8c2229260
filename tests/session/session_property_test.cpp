#include "src/session/session_engine.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

Exercise anyExercise(int number) {
    const auto kind = *rc::gen::inRange(0, 3);
    Work work = kind == 0   ? Work{reps(*rc::gen::inRange(1, 16),
                                        *Tempo::of(*rc::gen::inRange(1, 4), *rc::gen::inRange(0, 3),
                                                   *rc::gen::inRange(0, 4), *rc::gen::inRange(0, 2)))}
                : kind == 1 ? Work{hold(*rc::gen::inRange(1, 41))}
                            : Work{timed(*rc::gen::inRange(1, 90))};
    if (kind == 0 && *rc::gen::arbitrary<bool>())
        std::get<Repetitions>(work).holdSeconds = WholeRange::exactly(*rc::gen::inRange(1, 6));
    const auto per = *rc::gen::element(Per::Side, Per::Total, Per::Direction, Per::SidePerDirection);
    const auto sides = *rc::gen::element(SideRule::PerSide, SideRule::Both, SideRule::Alternating);
    return exercise(("e" + std::to_string(number)).c_str(),
                    dose(*rc::gen::inRange(1, 5), work, per, *rc::gen::element(0, 0, 10, 45)), sides);
}

SessionPlan anyPlan(int mostItems, bool selfPaced = false) {
    std::vector<Exercise> exercises;
    const int count = *rc::gen::inRange(1, mostItems + 1);
    for (int i = 0; i < count; ++i)
        exercises.push_back(anyExercise(i));
    Routine r;
    r.name = "Any";
    PhaseBlock& block = r.block(PhaseKind::Strength);
    block.rounds = *rc::gen::inRange(1, 3);
    std::vector<RoutineItem> items;
    for (const Exercise& e : exercises) {
        RoutineItem item{e.id};
        item.sides = *rc::gen::element(SideChoice::Both, SideChoice::LeftOnly, SideChoice::RightOnly);
        item.selfPaced = selfPaced && *rc::gen::arbitrary<bool>();
        items.push_back(item);
    }
    if (items.size() > 1 && *rc::gen::arbitrary<bool>()) {
        block.entries.emplace_back(Superset{{items[0], items[1]}, {}});
        items.erase(items.begin(), items.begin() + 2);
    }
    for (RoutineItem& item : items)
        block.entries.emplace_back(item);
    return expand(r, library(std::move(exercises))).value();
}

} // namespace

TEST_CASE("SessionEngine property: a paced run without skips takes the stated duration plus the pauses") {
    REQUIRE(rc::check("stated duration", [] {
        const SessionPlan plan = anyPlan(5);
        SessionEngine engine(plan);
        Instant now{milliseconds(*rc::gen::inRange(0, 100000))};
        const Instant begun = now;
        Duration paused{0};
        engine.start(now);
        Instant ended = now;
        while (!engine.finished()) {
            now = now + milliseconds(*rc::gen::inRange(1, 5000));
            for (const SessionEvent& event : engine.advance(now))
                if (event.kind == SessionEvent::Kind::Finished)
                    ended = event.at;
            if (!engine.finished() && *rc::gen::inRange(0, 20) == 0) {
                engine.pause(now);
                const Duration rest = milliseconds(*rc::gen::inRange(1, 1000000));
                now = now + rest;
                paused += rest;
                engine.resume(now);
            }
        }
        RC_ASSERT(ended - begun == plan.duration() + paused);
        RC_ASSERT(static_cast<int>(engine.records().size()) == countWorkSteps(plan));
        for (const SetRecord& record : engine.records())
            RC_ASSERT(record.complete());
    }));
}

TEST_CASE(
    "SessionEngine property: whatever keys are pressed, the record never holds a set that was not done") {
    REQUIRE(rc::check("record is true", [] {
        const SessionPlan plan = anyPlan(4, true);
        SessionEngine engine(plan);
        Instant now{};
        engine.start(now);
        std::vector<Duration> spent(plan.steps.size()); // the most time spent in one stay in each step
        std::vector<bool> keyed(plan.steps.size());
        std::size_t step = 0;
        Duration stay{0};
        for (int press = 0; press < 300 && !engine.finished(); ++press) {
            const SessionView before = engine.view(now);
            step = before.step;
            stay = before.elapsed;
            const Duration wait = milliseconds(*rc::gen::inRange(0, 4000));
            const bool running = engine.running();
            now = now + wait;
            if (running && stay + wait > spent[step])
                spent[step] = stay + wait;
            // time may run into following steps
            if (running)
                for (std::size_t s = step + 1; s < plan.steps.size(); ++s)
                    spent[s] = std::max(spent[s], wait);
            switch (*rc::gen::inRange(0, 9)) {
            case 0:
                engine.pause(now);
                break;
            case 1:
                engine.advance(now); // a running session is not told of a resume
                engine.resume(now);
                break;
            case 2:
                engine.next(now);
                break;
            case 3:
                engine.back(now);
                break;
            case 4:
                engine.skipExercise(now);
                break;
            case 5:
                engine.extendRest(now, seconds(15));
                break;
            case 6:
                engine.advance(now);
                if (!engine.finished())
                    keyed[engine.view(now).step] = true;
                engine.completeSet(now);
                break;
            case 7:
                engine.restartSet(now);
                break;
            default:
                engine.advance(now);
                break;
            }
        }
        for (const SetRecord& record : engine.records()) {
            RC_ASSERT(record.done > 0);
            RC_ASSERT(record.done <= record.planned);
            bool possible = false;
            for (std::size_t s = 0; s < plan.steps.size(); ++s) {
                const Step& at = plan.steps[s];
                if (at.kind != StepKind::Work || at.item != record.item || at.set != record.set ||
                    at.side != record.side || at.direction != record.direction)
                    continue;
                const double share = static_cast<double>(record.done) / record.planned;
                possible = at.estimated ? keyed[s]
                                        : static_cast<double>(spent[s].count()) + 1 >=
                                              share * static_cast<double>(at.duration.count());
            }
            RC_ASSERT(possible);
        }
        std::set<std::tuple<std::size_t, int, int, int>> seen;
        for (const SetRecord& r : engine.records())
            RC_ASSERT(
                seen.insert({r.item, r.set, r.side ? static_cast<int>(*r.side) : -1, r.direction}).second);
    }));
}
