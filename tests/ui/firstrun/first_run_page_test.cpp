#include "ui/firstrun/first_run_page.h"

#include "src/storage/content.h"
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/app/shipped_files.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

const Content& shipped() {
    static const Content content = loadContent(shippedFiles(), "nowhere");
    return content;
}

/// The page as it is shown, and what it gave.
struct Shown {
    FirstRunPage page;
    std::optional<FirstRunAnswers> finished{};
    std::optional<FirstRunAnswers> skipped{};

    explicit Shown(FirstRunPage::Part part = FirstRunPage::Part::Everything, const Profile& profile = {},
                   std::vector<std::string> ticked = {}) {
        QObject::connect(&page, &FirstRunPage::finished, &page,
                         [this](const FirstRunAnswers& answers) { finished = answers; });
        QObject::connect(&page, &FirstRunPage::skipped, &page,
                         [this](const FirstRunAnswers& answers) { skipped = answers; });
        page.resize(1280, 832);
        page.show();
        page.activateWindow();
        begin(part, profile, std::move(ticked));
    }
    void begin(FirstRunPage::Part part, const Profile& profile, std::vector<std::string> ticked,
               OwnEquipmentSet own = {}) {
        FirstRunContent content;
        content.ownEquipment = std::move(own);
        content.signs = shipped().signs;
        content.plans = shipped().plans;
        content.routines = shipped().routines;
        content.profile = profile;
        content.ticked = std::move(ticked);
        content.courseSources = {QStringLiteral("A trial")};
        content.today = *LocalDate::of(2026, 11, 21);
        page.begin(part, content);
        QApplication::processEvents();
    }
    void key(int key) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &page, Qt::Key(key));
        QApplication::processEvents();
    }
    void click(const char* name) {
        INFO(name);
        QAbstractButton* found = button(&page, QString::fromUtf8(name));
        REQUIRE(found);
        found->click();
        QApplication::processEvents();
    }
    bool shows(const char* words) { return patella::test::shows(&page, QString::fromUtf8(words)); }
    PainScale* scale(patella::ui::Side knee) {
        for (auto* each : page.findChildren<PainScale*>())
            if (each->isVisible() && each->knee() == knee)
                return each;
        return nullptr;
    }
};

constexpr const char* locks = "Does your knee lock, so that it will not fully straighten or bend?";

} // namespace

TEST_CASE("First run: nothing is chosen before the answer, and Next waits for it") {
    Shown shown;
    CHECK(shown.shows("Step 1 of 4"));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Next"))); // disabled
    shown.key(Qt::Key_Return);
    CHECK(shown.shows("First, a safety check"));
    shown.click("None of these");
    CHECK(button(&shown.page, QStringLiteral("Next")));
}

TEST_CASE("First run: a ticked sign says what to do, and none of these takes it away") {
    Shown shown;
    CHECK_FALSE(shown.shows("within the next days."));
    shown.click(locks);
    CHECK(shown.shows("Please show it to a doctor or physiotherapist within the next days."));
    shown.click("None of these");
    CHECK_FALSE(shown.shows("Please show it to a doctor or physiotherapist within the next days."));
    shown.click(locks);
    CHECK_FALSE(button(&shown.page, QStringLiteral("None of these"))->isChecked());
}

TEST_CASE("First run: with the keyboard alone through all four questions") {
    Shown shown;
    auto* none = button(&shown.page, QStringLiteral("None of these"));
    REQUIRE(none);
    for (int i = 0; i < 40 && !none->hasFocus(); ++i)
        shown.key(Qt::Key_Tab);
    REQUIRE(none->hasFocus());
    shown.key(Qt::Key_Space);
    shown.key(Qt::Key_Return);
    REQUIRE(shown.shows("Which knee speaks up?"));
    shown.key(Qt::Key_Tab); // from the left to the right knee
    shown.key(Qt::Key_Space);
    REQUIRE(shown.scale(patella::ui::Side::Right));
    CHECK_FALSE(shown.scale(patella::ui::Side::Left));
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_4);
    shown.key(Qt::Key_Tab);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1988"));
    shown.key(Qt::Key_Return);
    REQUIRE(shown.shows("What do you have?"));
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Tab);
    shown.key(Qt::Key_Space); // the step
    shown.key(Qt::Key_Return);
    REQUIRE(shown.shows("Choose a plan"));
    shown.key(Qt::Key_Return);
    REQUIRE(shown.finished);
    const FirstRunAnswers& said = *shown.finished;
    CHECK(said.safety == SafetyAnswer{});
    CHECK(said.said.knees == PerKnee{false, true});
    CHECK((*said.said.pain)[1] == PainScore::of(4));
    CHECK_FALSE((*said.said.pain)[0]);
    CHECK(said.said.birthYear == 1988);
    CHECK(said.said.equipment->contains(Equipment::Step));
    CHECK(said.said.equipment->contains(Equipment::Mat));
    CHECK(said.said.minutes == 20);
    CHECK(said.said.days == Weekdays{true, false, true, false, true, false, false});
    CHECK(said.said.plan->id == "plan-staged-rehab");
    CHECK(said.said.plan->start == *LocalDate::of(2026, 11, 21));
}

