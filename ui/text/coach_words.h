#pragma once
#include "src/coach/overrule.h"
#include "src/coach/rule_numbers.h"
#include "src/coach/targets.h"
#include "src/library/exercise_library.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patella::ui {

/// What stands beside a dose: what the coach made of it, and why.
struct CoachNote {
    QString badge; ///< "Coach: 3 × 12 reps"
    QString why;   ///< one or two sentences
    friend bool operator==(const CoachNote&, const CoachNote&) = default;
};

/// Overruling the coach in words.
class CoachWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::CoachWords)

public:
    static QString nameOf(const ExerciseLibrary& library, const ExerciseId& id);
    static QString own(LocalDate since);                             ///< "Your own since 12 Nov"
    static QString action(CoachAction action);                       ///< "Stay here"
    static QString explained(CoachAction action, const CoachEntry&); ///< what it does, as a sentence
    /// For a toast: "Step-down stays where it was".
    static QString done(CoachAction action, const CoachKey& key, const ExerciseLibrary& library);
    /// A target with its load in words of what loads the exercise; of another exercise with its name.
    static QString target(const Target& target, const ExerciseId& of, const ExerciseLibrary& library);
    static CoachNote note(const CoachEntry& entry, const ExerciseLibrary& library);
    /// Beside a dose of a routine: that it stays as it is where the coach leaves it.
    static CoachNote note(const CoachedItem& item, const ExerciseLibrary& library);
    static QString date(LocalDate date); ///< "12 Nov"

    static QString name(NumberGroup group);
    static QString name(std::string_view number);                 ///< "Calm up to"
    static QString explained(std::string_view number);            ///< what it decides, as a sentence
    static QString value(const RuleNumber& number, double value); ///< "3 sessions"
    static QString range(const RuleNumber& number);               ///< "0 to 5; ours is 2"
    static QString fault(const NumberFault& fault);
    /// "This uses numbers changed by you or your clinician: ..."; empty without any.
    static QString changed(const std::vector<ChangedNumber>& numbers);
};

} // namespace patella::ui
