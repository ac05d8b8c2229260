#include "tests/support/catch.h"
#include "tests/ui/report/report_fixture.h"

#include <algorithm>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

LocalDate day(int year, int month, int day) { return *LocalDate::of(year, month, day); }

ReportView emptied(ReportView view) {
    view.pain.knees = {};
    view.weeks = {};
    view.programme.clear();
    return view;
}

} // namespace

TEST_CASE("Report's words: who, when and the five numbers") {
    const Report report = ToldRunner().sheet().words;
    CHECK(report.title == QStringLiteral("Knee training report"));
    CHECK(report.person == QStringLiteral("Anna Muster, born 1984"));
    CHECK(report.period.startsWith(QStringLiteral("1 September to 21 November 2026, 12 week")));
    REQUIRE(report.figures.size() == 5);
    CHECK(report.figures[0].value.contains(QStringLiteral(" of ")));
    CHECK(report.figures[1] == ReportFigure{QStringLiteral("18 min"), QStringLiteral("usual length")});
    CHECK(report.figures[3].label == QStringLiteral("right knee, mean"));
    CHECK(report.figures[4].value.endsWith(QStringLiteral(" km")));
    CHECK(report.printed == QStringLiteral("Printed 21 November 2026"));
}

TEST_CASE("Report's words: a change is told with its day and its reason") {
    const Report report = ToldRunner().sheet().words;
    const auto change = [&](const char* name) {
        for (const ReportExercise& each : report.exercises)
            if (each.name == QString::fromUtf8(name))
                return each.change;
        return QString();
    };
    CHECK(change("Side-lying leg lift").startsWith(QStringLiteral("raised 21 Sep: 2 settled session")));
    CHECK(change("Step-down, 10 cm") == QStringLiteral("eased 20 Nov: right knee 4 next morning"));
    CHECK(change("Wall sit") == QStringLiteral("eased 21 Nov: right knee 6 in the set"));
    CHECK(change("Glute bridge") == QStringLiteral("held"));
}

TEST_CASE("Report's words: only what was changed or painful lately is kept first") {
    const Report report = ToldRunner().sheet().words;
    for (const ReportExercise& each : report.exercises) {
        INFO(each.name.toStdString());
        const bool sore = each.name == QStringLiteral("Step-down, 10 cm"); // 3 in its sets too
        CHECK(each.kept == (sore || each.name == QStringLiteral("Wall sit")));
    }
}

TEST_CASE("Report's words: changed thresholds are marked with who, what and since when") {
    const Report report = ToldRunner().sheet().words;
    REQUIRE_FALSE(report.notes.isEmpty());
    CHECK(report.notes.front() ==
          QStringLiteral("Thresholds set by the clinician or the runner: acceptable up to 4 of 10 (ours 5 of "
                         "10) since 10 Sep."));
}

TEST_CASE("Report's words: a flare-up is told with what was done before it") {
    const Report report = ToldRunner().sheet().words;
    const auto told = std::find_if(report.flares.begin(), report.flares.end(), [](const QString& flare) {
        return flare.startsWith(QStringLiteral("6 to 9 Oct: right knee up to 7"));
    });
    REQUIRE(told != report.flares.end());
    CHECK(told->contains(QStringLiteral("9 km run")));
    CHECK(told->contains(QStringLiteral("on 5 Oct")));
    CHECK(told->contains(QStringLiteral("Over by ")));
}

TEST_CASE("Report's words: a measure says from which change on it counts") {
    const Report report = ToldRunner().sheet().words;
    REQUIRE(report.measured.size() == 5);
    CHECK(report.measured.back() == ReportMeasureRow{QStringLiteral("AKPS, total"), QStringLiteral("68"),
                                                     QStringLiteral("81"), QStringLiteral("10"),
                                                     QStringLiteral("better")});
    CHECK(report.measured.front().counts == QStringLiteral("2"));
}

TEST_CASE("Report's words: doses are short") {
    const ExerciseId id("x");
    CHECK(ReportWords::dose({id, Measure::Repetitions, 2, 13}, Repetitions{}) ==
          QStringLiteral("2 × 13, 2-1-2"));
    CHECK(ReportWords::dose({id, Measure::Repetitions, 2, 13}) == QStringLiteral("2 × 13"));
    CHECK(ReportWords::dose({id, Measure::HoldSeconds, 2, 30}) == QStringLiteral("2 × 30 s"));
    CHECK(ReportWords::dose({id, Measure::TimedSeconds, 1, 600}) == QStringLiteral("1 × 10 min"));
    CHECK(ReportWords::dose({id, Measure::Repetitions, 3, 8, 2, true}) ==
          QStringLiteral("3 × 8, load +2, smaller movement"));
}

TEST_CASE("Report's words: periods name the year once, and weeks from three on") {
    CHECK(ReportWords::period({day(2026, 11, 8), day(2026, 11, 21)})
              .startsWith(QStringLiteral("8 November to 21 November 2026, 14 day")));
    CHECK(ReportWords::period({day(2025, 12, 1), day(2026, 1, 11)})
              .startsWith(QStringLiteral("1 December 2025 to 11 January 2026, 6 week")));
    CHECK(ReportWords::days(day(2026, 9, 30), day(2026, 10, 2)) == QStringLiteral("30 Sep to 2 Oct"));
    CHECK(ReportWords::days(day(2026, 9, 30), day(2026, 9, 30)) == QStringLiteral("30 Sep"));
}

TEST_CASE("Report's words: what is switched off is nowhere, neither on the page nor in the text") {
    const ToldRunner runner;
    ReportSettings none = runner.settings();
    none.pain = none.programme = none.runs = none.flareUps = none.measures = false;
    none.ownWords = none.person = false;
    const Report report = ReportWords::of(
        runner.view(), none, [](const ExerciseId&) { return QString(); }, runner.range.last);
    CHECK(report.person.isEmpty());
    for (const QString& heading : {report.pain, report.programme, report.runs, report.flareUps,
                                   report.measures, report.ownWords, report.words})
        CHECK(heading.isEmpty());
    const QString plain = ReportWords::plain(report);
    for (const char* gone : {"Anna", "1984", "Stairs", "Wall sit", "Flare", "AKPS"})
        CHECK_FALSE(plain.contains(QString::fromUtf8(gone)));
}

TEST_CASE("Report's words: as text every row of the page is there") {
    const Report report = ToldRunner().sheet().words;
    const QString plain = ReportWords::plain(report);
    CHECK(plain.startsWith(QStringLiteral("Knee training report\nAnna Muster, born 1984\n")));
    for (const ReportExercise& each : report.exercises)
        CHECK(plain.contains(each.name + QStringLiteral(", ") + each.side));
    for (const QString& flare : report.flares)
        CHECK(plain.contains(flare));
    CHECK(plain.contains(QStringLiteral("AKPS, total: 68 to 81, better (counts from 10)")));
}

TEST_CASE("Report's words: without a record there is one sentence and no number") {
    const ToldRunner runner;
    const Report report = ReportWords::of(
        emptied(runner.view()), runner.settings(), [](const ExerciseId&) { return QString(); },
        runner.range.last);
    CHECK_FALSE(report.nothing.isEmpty());
    CHECK(report.figures.empty());
    CHECK(report.exercises.empty());
}
