#include "ui/text/report_words.h"

#include "ui/text/coach_words.h"
#include "ui/text/words.h"

#include <QDate>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int lately = 28;     // days in which a change keeps an exercise on the page (basis: practice)
constexpr int painfulFrom = 3; // beyond "fine" (evidence: pain-model-rules)
QString none() { return QChar(0x2013); }

QString shown(double mean) { return QLocale().toString(mean, 'f', 1); }
QString whole(double score) { return QLocale().toString(qRound(score)); }
QString shown(const std::optional<PainScore>& score) {
    return score ? QLocale().toString(score->value()) : none();
}

ReportFigure kneeFigure(const PainChange& change) {
    const bool left = change.knee == Knee::Left;
    if (change.usual.verdict == ChangeVerdict::TooFew)
        return {none(), left ? ReportWords::tr("left knee, too few ratings")
                             : ReportWords::tr("right knee, too few ratings")};
    return {ReportWords::tr("%1 to %2", "pain then, pain now")
                .arg(shown(change.usual.then), shown(change.usual.now)),
            left ? ReportWords::tr("left knee, mean") : ReportWords::tr("right knee, mean")};
}

bool isEmpty(const ReportView& view) {
    const WorkCount& all = view.weeks.total;
    return all.sessions == 0 && all.runs == 0 && view.pain.of(Knee::Left).empty() &&
           view.pain.of(Knee::Right).empty() && view.programme.empty();
}

QString personOf(const ReportSettings& chosen) {
    const QString name = text(chosen.name).simplified();
    if (!chosen.born)
        return name;
    const QString year = QString::number(*chosen.born);
    return name.isEmpty() ? ReportWords::tr("born %1", "year").arg(year)
                          : ReportWords::tr("%1, born %2", "name, year").arg(name, year);
}

} // namespace

std::vector<ReportFigure> ReportWords::figures(const ReportView& view) {
    std::vector<ReportFigure> figures;
    const QLocale locale;
    if (view.work.planned)
        figures.push_back(
            {(view.work.held > *view.work.planned ? tr("%1, planned %2", "sessions done, planned")
                                                  : tr("%1 of %2", "sessions done, planned"))
                 .arg(locale.toString(view.work.held), locale.toString(*view.work.planned)),
             tr("sessions done")});
    else
        figures.push_back({locale.toString(view.work.sessions), tr("sessions done")});
    figures.push_back({view.usualLength ? Words::minutes(*view.usualLength) : none(), tr("usual length")});
    for (const PainChange& change : view.change)
        figures.push_back(kneeFigure(change));
    figures.push_back({tr("%1 km").arg(shown(view.kmPerWeek)), tr("run per week")});
    return figures;
}

/// What a reader has to know before the numbers are believed.
QStringList ReportWords::notes(const ReportView& view) {
    QStringList notes;
    if (!view.changed.empty()) {
        QStringList all;
        for (const ChangedNumber& each : view.changed)
            if (const RuleNumber* number = findNumber(each.key))
                all << tr("%1 %2 (ours %3) since %4", "name, number, default, date")
                           .arg(CoachWords::name(each.key).toLower(), CoachWords::value(*number, each.now),
                                CoachWords::value(*number, each.ours), CoachWords::date(each.since));
        notes << tr("Thresholds set by the clinician or the runner: %1.").arg(all.join(QStringLiteral("; ")));
    }
    QStringList painkillers;
    for (const PainChange& change : view.change)
        if (change.painkillerDays > 0)
            painkillers << (change.knee == Knee::Left
                                ? tr("left knee %n day(s)", "", change.painkillerDays)
                                : tr("right knee %n day(s)", "", change.painkillerDays));
    if (!painkillers.isEmpty())
        notes << tr("Rated with a painkiller: %1.").arg(painkillers.join(QStringLiteral(", ")));
    return notes;
}

std::vector<ReportMeasureRow> ReportWords::measured(const ReportView& view) {
    std::vector<ReportMeasureRow> rows;
    for (const PainChange& change : view.change) {
        if (change.usual.verdict == ChangeVerdict::TooFew)
            continue;
        const bool left = change.knee == Knee::Left;
        const QString counts = Words::number(change.important.points);
        rows.push_back({left ? tr("Left knee, mean") : tr("Right knee, mean"), shown(change.usual.then),
                        shown(change.usual.now), counts, verdict(change.usual.verdict)});
        rows.push_back({left ? tr("Left knee, highest") : tr("Right knee, highest"), whole(change.worst.then),
                        whole(change.worst.now), counts, verdict(change.worst.verdict)});
    }
    const auto number = [](const std::optional<double>& value) {
        return value ? QLocale().toString(*value, 'g', 4) : none();
    };
    for (const ReportMeasure& each : view.measures)
        rows.push_back({text(each.name).simplified(), number(each.then), number(each.now),
                        number(each.important), verdict(each.verdict)});
    return rows;
}

