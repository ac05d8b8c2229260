#pragma once
#include "src/coach/today.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class TextLabel;

/// The days of the week with what was done, and the weeks in a row.
class WeekCard : public Card {
    Q_OBJECT

public:
    explicit WeekCard(QWidget* parent = nullptr);
    void render(const TodayView& view);

Q_SIGNALS:
    void addRun();
    void runsWanted(); ///< all of them, to look at and change

private:
    class DayCell;
    class StreakMarks;

    TextLabel* m_line;
    Button* m_runs;
    std::array<DayCell*, 7> m_cells{};
    StreakMarks* m_marks;
    TextLabel* m_streak;
};

} // namespace patella::ui
