#pragma once
// Years of training, the same every time: a session of nine exercises on three days of four, runs between
// them, and four ratings a day. Ten years hold about 100,000 sets and 15,000 ratings.
#include "tests/support/told_history.h"

namespace patella::test {

class LongHistory {
public:
    explicit LongHistory(int days) {
        for (const char* id : {"leg-raise", "bridge", "clamshell", "wall-sit", "calf-raise", "squat"})
            m_exercises.push_back(working(id, Muscle::Quadriceps));
        for (const char* id : {"step-down", "hip-hike", "split-squat"})
            m_exercises.push_back(working(id, Muscle::GluteusMedius, SideRule::PerSide));
        m_exercises[0].harder = m_exercises[5].id;
        m_exercises[5].easier = m_exercises[0].id;
        for (int day = 0; day < days; ++day)
            live(day);
    }
    [[nodiscard]] const History& history() const { return m_told.history; }
    [[nodiscard]] ExerciseLibrary exercises() const { return library(m_exercises); }
    [[nodiscard]] const std::vector<PastDecision>& decisions() const { return m_decisions; }

private:
    int next(int below) {
        m_state = m_state * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<int>((m_state >> 33) % static_cast<std::uint64_t>(below));
    }
    void live(int day) {
        const LocalDate date = on(day);
        SessionId session;
        if (day % 4 != 3)
            session = train(day);
        else
            m_told.run(date, 3000 + next(9000), next(4), next(6));
        if (!session.empty())
            for (const PainKind kind : {PainKind::Before, PainKind::End})
                for (const Knee knee : bothSides)
                    m_told.rate(session, wallTime(date, 18, 0), knee, next(5), kind);
        if (!session.empty() || next(2) == 0)
            m_told.rate(session, wallTime(date.plusDays(1), 8, 0), Knee::Right, next(7),
                        PainKind::NextMorning);
    }
    SessionId train(int day) {
        std::vector<Worked> work;
        const int amount = 8 + day / 90 % 8;
        for (const Exercise& each : m_exercises)
            if (each.sides == SideRule::PerSide)
                for (const Side side : bothSides)
                    work.push_back({&each, 3, amount + next(2), side});
            else
                work.push_back({&each, 3, amount + next(2)});
        for (const Worked& each : work) {
            const Outcome outcome = next(8) == 0 ? Outcome::Progress : Outcome::Hold;
            PastDecision past{on(day + 1), {each.exercise->id, each.side}, on(day), {outcome, {}}};
            past.decision.reason.code = next(2) == 0 ? ReasonCode::H12 : ReasonCode::H14;
            m_decisions.push_back(past);
        }
        return m_told.train(on(day), 15 + next(10), work, day % 2 == 0 ? "a" : "b");
    }

    std::vector<Exercise> m_exercises;
    ToldHistory m_told;
    std::vector<PastDecision> m_decisions;
    std::uint64_t m_state = 1;
};

} // namespace patella::test