ReportExercise ReportWords::exercise(const ProgrammeRow& row, const DateRange& range, const NameOf& nameOf) {
    ReportExercise out;
    out.name = text(row.name).simplified();
    out.side = side(row);
    out.dose = dose(row.now, row.work);
    out.start = row.start == row.now ? tr("the same", "dose") : dose(row.start);
    if (row.start.exercise != row.now.exercise) {
        const QString then = row.startName.empty() ? nameOf(row.start.exercise) : text(row.startName);
        out.start = tr("%1, %2", "dose, exercise").arg(out.start, then.simplified());
    }
    out.change = change(row);
    out.highest = tr("%1 / %2", "left, right").arg(shown(row.highest[0]), shown(row.highest[1]));
    const bool painful = std::any_of(row.highest.begin(), row.highest.end(), [](const auto& score) {
        return score && score->value() >= painfulFrom;
    });
    out.kept = painful || (row.lastChange && range.last - row.lastChange->date < lately);
    return out;
}

Report ReportWords::of(const ReportView& view, const ReportSettings& chosen, const NameOf& nameOf,
                       LocalDate printed) {
    Report report;
    report.title = tr("Knee training report");
    if (chosen.person)
        report.person = personOf(chosen);
    report.period = period(view.range);
    report.notice = {tr("Self-reported with Patella."), tr("Not a diagnosis.")};
    report.scale = tr("Pain 0 to 10, rated by the runner before, during, after and the next morning.");
    const QDate day(printed.year(), printed.month(), printed.day());
    report.printed = tr("Printed %1", "date").arg(QLocale().toString(day, tr("d MMMM yyyy")));
    const QString words = chosen.ownWords ? text(view.words).simplified() : QString();
    if (!words.isEmpty()) {
        report.ownWords = tr("In my own words");
        report.words = words;
    }
    if (isEmpty(view)) {
        report.nothing = tr("Nothing was recorded in these days: no session, no pain score and no run.");
        return report;
    }
    report.figures = figures(view);
    report.notes = notes(view);
    const bool rated = !view.pain.of(Knee::Left).empty() || !view.pain.of(Knee::Right).empty();
    if (chosen.pain && rated)
        report.pain = tr("Pain, worst of the day, 9-day mean");
    if (chosen.programme && !view.programme.empty()) {
        report.programme = tr("Present programme");
        report.columns = {tr("Exercise"), tr("Side"),        tr("Dose"),
                          tr("At start"), tr("Last change"), tr("Highest L / R")};
        for (const ProgrammeRow& row : view.programme)
            report.exercises.push_back(exercise(row, view.range, nameOf));
    }
    if (chosen.flareUps) {
        report.flareUps = tr("Flare-ups");
        for (const FlareUp& flare : view.flareUps)
            report.flares << flareUp(flare);
        if (report.flares.isEmpty())
            report.flares << tr("None in these days.");
    }
    if (chosen.measures)
        report.measured = measured(view);
    if (!report.measured.empty()) {
        report.measures = tr("Measures");
        report.measureColumns = {QString(), tr("Then"), tr("Now"), tr("Counts from"), QString()};
    }
    if (chosen.runs && view.weeks.total.runs > 0)
        report.runs = tr("Runs, km per week");
    return report;
}

QString ReportWords::plain(const Report& report) {
    QStringList lines{report.title};
    const auto add = [&lines](const QString& line) {
        if (!line.trimmed().isEmpty())
            lines << line;
    };
    const auto heading = [&lines](const QString& words) {
        if (!words.isEmpty())
            lines << QString() << words;
    };
    add(report.person);
    add(report.period);
    add(report.notice.join(QLatin1Char(' ')));
    add(report.nothing);
    for (const ReportFigure& each : report.figures)
        add(tr("%1: %2", "label, number").arg(each.label, each.value));
    for (const QString& note : report.notes)
        add(note);
    heading(report.programme);
    for (const ReportExercise& each : report.exercises)
        add(tr("%1, %2: %3; at start %4; %5; highest L / R %6", "exercise, side, dose, dose, change, scores")
                .arg(each.name, each.side, each.dose, each.start, each.change, each.highest));
    heading(report.flareUps);
    lines << report.flares;
    heading(report.measures);
    for (const ReportMeasureRow& each : report.measured)
        add(tr("%1: %2 to %3, %4 (counts from %5)", "name, then, now, verdict, smallest change")
                .arg(each.name, each.then, each.now, each.verdict, each.counts));
    heading(report.ownWords);
    add(report.words);
    lines << QString();
    add(report.scale);
    add(report.printed);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

QString ReportWords::fileName(const Report& report, LocalDate printed) {
    return tr("%1 %2", "title, date").arg(report.title, text(printed.iso()));
}

} // namespace patella::ui
