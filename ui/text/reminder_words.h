#pragma once
#include "src/coach/reminders.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// What reminders say. Others may see the screen they appear on: no scores, no decisions.
class ReminderWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ReminderWords)

public:
    static QString title(ReminderKind kind);
    static QString body(ReminderKind kind, const ReminderDay& day); ///< "Strength A, 18 min"
    static QString start();
    static QString answer();
    static QString later(int minutes); ///< "In 10 minutes"
    static QString notToday();
};

} // namespace patella::ui
