#pragma once
#include "ui/progress/progress_shown.h"
#include "ui/widgets/card.h"
#include "ui/widgets/charts/chart_frame.h"

class QGridLayout;
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
    void setStacked(bool on);                             ///< the name above its doses, not beside them
    [[nodiscard]] int belowWidth() const {
        return m_belowWidth;
    } ///< of the words under the name, in one line

private:
    QGridLayout* m_grid = nullptr;
    TextLabel* m_name = nullptr;
    TextLabel* m_below = nullptr;
    QWidget* m_line = nullptr;
    QWidget* m_badge = nullptr;
    int m_belowWidth = 0;
    std::optional<bool> m_stacked{};
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

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fill();
    void arrange();
    ChartTable table() const;

    std::shared_ptr<const ProgressShown> m_shown;
    std::vector<const ExerciseClimb*> m_climbs; ///< of what is shown, in their order
    std::vector<ClimbRow*> m_shownRows;
    int m_doses = 0; ///< width of the widest first and the widest last
    bool m_all = false;
    QWidget* m_rows; ///< the chart of the frame
    QVBoxLayout* m_list;
    Button* m_more;
};

} // namespace patella::ui
