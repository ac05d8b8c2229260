#pragma once
#include "src/coach/routine_generator.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

namespace patella::ui {

/// What a routine that was made says of itself: why each exercise is there, what was left out, and what could
/// be dropped where nothing fits. Whole sentences, but for the names.
class GeneratorWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::GeneratorWords)

public:
    using NameOf = std::function<QString(const EntryRef&)>; ///< of a locked entry

    static QString name(FocusArea area); ///< "Hips"
    static QString part(Muscle muscle);  ///< "the side of the hip", inside a sentence
    static QString part(MuscleGroup group);

    static QString reason(const ItemReason& reason);
    /// What a locked entry goes against.
    static QString against(LeftOutWhy why);
    /// "12 exercises need equipment that is not at hand."
    static QString leftOut(const LeftOut& left);
    static QString leftOutLine(int leftOut, int all); ///< "63 of 73 exercises"
    static QString emptyPhase(PhaseKind phase);

    static QString nothingFits(NoFit why);
    /// "It fits with 25 min and a step at hand."
    static QString way(const std::vector<Relaxation>& way, const NameOf& nameOf);
    /// What a press of its button does: "Take 25 min".
    static QString wayAction(const std::vector<Relaxation>& way);

    static QString minutes(int halfMinutes); ///< "12.5 min"
    /// A name for what was made: "20 min, hips and core".
    static QString routineName(const RoutineWish& wish, const std::set<FocusArea>& focus);

private:
    static QString shows(const ItemReason& reason);
    static QString recent(const ItemReason& reason);
    static QString lowLoad(const ItemReason& reason);
    static QString leftByPain(const LeftOut& left);
    static QString condition(const Relaxation& each, const NameOf& nameOf);
};

} // namespace patella::ui