TEST_CASE(
    "First run: equipment of one's own is asked for where exercises name it, and had until it is denied") {
    const OwnEquipmentSet own{OwnEquipment("Slide board"), OwnEquipment("Sled")};
    Shown shown(FirstRunPage::Part::Time);
    CHECK_FALSE(button(&shown.page, QStringLiteral("Sled")));
    shown.click("Done");
    REQUIRE(shown.finished);
    CHECK_FALSE(shown.finished->said.ownEquipment); // nothing was asked
    shown.begin(FirstRunPage::Part::Time, {}, {}, own);
    CHECK(button(&shown.page, QStringLiteral("Slide board"))->isChecked());
    shown.click("Sled");
    shown.click("Done");
    REQUIRE(shown.finished->said.ownEquipment);
    CHECK(*shown.finished->said.ownEquipment == OwnEquipmentSet{OwnEquipment("slide board")});
    Profile known;
    known.ownEquipment = OwnEquipmentSet{OwnEquipment("Sled"), OwnEquipment("Gone")};
    shown.begin(FirstRunPage::Part::Time, known, {}, own);
    CHECK_FALSE(button(&shown.page, QStringLiteral("Slide board"))->isChecked());
    CHECK(button(&shown.page, QStringLiteral("Sled"))->isChecked());
    shown.click("Done");
    CHECK(*shown.finished->said.ownEquipment == *known.ownEquipment); // what no exercise names now stays
}

TEST_CASE("First run: Back and Esc keep what was answered") {
    Shown shown;
    shown.click("None of these");
    shown.click("Next");
    shown.click("Left knee");
    shown.key(Qt::Key_Escape);
    CHECK(shown.shows("First, a safety check"));
    CHECK(button(&shown.page, QStringLiteral("None of these"))->isChecked());
    shown.click("Next");
    CHECK(button(&shown.page, QStringLiteral("Left knee"))->isChecked());
    shown.click("Back");
    CHECK(shown.shows("First, a safety check"));
}

TEST_CASE("First run: skipping keeps the answers of the pages before") {
    Shown shown;
    shown.click(locks);
    shown.click("Next");
    shown.click("Left knee");
    shown.click("Skip for now");
    REQUIRE(shown.skipped);
    CHECK(shown.skipped->safety->ticked == std::vector<std::string>{"rf-locking"});
    CHECK_FALSE(shown.skipped->said.knees);
    CHECK_FALSE(shown.finished);
    Shown at;
    at.click("Skip for now");
    CHECK_FALSE(at.skipped->safety);
}

TEST_CASE("First run: under 16 an adult and the hip are named, a year that cannot be holds Next") {
    Shown shown;
    shown.click("None of these");
    shown.click("Next");
    auto* year = named<QLineEdit>(&shown.page, QStringLiteral("Year of birth"));
    REQUIRE(year);
    CHECK_FALSE(shown.shows("with an adult"));
    year->setText(QStringLiteral("2012"));
    CHECK(shown.shows("with an adult"));
    year->setText(QStringLiteral("1990"));
    CHECK_FALSE(shown.shows("with an adult"));
    year->setText(QStringLiteral("90"));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Next")));
    year->clear();
    CHECK(button(&shown.page, QStringLiteral("Next")));
}

TEST_CASE("First run: the plan that fits is chosen, and the time that it takes is told with its source") {
    Shown shown;
    shown.click("None of these");
    shown.click("Next");
    shown.click("Next"); // no knee hurts
    shown.click("Next");
    CHECK(button(&shown.page, QStringLiteral("Walk-run return"))->isChecked());
    CHECK(shown.shows("Expect 6 to 12 weeks, and not everyone is free of pain by then."));
    CHECK(shown.shows("A trial"));
    shown.click("No plan");
    shown.click("Start without a plan");
    CHECK(shown.finished->said.plan->id.empty());
}

TEST_CASE("First run: a plan of one's own takes routines with their days") {
    Shown shown(FirstRunPage::Part::Plan);
    CHECK(shown.shows("Step 1 of 3"));
    shown.click("Next");
    shown.click("Next");
    shown.click("My own");
    shown.click("Add a routine");
    REQUIRE(button(&shown.page, QStringLiteral("Remove routine 2")));
    for (auto* chip : shown.page.findChildren<QAbstractButton*>())
        if (chip->isVisible() && chip->accessibleDescription() == QStringLiteral("Routine 2") &&
            chip->isChecked())
            chip->click();
    CHECK_FALSE(button(&shown.page, QStringLiteral("Start with My own"))); // the second has no day
    shown.click("Remove routine 2");
    shown.click("Start with My own");
    REQUIRE(shown.finished);
    const ChosenPlan& plan = *shown.finished->said.plan;
    CHECK(plan.id == ChosenPlan::own);
    REQUIRE(plan.slots.size() == 1);
    CHECK(plan.slots.front().days == Weekdays{true, false, true, false, true, false, false});
}

