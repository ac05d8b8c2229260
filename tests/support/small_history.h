#pragma once
// A few records of every kind, the same each time, for what is written from them.
#include "src/coach/memory_coach_repository.h"
#include "src/coach/plan_ahead.h"
#include "src/interop/json_export.h"
#include "src/routine/memory_routine_repository.h"
#include "src/runs/memory_run_repository.h"
#include "src/session/memory_session_repository.h"
#include "src/session/memory_soreness_repository.h"
#include "tests/support/builders.h"
#include "tests/support/storage_fixture.h"

namespace patella::test {

struct Kept {
    MemorySessionRepository sessions{};
    MemoryRoutineRepository routines{};
    MemoryRunRepository runs{};
    MemoryCoachRepository coach{};
    MemorySorenessRepository soreness{};

    [[nodiscard]] Exported exported() { return {sessions, routines, runs, coach, soreness}; }
};

inline std::string uuidOf(int number) {
    char text[64];
    std::snprintf(text, sizeof text, "%08d-0000-4000-8000-000000000000", number);
    return text;
}

inline PainEntry ratingOf(int number, const SessionId& session, PainKind kind, Knee knee,
                          std::optional<int> score) {
    PainEntry entry = rating(session, kind, knee, score);
    entry.uuid = uuidOf(number);
    return entry;
}

/// A finished session with sets of both exercises, one that was ended early, ratings answered, corrected,
/// sharp and not answered, runs with and without an hour, sore muscles.
inline bool fillSmall(Kept& kept) {
    const SessionId whole(uuidOf(1));
    const SessionId part(uuidOf(2));
    const std::int64_t day = 86'400'000;
    PainEntry during = ratingOf(11, whole, PainKind::During, Knee::Left, 3);
    during.rating.item = 1;
    during.rating.place = "kneecap below";
    PainEntry unanswered = ratingOf(12, whole, PainKind::HourAfter, Knee::Right, std::nullopt);
    PainEntry first = ratingOf(13, {}, PainKind::AnyTime, Knee::Right, 7);
    PainEntry corrected = ratingOf(14, {}, PainKind::AnyTime, Knee::Right, 4);
    corrected.replaces = first.uuid;
    corrected.rating.painkiller = true;
    PainEntry sharp = ratingOf(15, part, PainKind::End, Knee::Left, std::nullopt);
    sharp.rating.sharp = true;
    bool all = kept.sessions.begin(whole, wall(), plan()).ok();
    all = all && kept.sessions.addSet(whole, wall(), set(0, 1, 12)) &&
          kept.sessions.addSet(whole, wall(), set(0, 2, 10)) &&
          kept.sessions.addSet(whole, wall(), set(1, 1, 12, Side::Left)) &&
          kept.sessions.addSet(whole, wall(), set(1, 1, 8, Side::Right)) &&
          kept.sessions.setNote(whole, wall(), "Good, <b>\"no\"</b> & none;\nsecond line") &&
          kept.sessions.end(whole, wall(), SessionState::Finished, std::chrono::minutes(25));
    all = all && kept.sessions.begin(part, wall(2 * day), plan()) &&
          kept.sessions.end(part, wall(2 * day), SessionState::Partial, std::chrono::seconds(90));
    for (const PainEntry& entry : {during, unanswered, first, corrected, sharp})
        all = all && kept.sessions.addPain(entry);
    RunRecord run{
        uuidOf(21), {wall(day).localDate(), 5200, 1900, {PainScore::of(1), std::nullopt}}, {}, wall(day)};
    run.started = wall(day);
    all = all && kept.runs.add(run) &&
          kept.runs.add({uuidOf(22), {wall(3 * day).localDate(), 0, 0, {}}, {}, wall(3 * day)});
    return all && kept.soreness.add({uuidOf(31), whole, "quadriceps", Side::Left, scoreOf(Soreness::Some),
                                     wall(day), wall(day)});
}

/// A plan of the user's own: strength on Monday and Thursday, mobility every second day.
inline PlanAhead smallPlan(LocalDate today, int days = 14) {
    const ExerciseLibrary exercises =
        library({exercise("squat", dose(2, reps(12), Per::Total, 60)),
                 exercise("clam", dose(3, reps(10), Per::Side), SideRule::PerSide),
                 exercise("bridge-hold", dose(2, hold(30)))});
    PlanAhead ahead;
    ahead.state = PlanState::Active;
    ahead.id = ChosenPlan::own;
    ahead.start = today.plusDays(-20);
    ahead.from = today;
    ahead.knees = PerKnee{true, false};
    Routine strength = routine({"squat", "clam"});
    strength.id = RoutineId("strength");
    strength.name = "Strength; hips, knees";
    strength.summary = "Twice a week.";
    Routine easy = routine({"bridge-hold"});
    easy.id = RoutineId("easy");
    easy.name = "Easy day \xE2\x80\x93 a name that goes on for so long that it must be folded somewhere";
    ahead.parts = {{strength, {{true, false, false, true, false, false, false}, 0, true, false}},
                   {easy, {{}, 2, false, false}}};
    std::vector<Rhythm> rhythms;
    for (const PlanPart& part : ahead.parts) {
        rhythms.push_back(part.rhythm);
        ahead.sessions.push_back(expand(part.routine, exercises).value());
    }
    PlanProgress progress;
    progress.last.resize(2);
    ahead.days = forecast(rhythms, progress, ahead.start, today, days);
    return ahead;
}

} // namespace patella::test
