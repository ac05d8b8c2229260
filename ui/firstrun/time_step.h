#pragma once
#include "ui/firstrun/first_run_step.h"

class QVBoxLayout;

namespace patella::ui {

class DayChips;
class Segmented;
class TextLabel;
class WordChips;

/// What is at hand, how long, on which days.
class TimeStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit TimeStep(QWidget* parent = nullptr);
    void begin(const FirstRunContent& content) override;
    void take(FirstRunAnswers& answers) const override;
    [[nodiscard]] bool complete() const override; ///< a day at least
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString panelLine() const override;
    [[nodiscard]] QString figure() const override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    void addEquipment(QVBoxLayout* column);
    void showSum();
    [[nodiscard]] OwnEquipmentSet ownAtHand() const;
    [[nodiscard]] int minutes() const;

    WordChips* m_equipment;
    OwnEquipmentSet m_own;      ///< kinds that the user named
    OwnEquipmentSet m_knownOwn; ///< at hand as it was said before
    Segmented* m_minutes;
    DayChips* m_days;
    TextLabel* m_sum;
};

} // namespace patella::ui
