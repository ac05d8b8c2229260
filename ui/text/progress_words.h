#pragma once
#include "src/library/advice.h"
#include "src/library/exercise_library.h"
#include "src/progress/progress_view.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace patella::ui {

/// What Progress says beside its charts: what was seen, in numbers, and never a cause.
class ProgressWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ProgressWords)

public:
    using NameOf = std::function<QString(const ExerciseId&)>;

    static QString name(RangeChoice choice);       ///< "12 weeks"
    static QString date(LocalDate date);           ///< "12 Nov 2026"
    static QString days(const DateRange& range);   ///< "3 to 20 Nov 2026"
    static QString muscles(MuscleGroup group);     ///< "Side of hip"
    static QString exportName(const QString& key); ///< of csv, json, fhir or ics
    static QString number(double value);           ///< at most one decimal

    static QString calendarDay(const patella::CalendarDay& day); ///< "20 min, run 5.2 km, highest pain 4"
    static QString week(const WeekNumbers& week);                ///< "3 of 4 planned"
    /// A number and what it counts: "37" and "of 45 planned".
    static std::pair<QString, QString> weeksFigure(const WeekSeries& weeks);

    /// Whether a knee changed: the verdict first, then what limits it.
    static QStringList change(const PainChange& change);
    static QString verdict(ChangeVerdict verdict); ///< "Better, by more than noise"
    /// Who says from which difference on a change counts; empty when nobody known does.
    static QString source(const MinimalChange& important, const std::vector<EvidenceSource>& evidence);

    static QString after(const FollowingDays& days); ///< "On the day after a run (14 days): median 3, ..."
    static QString flareUp(const FlareUp& flare);    ///< "3 to 9 Nov 2026: up to 7, usually 3"
    static QString preceded(const FlareUp& flare);   ///< "Before it: Strength A on 2 Nov, run 5.2 km on ..."

    /// "Step-down, right"
    static QString climb(const ExerciseClimb& climb);
    /// Its first and its last dose, as far as they differ: "8 reps" and "13 reps".
    static std::pair<QString, QString> ends(const ExerciseClimb& climb);
    /// Its side, and the exercise it began with when that was another one; may be empty.
    static QString below(const ExerciseClimb& climb, const NameOf& nameOf);
    static QString spoken(const ExerciseClimb& climb, const NameOf& nameOf); ///< all of its row
    static QString decided(const PastDecision& decision);                    ///< "Progress, to 2 × 9 reps"
    static QString decided(const PastDecision& decision, const NameOf& nameOf); ///< with the exercise
    static QString reason(const PastDecision& decision, const NameOf& nameOf);

    static QString rating(const DayRating& rating); ///< "Next morning", "Strength A, wall sit: highest"
};

} // namespace patella::ui
