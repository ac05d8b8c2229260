#pragma once
// A history as Progress shows it.
#include "tests/support/told_history.h"
#include "ui/progress/progress_shown.h"
#include "ui/text/words.h"

namespace patella::test {

/// Eight weeks up to Sunday: the right knee calms down from 6 to 2, the left one stays at 1.
struct ShownHistory {
    Exercise squat = working("squat", Muscle::Quadriceps);
    Exercise step = working("step-down", Muscle::Quadriceps, SideRule::PerSide);
    ToldHistory told{};
    std::vector<PastDecision> decisions{};
    std::optional<PlannedRhythm> plan{};
    std::optional<PerKnee> said{};
    std::optional<RangeChoice> choice{RangeChoice::TwelveWeeks};
    LocalDate first = on(0);
    LocalDate last = on(55);

    void live() {
        for (int day = 0; day <= 55; ++day) {
            const int right = day < 14 ? 6 : day < 42 ? 4 : 2;
            told.rate(on(day), Knee::Right, right);
            told.rate(on(day), Knee::Left, 1);
            if (day % 3 == 0)
                told.train(on(day), 20, {{&squat, 2, 8 + day / 9}, {&step, 2, 8, Side::Right}});
            if (day % 7 == 4)
                told.run(on(day), 5200, 1, 2);
        }
        told.history.sessions[3].note = "Hill run, then two days off plan";
        PastDecision raised;
        raised.date = on(30);
        raised.key = {squat.id};
        raised.trained = on(29);
        raised.decision.outcome = Outcome::Progress;
        raised.change = LevelChange{
            on(30), {squat.id, Measure::Repetitions, 2, 10}, {squat.id, Measure::Repetitions, 2, 11}};
        decisions.push_back(raised);
    }

    [[nodiscard]] std::shared_ptr<const ui::ProgressShown> shown() const {
        const HistoryDays days(told.history);
        const Rules rules;
        const MinimalChange important{2, {"farrar-2001"}};
        auto shown = std::make_shared<ui::ProgressShown>();
        auto exercises = std::make_shared<ExerciseLibrary>();
        exercises->add(squat);
        exercises->add(step);
        shown->library = exercises;
        shown->choice = choice;
        shown->view =
            progressView({days, decisions, *exercises, plan, rules, important, {first, last}, last, 1});
        shown->begins = days.begins();
        shown->today = last;
        shown->evidence = {{"farrar-2001", "Farrar JT et al. Pain 2001;94:149-58", "About 2 points", {}}};
        shown->knees = ui::activeKnees(shown->view.pain, said);
        std::vector<ui::DayWords> notes;
        for (const DayNote& note : shown->view.pain.notes)
            notes.push_back({note.date, ui::text(note.text)});
        shown->charts = ui::chartsOf(shown->view, shown->knees, notes, last, 1, shown->names());
        return shown;
    }
    [[nodiscard]] DaySummary day(int number) const {
        return daySummary(HistoryDays(told.history), decisions, on(number));
    }
};

} // namespace patella::test
