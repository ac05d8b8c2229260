#include "ui/text/progress_words.h"

#include "ui/text/run_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

} // namespace

QString ProgressWords::name(RangeChoice choice) {
    switch (choice) {
    case RangeChoice::FourWeeks:
        return tr("4 weeks");
    case RangeChoice::TwelveWeeks:
        return tr("12 weeks");
    case RangeChoice::Year:
        return tr("1 year");
    case RangeChoice::All:
        return tr("All", "of the record");
    }
    return {};
}

QString ProgressWords::date(LocalDate date) {
    return QLocale().toString(qdate(date), tr("d MMM yyyy", "a date's format"));
}

QString ProgressWords::days(const DateRange& range) {
    if (range.first == range.last)
        return date(range.last);
    const bool year = range.first.year() == range.last.year();
    const QString format = !year                                       ? tr("d MMM yyyy", "a date's format")
                           : range.first.month() == range.last.month() ? tr("d", "first day of a range")
                                                                       : tr("d MMM", "first day of a range");
    return tr("%1 to %2", "days").arg(QLocale().toString(qdate(range.first), format), date(range.last));
}

QString ProgressWords::muscles(MuscleGroup group) {
    switch (group) {
    case MuscleGroup::SideOfHip:
        return tr("Side of hip");
    case MuscleGroup::Buttocks:
        return tr("Buttocks");
    case MuscleGroup::Hamstrings:
        return tr("Hamstrings");
    case MuscleGroup::FrontOfThigh:
        return tr("Front of thigh");
    case MuscleGroup::Calves:
        return tr("Calves");
    case MuscleGroup::Trunk:
        return tr("Trunk");
    }
    return {};
}

QString ProgressWords::exportName(const QString& key) {
    if (key == QStringLiteral("csv"))
        return tr("Tables (CSV)");
    if (key == QStringLiteral("json"))
        return tr("Everything (JSON)");
    if (key == QStringLiteral("fhir"))
        return tr("Health record (FHIR)");
    return key == QStringLiteral("ics") ? tr("Calendar of the plan (iCalendar)") : key;
}

QString ProgressWords::number(double value) {
    const double rounded = std::round(value * 10) / 10;
    return QLocale().toString(rounded, 'f', rounded == std::round(rounded) ? 0 : 1);
}

QString ProgressWords::calendarDay(const patella::CalendarDay& day) {
    QStringList parts;
    if (day.sessions == 1)
        parts << tr("session of %n minute(s)", "", day.minutes());
    else if (day.sessions > 1)
        parts << tr("%1 sessions, %2", "several, minutes together")
                     .arg(QLocale().toString(day.sessions), tr("%n minute(s)", "", day.minutes()));
    if (day.runs > 0 && day.metres > 0)
        parts << tr("ran %1", "kilometres").arg(RunWords::kilometres(day.metres));
    else if (day.runs > 0)
        parts << tr("ran", "of a day");
    if (const auto worst = day.worstOfBoth())
        parts << tr("highest pain %1").arg(Words::painWithWord(worst->value()));
    if (day.noted)
        parts << tr("with a note");
    return parts.join(QStringLiteral(", "));
}

QString ProgressWords::week(const WeekNumbers& week) {
    const WorkCount& count = week.count;
    const std::optional<int> planned = week.unfinished ? week.plannedWhole : count.planned;
    QStringList parts;
    if (planned)
        parts << tr("%1 of %n planned", "done, planned", *planned).arg(QLocale().toString(count.held));
    else
        parts << tr("%n session(s)", "", count.sessions);
    if (count.runs > 0)
        parts << tr("%n run(s)", "", count.runs);
    if (week.unfinished)
        parts << tr("not over yet", "a week");
    return parts.join(QStringLiteral(", "));
}

std::pair<QString, QString> ProgressWords::weeksFigure(const WeekSeries& weeks) {
    const QLocale locale;
    const WorkCount& total = weeks.total;
    const WorkCount& judged = weeks.judged;
    if (!judged.planned || *judged.planned == 0)
        return {locale.toString(total.sessions),
                total.sessions == 1 ? tr("session", "after the number 1") : tr("sessions", "after a number")};
    if (judged.held == total.held && judged.held > *judged.planned)
        return {locale.toString(judged.held), tr("done, %n planned", "", *judged.planned)};
    if (judged.held == total.held)
        return {locale.toString(judged.held), tr("of %n planned", "", *judged.planned)};
    return {locale.toString(total.held),
            tr("sessions; since your plan began %1 of %2 planned", "after a number")
                .arg(locale.toString(judged.held), locale.toString(*judged.planned))};
}

QString ProgressWords::rating(const DayRating& rating) {
    const RawRating& told = rating.rating;
    QStringList parts;
    if (told.run)
        parts << tr("Run: highest");
    else if (!rating.exercise.empty())
        parts << tr("%1: highest", "exercise").arg(text(rating.exercise));
    else if (!rating.session.empty())
        parts << tr("%1: %2", "session, moment of a score")
                     .arg(text(rating.session), QLocale().toLower(Words::name(told.kind)));
    else
        parts << Words::name(told.kind);
    if (told.sharp)
        parts << tr("sharp", "pain");
    if (told.painkiller)
        parts << tr("with a painkiller");
    return parts.join(QStringLiteral(", "));
}

} // namespace patella::ui
