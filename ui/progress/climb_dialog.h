#pragma once
#include "ui/progress/progress_shown.h"
#include "ui/progress/reading_sheet.h"

class QVBoxLayout;

namespace patella::ui {

/// One exercise's climb as a chart of its own, with what was decided of it and why.
class ClimbDialog : public ReadingSheet {
    Q_OBJECT

public:
    ClimbDialog(std::shared_ptr<const ProgressShown> shown, const ExerciseClimb& climb, QWidget* host);

private:
    void addChart(const ExerciseClimb& climb);
    void addDecisions();
    void addMore();

    std::shared_ptr<const ProgressShown> m_shown;
    std::vector<PastDecision> m_left; ///< decisions not listed yet, the newest last
    QVBoxLayout* m_list = nullptr;
    QWidget* m_more = nullptr;
};

} // namespace patella::ui
