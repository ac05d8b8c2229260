#pragma once
#include "src/routine/session_plan.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <vector>

namespace patella::ui {

/// An exercise as a handout says it.
struct HandoutItem {
    ExerciseId exercise;
    QString name;
    QString dose;      ///< "2 sets of 12 each side"
    QString pace;      ///< "2-1-2, rest 45 s"; may be empty
    QString cue;       ///< may be empty
    QStringList steps; ///< up to four sentences, whole
    QString note;      ///< of this routine; may be empty
    QString stop;      ///< where it ends sooner than the pain rule says, else empty
};

/// One item, or those of a choice or a superset.
struct HandoutGroup {
    QString lead; ///< "Choose one", "In turn, set by set"; empty for an item of its own
    QString note;
    std::vector<HandoutItem> items;
};

struct HandoutPhase {
    QString title;
    QString rounds; ///< empty where it is gone through once
    QString note;
    std::vector<HandoutGroup> groups;
};

/// A routine in words, for paper and for the clipboard.
struct Handout {
    QString name;
    QString facts;       ///< "19 min, 3 times a week"
    QString equipment;   ///< "Mat and mini band"
    QString entry;       ///< whom the routine is for, where it says so
    QStringList remarks; ///< warnings first, then notes
    QString painRule;
    QString madeWith;
    std::vector<HandoutPhase> phases;
};

/// Makes a handout of a routine. Ranges stand as ranges: paper does not know the day's target.
class HandoutWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::HandoutWords)

public:
    static Handout of(const Routine& routine, const ExerciseLibrary& library,
                      const ExpandOptions& options = {});
    /// As lines for the clipboard.
    static QString plain(const Handout& handout);
    /// Whole sentences from the steps, each step's first: three where there are as many, a fourth
    /// while all stay short.
    static QStringList shortSteps(const std::vector<std::string>& steps);
    static QString dose(const Dose& dose, SideChoice sides); ///< "2 sets of 12 each side"
    static QString pace(const Dose& dose, bool selfPaced);   ///< "2-1-2, rest 45 s"
    /// 0 to 2, 3 to 5 and above in one line (evidence: pain-model-rules).
    static QString painRule();

private:
    static HandoutItem item(const RoutineItem& item, const ExerciseLibrary& library);
    static HandoutGroup group(const Entry& entry, const ExerciseLibrary& library);
    static QStringList itemLines(const HandoutItem& item, bool inGroup);
};

} // namespace patella::ui
