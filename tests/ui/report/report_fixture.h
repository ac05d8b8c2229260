#pragma once
// Twelve weeks of a runner, told without an engine, and the report of them.
#include "src/progress/report_view.h"
#include "tests/support/told_history.h"
#include "ui/report/report_layout.h"

#include <cmath>

namespace patella::test {

class ToldRunner {
public:
    ToldRunner() {
        for (const char* name : {"Side-lying leg lift", "Step-down, 10 cm", "Wall sit", "Glute bridge",
                                 "Calf stretch", "Half-kneeling hip stretch"})
            addExercise(name);
        for (int day = 0; day < range.days(); ++day)
            tell(day);
        decisions = {
            decided(20, 0, Outcome::Progress, {ReasonCode::P1, Knee::Right}),
            decided(range.days() - 2, 1, Outcome::Regress,
                    {ReasonCode::R1, Knee::Right, {}, {}, {}, PainScore::of(4)}),
            decided(range.days() - 1, 2, Outcome::Stop, {ReasonCode::S1, Knee::Right, {}, PainScore::of(6)})};
        rules = rulesOf({}, {{range.first.plusDays(9), {{"acceptable_during_max", 4}}}});
    }

    [[nodiscard]] ReportView view() const {
        std::vector<Exercise> all = exercises;
        const ExerciseLibrary library = test::library(all);
        const HistoryDays days(told.history);
        const std::optional<PlannedRhythm> plan = PlannedRhythm{
            range.first, {{{true, false, true, false, true, false, true}, 0, true, false}}, std::nullopt};
        const MinimalChange important;
        return reportView(
            {{days, decisions, library, plan, rules, important, range, range.last, 1},
             "Stairs down are the last thing that still bothers me. Wall sits feel sharp past 35 "
             "seconds. I want to run a half marathon in April.",
             {{"akps", "AKPS, total", 68, 81, ChangeVerdict::Better, 10}}});
    }
    [[nodiscard]] ReportSettings settings() const {
        ReportSettings chosen;
        chosen.name = "Anna Muster";
        chosen.born = 1984;
        return chosen;
    }
    [[nodiscard]] ui::ReportSheet sheet(QPageSize::PageSizeId size = QPageSize::A4, bool grey = false) const {
        return ui::reportSheet(view(), settings(),
                               [](const ExerciseId& id) { return QString::fromStdString(id.value); },
                               range.last, {size, grey});
    }

    DateRange range{*LocalDate::of(2026, 9, 1), *LocalDate::of(2026, 11, 21)};
    std::vector<Exercise> exercises{};
    std::vector<PastDecision> decisions{};
    Rules rules{};
    ToldHistory told{};

private:
    void addExercise(const char* name) {
        const std::string id = "e" + std::to_string(exercises.size());
        Exercise e = working(id.c_str(), Muscle::Quadriceps,
                             exercises.size() % 2 == 0 ? SideRule::Both : SideRule::PerSide);
        e.name = name;
        exercises.push_back(e);
    }
    void tell(int day) {
        const LocalDate date = range.first.plusDays(day);
        const double way = static_cast<double>(day) / range.days();
        const auto score = [&](double from, double to, double wave) {
            return static_cast<int>(std::lround(from + (to - from) * way + wave * std::sin(day * 1.1)));
        };
        told.rate(date, Knee::Left, std::max(0, score(2.4, .6, .6)));
        told.rate(date, Knee::Right, day >= 35 && day <= 38 ? 7 : std::max(0, score(5.4, 2.7, .7)));
        if (day % 2 == 0)
            train(date, day, score(3.4, 1.8, .4));
        if (day % 7 == 2 || day % 7 == 5 || day == 34)
            told.run(date, day == 34 ? 9000 : 5200 + 60 * day, 1, score(3, 2, 0));
    }
    void train(LocalDate date, int day, int highest) {
        std::vector<Worked> work;
        for (const Exercise& each : exercises) {
            const int amount = 8 + day / 16;
            if (each.sides == SideRule::Both) {
                work.push_back({&each, 2, amount});
                continue;
            }
            work.push_back({&each, 2, amount, Side::Left});
            work.push_back({&each, 2, amount, Side::Right});
        }
        const SessionId id = told.train(date, 18, work, "Strength B");
        told.rate(id, wallTime(date, 18, 5), Knee::Right, highest, PainKind::During).rating.item = 1;
        told.rate(id, wallTime(date, 18, 6), Knee::Left, 1, PainKind::During).rating.item = 1;
    }
    [[nodiscard]] PastDecision decided(int day, std::size_t exercise, Outcome outcome, Reason reason) const {
        const LocalDate date = range.first.plusDays(day);
        PastDecision past{
            date, {exercises[exercise].id, std::nullopt}, date, {outcome, std::move(reason)}, {}};
        past.change = LevelChange{date};
        past.change->to.exercise = exercises[exercise].id;
        return past;
    }
};

} // namespace patella::test
