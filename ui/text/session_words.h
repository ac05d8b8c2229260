#pragma once
#include "src/session/session_review.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// Words for looking back on sessions: weeks, sets done, ratings.
class SessionWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::SessionWords)

public:
    /// The first day of its week, as the locale starts weeks.
    static LocalDate weekStart(LocalDate date);
    static QString week(LocalDate start, LocalDate today); ///< "This week", "10 to 16 November"

    static QString name(const SessionSummary& summary); ///< never empty
    static QString line(const SessionSummary& summary); ///< "Wed 19, 21 min", with the state unless done
    static QString
    spoken(const SessionSummary& summary);    ///< everything the list's row shows, for a screen reader
    static QString state(SessionState state); ///< "Done", "Ended early"
    static QString itemsDone(const SessionSummary& summary); ///< "4 of 5 exercises"

    static QString done(const ItemReview& review); ///< "2 of 2 sets", "not done"
    static QString part(const SetReview& set);     ///< "Left", "Right, direction 2"; empty for the whole
    static QString done(const SetReview& set, const PlannedItem& item); ///< "10 of 12 reps", "40 of 40 s"
    static QString planned(const PlannedItem& item); ///< the dose, with the round where there are several

    static QString pain(const PainReview& pain); ///< "3", "3, sharp", a dash when there is none
    static QString spoken(Knee knee, PainKind kind,
                          const PainReview& pain); ///< "Right knee, next morning: 4, clearly there, careful"
};

} // namespace patella::ui
