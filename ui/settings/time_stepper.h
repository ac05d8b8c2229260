#pragma once
#include "ui/widgets/stepper.h"

namespace patella::ui {

/// A time of day in minutes since midnight, in quarters of an hour by its keys, to the minute by typing.
class TimeStepper : public Stepper {
    Q_OBJECT

public:
    explicit TimeStepper(const QString& name, QWidget* parent = nullptr);
    void stepBy(int steps) override; ///< to full quarters; of a whole day over midnight

    static QString shown(int minutes); ///< as the locale writes it
    static int
    understood(const QString& text); ///< "18:30", "18.30", "1830", "7", "6:30 pm"; -1: none of these
};

} // namespace patella::ui