TEST_CASE("First run: changing the plan keeps the phase of one that stays") {
    Profile profile;
    profile.plan =
        ChosenPlan{"plan-staged-rehab", *LocalDate::of(2026, 10, 1), 2, *LocalDate::of(2026, 11, 1)};
    profile.pause = PlanPause{true, *LocalDate::of(2026, 11, 10)};
    profile.minutes = 30;
    profile.days = Weekdays{false, true, false, false, false, true, false};
    Shown shown(FirstRunPage::Part::Plan, profile);
    shown.click("Next");
    shown.click("Next");
    shown.key(Qt::Key_Return);
    REQUIRE(shown.finished);
    CHECK(shown.finished->said.plan == profile.plan);
    CHECK_FALSE(shown.finished->said.pause->on);
    CHECK(shown.finished->said.minutes == 30);
    CHECK(shown.finished->said.days == profile.days);
    CHECK_FALSE(shown.finished->safety);
}

TEST_CASE("First run: the safety check alone shows what is ticked and asks whether somebody has looked") {
    Shown shown(FirstRunPage::Part::Safety, {}, {"rf-locking"});
    CHECK(shown.shows("Safety check"));
    CHECK(button(&shown.page, QString::fromUtf8(locks))->isChecked());
    shown.click("A doctor or physiotherapist has looked at this and says that I can train");
    shown.click("Done");
    CHECK(shown.finished->safety == SafetyAnswer{{"rf-locking"}, true});
    CHECK_FALSE(shown.finished->said.plan);
}

TEST_CASE("First run: every interactive widget of every question has a name") {
    Shown shown;
    shown.click(locks);
    for (int step = 0; step < 4; ++step) {
        if (step == 1)
            shown.click("Left knee");
        if (step == 3)
            shown.click("My own");
        const QStringList faults = unnamed(&shown.page);
        for (const QString& fault : faults)
            UNSCOPED_INFO(fault.toStdString());
        CHECK(faults.isEmpty());
        if (step < 3)
            shown.key(Qt::Key_Return);
    }
}

TEST_CASE("First run: a routine of one's own plan comes on weekdays or every few days") {
    Profile profile;
    profile.plan = ChosenPlan{ChosenPlan::own, *LocalDate::of(2026, 11, 1), 1, *LocalDate::of(2026, 11, 1)};
    profile.plan->slots = {{shipped().routines.front().id, {}, 3}};
    Shown shown(FirstRunPage::Part::Plan, profile);
    shown.click("Next");
    shown.click("Next");
    CHECK(button(&shown.page, QStringLiteral("Every few days"))->isChecked());
    auto* days = named<Stepper>(&shown.page, QStringLiteral("Routine 1: days from one to the next"));
    REQUIRE(days);
    CHECK(days->text().startsWith(QStringLiteral("every 3 day")));
    CHECK_FALSE(button(&shown.page, QStringLiteral("Monday")));
    QTest::keyClick(days, Qt::Key_Up);
    shown.click("Start with My own");
    REQUIRE(shown.finished);
    CHECK(shown.finished->said.plan->slots == std::vector<OwnSlot>{{shipped().routines.front().id, {}, 4}});
    CHECK(checkProfile(shown.finished->said));
}

TEST_CASE("First run: a routine can go back from every few days to weekdays") {
    Shown shown(FirstRunPage::Part::Plan);
    shown.click("Next");
    shown.click("Next");
    shown.click("My own");
    shown.click("Every few days");
    CHECK_FALSE(button(&shown.page, QStringLiteral("Monday")));
    shown.click("On weekdays");
    CHECK(button(&shown.page, QStringLiteral("Monday"))->isChecked());
    shown.click("Start with My own");
    CHECK(shown.finished->said.plan->slots.front().everyDays == 0);
}

TEST_CASE("First run: knees and time are asked alone with the answers given so far") {
    Profile profile;
    profile.knees = PerKnee{false, true};
    profile.pain = {{std::nullopt, PainScore::of(4)}};
    profile.birthYear = 1990;
    profile.minutes = 30;
    Shown knees(FirstRunPage::Part::Knees, profile);
    CHECK(button(&knees.page, QStringLiteral("Right knee"))->isChecked());
    CHECK(knees.scale(patella::ui::Side::Right)->value() == 4);
    knees.click("Done");
    CHECK(knees.finished->said.knees == profile.knees);
    CHECK(knees.finished->said.birthYear == 1990);
    CHECK_FALSE(knees.finished->said.minutes);
    CHECK_FALSE(knees.finished->safety);
    Shown time(FirstRunPage::Part::Time, profile);
    CHECK(button(&time.page, QStringLiteral("30 min"))->isChecked());
    time.click("Done");
    CHECK(time.finished->said.minutes == 30);
    CHECK_FALSE(time.finished->said.plan);
}

TEST_CASE("First run: asked again for one question after the last of four, nothing is left of the four") {
    Shown shown;
    shown.click("None of these");
    for (int step = 0; step < 3; ++step)
        shown.click("Next");
    shown.begin(FirstRunPage::Part::Safety, {}, {"rf-locking"});
    CHECK(button(&shown.page, QString::fromUtf8(locks))->isChecked());
    CHECK(button(&shown.page, QStringLiteral("Done")));
}
