// The coach overruled, its doses in every session and its numbers changed, through the real window.
#include "tests/support/drive.h"
#include "tests/support/sample_sessions.h"
#include "ui/app/shipped_files.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/today/today_page.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

constexpr std::int64_t day = 86'400'000;

WallTime daysAgo(int days, int hours = 0) {
    return {FakeClock::saturdayEvening - days * day + hours * 3'600'000LL, "Europe/Berlin", 60};
}

/// A calm session of the exercise, rated 1 throughout; `during` another highest score.
void live(Store& store, const Exercise& exercise, const ExerciseLibrary& library, int ago, int during = 1) {
    const SessionPlan plan = expandSingle(exercise, library).value();
    const SessionId id(newUuid());
    const WallTime at = daysAgo(ago);
    REQUIRE(store.sessions().begin(id, at, plan));
    for (const Step& step : plan.steps) {
        if (step.kind != StepKind::Work)
            continue;
        const int amount = plannedAmount(plan.items[step.item]);
        SetRecord set{step.item, step.set, step.side, step.direction, amount, amount};
        set.reserve = 3;
        REQUIRE(store.sessions().addSet(id, at, set));
    }
    for (const Knee knee : bothSides) {
        const auto rate = [&](PainKind kind, int score, const WallTime& when) {
            REQUIRE(
                store.sessions().addPain({newUuid(), id, {kind, knee, PainScore::of(score)}, when, when}));
        };
        rate(PainKind::Before, 1, at);
        rate(PainKind::During, during, at);
        rate(PainKind::HourAfter, 1, daysAgo(ago, 1));
        rate(PainKind::NextMorning, 1, daysAgo(ago, 13));
    }
    REQUIRE(store.sessions().end(id, at, SessionState::Finished, Duration{600'000}));
}

/// The window over a history of two calm sessions of mini squats: raised by a repetition.
struct Raised : AppFixture {
    explicit Raised(int lastDuring = 1) {
        const Content content = app().content();
        close();
        {
            StoreOptions options;
            options.folder = folder();
            options.migrations = shippedMigrations();
            options.now = [] { return daysAgo(0); };
            auto store = openStore(std::move(options));
            REQUIRE(store);
            const Exercise& squat = *content.library.find(ExerciseId("mini-squat"));
            live(**store, squat, content.library, 4);
            live(**store, squat, content.library, 2, lastDuring);
            Routine own;
            own.id = RoutineId("mine");
            own.name = "Mine";
            own.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{squat.id});
            REQUIRE((*store)->routines().save(own));
        }
        open();
        settle();
    }
    void settle() {
        for (int i = 0; i < 3; ++i) {
            app().settle();
            pump();
        }
    }
    void show(const char* key) {
        window().showPage(QString::fromUtf8(key));
        settle();
    }
    bool says(const char* words) { return shows(&window(), QString::fromUtf8(words)); }
    void click(const char* name) {
        press(&window(), QString::fromUtf8(name));
        QTest::qWait(300);
        settle();
    }
    void undo() {
        QTest::keyClick(&window(), Qt::Key_Z, Qt::ControlModifier);
        settle();
    }
    template <typename W>
    W* page() {
        return window().findChild<W*>();
    }
    /// Asks to start the routine, as far as its dialog.
    void start() {
        show("routines");
        page<RoutinesPage>()->openRoutine(RoutineId("mine"));
        settle();
        click("Start");
    }
};

} // namespace

TEST_CASE("Overruling in the window: staying here undoes the change, and can itself be taken back") {
    Raised app;
    REQUIRE(app.says("Mini squat, up to 2 × 9 reps"));
    app.click("Why?");
    app.click("Stay here");
    CHECK(app.says("Mini squat, your own 2 × 8 reps"));
    CHECK(app.says("Your own since 21 Nov"));
    app.undo();
    CHECK(app.says("Mini squat, up to 2 × 9 reps"));
    CHECK_FALSE(app.says("Your own since 21 Nov"));
}

TEST_CASE("Overruling in the window: an own dose is kept, shown and given back") {
    Raised app;
    app.click("Why?");
    app.click("My own dose");
    auto* sets = named<Stepper>(&app.window(), QStringLiteral("Sets"));
    auto* reps = named<Stepper>(&app.window(), QStringLiteral("Repetitions"));
    REQUIRE(sets);
    REQUIRE(reps);
    CHECK(reps->value() == 9);
    sets->setValue(1);
    reps->setValue(14);
    app.click("Use my own dose");
    CHECK(app.says("Mini squat, your own 1 × 14 reps"));
    app.reopen();
    app.settle();
    CHECK(app.says("Mini squat, your own 1 × 14 reps"));
    app.click("Why?");
    app.click("Give it back to the coach");
    CHECK(app.says("Mini squat, up to 2 × 9 reps"));
    app.undo();
    CHECK(app.says("Mini squat, your own 1 × 14 reps"));
}

TEST_CASE("Overruling in the window: a stop that led to an easier exercise cannot be overruled") {
    Raised app(8);
    app.click("Why?");
    CHECK(app.says("Your left knee reached 8"));
    CHECK_FALSE(button(&app.window(), QStringLiteral("Stay here")));
    CHECK_FALSE(button(&app.window(), QStringLiteral("My own dose")));
}

TEST_CASE("Overruling in the window: every decision is found from Today and by Ctrl+K") {
    Raised app;
    app.click("All decisions");
    CHECK(app.says("What the coach decided"));
    CHECK(app.says("Mini squat, up to 2 × 9 reps"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    app.window().openGoTo();
    app.pump();
    CHECK(app.says("What the coach decided"));
}

TEST_CASE("The coach's doses: a routine takes them unless it is started as the routine says") {
    for (const bool asWritten : {false, true}) {
        Raised app;
        app.start();
        REQUIRE(app.says("As the routine says"));
        REQUIRE(app.says("Coach: 2 × 9 reps"));
        if (asWritten) {
            auto* doses = named<Segmented>(&app.window(), QStringLiteral("Doses of this session"));
            REQUIRE(doses);
            doses->setCurrentIndex(1);
        }
        OverlayDialog* dialog = nullptr;
        for (auto* each : app.window().findChildren<OverlayDialog*>())
            if (each->isOpen())
                dialog = each;
        REQUIRE(dialog);
        press(dialog, QStringLiteral("Start"));
        QTest::qWait(300);
        app.settle();
        REQUIRE(app.window().playerShown());
        CHECK(app.says("Mini squat: 2 × 9 reps, 1 rep more than last time") == !asWritten);
        auto* player = app.page<PlayerPage>();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        app.pump();
        REQUIRE(player->underWay());
        CHECK(shows(player, asWritten ? QStringLiteral("8 reps") : QStringLiteral("9 reps")));
        CHECK(button(player, QStringLiteral("Coach: 2 × 9 reps")));
    }
}

TEST_CASE("The coach's doses: the builder says what the coach made of each, and leads to why") {
    Raised app;
    app.show("routines");
    auto* routines = app.page<RoutinesPage>();
    routines->openRoutine(RoutineId("mine"));
    app.settle();
    auto* list = routines->builder()->card(PhaseKind::Strength)->list();
    const QModelIndex row = list->model()->index(0, 0);
    CHECK(list->phaseModel().row(0).coach == QString::fromUtf8("Coach: 2 × 9 reps"));
    const QString why = row.data(Qt::AccessibleDescriptionRole).toString();
    CHECK(why.startsWith(QStringLiteral("Two settled sessions")));
    CHECK(row.data(Qt::ToolTipRole).toString() == QString::fromUtf8("Coach: 2 × 9 reps\n") + why);
    CHECK(row.data(Qt::AccessibleTextRole).toString().contains(QString::fromUtf8("Coach: 2 × 9 reps")));
    const QPoint badge =
        list->columns().coach(list->phaseModel().row(0)).center() + list->visualRect(row).topLeft();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, badge);
    app.settle();
    CHECK(button(&app.window(), QStringLiteral("Stay here")));
}

TEST_CASE("The coach's doses: the badge in the player pauses and opens why") {
    Raised app;
    app.start();
    for (auto* each : app.window().findChildren<OverlayDialog*>())
        if (each->isOpen())
            press(each, QStringLiteral("Start"));
    QTest::qWait(300);
    app.settle();
    auto* player = app.page<PlayerPage>();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.pump();
    press(player, QString::fromUtf8("Coach: 2 × 9 reps"));
    app.settle();
    CHECK(button(&app.window(), QStringLiteral("My own dose")));
    CHECK(shows(player, QStringLiteral("Paused")));
}

TEST_CASE("The rule's numbers: a change holds from today, is marked, and is there after a restart") {
    Raised app;
    app.show("settings");
    auto* settings = app.page<SettingsPage>();
    for (auto* fold : settings->findChildren<FoldRow*>())
        fold->setExpanded(true);
    app.pump();
    auto* field = named<Stepper>(settings, QStringLiteral("Settled sessions in a row"));
    REQUIRE(field);
    field->setValue(3);
    app.settle();
    for (const bool again : {false, true}) {
        if (again)
            app.reopen();
        app.show("today");
        CHECK(app.says(
            "This uses numbers changed by you or your clinician: settled sessions in a row 3 session"));
        CHECK(app.says("Mini squat, up to 2 × 9 reps")); // decided before, and stays
    }
}
