#pragma once
// Histories for the coach, told in a few words.
#include "src/coach/coach.h"
#include "src/coach/pain_log.h"
#include "tests/support/builders.h"
#include "tests/support/sample_sessions.h"

namespace patella::test {

/// Days are counted from this one on.
inline LocalDate dayOne() { return *LocalDate::of(2026, 3, 2); }
inline LocalDate on(int day) { return dayOne().plusDays(day); }

/// Repetitions in a range of sets and counts; for holds and times give other work.
inline Exercise strengthening(const char* id, SideRule sides = SideRule::Both,
                              Position position = Position::Standing) {
    const Work work = Repetitions{*WholeRange::of(8, 10), std::nullopt, Tempo::standard()};
    const Per per = sides == SideRule::PerSide ? Per::Side : Per::Total;
    Exercise e =
        exercise(id, Dose::of(*WholeRange::of(2, 3), work, per, WholeRange::exactly(0)).value(), sides);
    e.position = position;
    e.kneeLoad = KneeLoad::Moderate;
    return e;
}

/// What was done of one exercise in a session.
struct Did {
    const Exercise* exercise;
    int sets = 2;
    int amount = 8;
    int reserve = 3;
    int dur = 1;      ///< of both knees; -1: not asked
    double share = 1; ///< of each set
    bool sharp = false;
};

class LivedHistory {
public:
    History history{};
    int morningHour = 8;

    /// A session with the given score before, an hour after and the next morning, of both knees; -1 leaves a
    /// score out.
    SessionId train(int day, const std::vector<Did>& items, int pre = 1, int post = 1, int morn = 1) {
        const SessionId id("s" + std::to_string(m_next++));
        SessionDetail s;
        s.summary.id = id;
        s.summary.started = wallTime(on(day), 18, 0);
        s.summary.date = on(day);
        s.summary.state = SessionState::Finished;
        for (const Did& did : items)
            add(s, did);
        for (const Knee knee : bothSides) {
            rate(id, PainKind::Before, knee, pre, wallTime(on(day), 18, 0));
            for (std::size_t i = 0; i < items.size(); ++i)
                rate(id, PainKind::During, knee, items[i].dur, wallTime(on(day), 18, 20), i, items[i].sharp);
            rate(id, PainKind::HourAfter, knee, post, wallTime(on(day), 19, 40));
            rate(id, PainKind::NextMorning, knee, morn, wallTime(on(day + 1), morningHour, 0));
        }
        history.sessions.push_back(s);
        return id;
    }
    /// A morning's score without a session before it.
    void morning(int day, int left, int right) {
        rate({}, PainKind::NextMorning, Knee::Left, left, wallTime(on(day), 8, 0));
        rate({}, PainKind::NextMorning, Knee::Right, right, wallTime(on(day), 8, 0));
    }
    void rate(const SessionId& id, PainKind kind, Knee knee, int score, const WallTime& at,
              std::optional<std::size_t> item = {}, bool sharp = false) {
        if (score < 0 && !sharp)
            return;
        PainEntry entry;
        entry.uuid = "p" + std::to_string(history.pain.size());
        entry.session = id;
        entry.rating = rating(kind, knee, score);
        entry.rating.item = item;
        entry.rating.sharp = sharp;
        entry.about = entry.entered = at;
        history.pain.push_back(entry);
    }
    /// The rating of a session and kind, to be changed.
    PainEntry& find(const SessionId& id, PainKind kind, Knee knee) {
        return *std::find_if(history.pain.begin(), history.pain.end(), [&](const PainEntry& e) {
            return e.session == id && e.rating.kind == kind && e.rating.knee == knee;
        });
    }

private:
    static void add(SessionDetail& s, const Did& did) {
        Exercise as = *did.exercise;
        const Work work = std::holds_alternative<Repetitions>(as.prescription->dose.work())
                              ? Work{reps(did.amount)}
                              : Work{hold(did.amount)};
        as.prescription->dose = dose(did.sets, work, as.prescription->dose.per());
        const std::size_t at = s.plan.items.size();
        for (PlannedItem item : planOf({as}).items)
            s.plan.items.push_back(item);
        for (Step step : planOf({as}).steps) {
            step.item = at;
            s.plan.steps.push_back(step);
            const int done = static_cast<int>(did.amount * did.share);
            if (step.kind != StepKind::Work || done == 0)
                continue;
            SetRecord set{at, step.set, step.side, step.direction, did.amount, done};
            set.reserve = did.reserve;
            s.sets.push_back(set);
        }
    }
    int m_next = 0;
};

inline const CoachEntry& entryOf(const std::vector<CoachEntry>& entries, const char* id,
                                 std::optional<Side> side = {}) {
    return *std::find_if(entries.begin(), entries.end(), [&](const CoachEntry& e) {
        return e.key == CoachKey{ExerciseId(id), side};
    });
}

} // namespace patella::test
