#include "src/session/preview_run.h"

#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::minutes;
using std::chrono::seconds;

namespace {

SessionPlan threeItems() {
    return planOf({exercise("a", dose(2, reps(10), Per::Total, 30)), exercise("b", dose(1, timed(600))),
                   exercise("c", dose(3, hold(60), Per::Total, 60))});
}

Duration untilOver(PreviewRun& run) {
    Duration real{0};
    for (; !run.finished() && real < minutes(5); real += milliseconds(33))
        run.advance(milliseconds(33));
    return real;
}

} // namespace

TEST_CASE("PreviewRun: a whole routine passes in about twenty seconds") {
    PreviewRun run(threeItems());
    CHECK(run.speed() > 40);
    const Duration real = untilOver(run);
    CHECK(real >= seconds(19));
    CHECK(real <= seconds(21));
    CHECK(run.position() == 1.0);
    PreviewRun shorter(planOf({exercise("a", dose(1, timed(5)))}));
    CHECK(shorter.speed() == 1.0); // never slower than it is
}

TEST_CASE("PreviewRun: a late tick skips nothing and does not pause") {
    PreviewRun run(threeItems());
    run.advance(seconds(2));
    CHECK(run.running());
    CHECK(run.position() == Approx(0.1).margin(0.01));
}

TEST_CASE("PreviewRun: a set at one's own pace ends by itself") {
    SessionPlan plan;
    Routine r = routine({"a", "b"});
    std::get<RoutineItem>(r.phases[0].entries[0]).selfPaced = true;
    plan = expand(r, library({exercise("a", dose(2, reps(10))), exercise("b", dose(1, timed(60)))})).value();
    PreviewRun run(plan);
    const Duration real = untilOver(run);
    CHECK(run.finished());
    CHECK(real <= seconds(22));
}

TEST_CASE("PreviewRun: it pauses, goes on and begins anew once it is over") {
    PreviewRun run(threeItems());
    run.advance(seconds(1));
    run.pause();
    const double at = run.position();
    run.advance(seconds(5));
    CHECK(run.position() == at);
    run.play();
    run.advance(seconds(1));
    CHECK(run.position() > at);
    untilOver(run);
    run.play();
    CHECK(run.running());
    CHECK(run.position() == 0.0);
}

TEST_CASE("PreviewRun: seeking shows the item of that time, and plays on only if it did") {
    PreviewRun run(threeItems());
    for (const double at : {0.0, 0.3, 0.77, 1.0}) {
        run.seek(at);
        CHECK(run.running());
        CHECK(run.position() == Approx(at).margin(0.001));
    }
    run.pause();
    run.seek(0.5);
    CHECK_FALSE(run.running());
    CHECK(run.view().item == 1);
    run.seek(-3);
    CHECK(run.view().item == 0);
}

TEST_CASE("PreviewRun: jumps go from item to item, back to the beginning of this one first") {
    PreviewRun run(threeItems());
    run.pause();
    run.jump(1);
    CHECK(run.view().item == 1);
    run.jump(1);
    CHECK(run.view().item == 2);
    run.jump(1); // the last one stays
    CHECK(run.view().item == 2);
    run.seek(0.99);
    run.jump(-1);
    CHECK(run.view().item == 2);
    CHECK(run.position() == Approx(run.itemStarts()[2]).margin(0.001));
    run.jump(-1);
    CHECK(run.view().item == 1);
    run.jump(-1);
    run.jump(-1);
    CHECK(run.position() == 0.0);
}
