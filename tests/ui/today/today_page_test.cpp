#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/lived_history.h"
#include "ui/text/words.h"
#include "ui/today/hero_panel.h"
#include "ui/today/pain_line.h"
#include "ui/today/question_card.h"
#include "ui/today/today_page.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/theme.h"

#include <QLabel>
#include <QPushButton>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const LocalDate friday = *LocalDate::of(2026, 11, 20);

Exercise clamshell() {
    Exercise e = exercise("clamshell", dose(2, reps(12), Per::Side, 30), SideRule::PerSide);
    e.name = "Clamshell";
    return e;
}

TodayView due(const ExerciseLibrary& lib) {
    TodayView view;
    view.date = friday;
    view.minutes = 8 * 60;
    Routine r = routine({"clamshell"});
    r.name = "Strength A";
    view.offer = offerOf(r, lib, {}, {});
    view.pain = painSeries({}, friday);
    view.week = weekOf({}, friday.plusDays(-4), friday);
    return view;
}

CoachEntry eased() {
    CoachEntry entry{{ExerciseId("clamshell"), patella::Side::Right}, {Outcome::Regress, {}}, false, {}};
    entry.target = {ExerciseId("clamshell"), Measure::Repetitions, 2, 10};
    entry.change = LevelChange{friday, {ExerciseId("clamshell"), Measure::Repetitions, 2, 11}, entry.target};
    entry.lastDone = friday.plusDays(-1);
    entry.decision.reason.code = ReasonCode::R1;
    entry.decision.reason.knee = Knee::Right;
    entry.decision.reason.morn = PainScore::of(4);
    entry.decision.reason.delta = 2;
    return entry;
}

struct Shown {
    ExerciseLibrary lib = library({clamshell()});
    std::vector<EvidenceSource> evidence{
        {"farrar-2001", "Farrar 2001", "About 2 points matter.", EvidenceGrade::Verified}};
    TodayPage page;
    std::vector<std::string> started;
    std::vector<std::vector<ScoreAnswer>> answers;

    explicit Shown(const QSize& size = {1192, 800}) {
        page.setContent(&lib, &evidence);
        page.resize(size);
        page.show();
        QObject::connect(&page, &TodayPage::startRoutine, &page,
                         [this](const Routine& r) { started.push_back(r.name); });
        QObject::connect(
            &page, &TodayPage::answered, &page,
            [this](const ScoreQuestion&, const std::vector<ScoreAnswer>& a, bool) { answers.push_back(a); });
    }
    void render(const TodayView& view) {
        page.render(view);
        QTest::qWait(1);
    }
    bool says(const char* words) { return shows(&page, QString::fromUtf8(words)); }
};

ScoreQuestion yesterday() { return {friday.plusDays(-1), {SessionId("s")}, "Strength A", {}, true, false}; }

} // namespace

TEST_CASE("TodayPage: what is due stands with its minutes, exercises and equipment, and Start starts it") {
    Shown shown;
    shown.render(due(shown.lib));
    CHECK(shown.says("Good morning"));
    CHECK(shown.says("Friday 20 November"));
    CHECK(shown.says("Due today"));
    CHECK(shown.says("Strength A"));
    CHECK(shown.says("1 exercise"));
    CHECK(shown.says("Nothing needed"));
    QTest::mouseClick(button(&shown.page, QStringLiteral("Start")), Qt::LeftButton);
    QTest::keyClick(&shown.page, Qt::Key_Return);
    CHECK(shown.started == std::vector<std::string>{"Strength A", "Strength A"});
}

TEST_CASE("TodayPage: on the first day the pain line says what will be there") {
    Shown shown;
    shown.render(due(shown.lib));
    CHECK(shown.says("Your line starts here"));
    CHECK_FALSE(shown.says("What comes next"));
}

TEST_CASE("TodayPage: a rest day has an idea and no Start") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.kind = DayKind::Rest;
    view.strengthYesterday = true;
    shown.render(view);
    CHECK(shown.says("Rest day"));
    CHECK(shown.says("An easy walk"));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Start")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Not today")));
    QTest::keyClick(&shown.page, Qt::Key_Return);
    CHECK(shown.started.empty());
}

