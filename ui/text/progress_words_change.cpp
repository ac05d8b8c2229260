// Whether pain changed, what was done the day before, and flare-ups.
#include "ui/text/coach_words.h"
#include "ui/text/progress_words.h"
#include "ui/text/run_words.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

QString difference(const ThenAndNow& of) {
    const double by = std::round(of.now * 10) / 10 - std::round(of.then * 10) / 10;
    const QString points = ProgressWords::number(std::abs(by));
    if (by == 0)
        return ProgressWords::tr("the same", "as before");
    return by < 0 ? ProgressWords::tr("%1 lower", "points").arg(points)
                  : ProgressWords::tr("%1 higher", "points").arg(points);
}

/// A difference, and whether it counts.
QString weighed(const ThenAndNow& of) {
    if (of.now == of.then)
        return difference(of);
    return of.verdict == ChangeVerdict::NoClearChange
               ? ProgressWords::tr("%1, which may be noise", "a difference").arg(difference(of))
               : ProgressWords::tr("%1, which counts", "a difference").arg(difference(of));
}

QString tooFew(const PainChange& change) {
    return ProgressWords::tr(
               "%1: too few scores to say. It takes %2 days with a score at each end; %3 had %4 "
               "and %5 had %6.",
               "knee, days needed, days, how many, days, how many")
        .arg(Words::knee(change.knee), QLocale().toString(PainChange::fewestRated),
             ProgressWords::days(change.first), QLocale().toString(change.ratedThen),
             ProgressWords::days(change.last), QLocale().toString(change.ratedNow));
}

QString seenOn(const FollowingDays& days) {
    if (!days.name.empty())
        return ProgressWords::tr("On the day after %1", "routine").arg(text(days.name));
    if (days.length)
        switch (*days.length) {
        case RunLength::Unknown:
            return ProgressWords::tr("On the day after a run of unknown length");
        case RunLength::Short:
            return ProgressWords::tr("On the day after a run under 5 km");
        case RunLength::Middle:
            return ProgressWords::tr("On the day after a run of 5 to 10 km");
        case RunLength::Long:
            return ProgressWords::tr("On the day after a run of 10 km or more");
        }
    switch (days.kind) {
    case DoneKind::Nothing:
        return ProgressWords::tr("On the day after a rest day");
    case DoneKind::Session:
        return ProgressWords::tr("On the day after a session");
    case DoneKind::Run:
        return ProgressWords::tr("On the day after a run");
    case DoneKind::Both:
        break;
    }
    return ProgressWords::tr("On the day after a session and a run");
}

} // namespace

QString ProgressWords::verdict(ChangeVerdict verdict) {
    switch (verdict) {
    case ChangeVerdict::TooFew:
        return tr("Too few scores");
    case ChangeVerdict::NoClearChange:
        return tr("No clear change");
    case ChangeVerdict::Better:
        return tr("Better, by more than noise");
    case ChangeVerdict::Worse:
        return tr("Worse, by more than noise");
    }
    return {};
}

QStringList ProgressWords::change(const PainChange& change) {
    if (change.verdict == ChangeVerdict::TooFew)
        return {tooFew(change)};
    const QString from = number(change.important.points);
    QStringList lines{tr("%1: usual pain %2, now %3. That is %4; %5 or more counts as more than noise.",
                         "knee, pain, pain, difference, points")
                          .arg(Words::knee(change.knee), number(change.usual.then), number(change.usual.now),
                               difference(change.usual), from),
                      tr("Worst pain %1, now %2: %3.", "pain, pain, difference")
                          .arg(number(change.worst.then), number(change.worst.now), weighed(change.worst)),
                      tr("%1 is held against %2.", "days, days").arg(days(change.last), days(change.first))};
    if (change.verdict == ChangeVerdict::NoClearChange && change.usual.verdict != change.worst.verdict)
        lines << tr("Usual and worst pain went different ways, so nothing is made of it.");
    if (change.painkillerDays > 0)
        lines << tr("A painkiller was taken on %n of these days; it may hide some pain.", "",
                    change.painkillerDays);
    for (const LocalDate& from : change.newThresholds)
        lines << tr("The coach's numbers were changed on %1.", "date").arg(date(from));
    return lines;
}

QString ProgressWords::source(const MinimalChange& important, const std::vector<EvidenceSource>& evidence) {
    QStringList cited;
    for (const std::string& id : important.sources) {
        const auto found = std::find_if(evidence.begin(), evidence.end(),
                                        [&](const EvidenceSource& each) { return each.id == id; });
        if (found != evidence.end())
            cited << text(found->citation);
    }
    if (cited.isEmpty())
        return {};
    const QString sources = cited.join(tr("; ", "between sources"));
    if (important.otherPoints)
        return tr("Where the %1 points come from: %2. One of them has %3.", "number, sources, number")
            .arg(number(important.points), sources, number(*important.otherPoints));
    return tr("Where the %1 points come from: %2", "number, sources").arg(number(important.points), sources);
}

QString ProgressWords::after(const FollowingDays& days) {
    const QString counted = tr("%1 (%2)", "on which days, how many")
                                .arg(seenOn(days), tr("%n day(s)", "", static_cast<int>(days.days.size())));
    if (days.tooFew())
        return tr("%1: too few to say", "on which days").arg(counted);
    return tr("%1: median %2, highest %3", "on which days, pain, pain")
        .arg(counted, number(days.median), QLocale().toString(days.highest ? days.highest->value() : 0));
}

QString ProgressWords::flareUp(const FlareUp& flare) {
    const QString when = flare.ongoing ? tr("Since %1", "date").arg(date(flare.first))
                                       : days({flare.first, std::max(flare.first, flare.last)});
    const QString peak = QLocale().toString(flare.peak.value());
    return flare.usual
               ? tr("%1: up to %2, usually %3", "days, pain, pain").arg(when, peak, number(*flare.usual))
               : tr("%1: up to %2", "days, pain").arg(when, peak);
}

QString ProgressWords::preceded(const FlareUp& flare) {
    QStringList parts;
    for (const DoneThatDay& day : flare.preceded) {
        const QString on = CoachWords::date(day.date);
        for (const SessionSummary& session : day.sessions)
            parts << tr("%1 on %2", "session, date").arg(SessionWords::name(session), on);
        for (const RunEntry& run : day.runs)
            parts << (run.metres > 0
                          ? tr("ran %1 on %2", "kilometres, date").arg(RunWords::kilometres(run.metres), on)
                          : tr("ran on %1", "date").arg(on));
    }
    return parts.isEmpty()
               ? tr("Nothing was entered for the two days before it.")
               : tr("Shortly before: %1", "sessions and runs").arg(parts.join(QStringLiteral(", ")));
}

} // namespace patella::ui
