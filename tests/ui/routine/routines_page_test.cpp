// The page of routines driven by its keys, on the shipped content.
#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"
#include "ui/app/shipped_files.h"
#include "ui/routine/drawer_list.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routine_card_list.h"
#include "ui/routine/routines_list.h"
#include "ui/routine/routines_page.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace patella;
using namespace patella::ui;

namespace {

class Page {
public:
    Page() {
        motion::setReduced(true);
        content = loadContent(shippedFiles(), {});
        search = std::make_unique<LibrarySearch>(content.library,
                                                 [](Muscle m) { return utf8(Words::searchWords(m)); });
        QObject::connect(&page, &RoutinesPage::saveRoutine, &page,
                         [this](const Routine& r) { saved.push_back(r); });
        QObject::connect(&page, &RoutinesPage::startRoutine, &page,
                         [this](const Routine& r) { started.push_back(r); });
        QObject::connect(&page, &RoutinesPage::removeRoutine, &page,
                         [this](const RoutineId& id) { removed.push_back(id); });
        QObject::connect(&page, &RoutinesPage::restoreRoutine, &page,
                         [this](const RoutineId& id) { restored.push_back(id); });
        QObject::connect(
            &page, &RoutinesPage::notify, &page,
            [this](const QString&, const QString&, const std::function<void()>& u) { undo = u; });
        page.resize(1192, 800);
        page.setContent(&content.library, search.get());
        page.setRoutines(content.routines, {});
        page.show();
        QApplication::setActiveWindow(&page);
        QTest::qWait(20);
    }

    Routine own(const char* like = "s0-strength") {
        Routine routine = *std::find_if(content.routines.begin(), content.routines.end(),
                                        [&](const Routine& r) { return r.id.value == like; });
        routine.id = RoutineId(newUuid());
        routine.origin = RoutineOrigin::Own;
        return routine;
    }
    PhaseList* openOwn(const char* like = "s0-strength") {
        const Routine routine = own(like);
        page.setRoutines(content.routines, {routine});
        page.openRoutine(routine.id);
        PhaseList* list = strength();
        list->setFocus();
        list->setCurrentRow(0);
        return list;
    }
    [[nodiscard]] PhaseList* strength() const { return page.builder()->card(PhaseKind::Strength)->list(); }
    [[nodiscard]] OverlayDialog* dialog() const {
        for (auto* each : page.findChildren<OverlayDialog*>())
            if (each->isOpen())
                return each;
        return nullptr;
    }
    void press(const QString& text) const {
        for (auto* button : page.findChildren<QAbstractButton*>())
            if (button->isVisible() && button->text() == text &&
                (!dialog() || dialog()->isAncestorOf(button)))
                return button->click();
        FAIL("no button " << text.toStdString());
    }

    Content content;
    std::unique_ptr<LibrarySearch> search;
    std::vector<Routine> saved, started;
    std::vector<RoutineId> removed, restored;
    std::function<void()> undo;
    RoutinesPage page;
};

std::string order(const PhaseList* list) {
    QStringList names;
    for (const BuilderRow& row : list->phaseModel().rows())
        names << row.name.left(4);
    return names.join(QLatin1Char(' ')).toStdString();
}

void dropAt(QWidget* target, const QPointF& place, const QMimeData* data) {
    QDragEnterEvent enter(place.toPoint(), Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &enter);
    QDropEvent drop(place, Qt::MoveAction, data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(target, &drop);
}

} // namespace

TEST_CASE("RoutinesPage: lists what is shipped and finds it by its exercises") {
    Page at;
    REQUIRE(at.page.list()->readyList()->routines().rowCount() == 15);
    auto* field = at.page.list()->findChild<SearchField*>();
    QTest::keyClicks(field, QStringLiteral("bulgarian split"));
    REQUIRE(at.page.list()->readyList()->routines().rowCount() == 1);
    REQUIRE(at.page.list()->current()->id.value == "s4-six-exercises");
    QTest::keyClicks(field, QStringLiteral(" zebra"));
    REQUIRE(at.page.list()->current() == nullptr);
}

TEST_CASE("RoutinesPage: one of ours opens read-only and editing makes a copy") {
    Page at;
    at.page.list()->readyList()->setFocus();
    QTest::keyClick(at.page.list()->readyList(), Qt::Key_Return);
    REQUIRE(at.page.isBuilderOpen());
    REQUIRE(at.page.builder()->isReadOnly());
    at.press(QStringLiteral("Make a copy to edit"));
    REQUIRE_FALSE(at.page.builder()->isReadOnly());
    REQUIRE(at.saved.size() == 1);
    REQUIRE(at.saved[0].origin == RoutineOrigin::Own);
    REQUIRE(at.saved[0].id != at.content.routines.front().id);
    REQUIRE(at.saved[0].phases == at.content.routines.front().phases);
}

TEST_CASE("RoutinesPage: a routine of ours says where the article gave no number") {
    Page at;
    at.page.openRoutine(RoutineId("s0-core-stretches"));
    const auto& rows = at.page.builder()->card(PhaseKind::Stretch)->list()->phaseModel().rows();
    REQUIRE(rows.size() == 4);
    REQUIRE(rows[0].hints.join(QString()).contains(QStringLiteral("No number in the article")));
    REQUIRE(rows[0].spoken.contains(QStringLiteral("No number in the article")));
}

TEST_CASE("RoutinesPage: starting asks for choices and emits them applied") {
    Page at;
    at.page.openRoutine(RoutineId("s4-six-exercises"));
    at.press(QStringLiteral("Start"));
    REQUIRE(at.dialog() != nullptr);
    REQUIRE(at.started.empty());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down); // the second option
    at.press(QStringLiteral("Start"));
    REQUIRE(at.started.size() == 1);
    REQUIRE(choicesOf(at.started[0]).empty());
    const auto& entries = at.started[0].findBlock(PhaseKind::Strength)->entries;
    REQUIRE(std::get<RoutineItem>(entries[1]).exercise.value == "quadruped-fire-hydrant");
}

