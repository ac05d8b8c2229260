#pragma once
#include "ui/firstrun/first_run_step.h"

class QScrollArea;
class QStackedWidget;

namespace patella::ui {

class Button;
class FirstRunPanel;
class PlanStep;
class StepBars;
class TextLabel;

/// The questions before the first session, and again when the user asks for one of them: one question a page,
/// Enter goes on, Esc goes back. Covers the whole window.
class FirstRunPage : public QWidget {
    Q_OBJECT

public:
    enum class Part {
        Everything, ///< the first run: all four
        Safety,     ///< the safety check alone
        Plan,       ///< knees, time and plan
        Knees,      ///< that step alone
        Time,       ///< likewise
    };

    explicit FirstRunPage(QWidget* parent = nullptr);
    ~FirstRunPage() override;
    void begin(Part part, const FirstRunContent& content);

Q_SIGNALS:
    void finished(const patella::ui::FirstRunAnswers& answers);
    /// "Skip for now", with what was answered on the pages before.
    void skipped(const patella::ui::FirstRunAnswers& answers);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* right();
    QLayout* footer();
    void showStep(int step);
    void follow();
    void next();
    void back();
    void arrange();
    [[nodiscard]] std::vector<FirstRunStep*> stepsOf(Part part) const;
    [[nodiscard]] FirstRunStep& current() const;
    [[nodiscard]] FirstRunAnswers answersUpTo(int step) const;

    std::array<FirstRunStep*, 4> m_all{};
    PlanStep* m_planStep;
    std::vector<FirstRunStep*> m_steps; ///< of the part
    Part m_part = Part::Everything;
    int m_step = 0;
    FirstRunPanel* m_panel;
    QWidget* m_progress = nullptr;
    StepBars* m_bars;
    TextLabel* m_count;
    TextLabel* m_title;
    TextLabel* m_lead;
    QStackedWidget* m_stack;
    std::vector<QScrollArea*> m_scrolls;
    QWidget* m_right = nullptr;
    Button* m_back;
    Button* m_skip;
    Button* m_next;
};

} // namespace patella::ui
