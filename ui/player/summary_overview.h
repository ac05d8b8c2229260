#pragma once
#include "src/session/pain_check.h"
#include "src/session/session_tally.h"

#include <QWidget>

#include <array>

namespace patella::ui {

class Ring;
class TextLabel;

/// What a session came to: a ring by phase with its minutes, exercises, sets, and how each knee went.
class SummaryOverview : public QWidget {
    Q_OBJECT
public:
    explicit SummaryOverview(QWidget* parent = nullptr);
    void setDone(const SessionPlan& plan, const SessionTally& tally, Duration active);
    void setPain(const KneeAnswers& before, const KneeAnswers& highest);

private:
    Ring* m_ring = nullptr;
    TextLabel* m_minutes = nullptr;
    TextLabel* m_unit = nullptr;
    TextLabel* m_exercises = nullptr;
    TextLabel* m_sets = nullptr;
    std::array<TextLabel*, 2> m_knees{};
};

} // namespace patella::ui
