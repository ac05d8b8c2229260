#pragma once
#include "src/coach/offer.h"
#include "src/routine/routine_facts.h"
#include "ui/widgets/overlay_dialog.h"

#include <vector>

class QAbstractButton;

namespace patella::ui {

class Segmented;

/// What is settled before a routine starts: whom it is for, whether it is played as the coach or as the
/// routine says, and its choices (one of them, or any). What the coach withholds today, and what cannot be
/// played at all, stays out either way.
class StartDialog : public OverlayDialog {
    Q_OBJECT

public:
    struct Content {
        Routine routine;
        Coached coached{};
        Routine asWritten{};            ///< without what is withheld; the same entries as in `coached`
        std::vector<ExerciseId> left{}; ///< cannot be played and are in neither of them
        bool withEntry = false;
        bool editable = false; ///< offers to open the routine where something cannot be played
        [[nodiscard]] bool coachSpeaks() const { return !coached.dosed.empty() || !coached.withheld.empty(); }
    };
    StartDialog(Content content, const ExerciseLibrary& library, QWidget* host);

Q_SIGNALS:
    void startAsked(const patella::Routine& routine); ///< with the picks applied
    void editAsked();

private:
    void addEntry();
    void addLeft();
    void addCoach();
    void addChoice(const Choice& choice);
    void addFooter();
    void nameOptions();
    [[nodiscard]] const Routine& shown() const; ///< with the doses that are chosen
    [[nodiscard]] ChoicePicks picks() const;
    void check();

    Content m_content;
    const ExerciseLibrary& m_library;
    Segmented* m_doses = nullptr; ///< null where the coach changes none
    std::vector<std::vector<QAbstractButton*>> m_choices;
    QAbstractButton* m_start = nullptr;
};

} // namespace patella::ui
