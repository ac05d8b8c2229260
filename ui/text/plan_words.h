#pragma once
#include "src/coach/plan_day.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// Plans, their checks and the safety check, as people read them.
class PlanWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::PlanWords)

public:
    static QString urgency(Urgency urgency); ///< "Emergency care, now"
    static QString cause(SafetyCause cause); ///< why the safety check is asked
    static QString adult();                  ///< to somebody under 16
    /// "You ticked: a knee that locks. Please see ... You can still read the library."
    static QString paused(const std::vector<SafetySign>& signs, const std::vector<std::string>& ticked);

    static QString planName(const PlanDay& day);     ///< the user's own has none of its own
    static QString kind(const TrainingPlan& plan);   ///< "4 phases, opened by checks"
    static QString place(const PlanDay& day);        ///< "Phase 1 of 4: Settle"; may be empty
    static QString week(const PlanDay& day);         ///< "Week 2."
    static QString gate(const PlanDay& day);         ///< over the checks: "What opens phase 2"
    static QString filled(const CheckState& state);  ///< "4 of 7 days"
    static QString missing(const CheckState& state); ///< what it wants and is not at hand; may be empty
    /// "Expect 6 to 12 weeks, and not everyone is free of pain by then."
    static QString course();
    static QString days(int days, int minutes); ///< "4 days, about 80 min a week"
};

} // namespace patella::ui
