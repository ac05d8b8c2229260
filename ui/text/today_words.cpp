#include "ui/text/today_words.h"

#include "ui/text/session_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

namespace patella::ui {

namespace {

constexpr int noon = 12 * 60;
constexpr int evening = 18 * 60;

QDate qdate(LocalDate date) { return {date.year(), date.month(), date.day()}; }

QString weekday(LocalDate date) { return QLocale().dayName(date.isoWeekday(), QLocale::LongFormat); }

QString kneeSummary(Knee knee, const std::vector<PainDay>& days) {
    std::optional<PainScore> highest;
    const PainDay* last = nullptr;
    for (const PainDay& day : days)
        if (day.highest) {
            highest = std::max(highest, day.highest);
            last = &day;
        }
    const QLocale locale;
    if (!last)
        return TodayWords::tr("%1: no score.", "left knee").arg(Words::knee(knee));
    return TodayWords::tr("%1: highest %2, last %3 on %4.", "left knee, score, score, weekday")
        .arg(Words::knee(knee), locale.toString(highest->value()), locale.toString(last->highest->value()),
             weekday(last->date));
}

} // namespace

QString TodayWords::greeting(int minutesOfDay) {
    if (minutesOfDay < noon)
        return tr("Good morning");
    return minutesOfDay < evening ? tr("Good afternoon") : tr("Good evening");
}

QString TodayWords::date(LocalDate date) {
    return QLocale().toString(qdate(date), tr("dddd d MMMM", "format of a date without its year"));
}

QString TodayWords::lasting(Duration time, bool estimated) {
    return estimated ? tr("~%1", "estimated time").arg(Words::minutes(time)) : Words::minutes(time);
}

QString TodayWords::exercises(int count) { return tr("%n exercise(s)", "", count); }

QString TodayWords::eyebrow(DayKind kind) {
    switch (kind) {
    case DayKind::Due:
        return tr("Due today");
    case DayKind::Rest:
    case DayKind::NotToday:
        return tr("Rest day");
    case DayKind::Done:
        return tr("Done today");
    case DayKind::Withheld:
    case DayKind::Paused:
        return tr("Paused");
    }
    return {};
}

QString TodayWords::title(const TodayView& view) {
    switch (view.kind) {
    case DayKind::Due:
        return view.offer ? text(view.offer->routine.name) : QString();
    case DayKind::Rest:
        return tr("A day for the knees");
    case DayKind::NotToday:
        return tr("Not today");
    case DayKind::Done:
        return tr("That was today");
    case DayKind::Withheld:
        return tr("Nothing is due");
    case DayKind::Paused:
        return view.plan.state == PlanState::Break ? tr("You take a break")
                                                   : tr("Somebody should look first");
    }
    return {};
}

QString TodayWords::below(const TodayView& view) {
    switch (view.kind) {
    case DayKind::Due:
        return view.offer ? text(view.offer->routine.summary) : QString();
    case DayKind::Rest:
        if (!view.strengthYesterday)
            return tr("Your plan has nothing for today. Rest days count as part of it, and an easy walk "
                      "always fits.");
        return tr("You trained yesterday, and muscles grow on the days between. An easy walk of twenty "
                  "minutes or a "
                  "few minutes of slow breathing fits well.");
    case DayKind::NotToday:
        return tr(
            "That is an answer too. Rest days count as part of the plan, and an easy walk always fits.");
    case DayKind::Done:
        return tr("The rest of the day belongs to your knees. Tomorrow morning they tell how it went.");
    case DayKind::Withheld:
        if (view.withheld.empty() && !view.left.empty())
            return tr("Nothing in your routine can be played. Open it in the builder, which says why, or "
                      "choose another.");
        return tr(
            "What your routine holds is resting. The library stays open, and an easy walk may still fit.");
    case DayKind::Paused:
        return view.plan.state == PlanState::Break
                   ? tr("Your plan waits, and nothing piles up. It goes on where you left it.")
                   : tr("A doctor or physiotherapist should look first. Your plan waits until then; you can "
                        "still read the library.");
    }
    return {};
}

QString TodayWords::withheld(const std::vector<CoachEntry>& entries, const QStringList& names) {
    if (entries.empty())
        return {};
    const QString list = QLocale().createSeparatedList(names);
    const bool same = std::all_of(entries.begin(), entries.end(), [&](const CoachEntry& e) {
        return e.withheld == entries.front().withheld;
    });
    const Withheld why = same ? *entries.front().withheld : Withheld::Suspended;
    switch (why) {
    case Withheld::LowLoadOnly:
        return tr("Left out after a strong score, which low-load moves fit: %1.", "exercises").arg(list);
    case Withheld::PlanStopped:
        return tr("Waiting until a doctor or physiotherapist has looked: %1.", "exercises").arg(list);
    case Withheld::Suspended:
        break;
    }
    return tr("Left out while it settles: %1.", "exercises").arg(list);
}

QString TodayWords::left(const QStringList& names) {
    if (names.isEmpty())
        return {};
    return tr("Left out, since it cannot be played as it stands in the routine: %1.", "exercises")
        .arg(QLocale().createSeparatedList(names));
}

QString TodayWords::question(const ScoreQuestion& question, LocalDate today) {
    if (!question.morningOpen)
        return tr("How are your knees an hour after?");
    const LocalDate morning = question.trained.plusDays(1);
    if (morning == today)
        return question.late ? tr("How were your knees this morning?")
                             : tr("How are your knees this morning?");
    return tr("How were your knees on %1 morning?", "weekday").arg(weekday(morning));
}

QString TodayWords::questionNote(const ScoreQuestion& question, LocalDate today) {
    QString name = question.name.empty() ? tr("your session") : text(question.name);
    if (question.sessions.empty())
        name = question.ranMetres > 0 ? tr("%1 run", "10 km").arg(kilometres(question.ranMetres)) : tr("run");
    if (question.trained == today)
        return tr("After today's %1.", "session").arg(name);
    const bool yesterday = question.trained.plusDays(1) == today;
    const QString after =
        yesterday ? tr("After yesterday's %1.", "session").arg(name)
                  : tr("After %1 on %2.", "session, weekday").arg(name, weekday(question.trained));
    const QString then = question.late ? tr("After noon it still counts, but not toward the next step.")
                                       : tr("Your answer sets the next dose.");
    return tr("%1 %2", "two sentences").arg(after, then);
}

QString TodayWords::kilometres(int metres) {
    const double km = metres / 1000.0;
    return tr("%1 km").arg(QLocale().toString(km, 'f', metres % 1000 == 0 ? 0 : 1));
}

QString TodayWords::weekLine(const Week& week) {
    if (week.sessions == 0)
        return week.metres > 0 ? tr("%1 run", "10 km").arg(kilometres(week.metres)) : QString();
    const QString sessions = tr("%n session(s)", "", week.sessions);
    return week.metres > 0 ? tr("%1, %2 run", "2 sessions, 10 km").arg(sessions, kilometres(week.metres))
                           : sessions;
}

QString TodayWords::streakLine(const Week& week) {
    if (week.inARow < 1)
        return tr("Rest days count as part of the plan.");
    return tr("%n week(s) in a row with two sessions or more. Rest days count as part of the plan.", "",
              week.inARow);
}

QString TodayWords::dayLine(const WeekDay& day, LocalDate today) {
    QStringList parts;
    for (const SessionSummary& session : day.sessions)
        parts << tr("%1, %2", "session, minutes")
                     .arg(SessionWords::name(session), Words::minutes(session.active));
    for (const RunEntry& run : day.runs)
        parts << tr("run, %1", "5.2 km").arg(kilometres(run.metres));
    for (const std::string& name : day.planned)
        if (day.date >= today)
            parts << tr("planned, %1", "routine").arg(text(name));
    if (parts.isEmpty())
        parts << (day.date < today ? tr("rest") : day.date == today ? tr("today") : tr("to come"));
    return tr("%1: %2", "day, what was done").arg(date(day.date), parts.join(QStringLiteral("; ")));
}

QString TodayWords::trend(PainTrend trend) {
    switch (trend) {
    case PainTrend::Settling:
        return tr("settling", "pain");
    case PainTrend::Steady:
        return tr("steady", "pain");
    case PainTrend::Rising:
        return tr("a little higher", "pain");
    case PainTrend::Unknown:
        break;
    }
    return {};
}

QString TodayWords::summary(const PainSeries& pain) {
    QStringList parts;
    for (const Knee knee : bothSides)
        parts << kneeSummary(knee, pain.knees[static_cast<std::size_t>(knee)]);
    if (const QString heading = trend(pain.trend); !heading.isEmpty())
        parts << tr("Against the week before: %1.", "settling").arg(heading);
    return parts.join(QLatin1Char(' '));
}

} // namespace patella::ui
