#pragma once
#include "ui/firstrun/first_run_step.h"

class QLineEdit;

namespace patella::ui {

class KneeTile;
class PainScale;
class TextLabel;

/// Which knee hurts, how much at worst these days, and the year of birth.
class KneesStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit KneesStep(QWidget* parent = nullptr);
    void begin(const FirstRunContent& content) override;
    void take(FirstRunAnswers& answers) const override;
    [[nodiscard]] bool complete() const override; ///< the year is empty or can be one
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString panelLine() const override;
    [[nodiscard]] QString figure() const override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    QWidget* tiles();
    QWidget* yearRow();
    void showParts();
    [[nodiscard]] std::optional<int> year() const;

    std::array<KneeTile*, 2> m_tiles{};
    TextLabel* m_painTitle;
    std::array<PainScale*, 2> m_scales{};
    QLineEdit* m_year = nullptr;
    TextLabel* m_yearNote;
    TextLabel* m_adult;
    LocalDate m_today = LocalDate::fromDays(0);
};

} // namespace patella::ui
