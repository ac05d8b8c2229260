#pragma once
#include "src/routine/session_plan.h"
#include "src/session/pain_check.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class KneeQuestion;
class MessageBar;

/// "How do your knees feel right now?" over the paused session. What follows is decided by adviceDuring.
class PainPrompt : public OverlayDialog {
    Q_OBJECT
public:
    enum class Choice {
        Cancel, ///< nothing was said
        GoOn,   ///< with the exercise; with the rest of the session when pain ended it
        Skip,   ///< this exercise
        Finish, ///< for today
    };

    explicit PainPrompt(QWidget* host);
    /// Asks about `item`; with nothing after it, ending the exercise ends the session.
    void ask(const PlannedItem& item, bool moreAfter);
    [[nodiscard]] PainAdvice advice() const;

Q_SIGNALS:
    void decided(patella::ui::PainPrompt::Choice choice, const patella::KneeAnswers& answers);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void follow();
    void showAdvice(PainAdvice advice);
    void decide(Choice choice);
    void escape();
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QStringList notes() const;

    KneeQuestion* m_question = nullptr;
    MessageBar* m_bar = nullptr;
    Button* m_goOn = nullptr;
    Button* m_skip = nullptr;
    Button* m_finish = nullptr;
    int m_stopAbove = 5;
    bool m_moreAfter = true;
};

} // namespace patella::ui
