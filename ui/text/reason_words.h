#pragma once
#include "src/coach/coach.h"
#include "src/library/advice.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <functional>

namespace patella::ui {

/// What a reason's sentence names beside its numbers.
struct ReasonAbout {
    QString exercise;                    ///< its name
    std::optional<patella::Side> side{}; ///< that is decided on its own
    std::optional<LocalDate> morning{};  ///< the day of the morning score
    QStringList likelier{};              ///< H15: exercises
    bool likelierRun = false;            ///< H15: a run
};

struct ScoreWords {
    QString name;             ///< "Next morning"
    std::optional<int> score; ///< none: not known
    friend bool operator==(const ScoreWords&, const ScoreWords&) = default;
};

/// The coach's decisions in words: reason codes and their numbers become one or two calm sentences.
class ReasonWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::ReasonWords)

public:
    using NameOf = std::function<QString(const ExerciseId&)>;

    static QString outcome(Outcome outcome); ///< "Progress", "Hold", "Ease", "Stop"
    static QString sentence(const Reason& reason, const ReasonAbout& about);
    static QString pending(); ///< while the next morning can still be answered
    /// The sentence of an entry, or that it is still pending.
    static QString sentence(const CoachEntry& entry, const NameOf& nameOf);
    static ReasonAbout about(const CoachEntry& entry, const NameOf& nameOf);

    /// The scores that the reason knows of its knee, in the order of the day.
    static QList<ScoreWords> scores(const Reason& reason);
    /// "Right knee: before 1, highest 3, next morning 4"; empty without a score.
    static QString scoreLine(const Reason& reason);
    static QString name(ScoreKind kind); ///< "before", "next morning"

    /// The line of the rule behind a code, with its numbers.
    static QString rule(ReasonCode code, const Thresholds& thresholds = {});
    static QString grade(EvidenceGrade grade); ///< how far a source was checked

private:
    static QString careful(const Reason& reason, const ReasonAbout& about);
    static QString eased(const Reason& reason, const ReasonAbout& about);
    static QString repeated(const Reason& reason, const ReasonAbout& about);
    static QString open(const Reason& reason);
    static QString reserve(const Reason& reason);
    static QString hold(const Reason& reason, const ReasonAbout& about);
    static QString waiting(const Reason& reason, const ReasonAbout& about);
    static QString good(const Reason& reason);
    static QString flare(const Reason& reason, const ReasonAbout& about);
    static QString carefulRule(ReasonCode code, const Thresholds& t);
    static QString holdRule(ReasonCode code, const Thresholds& t);
    static QString waitingRule(ReasonCode code, const Thresholds& t);
};

} // namespace patella::ui
