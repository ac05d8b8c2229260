// Several exercises of several phases at once, and what is said while they are moved.
#include "tests/support/by_name.h"
#include "tests/ui/routine/builder_fixture.h"
#include "ui/routine/range_stepper.h"
#include "ui/widgets/live_text.h"
#include "ui/widgets/stepper.h"

#include <QAccessible>
#include <QApplication>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// Two exercises to stretch, three for strength.
Routine two() {
    Routine routine = BuilderPage::strength({"clamshell", "glute-bridge", "wall-sit"});
    for (const char* id : {"wall-calf-stretch", "seated-hamstring-stretch"})
        routine.block(PhaseKind::Stretch).entries.emplace_back(RoutineItem{ExerciseId(id)});
    return routine;
}

class Phases : public BuilderPage {
public:
    Phases()
        : BuilderPage(two()) {
        lists = {list(PhaseKind::Stretch), list(PhaseKind::Strength)};
        stretch = order(PhaseKind::Stretch);
        strength_ = order();
    }
    /// From the last exercise of stretching to the first of strength.
    void selectOverTheBorder() {
        lists[0]->setFocus();
        lists[0]->setCurrentRow(1);
        key(Qt::Key_Down, Qt::ShiftModifier);
    }
    static void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), which, with);
    }
    [[nodiscard]] std::vector<std::size_t> selected(int list) const {
        return lists[static_cast<std::size_t>(list)]->selectedEntries();
    }
    [[nodiscard]] QString spoken() { return LiveText::of(&page)->sentence(); }
    /// "5 exercises selected"
    [[nodiscard]] bool says(int count, const char* what) {
        return spoken().startsWith(QStringLiteral("%1 exercise").arg(count)) &&
               spoken().endsWith(QLatin1String(what));
    }
    void click(int list, int row, Qt::KeyboardModifiers keys) {
        PhaseList* at = lists[static_cast<std::size_t>(list)];
        const QRect box = at->visualRect(at->phaseModel().index(row));
        QTest::mouseClick(at->viewport(), Qt::LeftButton, keys, box.topLeft() + QPoint(150, 20));
    }
    void checkAsBefore() {
        REQUIRE(page.builder()->undo());
        CHECK(order(PhaseKind::Stretch) == stretch);
        CHECK(order() == strength_);
        CHECK_FALSE(page.builder()->isModified());
    }

    std::array<PhaseList*, 2> lists{};
    std::string stretch, strength_;
};

using Rows = std::vector<std::size_t>;

} // namespace

TEST_CASE("RoutineBuilder: Shift and the arrows select beyond the border of a phase, and back") {
    Phases at;
    at.selectOverTheBorder();
    CHECK(at.selected(0) == Rows{1});
    CHECK(at.selected(1) == Rows{0});
    CHECK(at.lists[1]->hasFocus());
    CHECK(at.says(2, "selected"));
    Phases::key(Qt::Key_Down, Qt::ShiftModifier);
    CHECK(at.selected(1) == Rows{0, 1});
    CHECK(at.says(3, "selected"));
    for (int i = 0; i < 3; ++i)
        Phases::key(Qt::Key_Up, Qt::ShiftModifier);
    CHECK(at.selected(0) == Rows{0, 1});
    CHECK(at.selected(1).empty());
    Phases::key(Qt::Key_Escape);
    CHECK(at.selected(0) == Rows{0});
    CHECK(at.selected(1).empty());
}

TEST_CASE("RoutineBuilder: Ctrl and Shift clicks select in several phases, a plain one lets go") {
    Phases at;
    at.click(0, 0, Qt::NoModifier);
    at.click(1, 1, Qt::ControlModifier);
    CHECK(at.selected(0) == Rows{0});
    CHECK(at.selected(1) == Rows{1});
    at.click(1, 1, Qt::ControlModifier);
    CHECK(at.selected(1).empty());
    at.click(0, 0, Qt::NoModifier);
    at.click(1, 2, Qt::ShiftModifier);
    CHECK(at.selected(0) == Rows{0, 1});
    CHECK(at.selected(1) == Rows{0, 1, 2});
    CHECK(at.says(5, "selected"));
    at.click(1, 0, Qt::NoModifier);
    CHECK(at.selected(0).empty());
    CHECK(at.selected(1) == Rows{0});
}