TEST_CASE("TodayPage: the question takes the decision's place until it is answered") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.question = yesterday();
    view.decisions = {eased()};
    shown.render(view);
    CHECK(shown.says("How are your knees this morning?"));
    CHECK(shown.says("After yesterday's Strength A. Your answer sets the next dose."));
    CHECK_FALSE(shown.says("What comes next"));
    CHECK(shown.says("Clamshell, right, eased to 2 × 10 reps")); // below the pain line
    QTest::mouseClick(button(&shown.page, QStringLiteral("Skip")), Qt::LeftButton);
    REQUIRE(shown.answers.size() == 1);
    CHECK_FALSE(shown.answers[0][0].morning);
    view.question.reset();
    shown.render(view);
    CHECK_FALSE(shown.says("How are your knees this morning?"));
    CHECK(shown.says("What comes next"));
    CHECK(shown.says("Your right knee was 4 on Friday morning, 2 above the day before."));
}

TEST_CASE("TodayPage: why opens the scores, the rule, the source and its grade") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.decisions = {eased()};
    shown.render(view);
    QTest::mouseClick(button(&shown.page, QStringLiteral("Why?")), Qt::LeftButton);
    QTest::qWait(1);
    CHECK(shown.says("Scores, right knee"));
    CHECK(shown.says("Next morning"));
    CHECK(shown.says("A morning 2 or more above the day before means one step easier."));
    CHECK(shown.says("Farrar 2001: About 2 points matter. (read in the source)"));
    CHECK(shown.says("1 rep fewer than last time"));
    CHECK(shown.says("not a validated clinical tool"));
}

TEST_CASE("TodayPage: what is left out is said") {
    Shown shown;
    TodayView view = due(shown.lib);
    CoachEntry entry = eased();
    entry.withheld = Withheld::LowLoadOnly;
    view.withheld = {entry};
    shown.render(view);
    CHECK(shown.says("Left out after a strong score, which low-load moves fit: Clamshell."));
    CHECK_FALSE(shown.says("cannot be played"));
}

TEST_CASE("TodayPage: what cannot be played is said, by its id where the library has lost it") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.left = {ExerciseId("my-own-step")};
    shown.render(view);
    CHECK(shown.says("Left out, since it cannot be played as it stands in the routine: my-own-step."));
    view.kind = DayKind::Withheld;
    view.offer.reset();
    shown.render(view);
    CHECK(shown.says("Nothing in your routine can be played."));
}

TEST_CASE("TodayPage: the pain line is told in words, day by day under the arrow keys") {
    Shown shown;
    LivedHistory lived;
    lived.rate({}, PainKind::NextMorning, Knee::Left, 1, wallTime(friday.plusDays(-1), 8, 0));
    lived.rate({}, PainKind::NextMorning, Knee::Right, 3, wallTime(friday, 8, 0));
    TodayView view = due(shown.lib);
    view.pain = painSeries(lived.history, friday);
    shown.render(view);
    CHECK(shown.says("Left knee: highest 1, last 1 on Thursday. Right knee: highest 3, last 3 on Friday."));
    auto* line = shown.page.findChild<PainLine*>();
    QTest::keyClick(line, Qt::Key_Left);
    CHECK(line->spokenValue() == QStringLiteral("Fri 20: left no score, right 3"));
    QTest::keyClick(line, Qt::Key_Left);
    CHECK(line->spokenValue() == QStringLiteral("Thu 19: left 1, right no score"));
}

TEST_CASE("TodayPage: in a narrow window the columns stand one below the other and nothing is cut") {
    Shown shown({936, 660});
    TodayView view = due(shown.lib);
    view.question = yesterday();
    shown.render(view);
    const auto* line = shown.page.findChild<PainLine*>();
    const QAbstractButton* start = button(&shown.page, QStringLiteral("Start"));
    CHECK(line->mapTo(&shown.page, QPoint()).y() > start->mapTo(&shown.page, QPoint()).y() + start->height());
    for (auto* each : shown.page.findChildren<QPushButton*>())
        if (each->isVisible()) {
            INFO(each->text().toStdString());
            CHECK(each->mapTo(&shown.page, QPoint(each->width(), 0)).x() <= shown.page.width());
            CHECK(each->width() >= each->minimumSizeHint().width());
        }
}

TEST_CASE("TodayPage: long words below the title keep clear of the kneecap, whichever way one reads") {
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        Shown shown;
        shown.page.setLayoutDirection(direction);
        TodayView view = due(shown.lib);
        view.offer->routine.summary =
            "Walk 2 minutes, run 3 minutes, and repeat until 1 mile (1.6 km), easy (effort 3 out of 10).";
        shown.render(view);
        auto* hero = shown.page.findChild<HeroPanel*>();
        REQUIRE(hero);
        const QImage picture = hero->grab().toImage();
        int words = 0;
        for (const auto* label : hero->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text() != text(view.offer->routine.summary))
                continue;
            const QRect at = label->contentsRect().translated(label->mapTo(hero, QPoint()));
            ++words;
            int stage = 0;
            for (int y = at.top(); y <= at.bottom(); ++y)
                for (int x = at.left(); x <= at.right(); ++x)
                    stage += picture.pixelColor(x, y) == color(Token::HeroStage) ? 1 : 0;
            CHECK(stage == 0);
            CHECK(at.width() > 380);
        }
        CHECK(words == 1);
    }
}

