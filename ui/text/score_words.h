#pragma once
#include "src/session/score_moment.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// What is said where scores are corrected.
class ScoreWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ScoreWords)

public:
    static QString title(const ScoreMoment& moment); ///< "Highest during the session"
    static QString about(const ScoreMoment& moment); ///< "Strength A, Friday 20 November 2026"
    static QString line(const ScoreMoment& moment);  ///< "Strength A: highest", "At any time"
    static QString day(LocalDate date,
                       LocalDate today); ///< "Today", "Yesterday", "Wednesday 18 November 2026"
    static QString kept(PainKind kind);  ///< what becomes of a correction
};

} // namespace patella::ui