TEST_CASE("RoutineBuilder: Ctrl and the arrows go without selecting, Ctrl and Space takes along") {
    Phases at;
    at.lists[0]->setFocus();
    at.lists[0]->setCurrentRow(0);
    for (int i = 0; i < 3; ++i)
        Phases::key(Qt::Key_Down, Qt::ControlModifier);
    Phases::key(Qt::Key_Space, Qt::ControlModifier);
    CHECK(at.selected(0) == Rows{0});
    CHECK(at.selected(1) == Rows{1});
    Phases::key(Qt::Key_Delete);
    CHECK(at.order(PhaseKind::Stretch) == "seated-hamstring-stretch");
    CHECK(at.order() == "clamshell wall-sit");
    at.checkAsBefore();
}

TEST_CASE("RoutineBuilder: Ctrl A takes the phase, once more the routine") {
    Phases at;
    at.lists[1]->setFocus();
    at.lists[1]->setCurrentRow(1);
    Phases::key(Qt::Key_A, Qt::ControlModifier);
    CHECK(at.selected(0).empty());
    CHECK(at.selected(1).size() == 3);
    Phases::key(Qt::Key_A, Qt::ControlModifier);
    CHECK(at.selected(0).size() == 2);
    CHECK(at.selected(1).size() == 3);
}

