#pragma once
#include "ui/progress/progress_shown.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_frame.h"

class QVBoxLayout;

namespace patella::ui {

class Button;
class TextLabel;

/// One climb: name, first dose, line, last dose, decision. A press opens it.
class ClimbRow : public Card {
    Q_OBJECT

public:
    ClimbRow(const ExerciseClimb& climb, const ProgressWords::NameOf& names, QWidget* parent = nullptr);
    [[nodiscard]] std::pair<int, int> doseWidths() const; ///< of the first and the last dose
    void setDoseWidths(int first, int last);              ///< so that rows stand in columns

private:
    TextLabel* m_first;
    TextLabel* m_last;
};

/// How the doses climbed, strengthening first; some of them until all are asked for.
class StrengthCard : public ChartFrame {
    Q_OBJECT

public:
    explicit StrengthCard(QWidget* parent = nullptr);
    void render(const std::shared_ptr<const ProgressShown>& shown);

Q_SIGNALS:
    void climbWanted(const patella::ExerciseClimb& climb);

private:
    void fill();
    ChartTable table() const;

    std::shared_ptr<const ProgressShown> m_shown;
    std::vector<const ExerciseClimb*> m_climbs; ///< of what is shown, in their order
    bool m_all = false;
    QWidget* m_rows; ///< the chart of the frame
    QVBoxLayout* m_list;
    Button* m_more;
};

} // namespace patella::ui
