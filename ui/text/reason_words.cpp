#include "ui/text/reason_words.h"

#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

namespace patella::ui {

namespace {

QString shown(const std::optional<PainScore>& score) {
    return score ? QLocale().toString(score->value()) : QStringLiteral("\u2013");
}

/// The subject that most sentences begin with.
QString yourKnee(const std::optional<Knee>& knee) {
    if (!knee)
        return ReasonWords::tr("Your knee");
    return *knee == Knee::Left ? ReasonWords::tr("Your left knee") : ReasonWords::tr("Your right knee");
}

QString onTheMorning(const ReasonAbout& about) {
    if (!about.morning)
        return ReasonWords::tr("the next morning");
    return ReasonWords::tr("on %1 morning", "weekday")
        .arg(QLocale().dayName(about.morning->isoWeekday(), QLocale::LongFormat));
}

} // namespace

QString ReasonWords::outcome(Outcome outcome) {
    switch (outcome) {
    case Outcome::Progress:
        return tr("Progress");
    case Outcome::Hold:
        return tr("Hold");
    case Outcome::Regress:
        return tr("Ease");
    case Outcome::Stop:
    case Outcome::PlanStop:
        return tr("Stop");
    }
    return {};
}

QString ReasonWords::pending() { return tr("Decided after the next morning's answer."); }

QString ReasonWords::sentence(const Reason& reason, const ReasonAbout& about) {
    if (const QString words = careful(reason, about); !words.isEmpty())
        return words;
    if (const QString words = hold(reason, about); !words.isEmpty())
        return words;
    if (const QString words = waiting(reason, about); !words.isEmpty())
        return words;
    return good(reason);
}

QString ReasonWords::careful(const Reason& reason, const ReasonAbout& about) {
    const QString knee = yourKnee(reason.knee);
    switch (reason.code) {
    case ReasonCode::RF:
        return tr(
            "You ticked a warning sign. A doctor or physiotherapist should look first; the library stays "
            "open to read.");
    case ReasonCode::S1:
        return tr("%1 reached %2 during %3. It ends there for the day and starts one step easier.",
                  "Your left knee, score, exercise")
            .arg(knee, shown(reason.dur), about.exercise);
    case ReasonCode::S2:
        return tr("%1 hurt sharply or suddenly during %2. It ends there for the day and starts one step "
                  "easier.",
                  "Your left knee, exercise")
            .arg(knee, about.exercise);
    default:
        return eased(reason, about);
    }
}

/// What several sessions in a row say.
QString ReasonWords::repeated(const Reason& reason, const ReasonAbout& about) {
    switch (reason.code) {
    case ReasonCode::R5:
        if (reason.need.value_or(2) != 2)
            return tr("The morning after was a little higher %n time(s) in a row. One step easier before it "
                      "adds up.",
                      "", *reason.need);
        return tr("The morning after was a little higher twice in a row. One step easier before it adds up.");
    case ReasonCode::R6:
        if (reason.need.value_or(4) != 4)
            return tr("%1 stayed careful for %n session(s). One step easier, so that it can settle.",
                      "exercise", *reason.need)
                .arg(about.exercise);
        return tr("%1 stayed careful for four sessions. One step easier, so that it can settle.", "exercise")
            .arg(about.exercise);
    case ReasonCode::R7:
        if (reason.need.value_or(2) != 2)
            return tr("Tired muscles ended %1 early %n time(s). One step easier fits better for now.",
                      "exercise", *reason.need)
                .arg(about.exercise);
        return tr("Tired muscles ended %1 early twice. One step easier fits better for now.", "exercise")
            .arg(about.exercise);
    default:
        return {};
    }
}

QString ReasonWords::eased(const Reason& reason, const ReasonAbout& about) {
    const QString knee = yourKnee(reason.knee);
    switch (reason.code) {
    case ReasonCode::R1:
        if (reason.need.value_or(2) != 2)
            return tr("%1 was %2 %3, %4 above the day before. %n settled session(s) in a row and it can go "
                      "back.",
                      "Your left knee, score, on Thursday morning, difference", *reason.need)
                .arg(knee, shown(reason.morn), onTheMorning(about),
                     QLocale().toString(reason.delta.value_or(0)));
        return tr("%1 was %2 %3, %4 above the day before. Two settled sessions and it can go back.",
                  "Your left knee, score, on Thursday morning, difference")
            .arg(knee, shown(reason.morn), onTheMorning(about), QLocale().toString(reason.delta.value_or(0)));
    case ReasonCode::R2:
        return tr("%1 was %2 %3, which is too much. One step easier lets it settle.",
                  "Your left knee, score, on Thursday morning")
            .arg(knee, shown(reason.morn), onTheMorning(about));
    case ReasonCode::R3:
        return tr("%1 was still at %2 an hour after. One step easier lets it settle.",
                  "Your left knee, score")
            .arg(knee, shown(reason.post));
    case ReasonCode::R4:
        return tr("Pain ended %1 at %2% of its target. Next time is one step easier.", "exercise, percent")
            .arg(about.exercise, QLocale().toString(reason.percent.value_or(0)));
    case ReasonCode::R8:
        return tr("%1 is %2 higher in the mornings than a week ago. Bent-knee exercises are one step easier "
                  "this "
                  "week.",
                  "Your left knee, difference")
            .arg(knee, Words::number(reason.weekDelta.value_or(0)));
    case ReasonCode::R9:
        return tr("It has been %n day(s) since the last time. One step easier makes a gentle start.", "",
                  reason.days.value_or(0));
    default:
        return repeated(reason, about);
    }
}

QString ReasonWords::flare(const Reason& reason, const ReasonAbout& about) {
    QStringList causes = about.likelier;
    if (about.likelierRun)
        causes.prepend(tr("your run"));
    const QString knee = yourKnee(reason.knee);
    if (causes.isEmpty())
        return tr("%1 was %2 %3, and %4 is hardly its doing. It stays at this level.",
                  "Your left knee, score, on Thursday morning, exercise")
            .arg(knee, shown(reason.morn), onTheMorning(about), about.exercise);
    return tr("%1 was %2 %3, more likely from %4. %5 stays at this level.",
              "Your left knee, score, on Thursday morning, other exercises, exercise")
        .arg(knee, shown(reason.morn), onTheMorning(about), QLocale().createSeparatedList(causes),
             about.exercise);
}

QString ReasonWords::open(const Reason& reason) {
    QStringList missing;
    for (const ScoreKind kind : reason.missing)
        missing << name(kind);
    if (missing.isEmpty())
        return tr("Not all scores are in. The level stays until they are.");
    return tr("Not all scores are in; still open: %1. The level stays until they are.", "kinds of scores")
        .arg(QLocale().createSeparatedList(missing));
}

QString ReasonWords::reserve(const Reason& reason) {
    if (reason.need.value_or(2) != 2)
        return tr("All of it done, close to your limit. The level stays until %n repetition(s) are left in "
                  "reserve.",
                  "", *reason.need);
    return tr("All of it done, close to your limit. The level stays until two or more are left in reserve.");
}

QString ReasonWords::hold(const Reason& reason, const ReasonAbout& about) {
    const QString knee = yourKnee(reason.knee);
    switch (reason.code) {
    case ReasonCode::H1:
        return open(reason);
    case ReasonCode::H2:
        return tr("%1 started at %2. The level stays on such a day.", "Your left knee, score")
            .arg(knee, shown(reason.pre));
    case ReasonCode::H3:
        return tr("%1 was %2 above the day before %3. The level stays; twice in a row and it goes one step "
                  "easier.",
                  "Your left knee, difference, on Thursday morning")
            .arg(knee, QLocale().toString(reason.delta.value_or(1)), onTheMorning(about));
    case ReasonCode::H4:
        return tr("%1 was at %2 an hour after, from %3 before. The level stays until it settles within the "
                  "hour.",
                  "Your left knee, score, score")
            .arg(knee, shown(reason.post), shown(reason.pre));
    case ReasonCode::H5:
        return tr("%1 was at %2: fine to go on with, not yet calm enough to build on. The level stays.",
                  "Your left knee, score")
            .arg(knee, shown(reason.dur));
    case ReasonCode::H6:
        return tr("The score came after noon or with a painkiller. It counts, but not toward the next step.");
    case ReasonCode::H7:
        return tr("Not every set reached its target yet. The level stays.");
    case ReasonCode::H8:
        return tr("You said that form slipped. The level stays until it is steady.");
    case ReasonCode::H9:
        return reserve(reason);
    case ReasonCode::H15:
        return flare(reason, about);
    default:
        return {};
    }
}

QString ReasonWords::waiting(const Reason& reason, const ReasonAbout& about) {
    switch (reason.code) {
    case ReasonCode::H10:
        return tr("%1 is %2 higher in the mornings than a week ago. The level stays.",
                  "Your left knee, difference")
            .arg(yourKnee(reason.knee), Words::number(reason.weekDelta.value_or(0)));
    case ReasonCode::H11:
        return tr("It has been %n day(s) since the last time. This level once more first.", "",
                  reason.days.value_or(0));
    case ReasonCode::H12:
        if (reason.days.value_or(0) <= 0)
            return tr("It moved up today. One step a week is enough.");
        return tr("It moved up %n day(s) ago. One step a week is enough.", "", *reason.days);
    case ReasonCode::H13:
        return tr("The next level belongs to a later phase, whose checks come first.");
    case ReasonCode::H14:
        if (reason.have.value_or(0) <= 0)
            return tr("%n settled session(s) in a row and it moves up.", "", reason.need.value_or(2));
        return tr("%1 of %n settled session(s) in a row. Then it moves up.", "", reason.need.value_or(2))
            .arg(QLocale().toString(*reason.have));
    case ReasonCode::H16:
        if (about.side == patella::Side::Left)
            return tr("Your left side is a step ahead. It waits for the right one.");
        if (about.side == patella::Side::Right)
            return tr("Your right side is a step ahead. It waits for the left one.");
        return tr("This side is a step ahead. It waits for the other one.");
    case ReasonCode::H17:
        return tr("%1 is as hard as it gets here. It stays at this level.", "exercise").arg(about.exercise);
    default:
        return {};
    }
}

QString ReasonWords::good(const Reason& reason) {
    switch (reason.code) {
    case ReasonCode::C1:
        return tr("A settled session: calm throughout, calm an hour after, no rise the next morning.");
    case ReasonCode::C2:
        return tr("A steady session: noticeable, but no more than before.");
    case ReasonCode::P2:
        if (reason.need.value_or(3) != 3)
            return tr("%n steady session(s) in a row with no rise in pain. One step up.", "", *reason.need);
        return tr("Three steady sessions in a row with no rise in pain. One step up.");
    default:
        if (reason.need.value_or(2) != 2)
            return tr("%n settled session(s) in a row, with some to spare. One step up.", "", *reason.need);
        return tr("Two settled sessions in a row, with some to spare. One step up.");
    }
}

QString ReasonWords::name(ScoreKind kind) {
    switch (kind) {
    case ScoreKind::Pre:
        return tr("before", "pain score");
    case ScoreKind::Dur:
        return tr("highest", "pain score");
    case ScoreKind::Post:
        return tr("an hour after", "pain score");
    case ScoreKind::Morn:
        return tr("next morning", "pain score");
    case ScoreKind::Ref:
        return tr("the day's own morning", "pain score");
    }
    return {};
}

} // namespace patella::ui
