#pragma once
#include "src/library/advice.h"
#include "src/library/own_equipment.h"
#include "src/routine/session_plan.h"
#include "src/session/session_record.h"
#include "src/session/soreness.h"

#include <QCoreApplication>
#include <QString>

namespace patella::ui {

/// UTF-8 of the core to the window and back.
inline QString text(const std::string& utf8) {
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}
/// Without NUL, which a paste may bring along and no file of ours holds.
inline std::string utf8(const QString& text) {
    return QString(text).remove(QChar(QChar::Null)).toUtf8().toStdString();
}

/// The one bridge of words: enumerations, doses, times, dates and errors as people read them.
class Words {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::Words)

public:
    static QString name(ExerciseKind kind);
    static QString name(PhaseKind phase);
    static QString name(Muscle muscle);
    /// The name and what people also call it, for the search.
    static QString searchWords(Muscle muscle);
    static QString name(Equipment equipment);
    static QString name(Position position);
    static QString name(KneeLoad load);                      ///< "low load"
    static QString name(SideRule rule);                      ///< "each side", "alternating", "both together"
    static QString name(patella::Side side);                 ///< "left"
    static QString knee(Knee knee);                          ///< "Left knee"
    static QString shout(std::optional<patella::Side> side); ///< "LEFT", "BOTH"
    static QString name(SideChoice choice);
    static QString name(Basis basis); ///< "from the article"
    static QString name(Verdict verdict);
    static QString name(PainKind kind); ///< "Before", "Highest", "After", ...
    static QString name(PainZone zone); ///< "Fine", "Careful", "Too much"
    static QString name(SessionState state);
    static QString name(Soreness soreness); ///< "None", "Some", "Much"

    static QString painWord(int score);     ///< 0 to 10: "nothing" ... "worst"
    static QString painWithWord(int score); ///< "4, clearly there"

    static QString range(WholeRange range); ///< "10 to 15"
    static QString number(double value);
    /// Amount of one set: "12 reps", "10 reps, each held 5 s", "hold 30 s", "3:30 min". With `whole` the
    /// range, else its lower end.
    static QString amount(const Work& work, bool whole = false);
    static QString sets(WholeRange sets, bool whole = false); ///< "3 sets"
    static QString per(Per per);                              ///< "each side"; empty for the whole
    /// "2-1-2" or "2-1-2-0", with any separators; nothing when it is no tempo.
    static std::optional<Tempo> parseTempo(const QString& text);
    static QString tempo(Tempo tempo);                         ///< "2-1-3-0"; the last part left out when 0
    static QString dose(const Dose& dose, bool whole = false); ///< "3 x 12 reps each side"
    static QString planned(const PlannedItem& item);           ///< "2 x 12 reps each side, next band"
    /// Steps of load above the first, of what loads the exercise: "next band", "2 steps higher"; empty for 0.
    static QString load(int steps, const std::vector<Equipment>& equipment);
    static QString perWeek(WholeRange times);               ///< "3 times a week"
    static QString kindAndMuscle(const Exercise& exercise); ///< "Strength, side of the hip"
    /// "Mat, mini band" or "Nothing needed"; what the user named stands last, spelled as it was.
    static QString equipmentList(const std::vector<Equipment>& equipment,
                                 const std::vector<OwnEquipment>& own = {});

    static QString clock(Duration time);            ///< "3:30", "1:02:05"; seconds rounded up
    static QString minutes(Duration time);          ///< "19 min", rounded, at least 1
    static QString day(LocalDate date);             ///< "Fri 21"
    static QString longDay(LocalDate date);         ///< "Friday 21 November 2026" in the locale's way
    static QString timeOfDay(const WallTime& time); ///< "18:40"

    /// One clear sentence for an error, naming the file and the place where there is one.
    static QString error(const Error& error);
};

} // namespace patella::ui
