// Single lines of the report: periods, doses, changes, flare-ups.
#include "ui/text/coach_words.h"
#include "ui/text/report_words.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

namespace patella::ui {

namespace {

QString shown(const std::optional<PainScore>& score) {
    return score ? QLocale().toString(score->value()) : QString(QChar(0x2013));
}

QString kneeInWords(const std::optional<Knee>& knee) {
    if (!knee)
        return ReportWords::tr("the knee");
    return *knee == Knee::Left ? ReportWords::tr("left knee") : ReportWords::tr("right knee");
}

QString amountOf(const Target& target) {
    const QLocale locale;
    const QString sets = locale.toString(target.sets);
    const QString amount = locale.toString(target.amount);
    if (target.measure == Measure::Repetitions)
        return ReportWords::tr("%1 × %2", "sets, repetitions").arg(sets, amount);
    if (target.measure == Measure::TimedSeconds && target.amount >= 120)
        return ReportWords::tr("%1 × %2 min", "sets, minutes").arg(sets, Words::number(target.amount / 60.0));
    return ReportWords::tr("%1 × %2 s", "sets, seconds").arg(sets, amount);
}

/// "9 km run on 5 Oct, Strength B on 6 Oct".
QString before(const std::vector<DoneThatDay>& days) {
    QStringList all;
    for (const DoneThatDay& day : days) {
        QStringList done;
        for (const RunEntry& run : day.runs)
            done << (run.metres > 0 ? ReportWords::tr("%1 km run", "a distance")
                                          .arg(Words::number(qRound(run.metres / 100.0) / 10.0))
                                    : ReportWords::tr("a run"));
        for (const SessionSummary& session : day.sessions)
            done << SessionWords::name(session).simplified();
        all << ReportWords::tr("%1 on %2", "what was done, date")
                   .arg(done.join(QStringLiteral(", ")), CoachWords::date(day.date));
    }
    return all.join(QStringLiteral("; "));
}

} // namespace

QString ReportWords::period(const DateRange& range) {
    const QDate first(range.first.year(), range.first.month(), range.first.day());
    const QDate last(range.last.year(), range.last.month(), range.last.day());
    const QLocale locale;
    const QString days =
        range.days() < 21 ? tr("%n day(s)", "", range.days()) : tr("%n week(s)", "", qRound(range.weeks()));
    return tr("%1 to %2, %3", "date, date, 12 weeks")
        .arg(locale.toString(first, first.year() == last.year() ? tr("d MMMM", "a date's format")
                                                                : tr("d MMMM yyyy", "a date's format")),
             locale.toString(last, tr("d MMMM yyyy", "a date's format")), days);
}

QString ReportWords::days(LocalDate first, LocalDate last) {
    if (first == last)
        return CoachWords::date(first);
    const bool oneMonth = first.year() == last.year() && first.month() == last.month();
    return tr("%1 to %2", "dates")
        .arg(oneMonth ? QLocale().toString(first.day()) : CoachWords::date(first), CoachWords::date(last));
}

QString ReportWords::side(const ProgrammeRow& row) {
    if (row.side)
        return Words::name(*row.side);
    return row.eachSide ? tr("each side") : tr("both", "sides at once");
}

QString ReportWords::dose(const Target& target, const std::optional<Work>& work) {
    QStringList parts{amountOf(target)};
    if (const auto* reps = work ? std::get_if<Repetitions>(&*work) : nullptr)
        parts << (reps->holdSeconds ? tr("each held %1 s").arg(QLocale().toString(reps->holdSeconds->lower()))
                                    : Words::tempo(reps->tempo));
    if (target.load > 0)
        parts << tr("load +%1", "steps").arg(QLocale().toString(target.load));
    if (target.lessRange)
        parts << tr("smaller movement");
    return parts.join(QStringLiteral(", "));
}

QString ReportWords::change(const ProgrammeRow& row) {
    if (!row.lastChange || !row.lastChange->change)
        return tr("held", "dose");
    const PastDecision& past = *row.lastChange;
    const QString date = CoachWords::date(past.date);
    if (past.change->overruled)
        return tr("set by the runner %1", "date").arg(date);
    const QString verb = past.decision.outcome == Outcome::Progress ? tr("raised %1", "date").arg(date)
                                                                    : tr("eased %1", "date").arg(date);
    const QString why = because(past.decision.reason);
    return why.isEmpty() ? verb : tr("%1: %2", "eased 20 Nov, why").arg(verb, why);
}

QString ReportWords::because(const Reason& reason) {
    const QString knee = kneeInWords(reason.knee);
    switch (reason.code) {
    case ReasonCode::RF:
        return tr("a warning sign");
    case ReasonCode::S1:
        return tr("%1 %2 in the set", "knee, score").arg(knee, shown(reason.dur));
    case ReasonCode::S2:
        return tr("%1 sharp in the set", "knee").arg(knee);
    case ReasonCode::R1:
    case ReasonCode::R2:
        return tr("%1 %2 next morning", "knee, score").arg(knee, shown(reason.morn));
    case ReasonCode::R3:
        return tr("%1 %2 an hour after", "knee, score").arg(knee, shown(reason.post));
    case ReasonCode::R4:
        return tr("pain ended it at %1%", "percent").arg(QLocale().toString(reason.percent.value_or(0)));
    case ReasonCode::R5:
        return tr("mornings a little higher in a row");
    case ReasonCode::R6:
        return tr("careful for %n session(s)", "", reason.need.value_or(4));
    case ReasonCode::R7:
        return tr("tired muscles ended it early");
    case ReasonCode::R8:
        return tr("%1 higher in the mornings than a week before", "knee").arg(knee);
    case ReasonCode::R9:
        return tr("after %n day(s) off", "", reason.days.value_or(0));
    case ReasonCode::P1:
        return tr("%n settled session(s)", "", reason.need.value_or(2));
    case ReasonCode::P2:
        return tr("%n steady session(s)", "", reason.need.value_or(3));
    default:
        return {};
    }
}

QString ReportWords::flareUp(const FlareUp& flare) {
    const QString knee = kneeInWords(flare.knee);
    const QString peak = QLocale().toString(flare.peak.value());
    QStringList sentences;
    if (flare.usual)
        sentences << tr("%1: %2 up to %3, usually %4.", "dates, knee, score, score")
                         .arg(days(flare.first, flare.last), knee, peak, Words::number(*flare.usual));
    else
        sentences
            << tr("%1: %2 up to %3.", "dates, knee, score").arg(days(flare.first, flare.last), knee, peak);
    if (!flare.preceded.empty())
        sentences << tr("Before it: %1.", "what was done").arg(before(flare.preceded));
    if (flare.back)
        sentences << tr("Over by %1.", "date").arg(CoachWords::date(*flare.back));
    else if (flare.ongoing)
        sentences << tr("Still going on.");
    return sentences.join(QLatin1Char(' '));
}

QString ReportWords::verdict(ChangeVerdict verdict) {
    switch (verdict) {
    case ChangeVerdict::TooFew:
        return tr("too few yet");
    case ChangeVerdict::NoClearChange:
        return tr("no clear change");
    case ChangeVerdict::Better:
        return tr("better");
    case ChangeVerdict::Worse:
        return tr("worse");
    }
    return {};
}

QString ReportWords::andMore(int count, bool exercises) {
    return exercises ? tr("and %n more exercise(s)", "", count) : tr("and %n more", "", count);
}

} // namespace patella::ui
