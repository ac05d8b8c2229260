#pragma once
#include "src/routine/routine_facts.h"
#include "src/routine/session_plan.h"
#include "ui/widgets/card.h"
#include "ui/widgets/phase_bar.h"

#include <optional>

class QBoxLayout;

namespace patella::ui {

class BalanceBars;
class Button;
class Segmented;
class Separator;
class Tag;
class TextLabel;

/// The segments of a routine's phase bar: each phase that has time.
std::vector<PhaseSegment> phaseSegments(const Routine& routine, const RoutineTimes& times);

/// The whole routine at a glance: total, phases by time, sets a muscle.
class SummaryCard : public Card {
    Q_OBJECT

public:
    struct View {
        QString total;
        int exercises = 0;
        std::vector<PhaseSegment> segments;
        MuscleBalance balance;
        MuscleBalance week;           ///< with the last seven days
        Duration time{0};             ///< of the whole
        std::optional<int> minutes{}; ///< that a session may take
        bool mayFill = false;         ///< something can be added
    };

    explicit SummaryCard(QWidget* parent = nullptr);
    void render(const View& view);
    void setSelected(int exercises); ///< 0: not several

Q_SIGNALS:
    void fillAsked();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeTime();
    QWidget* makeBalance();

    QBoxLayout* m_row;
    TextLabel* m_total;
    TextLabel* m_count;
    PhaseBar* m_bar;
    Separator* m_line;
    QWidget* m_time;
    QWidget* m_balance;
    void showBalance();
    void showCount();
    void showFit(const View& view);

    Tag* m_fits;
    Button* m_fill;
    int m_exercises = 0;
    int m_selected = 0;
    Segmented* m_span;
    TextLabel* m_light;
    BalanceBars* m_bars;
    MuscleBalance m_ofRoutine;
    MuscleBalance m_ofWeek;
};

} // namespace patella::ui
