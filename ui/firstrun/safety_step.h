#pragma once
#include "ui/firstrun/first_run_step.h"

class QVBoxLayout;

namespace patella::ui {

class MessageBar;
class TextLabel;
class TickRow;

/// The warning signs by urgency. A ticked one says at once what to do and how soon.
class SafetyStep : public FirstRunStep {
    Q_OBJECT

public:
    explicit SafetyStep(QWidget* parent = nullptr);
    void begin(const FirstRunContent& content) override;
    void take(FirstRunAnswers& answers) const override;
    [[nodiscard]] bool complete() const override;
    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString lead() const override;
    [[nodiscard]] QString panelLine() const override;
    [[nodiscard]] QString figure() const override;
    [[nodiscard]] QWidget* firstFocus() const override;

private:
    struct Asked {
        std::string id;
        TickRow* row;
        MessageBar* action;
    };
    void addGroup(const SafetyGroup& group);
    void show(const Asked& asked);
    void tickedSign(bool on);
    [[nodiscard]] std::vector<std::string> ticked() const;

    QVBoxLayout* m_column;
    QWidget* m_groups = nullptr;
    std::vector<Asked> m_asked;
    TickRow* m_none;
    TickRow* m_seen;
    TextLabel* m_adult;
};

} // namespace patella::ui
