#pragma once
#include "src/session/pain_check.h"
#include "src/session/player_view.h"
#include "src/session/session_tally.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace patella::ui {

/// What the player says about a moment of a session.
class PlayerWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::PlayerWords)

public:
    static QString part(TempoPart part);                 ///< "Up", "Hold", "Down", "Wait"
    static QString partFor(TempoPart part, int seconds); ///< "Up 2"
    static QString state(const PlayerView& view); ///< the word in the ring: "Down", "Rest", "Switch sides"
    static QString count(const PlayerView& view); ///< the big number: "7", "23", "2:05"
    static QString unit(const PlayerView& view);  ///< below it: "of 12", "seconds"
    static QString setExtra(const PlayerView& view,
                            const PlannedItem& item); ///< "round 2 of 3, other way", or nothing
    static QString amount(const PlannedItem& item);   ///< one set: "12 reps", "hold 30 s"
    static QString tempo(const PlannedItem& item);    ///< "2 up, 1 hold, 3 down"; empty without repetitions
    static QString lasting(const SessionPlan& plan);  ///< "18 min", "~18 min"
    static QString totalLeft(Duration left, bool estimated); ///< "11:40", "~11:40"
    /// The moment for a screen reader: "Side-lying leg lift, left, set 2 of 3, Down, 7 of 12".
    static QString spoken(const PlayerView& view, const PlannedItem& item);
    /// A knee's answer: "4, clearly there", "4, clearly there, sharp", "not answered".
    static QString answer(const KneeAnswer& answer);
    static QString course(const KneeAnswer& before, const KneeAnswer& highest); ///< "before 1, highest 4"
    static QString setName(const SetRecord& record);                            ///< "Set 2, left"
    /// What was done of an item: "4 of 4 sets: 12, 12, 12, 10", "not done today".
    static QString doneOf(const PlannedItem& item, const std::vector<SetRecord>& records,
                          const ItemTally& tally);
};

} // namespace patella::ui
