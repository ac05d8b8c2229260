#pragma once
#include "src/routine/routine_facts.h"
#include "ui/widgets/overlay_dialog.h"

#include <functional>
#include <vector>

class QAbstractButton;

namespace patella::ui {

/// What is settled before a routine starts: whom it is for, and its choices (one of them, or any).
class StartDialog : public OverlayDialog {
    Q_OBJECT

public:
    StartDialog(const Routine& routine, const ExerciseLibrary& library, bool withEntry, QWidget* host);

Q_SIGNALS:
    void startAsked(const patella::Routine& routine); ///< with the picks applied

private:
    void addEntry();
    void addChoice(const Choice& choice, const ExerciseLibrary& library);
    [[nodiscard]] ChoicePicks picks() const;
    void check();

    Routine m_routine;
    std::vector<std::vector<QAbstractButton*>> m_choices;
    QAbstractButton* m_start = nullptr;
};

} // namespace patella::ui
