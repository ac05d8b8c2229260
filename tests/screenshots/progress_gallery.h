#pragma once
// Progress with twelve weeks made up after the design: a right knee that calms down.
#include "tests/ui/progress/shown_history.h"
#include "ui/progress/progress_page.h"

#include <cmath>

namespace patella::test {

struct GalleryClimb {
    Exercise exercise;
    int from = 8;
    int to = 12;
    std::optional<Side> side{};
};

inline std::vector<GalleryClimb> galleryClimbs() {
    const auto named = [](const char* id, const char* name, Muscle muscle, SideRule sides = SideRule::Both) {
        Exercise e = working(id, muscle, sides);
        e.name = name;
        e.prescription->dose =
            Dose::of(*WholeRange::of(2, 3),
                     Repetitions{*WholeRange::of(6, 30), std::nullopt, Tempo::standard()},
                     sides == SideRule::PerSide ? Per::Side : Per::Total, WholeRange::exactly(0))
                .value();
        return e;
    };
    Exercise sit = named("wall-sit", "Wall sit", Muscle::Quadriceps);
    sit.prescription->dose = dose(2, Hold{*WholeRange::of(20, 45)});
    return {{named("step-down", "Step-down", Muscle::Quadriceps, SideRule::PerSide), 6, 10, Side::Right},
            {sit, 20, 40},
            {named("side-lying-leg-lift", "Side-lying leg lift", Muscle::GluteusMedius, SideRule::PerSide), 8,
             13, Side::Left},
            {named("bridge", "Bridge", Muscle::GluteusMaximus), 10, 24},
            {named("calf-raise", "Calf raise", Muscle::Gastrocnemius), 12, 18},
            {named("hamstring-curl", "Hamstring curl on a ball", Muscle::Hamstrings), 6, 9},
            {named("dead-bug", "Dead bug", Muscle::Abdominals), 6, 10}};
}

class ProgressGallery {
public:
    ProgressGallery() {
        m_first = *LocalDate::of(2026, 9, 1);
        m_today = *LocalDate::of(2026, 11, 21);
        for (int day = -20; day <= m_today - m_first; ++day)
            live(day);
        decide();
    }

    [[nodiscard]] std::shared_ptr<const ui::ProgressShown> shown(RangeChoice choice) const {
        const HistoryDays days(m_told.history);
        return shown(rangeOf(choice, m_today, 1, days.begins()), choice);
    }
    [[nodiscard]] std::shared_ptr<const ui::ProgressShown>
    shown(const DateRange& range, std::optional<RangeChoice> choice = {}) const {
        const HistoryDays days(m_told.history);
        auto exercises = std::make_shared<ExerciseLibrary>();
        for (const GalleryClimb& each : m_climbs)
            exercises->add(each.exercise);
        PlannedRhythm plan{m_first.plusDays(-40), {}};
        plan.parts.push_back(Rhythm{{true, false, true, false, true, false, true}, 0, true, false});
        const MinimalChange important{2, {"farrar-2001"}};
        auto shown = std::make_shared<ui::ProgressShown>();
        shown->view =
            progressView({days, m_decisions, *exercises, plan, Rules{}, important, range, m_today, 1});
        shown->choice = choice;
        shown->begins = days.begins();
        shown->today = m_today;
        shown->library = exercises;
        shown->knees = {true, true};
        shown->evidence = {{"farrar-2001", "Farrar JT et al. Pain 2001;94:149-58", "", {}}};
        shown->charts =
            ui::chartsOf(shown->view, shown->knees,
                         {{m_first.plusDays(38), QStringLiteral("Hill run, then two days off plan")}},
                         m_today, 1, shown->names());
        return shown;
    }
    [[nodiscard]] DaySummary day(int number) const {
        const LocalDate date = m_first.plusDays(number);
        const std::vector<PinnedNote> notes{
            {"note", date, "Slept badly, and the stairs at the station twice.", {}, {}}};
        return daySummary(HistoryDays(m_told.history), m_decisions, date, notes);
    }

private:
    void live(int day) {
        const LocalDate date = m_first.plusDays(day);
        const double part = std::max(0, day) / 82.0;
        const bool away = day > 36 && day < 41;
        const double hill = 1.6 * std::exp(-std::pow((day - 40) / 5.0, 2));
        if ((day * 7) % 5 != 0) {
            m_told.rate(date, Knee::Left,
                        static_cast<int>(std::lround(2.4 - 1.7 * part + 0.5 * std::sin(day * 2.1))));
            m_told.rate(date, Knee::Right,
                        static_cast<int>(std::lround(5.4 - 2.9 * part + hill + 0.8 * std::sin(day * 1.7))));
        }
        const int weekday = date.isoWeekday();
        if (away)
            return;
        if (weekday % 2 == 1 && (day * 5 + weekday) % 11 != 0) {
            std::vector<Worked> work;
            for (std::size_t i = 0; i < m_climbs.size(); ++i) {
                const GalleryClimb& each = m_climbs[i];
                if (i > 3 && (static_cast<std::size_t>(day + 40) + i) % 3 == 0)
                    continue;
                const int amount = each.from + static_cast<int>(std::lround((each.to - each.from) * part));
                work.push_back({&each.exercise, i > 4 ? 1 : 2, amount, each.side});
            }
            const SessionId id = m_told.train(date,
                                              weekday == 7   ? 9
                                              : day % 4 == 0 ? 14
                                                             : 22,
                                              work, weekday == 7 ? "B" : "A");
            if (day == 38)
                m_told.history.sessions.back().note = "Hill run, then two days off plan";
        } else if (weekday % 2 == 0) {
            m_told.run(date, 3000 + 90 * std::max(0, day) % 8000, 1, 2);
        }
    }
    void decide() {
        int day = 3;
        for (int round = 0; round < 3; ++round)
            for (const GalleryClimb& each : m_climbs) {
                PastDecision decision;
                decision.date = m_first.plusDays(day);
                decision.key = {each.exercise.id, each.side};
                decision.trained = decision.date.plusDays(-1);
                decision.decision.outcome = day % 5 == 0   ? Outcome::Hold
                                            : day % 8 == 0 ? Outcome::Regress
                                                           : Outcome::Progress;
                decision.decision.reason.have = 2;
                decision.decision.reason.need = 2;
                decision.decision.reason.code = decision.decision.outcome == Outcome::Progress
                                                    ? ReasonCode::P1
                                                : decision.decision.outcome == Outcome::Hold ? ReasonCode::H14
                                                                                             : ReasonCode::R1;
                if (decision.decision.outcome != Outcome::Hold) {
                    const Measure measure = measureOf(each.exercise.prescription->dose.work());
                    decision.change = LevelChange{decision.date,
                                                  {each.exercise.id, measure, 2, each.from + round},
                                                  {each.exercise.id, measure, 2, each.from + round + 1}};
                }
                m_decisions.push_back(decision);
                day += round == 2 && day > 74 ? 0 : 4;
            }
    }

    std::vector<GalleryClimb> m_climbs = galleryClimbs();
    ToldHistory m_told;
    std::vector<PastDecision> m_decisions;
    LocalDate m_first = LocalDate::fromDays(0);
    LocalDate m_today = LocalDate::fromDays(0);
};

} // namespace patella::test
