// Warnings below the rows of the builder, and what they offer.
#include "src/routine/session_plan.h"
#include "tests/support/by_name.h"
#include "tests/ui/routine/builder_fixture.h"
#include "ui/routine/start_dialog.h"
#include "ui/text/warning_words.h"
#include "ui/widgets/message_bar.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

PresentState sore(int score) {
    PresentState present;
    present.today = *LocalDate::of(2026, 11, 21); // a Saturday
    present.knees = {false, true};
    present.pain[1] = LatestPain{*PainScore::of(score), *LocalDate::of(2026, 11, 19)};
    return present;
}

QStringList bars(const BuilderPage& at) {
    QStringList all;
    for (const auto* bar : at.page.findChildren<MessageBar*>())
        if (bar->isVisible())
            all << bar->strong() + QLatin1Char(' ') + bar->rest();
    return all;
}

} // namespace

TEST_CASE("RoutineBuilder: a move to leave out is warned about and swapped, in one step of undo") {
    BuilderPage at(BuilderPage::strength({"clamshell", "deep-squat"}));
    REQUIRE(bars(at).size() == 1);
    CHECK(bars(at)[0].startsWith(QStringLiteral("Deep squat is a move to leave out for now. It may come")));
    QAbstractButton* swap = nullptr;
    for (auto* each : at.page.findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Swap for")))
            swap = each;
    REQUIRE(swap);
    swap->click();
    CHECK(bars(at).empty());
    CHECK(at.order().find("deep-squat") == std::string::npos);
    CHECK(at.page.builder()->current() == EntryRef{PhaseKind::Strength, 1});
    REQUIRE(at.page.builder()->undo());
    CHECK(at.order() == "clamshell deep-squat");
    CHECK(bars(at).size() == 1);
}

TEST_CASE("RoutineBuilder: a sore knee warns about what loads it, with score and day, until it settles") {
    const ExerciseLibrary library = loadContent(shippedFiles(), {}).library;
    std::string high;
    for (const Exercise& each : library.all())
        if (each.kneeLoad == KneeLoad::High && each.playable())
            high = each.id.value;
    REQUIRE_FALSE(high.empty());
    BuilderPage at(BuilderPage::strength({high.c_str()}));
    CHECK(bars(at).empty()); // nothing is known of the knees
    at.page.setPresent(sore(4));
    REQUIRE(bars(at).size() == 1);
    CHECK(bars(at)[0].endsWith(QStringLiteral("Your right knee was 4 on Thursday.")));
    at.page.setPresent(sore(1));
    CHECK(bars(at).empty());
}

TEST_CASE("RoutineBuilder: what is kept is not warned about again until the routine is opened anew") {
    const Routine routine = BuilderPage::strength({"deep-squat", "clamshell"});
    BuilderPage at(routine);
    REQUIRE(at.button(QStringLiteral("Keep")));
    at.button(QStringLiteral("Keep"))->click();
    CHECK(bars(at).empty());
    CHECK_FALSE(at.page.builder()->isModified());
    at.page.builder()->addExercise(ExerciseId("glute-bridge"));
    CHECK(bars(at).empty());
    at.page.builder()->undo();
    at.page.showList();
    at.page.openRoutine(routine.id);
    CHECK(bars(at).size() == 1);
}

TEST_CASE("RoutineBuilder: a warning lies below its row, and the rows after it below the warning") {
    BuilderPage at(BuilderPage::strength({"deep-squat", "clamshell"}));
    PhaseList* list = at.list();
    const QRect first = list->visualRect(list->phaseModel().index(0));
    const QRect second = list->visualRect(list->phaseModel().index(1));
    for (const auto* bar : list->findChildren<MessageBar*>()) {
        CHECK(first.contains(bar->geometry()));
        CHECK(bar->geometry().bottom() < second.top());
    }
    CHECK(list->height() > second.bottom() - 1);
    CHECK(list->phaseModel().row(0).spoken.contains(QStringLiteral("leave out for now")));
}

TEST_CASE("RoutineBuilder: what is missing at home is named; a ready-made routine is not judged") {
    Routine routine = BuilderPage::strength({"clamshell"});
    BuilderPage at(routine);
    PresentState present;
    present.equipment = std::set<Equipment>{};
    const Exercise* banded = nullptr;
    for (const Exercise& each : at.content.library.all())
        if (each.equipment == std::vector{Equipment::MiniBand} && each.playable())
            banded = &each;
    REQUIRE(banded);
    routine = BuilderPage::strength({banded->id.value.c_str()});
    at.page.showList();
    at.open(routine);
    at.page.setPresent(present);
    REQUIRE(bars(at).size() == 1);
    CHECK(bars(at)[0].contains(QStringLiteral("mini band")));
    at.page.openRoutine(RoutineId("s0-strength"));
    CHECK(bars(at).empty());
}

TEST_CASE("WarningWords: what the user named stands last, spelled as it was") {
    ItemWarning warning;
    warning.exercise = ExerciseId("a");
    warning.why = WarningWhy::Equipment;
    warning.lackingOwn = {OwnEquipment("TRX")};
    const LocalDate today = *LocalDate::of(2026, 11, 21);
    CHECK(WarningWords::of(warning, {}, today).strong ==
          QStringLiteral("a needs what you do not have at hand: TRX."));
    warning.lacking = {Equipment::MiniBand};
    const QString both = WarningWords::of(warning, {}, today).strong;
    CHECK(both.contains(QStringLiteral("mini band")));
    CHECK(both.endsWith(QStringLiteral("TRX.")));
}

TEST_CASE("RoutineBuilder: what is kept though it is left out is named when the routine starts without it") {
    Routine routine = BuilderPage::strength({"deep-squat", "clamshell", "gone"});
    BuilderPage at(routine);
    at.page.setCoach(std::vector<CoachEntry>{});
    std::vector<Routine> started;
    QObject::connect(&at.page, &RoutinesPage::startRoutine, &at.page,
                     [&](const Routine& picked) { started.push_back(picked); });
    at.button(QStringLiteral("Keep"))->click();
    CHECK(at.order() == "deep-squat clamshell gone");
    CHECK(at.list()->phaseModel().row(0).spoken.contains(QStringLiteral("starts without it")));
    at.button(QStringLiteral("Start"))->click();
    REQUIRE(started.empty());
    auto* dialog = at.page.window()->findChild<StartDialog*>();
    REQUIRE(dialog);
    CHECK(shows(dialog, QStringLiteral("It starts without these")));
    CHECK(shows(dialog, QStringLiteral("Deep squat is a move to leave out for now.")));
    CHECK(shows(dialog, QStringLiteral("gone is not in your library any more.")));
    REQUIRE(button(dialog, QStringLiteral("Start")));
    button(dialog, QStringLiteral("Start"))->click();
    REQUIRE(started.size() == 1);
    CHECK(expand(started[0], at.content.library));
    CHECK(exerciseCount(started[0]) == 1);
    CHECK(at.order() == "deep-squat clamshell gone"); // the routine itself keeps them
}

TEST_CASE("RoutineBuilder: where nothing can be played Start says so and leads to what mends it") {
    BuilderPage at(BuilderPage::strength({"gone"}));
    at.page.setCoach(std::vector<CoachEntry>{});
    at.button(QStringLiteral("Start"))->click();
    auto* dialog = at.page.window()->findChild<StartDialog*>();
    REQUIRE(dialog);
    CHECK(shows(dialog, QStringLiteral("There is nothing to start")));
    CHECK_FALSE(button(dialog, QStringLiteral("Start")));
    REQUIRE(button(dialog, QStringLiteral("Change the routine")));
    button(dialog, QStringLiteral("Change the routine"))->click();
    CHECK_FALSE(dialog->isOpen());
    CHECK(at.page.isBuilderOpen());
}
