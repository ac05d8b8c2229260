#pragma once
// Histories for the statistics, told in a few words and without an engine.
#include "src/progress/history_days.h"
#include "tests/support/lived_history.h"

namespace patella::test {

/// Sets of one exercise in a session.
struct Worked {
    const Exercise* exercise;
    int sets = 2;
    int amount = 8;
    std::optional<Side> side{};
    int load = 0;
};

class ToldHistory {
public:
    History history{};

    SessionId train(LocalDate date, int minutes, const std::vector<Worked>& work, const char* routine = "r") {
        SessionDetail s;
        s.summary.id = SessionId("s" + std::to_string(history.sessions.size()));
        s.summary.name = s.plan.name = std::string("Routine ") + routine;
        s.summary.routine = s.plan.routine = RoutineId(routine);
        s.summary.started = wallTime(date, 18, 0);
        s.summary.date = date;
        s.summary.state = SessionState::Finished;
        s.summary.active = std::chrono::minutes(minutes);
        for (const Worked& each : work)
            add(s, each);
        history.sessions.push_back(s);
        return s.summary.id;
    }
    PainEntry& rate(LocalDate date, Knee knee, int score, PainKind kind = PainKind::AnyTime, int hour = 12) {
        return rate(SessionId(), wallTime(date, hour, 0), knee, score, kind);
    }
    PainEntry& rate(const SessionId& session, const WallTime& about, Knee knee, int score, PainKind kind) {
        PainEntry entry;
        entry.uuid = std::to_string(history.pain.size()).insert(0, "p");
        entry.session = session;
        entry.rating = rating(kind, knee, score);
        entry.about = entry.entered = about;
        history.pain.push_back(entry);
        return history.pain.back();
    }
    /// One score a day from that day on; -1: none.
    void rateDays(LocalDate first, Knee knee, const std::vector<int>& scores) {
        for (std::size_t i = 0; i < scores.size(); ++i)
            if (scores[i] >= 0)
                rate(first.plusDays(static_cast<int>(i)), knee, scores[i]);
    }
    void run(LocalDate date, int metres, int left = -1, int right = -1) {
        history.runs.push_back({date, metres, 0, {PainScore::of(left), PainScore::of(right)}});
    }
    [[nodiscard]] HistoryDays days() const { return HistoryDays(history); } ///< of this, which has to stay

private:
    static void add(SessionDetail& s, const Worked& each) {
        PlannedItem item;
        item.exercise = each.exercise->id;
        item.name = each.exercise->name;
        item.sets = each.sets;
        item.sideRule = each.exercise->sides;
        item.target = each.exercise->prescription->dose.work();
        for (int set = 1; set <= each.sets; ++set) {
            SetRecord record{s.plan.items.size(), set, each.side, 0, each.amount, each.amount};
            record.load = each.load;
            s.sets.push_back(record);
        }
        s.plan.items.push_back(item);
    }
};

/// Works one muscle first.
inline Exercise working(const char* id, Muscle muscle, SideRule sides = SideRule::Both) {
    Exercise e = strengthening(id, sides);
    e.kind = ExerciseKind::Strengthening;
    e.primary = {muscle};
    return e;
}

} // namespace patella::test
