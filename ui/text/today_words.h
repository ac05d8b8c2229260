#pragma once
#include "src/coach/today.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patella::ui {

/// What Today says beside doses and reasons.
class TodayWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::TodayWords)

public:
    static QString greeting(int minutesOfDay); ///< "Good morning"
    static QString date(LocalDate date);       ///< "Friday 21 November"

    static QString lasting(Duration time, bool estimated); ///< "18 min", "~18 min"
    static QString exercises(int count);
    static QString eyebrow(DayKind kind);        ///< "Due today", "Rest day"
    static QString title(const TodayView& view); ///< of the hero
    static QString below(const TodayView& view); ///< the line below it; may be empty
    static QString withheld(const std::vector<CoachEntry>& entries, const QStringList& names);
    static QString left(const QStringList& names); ///< what cannot be played; empty for none

    static QString question(const ScoreQuestion& question, LocalDate today);
    /// "After yesterday's Strength A. Your answer sets the next dose."
    static QString questionNote(const ScoreQuestion& question, LocalDate today);

    static QString weekLine(const Week& week);   ///< "2 sessions, 10 km run"
    static QString streakLine(const Week& week); ///< "9 weeks in a row with two sessions or more. ..."
    static QString dayLine(const WeekDay& day, LocalDate today); ///< a day for a screen reader
    static QString kilometres(int metres);                       ///< "5.2 km"

    static QString trend(PainTrend trend); ///< "settling"; empty when unknown
    /// The pain line for a screen reader: "Left knee: highest 3, last 1 on Friday. ..."
    static QString summary(const PainSeries& pain);
};

} // namespace patella::ui
