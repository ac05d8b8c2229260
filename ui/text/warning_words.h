#pragma once
#include "src/coach/routine_warnings.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

struct WarningText {
    QString strong; ///< what speaks against the exercise
    QString rest;   ///< why; may be empty
    QString swap;   ///< "Swap for split squat"; empty where nothing fits
    friend bool operator==(const WarningText&, const WarningText&) = default;
};

/// What speaks against an item of a routine, in words.
class WarningWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::WarningWords)

public:
    static WarningText of(const ItemWarning& warning, const ExerciseLibrary& library, LocalDate today);
    /// Why an exercise cannot be played, for one that cannot.
    static QString unplayable(const ExerciseId& id, const ExerciseLibrary& library);
    static QString dayOf(LocalDate date, LocalDate today); ///< "today", "yesterday", "on Thursday"

private:
    static QString reason(const ItemWarning& warning, LocalDate today);
};

} // namespace patella::ui
