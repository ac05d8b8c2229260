#pragma once
// A session led by the player page on a clock that is turned, from its start to its summary.
#include "tests/support/cue_log.h"
#include "tests/support/fake_clock.h"
#include "ui/player/before_view.h"
#include "ui/player/player_page.h"

#include <functional>

namespace patella::test {

/// Sets and holds of shipped exercises, one after the other, until it takes `length`.
inline Routine routineOf(const ExerciseLibrary& library, Duration length) {
    Routine routine;
    routine.id = RoutineId("own-long-one");
    routine.name = "Measured";
    const char* const ids[] = {"wall-sit", "clamshell", "standing-quad-stretch", "mini-squat"};
    Duration total{0};
    for (std::size_t i = 0; total < length; ++i) {
        RoutineItem item{ExerciseId(ids[i % std::size(ids)])};
        item.dose.sets = WholeRange::exactly(1);
        item.dose.restSeconds = WholeRange::exactly(8);
        if (i % 2 == 0)
            item.dose.holdSeconds = WholeRange::exactly(21); // its middle is no whole second
        else
            item.dose.reps = WholeRange::exactly(4);
        routine.block(PhaseKind::Strength).entries.emplace_back(item);
        total = expand(routine, library).value().duration();
    }
    return routine;
}

struct PlayedOut {
    std::vector<HandedCue> tones;
    std::vector<HandedCue> words;
    std::vector<SetRecord> sets;
    Duration active{0}; ///< as the session reckons it, without pauses
    Duration took{0};   ///< on the clock
};

/// `tick` says how much later each heartbeat comes.
inline PlayedOut playOut(const SessionPlan& plan, const std::function<Duration()>& tick) {
    FakeClock turned;
    MarkedClock clock(turned);
    CueLog log(clock);
    PlayedOut out;
    ui::PlayerPage page(clock);
    page.setTones(&log.tones(), true, 80);
    page.setVoice(&log.voice(), {});
    QObject::connect(&page, &ui::PlayerPage::sessionBegan, &page, [&] { clock.mark(); });
    QObject::connect(&page, &ui::PlayerPage::setRecorded, &page,
                     [&](const SessionId&, const WallTime&, const SetRecord& set) {
                         out.sets.push_back(set);
                         page.confirmSet(set);
                     });
    QObject::connect(
        &page, &ui::PlayerPage::sessionEnded, &page,
        [&](const SessionId&, const WallTime&, SessionState, Duration active) { out.active = active; });
    page.start(plan);
    Q_EMIT page.findChild<ui::BeforeView*>()->started({});
    while (page.underWay()) {
        turned.advance(tick());
        page.heartbeatNow();
    }
    out.tones = log.ofTones();
    out.words = log.ofVoice();
    out.took = clock.sinceBegun();
    page.setVoice(nullptr, {});
    return out;
}

/// As it would be with a heartbeat at every moment at which something can fall due.
inline PlayedOut playOutExactly(const SessionPlan& plan) {
    return playOut(plan, [] { return Duration(100); });
}

} // namespace patella::test
