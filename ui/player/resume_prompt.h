#pragma once
#include "src/session/unfinished.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;

/// Asks what becomes of a session that was cut off. Esc leaves it for the next start.
class ResumePrompt : public OverlayDialog {
    Q_OBJECT

public:
    enum class Choice { CarryOn, Keep, Discard };

    ResumePrompt(const UnfinishedSession& session, QWidget* host);

Q_SIGNALS:
    void decided(patella::ui::ResumePrompt::Choice choice);

private:
    Button* addChoice(const QString& title, Choice choice);
};

} // namespace patella::ui