TEST_CASE("TodayPage: a name without end is cut, and the page stays in its window") {
    Shown shown({912, 660});
    TodayView view = due(shown.lib);
    view.offer->routine.name = std::string(400, 'W') + "\n<b>bold</b> & more";
    view.question = yesterday();
    view.question->name = view.offer->routine.name;
    shown.render(view);
    CHECK(shown.page.minimumSizeHint().width() <= 912);
    CHECK(shown.page.width() == 912);
    view.kind = DayKind::Rest;
    view.question.reset();
    shown.render(view);
    CHECK(shown.page.minimumSizeHint().width() <= 912);
    for (auto* each : shown.page.findChildren<QPushButton*>())
        if (each->isVisible())
            CHECK(each->mapTo(&shown.page, QPoint(each->width(), 0)).x() <= shown.page.width());
}

TEST_CASE("TodayPage: a history that cannot be read says so and can be tried again") {
    Shown shown;
    int tries = 0;
    QObject::connect(&shown.page, &TodayPage::tryAgain, &shown.page, [&tries] { ++tries; });
    shown.render(due(shown.lib));
    shown.page.setFault(QStringLiteral("the disk is gone"));
    CHECK(shown.says("Your sessions could not be read."));
    QTest::mouseClick(button(&shown.page, QStringLiteral("Try again")), Qt::LeftButton);
    CHECK(tries == 1);
    shown.page.setFault({});
    CHECK_FALSE(shown.says("Your sessions could not be read."));
}

namespace {

PlanCheck check(const char* text, decltype(PlanCheck::what) what) { return {std::move(what), text, {}}; }

/// The staged plan in its first phase, with a check of each kind that shows.
PlanDay staged() {
    PlanDay day;
    day.state = PlanState::Active;
    day.id = "plan-staged-rehab";
    day.name = "Staged strengthening plan";
    day.week = 3;
    day.place = PlanPlace{1, 4, "Settle", "Let the knee calm down."};
    day.checks = {{check("Seven calm days.", PainMaxCheck{3, 7}), 4, 7},
                  {check("Two clean sessions.", CleanSessionsCheck{2, true, {ExerciseId("step-up")}}), 2, 2},
                  {check("Five mini squats.", AnsweredCheck{"mini-squat-trial", {}, PainScore::of(2)}),
                   0,
                   1,
                   {Equipment::Step}}};
    return day;
}

} // namespace

TEST_CASE("TodayPage: the plan shows its checks as they fill, and what is missing for them") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.plan = staged();
    shown.render(view);
    CHECK(shown.says("Phase 1 of 4: Settle"));
    CHECK(shown.says("What opens phase 2"));
    CHECK(shown.says("4 of 7 days"));
    CHECK(shown.says("2 of 2"));
    CHECK(shown.says("You would need: Step."));
    CHECK(shown.says("Week 3. Expect 6 to 12 weeks, and not everyone is free of pain by then."));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Go on to phase 2")));
    view.plan.opens = true;
    shown.render(view);
    CHECK(shown.says("Phase 2 is open"));
    int phase = 0;
    QObject::connect(&shown.page, &TodayPage::phaseWanted, &shown.page, [&](int wanted) { phase = wanted; });
    button(&shown.page, QStringLiteral("Go on to phase 2"))->click();
    CHECK(phase == 2);
}

TEST_CASE("TodayPage: walk-run shows its stage, and the longest next run when the stages are done") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.plan = staged();
    view.plan.checks.clear();
    view.plan.place = PlanPlace{6, 6, {}, "Run without a break for 2 miles.", 1, 2};
    shown.render(view);
    CHECK(shown.says("Stage 6 of 6, 1 of 2 calm runs"));
    CHECK(shown.says("Run without a break for 2 miles."));
    view.plan.longestRun = 3520;
    shown.render(view);
    CHECK(shown.says("Your next run: at most 3.5 km."));
}

