#pragma once
#include "src/routine/session_plan.h"
#include "src/session/pain_check.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class KeyHints;
class KneeQuestion;
class MessageBar;

/// "How do your knees feel right now?" over the paused session. What follows is decided by adviceDuring.
class PainPrompt : public OverlayDialog {
    Q_OBJECT
public:
    enum class Choice {
        Cancel,  ///< nothing was said
        GoOn,    ///< with the exercise; with the rest of the session when pain ended it
        Lighter, ///< on with the exercise, gentler
        Skip,    ///< this exercise
        Finish,  ///< for today
    };

    explicit PainPrompt(QWidget* host);
    /// Asks about `item`; with nothing after it, ending the exercise ends the session. `lighter` says how it
    /// can go on for pain of 3 to 5; empty: there is no way. `painkiller`: one was told of in this session.
    void ask(const PlannedItem& item, bool moreAfter, const QString& lighter, bool painkiller = false);
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
    [[nodiscard]] bool offersLighter() const;
    [[nodiscard]] QString reason() const;
    [[nodiscard]] QStringList notes() const;

    KneeQuestion* m_question = nullptr;
    MessageBar* m_bar = nullptr;
    Button* m_goOn = nullptr;
    Button* m_asPlanned = nullptr; ///< beside an offer to go lighter
    KeyHints* m_keys = nullptr;
    Button* m_skip = nullptr;
    Button* m_finish = nullptr;
    int m_stopAbove = 5;
    bool m_moreAfter = true;
    QString m_lighter;
};

} // namespace patella::ui
