#pragma once
#include "src/coach/overrule.h"
#include "src/library/exercise.h"
#include "ui/widgets/overlay_dialog.h"

class QGridLayout;

namespace patella::ui {

class Stepper;
class Switch;

struct OwnDose {
    int sets = 1;
    int amount = 1; ///< repetitions or seconds
    int load = 0;   ///< steps above the first
    bool bothSides = false;
};

/// Asks for the user's own dose of an exercise and side, beginning with the coach's.
class OwnDoseDialog : public OverlayDialog {
    Q_OBJECT

public:
    /// `title` names the exercise and the side. `sides`: the other side is decided too and may be set alike.
    OwnDoseDialog(const CoachEntry& entry, const Exercise& exercise, const QString& title, bool sides,
                  QWidget* host);

Q_SIGNALS:
    void chosen(const patella::ui::OwnDose& dose);

private:
    Stepper* addStepper(const QString& name, int value, int lowest, int highest);
    void addLoad(const CoachEntry& entry, const Exercise& exercise, int most);
    void addFooter();

    QGridLayout* m_fields;
    Stepper* m_sets = nullptr;
    Stepper* m_amount = nullptr;
    Stepper* m_load = nullptr; ///< null where nothing loads it
    Switch* m_both = nullptr;  ///< null without another side
};

} // namespace patella::ui
