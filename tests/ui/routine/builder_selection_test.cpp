// Several entries at once in the builder, by keys, mouse and clipboard.
#include "tests/ui/routine/builder_fixture.h"
#include "ui/routine/builder_header.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const std::vector<const char*> four{"clamshell", "glute-bridge", "hip-hike", "wall-sit"};

void click(PhaseList* list, int row, Qt::KeyboardModifiers keys) {
    const QRect box = list->visualRect(list->phaseModel().index(row));
    QTest::mouseClick(list->viewport(), Qt::LeftButton, keys, box.topLeft() + QPoint(150, 20));
}

} // namespace

TEST_CASE("RoutineBuilder: Shift and the arrows select, and the selection moves as one") {
    BuilderPage at(BuilderPage::strength(four));
    PhaseList* list = at.at(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    CHECK(list->selectedEntries() == std::vector<std::size_t>{0, 1});
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    CHECK(at.order() == "hip-hike clamshell glute-bridge wall-sit");
    CHECK(list->selectedEntries() == std::vector<std::size_t>{1, 2});
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(list, Qt::Key_Down, Qt::AltModifier); // it is last already
    CHECK(at.order() == "hip-hike wall-sit clamshell glute-bridge");
    QTest::keyClick(list, Qt::Key_Up, Qt::AltModifier);
    CHECK(at.order() == "hip-hike clamshell glute-bridge wall-sit");
    REQUIRE(at.page.builder()->undo());
    REQUIRE(at.page.builder()->undo());
    REQUIRE(at.page.builder()->undo());
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit");
    CHECK_FALSE(at.page.builder()->isModified());
}

TEST_CASE("RoutineBuilder: Ctrl and Shift clicks select, Delete takes all of it, undo brings it back") {
    BuilderPage at(BuilderPage::strength(four));
    PhaseList* list = at.at(0);
    click(list, 2, Qt::ControlModifier);
    CHECK(list->selectedEntries() == std::vector<std::size_t>{0, 2});
    QTest::keyClick(list, Qt::Key_Delete);
    CHECK(at.order() == "glute-bridge wall-sit");
    at.page.builder()->undo();
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit");
    click(list, 1, Qt::NoModifier);
    click(list, 3, Qt::ShiftModifier);
    CHECK(list->selectedEntries() == std::vector<std::size_t>{1, 2, 3});
    click(list, 2, Qt::NoModifier); // a plain click on one of them takes it alone
    CHECK(list->selectedEntries() == std::vector<std::size_t>{2});
}

TEST_CASE("RoutineBuilder: Ctrl A takes the whole phase to another one, Esc lets go") {
    BuilderPage at(BuilderPage::strength(four));
    PhaseList* list = at.at(1);
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    CHECK(list->selectedEntries().size() == 4);
    QTest::keyClick(list, Qt::Key_Escape);
    CHECK(list->selectedEntries() == std::vector<std::size_t>{1});
    QTest::keyClick(list, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(list, Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.order().empty());
    CHECK(at.order(PhaseKind::Stretch) == "clamshell glute-bridge hip-hike wall-sit");
    CHECK(at.list(PhaseKind::Stretch)->selectedEntries().size() == 4);
    REQUIRE(at.page.builder()->undo());
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit");
}

TEST_CASE("RoutineBuilder: a selection is duplicated in one step") {
    BuilderPage at(BuilderPage::strength(four));
    PhaseList* list = at.at(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_D, Qt::ControlModifier);
    CHECK(at.order() == "clamshell glute-bridge clamshell glute-bridge hip-hike wall-sit");
    CHECK(list->selectedEntries() == std::vector<std::size_t>{2, 3});
    at.page.builder()->undo();
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit");
}

TEST_CASE("RoutineBuilder: when undo takes the last row away, the keys go on with the one before") {
    BuilderPage at(BuilderPage::strength(four));
    QTest::keyClick(at.at(3), Qt::Key_D, Qt::ControlModifier);
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit wall-sit");
    REQUIRE(at.page.builder()->undo());
    CHECK(at.list()->selectedEntries() == std::vector<std::size_t>{3});
    QTest::keyClick(at.list(), Qt::Key_Delete);
    CHECK(at.order() == "clamshell glute-bridge hip-hike");
}

TEST_CASE("RoutineBuilder: undoing a rename leaves the keys with the exercise of a superset") {
    BuilderPage at(BuilderPage::strength(four));
    QTest::keyClick(at.at(0), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(at.list(), Qt::Key_G, Qt::ControlModifier);
    REQUIRE(at.order() == "clamshell|glute-bridge hip-hike wall-sit");
    const auto row = at.at(2)->currentRow();
    REQUIRE(row);
    REQUIRE(row->kind == BuilderRow::Kind::Item);
    const QString name = row->name;
    Q_EMIT at.page.findChild<BuilderHeader*>()->renamed(QStringLiteral("Another"));
    REQUIRE(at.page.builder()->routine().name == "Another");
    REQUIRE(at.page.builder()->undo());
    CHECK(at.page.builder()->routine().name == "Own");
    CHECK(at.list()->currentRow()->name == name);
}

TEST_CASE("RoutineBuilder: what is copied in one routine is pasted in another, as words elsewhere") {
    BuilderPage at(BuilderPage::strength(four));
    QTest::keyClick(at.at(0), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(at.list(), Qt::Key_C, Qt::ControlModifier);
    const QString words = QApplication::clipboard()->text();
    CHECK(words.startsWith(QStringLiteral("Clamshell, ")));
    CHECK(words.count(QLatin1Char('\n')) == 1);
    at.open(BuilderPage::strength({"wall-sit", "step-up"}));
    QTest::keyClick(at.at(0), Qt::Key_V, Qt::ControlModifier);
    CHECK(at.order() == "wall-sit clamshell glute-bridge step-up");
    REQUIRE(at.page.builder()->undo());
    CHECK(at.order() == "wall-sit step-up");
    QTest::keyClick(at.at(1), Qt::Key_X, Qt::ControlModifier);
    CHECK(at.order() == "wall-sit");
    QTest::keyClick(at.at(0), Qt::Key_V, Qt::ControlModifier);
    CHECK(at.order() == "wall-sit step-up");
}

TEST_CASE("RoutineBuilder: our JSON as text is pasted too; anything else gives one sentence") {
    BuilderPage at(BuilderPage::strength({"wall-sit"}));
    const QString json = text(writeRoutine(BuilderPage::strength({"glute-bridge"})));
    QApplication::clipboard()->setText(json);
    QTest::keyClick(at.at(0), Qt::Key_V, Qt::ControlModifier);
    CHECK(at.order() == "wall-sit glute-bridge");
    CHECK(at.said.empty());
    const QStringList hostile{
        QString(),
        QStringLiteral("Buy milk"),
        QStringLiteral("{"),
        QStringLiteral("{}"),
        json.left(json.size() / 2),
        QString(json).replace(QStringLiteral("glute-bridge"), QStringLiteral("../../etc")),
        QString(json).replace(QStringLiteral("\"entries\""), QStringLiteral("\"entires\"")),
        text(writeRoutine(BuilderPage::strength({}))),
        QString(200'000, QLatin1Char('[')),
        QStringLiteral("{\"id\":") + QString(100'000, QLatin1Char('[')),
        QString(3'000'000, QLatin1Char('{'))};
    for (const QString& each : hostile) {
        at.said.clear();
        QApplication::clipboard()->setText(each);
        QTest::keyClick(at.at(0), Qt::Key_V, Qt::ControlModifier);
        CHECK(at.said.size() == 1);
        CHECK(at.order() == "wall-sit glute-bridge");
    }
    auto* ours = new QMimeData;
    ours->setData(QStringLiteral("application/x-patella-routine+json"), QByteArray("\xff\xfe\0{", 4));
    at.said.clear();
    QApplication::clipboard()->setMimeData(ours);
    QTest::keyClick(at.at(0), Qt::Key_V, Qt::ControlModifier);
    CHECK(at.said.size() == 1);
}

TEST_CASE("RoutineBuilder: two selected items alternate, and stand alone again") {
    BuilderPage at(BuilderPage::strength(four));
    PhaseList* list = at.at(1);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(list, Qt::Key_G, Qt::ControlModifier);
    CHECK(at.order() == "clamshell glute-bridge|hip-hike wall-sit");
    QTest::keyClick(list, Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(at.order() == "clamshell glute-bridge hip-hike wall-sit");
    QTest::keyClick(at.at(2), Qt::Key_G, Qt::ControlModifier); // one alone: with the next
    CHECK(at.order() == "clamshell glute-bridge hip-hike|wall-sit");
    at.page.builder()->undo();
    at.page.builder()->undo();
    at.page.builder()->undo();
    CHECK_FALSE(at.page.builder()->isModified());
}
