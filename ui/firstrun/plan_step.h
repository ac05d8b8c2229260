#pragma once
#include "ui/firstrun/first_run_step.h"

class QVBoxLayout;

namespace patella::ui {

class OwnPlan;
class PlanOption;
class TextLabel;

/// The plans to choose from, the user's own and none among them.
class PlanStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit PlanStep(QWidget* parent = nullptr);
    void begin(const FirstRunContent& content) override;
    void take(FirstRunAnswers& answers) const override;
    void follow(const FirstRunAnswers& before) override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override { return m_lead; }
    [[nodiscard]] QString panelLine() const override;
    [[nodiscard]] QString figure() const override;
    [[nodiscard]] QWidget* firstFocus() const override;
    [[nodiscard]] QString chosenName() const; ///< empty: no plan

private:
    struct Choice {
        std::string id; ///< `none` is empty
        PlanOption* option;
    };
    void addOptions();
    void add(const std::string& id, PlanOption* option);
    void showOwn(bool on);
    void choose(const std::string& id);
    [[nodiscard]] const Choice* chosen() const;

    FirstRunContent m_content;
    QString m_lead;
    QVBoxLayout* m_column;
    QWidget* m_options = nullptr;
    std::vector<Choice> m_choices;
    OwnPlan* m_own;
    TextLabel* m_course;
    TextLabel* m_sources;
};

} // namespace patella::ui