TEST_CASE("RoutinesPage: a routine is asked for whom it is once, without choices it starts at once") {
    Page at;
    at.page.openRoutine(RoutineId("s3-band-add-on"));
    at.press(QStringLiteral("Start"));
    REQUIRE(at.dialog() != nullptr);
    at.press(QStringLiteral("Start"));
    REQUIRE(at.started.size() == 1);
    at.press(QStringLiteral("Start"));
    REQUIRE(at.dialog() == nullptr);
    REQUIRE(at.started.size() == 2);
}

TEST_CASE("Builder: moves, removes, duplicates by keyboard, and takes every step back") {
    Page at;
    PhaseList* list = at.openOwn();
    const std::string first = order(list);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    REQUIRE(order(list) == "Clam Stra Side Step");
    REQUIRE(list->currentIndex().row() == 1);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    REQUIRE(order(list) == "Clam Stra Stra Side Step");
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(order(list) == "Clam Stra Side Step");
    QTest::keyClick(list, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
    PhaseList* after = at.page.builder()->card(PhaseKind::CoolDown)->list();
    REQUIRE(order(after) == "Side");
    REQUIRE(after->hasFocus());
    REQUIRE(at.page.hasUnsavedChanges());
    for (int i = 0; i < 4; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(order(list) == first);
    REQUIRE_FALSE(at.page.hasUnsavedChanges());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    REQUIRE(order(list) == "Clam Stra Side Step");
}

TEST_CASE("Builder: the dose of the current row is edited in place and its time follows") {
    Page at;
    PhaseList* list = at.openOwn();
    const QString before = list->phaseModel().row(0).time;
    QTest::keyClick(list, Qt::Key_Return);
    auto* sets = qobject_cast<QSpinBox*>(QApplication::focusWidget());
    REQUIRE(sets != nullptr);
    REQUIRE(sets->value() == 2);
    QTest::keyClick(sets, Qt::Key_Up);
    REQUIRE(list->phaseModel().row(0).sets == QStringLiteral("3 ×"));
    REQUIRE(list->phaseModel().row(0).time != before);
    const Routine routine = at.page.builder()->routine();
    const auto& item = std::get<RoutineItem>(routine.phases[0].entries[0]);
    REQUIRE(item.dose.sets == WholeRange::exactly(3));
    REQUIRE(item.dose.basis == Basis::Yours);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(list->phaseModel().row(0).time == before);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    REQUIRE(list->hasFocus());
}

TEST_CASE("Builder: a tempo that is none is said and not taken") {
    Page at;
    PhaseList* list = at.openOwn();
    QLineEdit* tempo = nullptr;
    for (auto* edit : list->findChildren<QLineEdit*>())
        if (edit->accessibleName().contains(QStringLiteral("Tempo")))
            tempo = edit;
    REQUIRE(tempo != nullptr);
    tempo->setFocus();
    tempo->selectAll();
    QTest::keyClicks(tempo, QStringLiteral("slow"));
    QTest::keyClick(tempo, Qt::Key_Return);
    REQUIRE(list->phaseModel().row(0).hints.join(QString()).contains(QStringLiteral("2-1-2-0")));
    REQUIRE_FALSE(at.page.hasUnsavedChanges());
    tempo->selectAll();
    QTest::keyClicks(tempo, QStringLiteral("3-1-3"));
    QTest::keyClick(tempo, Qt::Key_Return);
    REQUIRE(list->phaseModel().row(0).hints.isEmpty());
    REQUIRE(list->phaseModel().row(0).tempo == QStringLiteral("3-1-3"));
}

TEST_CASE("Builder: Add leads to the search, Enter adds at the end of that phase") {
    Page at;
    at.openOwn();
    at.page.builder()->card(PhaseKind::Stretch)->addButton()->click();
    auto* field = qobject_cast<QLineEdit*>(QApplication::focusWidget());
    REQUIRE(field != nullptr);
    QTest::keyClicks(field, QStringLiteral("calf"));
    QTest::keyClick(field, Qt::Key_Return);
    QTest::keyClick(field, Qt::Key_Return);
    const PhaseList* list = at.page.builder()->card(PhaseKind::Stretch)->list();
    REQUIRE(list->phaseModel().rowCount() == 2);
    REQUIRE(field->hasFocus());
}

TEST_CASE("Builder: what is added is in view and whole") {
    Page at;
    at.openOwn("s0-gentle-workout");
    REQUIRE(at.page.builder()->addExercise(ExerciseId("deep-breathing")));
    QTest::qWait(20);
    PhaseList* list = at.page.builder()->card(PhaseKind::CoolDown)->list();
    const QRect last = list->visualRect(list->phaseModel().index(list->phaseModel().rowCount() - 1));
    REQUIRE(list->visibleRegion().contains(last.center()));
    REQUIRE(list->height() >= last.bottom());
}

TEST_CASE("Builder: moves to leave out are not offered and cannot be added") {
    Page at;
    at.openOwn();
    REQUIRE_FALSE(at.page.builder()->addExercise(ExerciseId("deep-squat")));
    REQUIRE_FALSE(at.page.hasUnsavedChanges());
    for (auto* list : at.page.findChildren<QListView*>()) {
        if (list->accessibleName() != QStringLiteral("Exercises to add"))
            continue;
        REQUIRE(list->model()->rowCount() == 67);
        return;
    }
    FAIL("the drawer has no list");
}

TEST_CASE("Builder: three lines in the drawer keep clear of the frame of their row, also at 20 points") {
    Page p;
    p.openOwn();
    const auto clear = [&] {
        const auto* list = p.page.findChild<DrawerList*>();
        const int lines = 2 * QFontMetrics(roleFont(Role::BodyMedium)).height() +
                          QFontMetrics(roleFont(Role::Note)).height();
        return (list->sizeHintForIndex(list->model()->index(0, 0)).height() - lines) / 2;
    };
    CHECK(clear() >= 8); // the frame takes 4
    const patella::test::FontScope big(20);
    CHECK(clear() >= 8);
}

TEST_CASE("Builder: what is dropped comes where the line was") {
    Page at;
    PhaseList* list = at.openOwn();
    PhaseCard* card = at.page.builder()->card(PhaseKind::Strength);
    const QRect second = list->visualRect(list->phaseModel().index(1));
    const QPointF place = list->mapTo(card, second.topLeft() + QPoint(60, 5));
    const std::unique_ptr<QMimeData> data(Dragged{std::nullopt, EntryRef{PhaseKind::Strength, 3}}.toMime());
    dropAt(card, place, data.get());
    REQUIRE(order(list) == "Stra Step Clam Side");
    const std::unique_ptr<QMimeData> exercise(Dragged{ExerciseId("wall-sit"), std::nullopt}.toMime());
    dropAt(card, place, exercise.get());
    REQUIRE(order(list) == "Stra Wall Step Clam Side");
}

TEST_CASE("RoutinesPage: leaving with changes asks; stay, save and discard do what they say") {
    Page at;
    PhaseList* list = at.openOwn();
    QTest::keyClick(list, Qt::Key_Delete);
    at.page.showList();
    REQUIRE(at.dialog() != nullptr);
    at.press(QStringLiteral("Stay here"));
    REQUIRE(at.page.isBuilderOpen());
    REQUIRE(at.page.hasUnsavedChanges());
    at.page.showList();
    at.press(QStringLiteral("Save"));
    REQUIRE_FALSE(at.page.isBuilderOpen());
    REQUIRE(at.saved.size() == 1);
    at.page.openRoutine(at.saved[0].id);
    QTest::keyClick(at.strength(), Qt::Key_Delete);
    bool left = false;
    REQUIRE_FALSE(at.page.askToLeave([&] { left = true; }));
    at.press(QStringLiteral("Discard"));
    REQUIRE(left);
    REQUIRE_FALSE(at.page.hasUnsavedChanges());
    REQUIRE(at.saved.size() == 1);
    REQUIRE(at.strength()->phaseModel().rowCount() == 3);
}

TEST_CASE("RoutinesPage: deleting can be undone by the toast and by Ctrl+Z") {
    Page at;
    const Routine mine = at.own();
    at.page.setRoutines(at.content.routines, {mine});
    auto* list = at.page.list()->ownList();
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Delete);
    REQUIRE(at.removed == std::vector{mine.id});
    REQUIRE(list->routines().rowCount() == 0);
    at.undo();
    REQUIRE(at.restored == std::vector{mine.id});
    REQUIRE(list->routines().rowCount() == 1);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    REQUIRE(at.restored.size() == 2);
    REQUIRE(list->routines().rowCount() == 1);
}

TEST_CASE("RoutinesPage: an exercise from the library goes to a new routine or to one of the user's") {
    Page at;
    at.page.addExercise(ExerciseId("wall-sit"));
    REQUIRE(at.dialog() != nullptr);
    at.press(QStringLiteral("Add"));
    REQUIRE(at.page.isBuilderOpen());
    REQUIRE(at.strength()->phaseModel().rowCount() == 1);
    REQUIRE(at.page.saveOpen());
    REQUIRE(at.saved.back().phases.size() == 1);
    at.page.addExercise(ExerciseId("glute-bridge"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    REQUIRE(at.strength()->phaseModel().rowCount() == 2);
}

TEST_CASE("RoutinesPage: the menu of a routine shares it, one of ours as one's own") {
    Page at;
    const Routine own = at.own();
    at.page.setRoutines(at.content.routines, {own});
    QTest::qWait(20);
    std::vector<RoutineId> shared;
    QObject::connect(&at.page, &RoutinesPage::shareRoutine, &at.page,
                     [&](const RoutineId& id) { shared.push_back(id); });
    std::vector<RoutineId> shown;
    for (auto* list : at.page.findChildren<RoutineCardList*>()) {
        list->setFocus();
        list->setCurrentRow(0);
        REQUIRE(list->currentCard());
        shown.push_back(list->currentCard()->routine.id);
        const QPoint on = list->visualRect(list->currentIndex()).center();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, on, list->viewport()->mapToGlobal(on));
        QApplication::sendEvent(list->viewport(), &asked);
        QMenu* menu = nullptr;
        for (auto* each : at.page.findChildren<QMenu*>())
            menu = each->isVisible() ? each : menu;
        REQUIRE(menu);
        QAction* share = nullptr;
        for (QAction* each : menu->actions())
            share = each->text() == QStringLiteral("Share…") ? each : share;
        REQUIRE(share);
        menu->setActiveAction(share);
        QTest::keyClick(menu, Qt::Key_Return);
        QTest::qWait(1);
    }
    CHECK(shown.size() == 2);
    CHECK(std::count(shown.begin(), shown.end(), own.id) == 1);
    CHECK(shared == shown);
}

TEST_CASE("RoutinesPage: a choice is shown as a group that stays together") {
    Page at;
    PhaseList* list = at.openOwn("s4-six-exercises");
    REQUIRE(list->phaseModel().row(1).kind == BuilderRow::Kind::Group);
    REQUIRE(list->phaseModel().row(2).grouped);
    list->setCurrentRow(3);
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    REQUIRE(list->phaseModel().row(0).kind == BuilderRow::Kind::Group);
    REQUIRE(list->phaseModel().row(2).name == QStringLiteral("Fire hydrant on all fours"));
    REQUIRE(list->currentIndex().row() == 2);
}

TEST_CASE("RoutinesPage: everything that can be used has a name") {
    Page at;
    at.openOwn();
    for (QWidget* widget : at.page.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(widget);
        INFO(widget->metaObject()->className());
        REQUIRE(spoken);
        REQUIRE_FALSE(spoken->text(QAccessible::Name).isEmpty());
    }
}