TEST_CASE("TodayPage: a ticked sign replaces Start with what to tell them") {
    Shown shown;
    SafetySign sign;
    sign.id = "rf-locking";
    sign.flag = "a knee that locks";
    sign.action = "Please show it to a doctor.";
    shown.page.setSigns({sign});
    TodayView view = due(shown.lib);
    view.kind = DayKind::Paused;
    view.offer.reset();
    view.plan = staged();
    view.plan.state = PlanState::Paused;
    view.plan.safety.ticked = {"rf-locking"};
    shown.render(view);
    CHECK_FALSE(button(&shown.page, QStringLiteral("Start")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Take a break")));
    CHECK(button(&shown.page, QStringLiteral("What to tell them")));
    CHECK(shown.says("You ticked: a knee that locks. Please show it to a doctor."));
    CHECK(shown.says("you can still read the library"));
}

TEST_CASE(
    "TodayPage: the safety check is asked with its reason, and of a new user without a plan it is not") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.plan.safety.due = SafetyCause::Never;
    shown.render(view);
    CHECK_FALSE(shown.says("Time for the safety check."));
    view.plan.safety.due = SafetyCause::MorningHigh;
    shown.render(view);
    CHECK(shown.says("A morning score was 6 or more."));
    int asked = 0;
    QObject::connect(&shown.page, &TodayPage::safetyWanted, &shown.page, [&] { ++asked; });
    button(&shown.page, QStringLiteral("Safety check"))->click();
    CHECK(asked == 1);
}

TEST_CASE("TodayPage: what the plan has for the days to come stands in the week") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.week.days[6].planned = {"Simple home strength"};
    shown.render(view);
    CHECK(shown.says("planned, Simple home strength"));
}

TEST_CASE("TodayPage: where it hurts and sore muscles may be told with the morning, and need not") {
    Shown shown;
    TodayView view = due(shown.lib);
    view.question = yesterday();
    shown.render(view);
    std::vector<std::pair<std::string, Soreness>> sore;
    QObject::connect(
        &shown.page, &TodayPage::soreTold, &shown.page,
        [&](const SessionId& after, Soreness soreness) { sore.emplace_back(after.value, soreness); });
    const auto rate = [&] {
        for (auto* scale : shown.page.findChildren<PainScale*>())
            if (scale->isVisible())
                QTest::keyClick(scale, Qt::Key_2);
    };
    CHECK(shown.says("Sore muscles? That is not knee pain."));
    rate();
    button(&shown.page, QStringLiteral("Where?"))->click();
    QTest::qWait(1);
    button(&shown.page, QStringLiteral("Right knee: outer side"))->click();
    button(&shown.page, QStringLiteral("Left knee: calf"))->click();
    CHECK(shown.says("Pain in the calf is worth showing a professional."));
    button(&shown.page, QStringLiteral("Some"))->click();
    button(&shown.page, QStringLiteral("Save"))->click();
    REQUIRE(shown.answers.size() == 1);
    CHECK(shown.answers[0][0].place == "calf");
    CHECK(shown.answers[0][1].place == "outer");
    CHECK(sore == std::vector<std::pair<std::string, Soreness>>{{"s", Soreness::Some}});
    const auto* card = shown.page.findChild<QuestionCard*>();
    QStringList stops; // Tab goes as the eye does
    for (QWidget* at = card->nextInFocusChain(); card->isAncestorOf(at); at = at->nextInFocusChain())
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0)
            stops << QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name);
    const auto placeOf = [&](const char* name) { return stops.indexOf(QString::fromUtf8(name)); };
    CHECK(placeOf("Right knee") >= 0);
    CHECK(placeOf("Right knee") < placeOf("Where?"));
    CHECK(placeOf("Where?") < placeOf("I took a painkiller"));
    CHECK(placeOf("I took a painkiller") < placeOf("Some"));
    view.question->trained = friday.plusDays(-2); // another question begins empty
    shown.render(view);
    CHECK_FALSE(shown.says("worth showing"));
    rate();
    button(&shown.page, QStringLiteral("Save"))->click();
    CHECK(shown.answers[1][0].place.empty());
    CHECK(sore.size() == 1);
}

TEST_CASE("TodayPage: the runs and the scores can be looked at once there are any") {
    Shown shown;
    TodayView view = due(shown.lib);
    shown.render(view);
    CHECK_FALSE(button(&shown.page, QStringLiteral("All your runs")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Correct a score")));
    view.runs = 2;
    view.pain.knees[0].back().highest = PainScore::of(2);
    shown.render(view);
    int runs = 0;
    int scores = 0;
    QObject::connect(&shown.page, &TodayPage::runsWanted, &shown.page, [&] { ++runs; });
    QObject::connect(&shown.page, &TodayPage::scoresWanted, &shown.page, [&] { ++scores; });
    button(&shown.page, QStringLiteral("All your runs"))->click();
    button(&shown.page, QStringLiteral("Correct a score"))->click();
    CHECK(runs == 1);
    CHECK(scores == 1);
}
