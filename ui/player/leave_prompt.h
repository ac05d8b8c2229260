#pragma once
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;

/// Asked on Esc while a session is under way: go on, finish and keep, or discard.
class LeavePrompt : public OverlayDialog {
    Q_OBJECT
public:
    enum class Choice { GoOn, Finish, Discard };

    explicit LeavePrompt(QWidget* host);

Q_SIGNALS:
    void decided(patella::ui::LeavePrompt::Choice choice);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Button* addChoice(const QString& title, Choice choice);
    void decide(Choice choice);

    Button* m_goOn = nullptr;
};

} // namespace patella::ui
