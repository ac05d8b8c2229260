#pragma once
#include "src/coach/plan_day.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class TextLabel;

/// The plan: where it stands, the checks as they fill, how long it takes; and the ways to change it.
class PlanCard : public Card {
    Q_OBJECT

public:
    explicit PlanCard(QWidget* parent = nullptr);
    void render(const PlanDay& day);

Q_SIGNALS:
    void planWanted();
    void safetyWanted();
    void breakWanted(bool on);
    void phaseWanted(int phase);
    void checkAnswered(const QString& check, const patella::TrialAnswer& answer);

private:
    void addButtons();
    QWidget* checkRow(const CheckState& state);
    void ask(const PlanCheck& check);

    PlanDay m_day;
    TextLabel* m_title;
    TextLabel* m_place;
    TextLabel* m_text;
    TextLabel* m_gate;
    QWidget* m_checks = nullptr;
    TextLabel* m_course;
    Button* m_next;
    Button* m_change;
    Button* m_safety;
    Button* m_break;
};

} // namespace patella::ui