TEST_CASE("RoutineBuilder: what is selected in several phases goes, moves and doubles in one step each") {
    Phases at;
    at.selectOverTheBorder();
    SECTION("delete") {
        Phases::key(Qt::Key_Delete);
        CHECK(at.order(PhaseKind::Stretch) == "wall-calf-stretch");
        CHECK(at.order() == "glute-bridge wall-sit");
        CHECK(at.says(2, "removed"));
    }
    SECTION("duplicate") {
        Phases::key(Qt::Key_D, Qt::ControlModifier);
        CHECK(at.order(PhaseKind::Stretch) ==
              "wall-calf-stretch seated-hamstring-stretch seated-hamstring-stretch");
        CHECK(at.order() == "clamshell clamshell glute-bridge wall-sit");
        CHECK(at.selected(0) == Rows{2});
        CHECK(at.selected(1) == Rows{1});
    }
    SECTION("move down") {
        Phases::key(Qt::Key_Down, Qt::AltModifier);
        CHECK(at.order(PhaseKind::Stretch) == at.stretch); // last there already
        CHECK(at.order() == "glute-bridge clamshell wall-sit");
        CHECK(at.selected(0) == Rows{1});
        CHECK(at.selected(1) == Rows{1});
    }
    SECTION("to the next phase") {
        Phases::key(Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        CHECK(at.order(PhaseKind::CoolDown) == "seated-hamstring-stretch clamshell");
    }
    SECTION("cut") {
        Phases::key(Qt::Key_X, Qt::ControlModifier);
        CHECK(at.order() == "glute-bridge wall-sit");
        Phases::key(Qt::Key_V, Qt::ControlModifier);
        CHECK(at.order() == "glute-bridge seated-hamstring-stretch clamshell wall-sit");
        REQUIRE(at.page.builder()->undo());
    }
    at.checkAsBefore();
}

TEST_CASE("RoutineBuilder: a dose set on several reaches each that has such a number, in one step") {
    Phases at;
    at.selectOverTheBorder();
    auto* dose = at.lists[1]->findChild<RangeStepper*>();
    REQUIRE(dose);
    for (auto* stepper : at.lists[1]->findChildren<Stepper*>())
        if (stepper->accessibleName() == QStringLiteral("Sets"))
            stepper->setValue(5);
    const auto item = [&](PhaseKind phase, std::size_t entry) {
        return std::get<RoutineItem>(at.page.builder()->routine().findBlock(phase)->entries[entry]);
    };
    CHECK(item(PhaseKind::Stretch, 1).dose.sets == WholeRange::exactly(5));
    CHECK(item(PhaseKind::Strength, 0).dose.sets == WholeRange::exactly(5));
    CHECK_FALSE(item(PhaseKind::Strength, 1).dose.sets);
    CHECK(at.says(2, "changed"));
    dose->setValue(dose->value() + 3); // repetitions: a stretch has none
    CHECK(item(PhaseKind::Strength, 0).dose.reps);
    CHECK_FALSE(item(PhaseKind::Stretch, 1).dose.reps);
    REQUIRE(at.page.builder()->undo());
    at.checkAsBefore();
}

TEST_CASE("RoutineBuilder: a screen reader finds what is selected") {
    Phases at;
    at.selectOverTheBorder();
    for (int list : {0, 1}) {
        QAccessibleInterface* rows =
            QAccessible::queryAccessibleInterface(at.lists[static_cast<std::size_t>(list)]);
        REQUIRE(rows);
        CHECK(rows->child(list == 0 ? 1 : 0)->state().selected);
        CHECK_FALSE(rows->child(list == 0 ? 0 : 1)->state().selected);
    }
    QAccessibleInterface* said = QAccessible::queryAccessibleInterface(LiveText::of(&at.page));
    REQUIRE(said);
    CHECK(said->role() == QAccessible::Notification);
    CHECK(said->text(QAccessible::Name) == at.spoken());
    CHECK(at.says(2, "selected"));
}

TEST_CASE("RoutineBuilder: each new place of a drag is said, with what comes behind and the total") {
    Phases at;
    PhaseCard* card = at.page.builder()->card(PhaseKind::Strength);
    const std::unique_ptr<QMimeData> data(Dragged{std::nullopt, EntryRef{PhaseKind::Stretch, 0}}.toMime());
    const auto dragTo = [&](int row) {
        const QRect box = at.lists[1]->visualRect(at.lists[1]->phaseModel().index(row));
        const QPoint place =
            card->mapFromGlobal(at.lists[1]->viewport()->mapToGlobal(box.topLeft())) + QPoint(9, 3);
        QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(card, &enter);
        QDragMoveEvent move(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(card, &move);
        return at.spoken();
    };
    const QString first = dragTo(0);
    CHECK(first.startsWith(QStringLiteral("before Clamshell in Strength, total ")));
    LiveText::of(&at.page)->say(QStringLiteral("-"));
    CHECK(dragTo(0) == QStringLiteral("-")); // the same place is not said again
    CHECK(dragTo(2).startsWith(QStringLiteral("before Wall sit in Strength, total ")));
    CHECK(at.page.builder()->isModified() == false);
    at.at(1);
    Phases::key(Qt::Key_Up, Qt::AltModifier);
    CHECK(at.spoken().contains(QStringLiteral("now before Clamshell in Strength, total ")));
}

TEST_CASE("RoutineBuilder: the rounds of a phase go up to twenty by keys") {
    Phases at;
    Stepper* rounds = nullptr;
    for (auto* stepper : at.page.builder()->card(PhaseKind::Strength)->findChildren<Stepper*>())
        if (stepper->accessibleName() == QStringLiteral("Rounds of Strength"))
            rounds = stepper;
    REQUIRE(rounds);
    CHECK_FALSE(rounds->isVisible());
    QAbstractButton* repeat = test::button(&at.page, QStringLiteral("Repeat Strength"));
    REQUIRE(repeat);
    repeat->setFocus();
    QTest::keyClick(repeat, Qt::Key_Space);
    REQUIRE(rounds->isVisible());
    CHECK(rounds->hasFocus());
    CHECK(rounds->maximum() == RoutineEditor::mostRounds);
    QTest::keyClick(rounds, Qt::Key_Up);
    CHECK(at.page.builder()->routine().findBlock(PhaseKind::Strength)->rounds == 2);
    CHECK(rounds->hasFocus());
    rounds->selectAll();
    QTest::keyClicks(rounds, QStringLiteral("20"));
    QTest::keyClick(rounds, Qt::Key_Return);
    CHECK(at.page.builder()->routine().findBlock(PhaseKind::Strength)->rounds == 20);
    QTest::keyClick(rounds, Qt::Key_Z, Qt::ControlModifier); // undo is the routine's, not the field's
    CHECK(at.page.builder()->routine().findBlock(PhaseKind::Strength)->rounds == 2);
}

TEST_CASE("RoutineBuilder: what is left of the time is offered to be filled, by button and by keys") {
    Phases at;
    std::vector<Routine> asked;
    QObject::connect(&at.page, &RoutinesPage::fillAsked, &at.page,
                     [&](const Routine& routine) { asked.push_back(routine); });
    CHECK_FALSE(at.button(QStringLiteral("Fill the rest")));
    PresentState present;
    present.minutes = 60;
    at.page.setPresent(present);
    REQUIRE(at.button(QStringLiteral("Fill the rest")));
    at.button(QStringLiteral("Fill the rest"))->click();
    at.at(0);
    Phases::key(Qt::Key_F, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(asked.size() == 2);
    CHECK(asked[0] == at.page.builder()->routine());
    Routine filled = asked[0];
    filled.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("deep-breathing")});
    at.page.fillOpen(filled, QStringLiteral("Added Deep breathing."));
    CHECK(at.order(PhaseKind::CoolDown) == "deep-breathing");
    CHECK(at.said == QStringList{QStringLiteral("Added Deep breathing.")});
    at.checkAsBefore();
    present.minutes = 1;
    at.page.setPresent(present);
    CHECK_FALSE(at.button(QStringLiteral("Fill the rest")));
}
