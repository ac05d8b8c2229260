// The rule's own lines, the scores they looked at, and how far their sources were checked.
#include "ui/text/reason_words.h"
#include "ui/text/words.h"

#include <QLocale>

namespace patella::ui {

namespace {
QString shown(int number) { return QLocale().toString(number); }
} // namespace

ReasonAbout ReasonWords::about(const CoachEntry& entry, const NameOf& nameOf) {
    ReasonAbout about{nameOf(entry.key.exercise), entry.key.side, entry.lastDone.plusDays(1)};
    about.likelierRun = entry.likelierRun;
    for (const CoachKey& key : entry.likelier)
        if (const QString name = nameOf(key.exercise); !about.likelier.contains(name))
            about.likelier << name;
    return about;
}

QString ReasonWords::sentence(const CoachEntry& entry, const NameOf& nameOf) {
    return entry.pending ? pending() : sentence(entry.decision.reason, about(entry, nameOf));
}

QList<ScoreWords> ReasonWords::scores(const Reason& reason) {
    QList<ScoreWords> all;
    const auto add = [&](ScoreKind kind, const std::optional<PainScore>& score) {
        all << ScoreWords{name(kind), score ? std::optional(score->value()) : std::nullopt};
    };
    const bool any = reason.pre || reason.dur || reason.post || reason.morn || reason.ref;
    if (!any)
        return all;
    add(ScoreKind::Ref, reason.ref);
    add(ScoreKind::Pre, reason.pre);
    add(ScoreKind::Dur, reason.dur);
    add(ScoreKind::Post, reason.post);
    add(ScoreKind::Morn, reason.morn);
    return all;
}

QString ReasonWords::scoreLine(const Reason& reason) {
    QStringList parts;
    for (const ScoreWords& each : scores(reason))
        if (each.score)
            parts << tr("%1 %2", "kind of score, score").arg(each.name, shown(*each.score));
    if (parts.isEmpty())
        return {};
    const QString all = parts.join(QStringLiteral(", "));
    return reason.knee ? tr("%1: %2", "knee, its scores").arg(Words::knee(*reason.knee), all) : all;
}

QString ReasonWords::rule(ReasonCode code, const Thresholds& t) {
    if (const QString words = carefulRule(code, t); !words.isEmpty())
        return words;
    if (const QString words = holdRule(code, t); !words.isEmpty())
        return words;
    return waitingRule(code, t);
}

QString ReasonWords::carefulRule(ReasonCode code, const Thresholds& t) {
    switch (code) {
    case ReasonCode::RF:
        return tr("A warning sign pauses everything until somebody has looked at it.");
    case ReasonCode::S1:
        return tr("Above %1 during an exercise ends it for the day, and it starts one step easier.")
            .arg(shown(t.acceptableDuringMax));
    case ReasonCode::S2:
        return tr("Sharp or sudden pain ends an exercise for the day, whatever its number.");
    case ReasonCode::R1:
        return tr("A morning %1 or more above the day before means one step easier.")
            .arg(shown(t.flareMorningDelta));
    case ReasonCode::R2:
        return tr("A morning of %1 or more, higher than the day before, means one step easier.")
            .arg(shown(t.morningAbsolute));
    case ReasonCode::R3:
        return tr("%1 or more an hour after means one step easier.").arg(shown(t.postAbsolute));
    case ReasonCode::R4:
        return tr("Ended by pain below %1% of the target means one step easier.")
            .arg(shown(qRound(t.minRatio * 100)));
    case ReasonCode::R5:
        return tr("A morning %1 above the day before, %n time(s) in a row, means one step easier.", "",
                  t.creepLimit)
            .arg(shown(t.creepMorningDelta));
    case ReasonCode::R6:
        return tr("Careful pain in %n session(s) in a row means one step easier.", "", t.amberLimit);
    case ReasonCode::R7:
        return tr("Ended by tiredness below %1% of the target, %n time(s) in a row, means one step easier.",
                  "", t.fatigueLimit)
            .arg(shown(qRound(t.minRatio * 100)));
    case ReasonCode::R8:
        return tr("Mornings that rise by %1 or more from one week to the next ease every bent-knee exercise, "
                  "at most "
                  "once a week. What counts is the middle score of each week.")
            .arg(Words::number(t.weekRegressDelta));
    case ReasonCode::R9:
        return tr("After more than %n day(s) an exercise starts one step easier.", "", t.gapRegressDays);
    default:
        return {};
    }
}

QString ReasonWords::holdRule(ReasonCode code, const Thresholds& t) {
    switch (code) {
    case ReasonCode::H1:
        return tr("A session counts toward the next step once all its scores are known.");
    case ReasonCode::H2:
        return tr("Above %1 before the start, nothing moves up.").arg(shown(t.maxPreForProgress));
    case ReasonCode::H3:
        return tr("Any rise the next morning keeps the level.");
    case ReasonCode::H4:
        return tr("An hour after, a knee should be at most %1 above where it started; runs: no higher at "
                  "all.")
            .arg(shown(t.settledPostMinusPreMax));
    case ReasonCode::H5:
        return tr("Up to %1 counts as calm, up to %2 as acceptable: enough to go on, not to move up.")
            .arg(shown(t.safeDuringMax), shown(t.acceptableDuringMax));
    case ReasonCode::H6:
        return tr(
            "A late morning score or one under a painkiller can keep a level or ease it, never raise it.");
    case ReasonCode::H7:
        return tr("The day's target, in every set, comes before the next step.");
    case ReasonCode::H8:
        return tr("Steady form comes before the next step.");
    case ReasonCode::H9:
        return tr("The next step comes when %1 or more repetitions would still have gone.")
            .arg(shown(t.rirMin));
    case ReasonCode::H15:
        return tr("A flare is put down to a run first, then to what hurt most, then to what moved up last. "
                  "Everything "
                  "else keeps its level.");
    default:
        return {};
    }
}

QString ReasonWords::waitingRule(ReasonCode code, const Thresholds& t) {
    switch (code) {
    case ReasonCode::H10:
        return tr("Mornings that rise by %1 or more from one week to the next keep every level.")
            .arg(Words::number(t.weekHoldDelta));
    case ReasonCode::H11:
        return tr("After more than %n day(s) the same level comes once more first.", "", t.gapHoldDays);
    case ReasonCode::H12:
        return tr("At least %n day(s) lie between two steps up.", "", t.minDaysBetweenProgress);
    case ReasonCode::H13:
        return tr("A later phase opens after its entry checks.");
    case ReasonCode::H16:
        return tr("The sides stay at most one step apart.");
    case ReasonCode::H17:
        return tr("There is no harder step with what is at hand.");
    case ReasonCode::C2:
    case ReasonCode::P2:
        return tr("%n steady session(s) in a row, at %1 or less and no higher than before, and it moves up.",
                  "", t.slowNeeded)
            .arg(shown(t.safeDuringMax + 1));
    default:
        return tr("%n settled session(s) in a row and it moves up: %1 or less, settled within an hour, no "
                  "rise the next "
                  "morning, every set with some to spare.",
                  "", t.cleanNeeded)
            .arg(shown(t.safeDuringMax));
    }
}

QString ReasonWords::grade(EvidenceGrade grade) {
    switch (grade) {
    case EvidenceGrade::Verified:
        return tr("read in the source");
    case EvidenceGrade::VerifiedSecondary:
        return tr("read in a summary of the source");
    case EvidenceGrade::Partly:
        return tr("partly checked");
    case EvidenceGrade::Recalled:
        return tr("from memory, not checked");
    }
    return {};
}

} // namespace patella::ui
