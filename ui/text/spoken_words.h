#pragma once
#include "src/session/cue.h"

#include <QCoreApplication>
#include <QStringList>

namespace patella::ui {

/// What a voice says at a cue of a session.
class SpokenWords {
    Q_DECLARE_TR_FUNCTIONS(patella::ui::SpokenWords)

public:
    /// How long a voice takes, at most: 470 ms to begin and end, 80 ms a letter, 300 ms a pause within. Of 22
    /// sentences of the app in English, espeak-ng at 170 words a minute said 2.4 words a second, flite 2.5
    /// (slt) and 2.2 (kal): 0.35 to 0.99 of this estimate, at the middle 0.74. Seven of them through a speech
    /// dispatcher to the end of the sound: 0.91 to 1.0. Slower rates take up to 1 - rate / 50 as long
    /// (flite: 2.0 at -50), faster ones 1 - rate / 180 (flite: 0.72 at 50). Other languages were not
    /// measured.
    static Duration estimate(const QString& words, int rate);

    /// The ways to say it, the longest first.
    static QStringList forms(const Cue& cue, const SessionPlan& plan);
    /// The longest that fits into the time; empty when none does.
    static QString fitting(const Cue& cue, const SessionPlan& plan, Duration room, int rate);

    static QString number(int number);   ///< "twenty-five"; digits from 100 on
    static QString seconds(int seconds); ///< "thirty seconds", "two minutes"
    static QString trial();              ///< the sentence to try a voice with

private:
    static QString listed(const QString& first, const QString& second);
    static QString thing(Equipment equipment); ///< "the mini band"
    static QString side(const Step& step);
    static QString dose(const PlannedItem& item); ///< with the coach's step of load
    static QString amount(const PlannedItem& item);
    static QString load(const PlannedItem& item);
    static QString which(const SessionPlan& plan, const Step& step);
    static QString fetch(const std::vector<Equipment>& equipment);
    static QStringList prepare(const Cue& cue, const SessionPlan& plan);
    static QStringList start(const Cue& cue, const SessionPlan& plan);
    static QStringList change(const Cue& cue, const SessionPlan& plan);
    static QStringList rest(const Cue& cue, const SessionPlan& plan);
};

} // namespace patella::ui
