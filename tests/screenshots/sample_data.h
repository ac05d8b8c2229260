#pragma once
// Four weeks of a user's life, for the screenshots.
#include "src/session/session_engine.h"
#include "src/storage/content.h"
#include "src/storage/store.h"
#include "tests/support/fake_clock.h"
#include "ui/app/shipped_files.h"

namespace patella::test {

inline constexpr std::int64_t dayMs = 86'400'000;

inline const Routine& routineOf(const Content& content, const char* id) {
    for (const Routine& routine : content.routines)
        if (routine.id.value == id)
            return routine;
    return content.routines.front();
}

/// An hour after and the next morning.
inline void rateAfterwards(SessionRepository& sessions, const SessionId& id, const WallTime& at, int right,
                           int morning) {
    WallTime hour = at;
    hour.utcMs += 5'400'000;
    WallTime next = at;
    next.utcMs += dayMs * 13 / 24;
    (void)sessions.addPain({newUuid(), id, {PainKind::HourAfter, Knee::Left, PainScore::of(1)}, hour, hour});
    (void)sessions.addPain(
        {newUuid(), id, {PainKind::HourAfter, Knee::Right, PainScore::of(right)}, hour, hour});
    (void)sessions.addPain(
        {newUuid(), id, {PainKind::NextMorning, Knee::Left, PainScore::of(1)}, next, next});
    (void)sessions.addPain(
        {newUuid(), id, {PainKind::NextMorning, Knee::Right, PainScore::of(morning)}, next, next});
}

/// Four weeks of sessions of our routines, each played by the engine; the right knee calms down.
inline void fill(const std::filesystem::path& folder, const Content& content) {
    StoreOptions options;
    options.folder = folder;
    options.migrations = ui::shippedMigrations();
    options.now = [] { return WallTime{FakeClock::saturdayEvening, "Europe/Berlin", 60}; };
    auto store = openStore(std::move(options));
    if (!store)
        return;
    SessionRepository& sessions = (*store)->sessions();
    Routine own = routineOf(content, "s3-home-strength");
    own.id = RoutineId(newUuid());
    own.name = "Strength A";
    own.summary.clear();
    own.origin = RoutineOrigin::Own;
    own.block(PhaseKind::WarmUp).entries.emplace_back(RoutineItem{ExerciseId("march-in-place")});
    own.block(PhaseKind::Stretch).entries.emplace_back(RoutineItem{ExerciseId("wall-calf-stretch")});
    own.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("deep-breathing")});
    (void)(*store)->routines().save(own);
    for (int day = 27; day >= 1; --day) {
        if (day % 7 == 0 || (day % 3 == 1 && day > 1))
            continue;
        const Routine& routine =
            day == 1       ? routineOf(content, "s2-six-stretches")
            : day % 3 == 2 ? own
                           : content.routines[static_cast<std::size_t>(day * 7) % content.routines.size()];
        const Result<SessionPlan> plan = expand(routine, content.library);
        if (!plan)
            continue;
        const WallTime at{FakeClock::saturdayEvening - day * dayMs, "Europe/Berlin", 60};
        const SessionId id(newUuid());
        const int right = 2 + day / 9;
        (void)sessions.begin(id, at, *plan);
        (void)sessions.addPain({newUuid(), id, {PainKind::Before, Knee::Left, PainScore::of(1)}, at, at});
        (void)sessions.addPain(
            {newUuid(), id, {PainKind::Before, Knee::Right, PainScore::of(right)}, at, at});
        SessionEngine engine(*plan);
        Instant now{};
        engine.start(now);
        const bool early = day % 11 == 0;
        while (!engine.finished()) {
            now = now + std::chrono::seconds(2);
            for (const SessionEvent& event : engine.advance(now))
                if (event.kind == SessionEvent::Kind::SetRecorded)
                    (void)sessions.addSet(id, at, event.record);
            if (early && engine.view(now).active > plan->duration() / 2)
                engine.finish(now);
        }
        (void)sessions.addPain(
            {newUuid(), id, {PainKind::During, Knee::Right, PainScore::of(right + 1)}, at, at});
        (void)sessions.addPain({newUuid(), id, {PainKind::During, Knee::Left, PainScore::of(1)}, at, at});
        (void)sessions.addPain({newUuid(), id, {PainKind::End, Knee::Left, PainScore::of(1)}, at, at});
        (void)sessions.addPain({newUuid(), id, {PainKind::End, Knee::Right, PainScore::of(right)}, at, at});
        if (day > 1)
            rateAfterwards(sessions, id, at, right, day == 2 ? right + 2 : right);
        if (day % 4 == 0)
            (void)sessions.setNote(id, at, "Stairs were fine in the evening.");
        (void)sessions.end(id, at, early ? SessionState::Partial : SessionState::Finished,
                           engine.view(now).active);
    }
    for (const auto& [day, metres, seconds, right] :
         {std::array{12, 4600, 1680, 2}, {9, 4800, 1740, 1}, {5, 5000, 1805, 2}, {3, 5200, 1862, 3}}) {
        const WallTime at{FakeClock::saturdayEvening - day * dayMs, "Europe/Berlin", 60};
        RunRecord run;
        run.uuid = newUuid();
        run.run = {at.localDate(), metres, seconds, {PainScore::of(1), PainScore::of(right)}};
        run.entered = at;
        (void)(*store)->runs().add(run);
    }
    (void)(*store)->backUp();
}

} // namespace patella::test
