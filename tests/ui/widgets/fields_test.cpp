#include "tests/support/catch.h"
#include "ui/widgets/chip_menu.h"
#include "ui/widgets/chip_popup.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest>

using namespace patella::ui;

namespace {

struct Filter {
    ChipMenu menu{QStringLiteral("Equipment")};
    Filter() {
        menu.setOptions({{QStringLiteral("mat"), QStringLiteral("Mat"), 12},
                         {QStringLiteral("band"), QStringLiteral("Band"), 3},
                         {QStringLiteral("step"), QStringLiteral("Step"), 0}});
        menu.show();
    }
    QWidget* popup() const { return menu.findChild<ChipPopup*>(); }
    void key(Qt::Key key) const {
        QWidget* target = popup() && popup()->focusWidget() ? popup()->focusWidget() : popup();
        QTest::keyClick(target, key);
    }
};

} // namespace

TEST_CASE("ChipMenu: it reads what is chosen, in the order of its options") {
    Filter f;
    CHECK(f.menu.accessibleName() == QStringLiteral("Equipment, any"));
    f.menu.setChosen({QStringLiteral("band"), QStringLiteral("mat")});
    CHECK(f.menu.chosen() == QStringList({QStringLiteral("mat"), QStringLiteral("band")}));
    CHECK(f.menu.accessibleName() == QStringLiteral("Equipment: Mat, band"));
}

TEST_CASE("ChipMenu: keys open it, tick, and it stays open until Esc") {
    Filter f;
    QSignalSpy changes(&f.menu, &ChipMenu::chosenChanged);
    QTest::keyClick(&f.menu, Qt::Key_Down);
    REQUIRE(f.menu.isOpen());
    f.key(Qt::Key_Space);
    CHECK(f.menu.isOpen());
    CHECK(f.menu.isChosen(QStringLiteral("mat")));
    f.key(Qt::Key_Down);
    f.key(Qt::Key_Return);
    CHECK(f.menu.isOpen());
    CHECK(f.menu.chosen() == QStringList({QStringLiteral("mat"), QStringLiteral("band")}));
    CHECK(changes.count() == 2);
    f.key(Qt::Key_Escape);
    CHECK_FALSE(f.menu.isOpen());
}

TEST_CASE("ChipMenu: an exclusive one holds one choice and gives it back") {
    Filter f;
    f.menu.setExclusive(true);
    f.menu.toggleOption(QStringLiteral("mat"));
    f.menu.toggleOption(QStringLiteral("band"));
    CHECK(f.menu.chosen() == QStringList(QStringLiteral("band")));
    f.menu.toggleOption(QStringLiteral("band"));
    CHECK(f.menu.chosen().isEmpty());
}

TEST_CASE("Chip: the count is said with the text") {
    Chip chip(QStringLiteral("Runs"));
    chip.setCount(12);
    CHECK(chip.accessibleName() == QStringLiteral("Runs, 12"));
    const int plain = chip.sizeHint().width();
    chip.setChecked(true);
    CHECK(chip.sizeHint().width() > plain);
}

TEST_CASE("Stepper: it stops at its limits and speaks its format") {
    Stepper stepper(QStringLiteral("Repetitions"));
    stepper.setRange(1, 3);
    stepper.setFormat([](int n) { return QStringLiteral("%1 reps").arg(n); });
    stepper.setValue(2);
    CHECK(stepper.text() == QStringLiteral("2 reps"));
    QTest::keyClick(&stepper, Qt::Key_Up);
    QTest::keyClick(&stepper, Qt::Key_Up);
    CHECK(stepper.value() == 3);
    for (int i = 0; i < 5; ++i)
        QTest::keyClick(&stepper, Qt::Key_Down);
    CHECK(stepper.value() == 1);
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&stepper);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::SpinBox);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Repetitions"));
}

TEST_CASE("Stepper: plus and minus are clicked, and a number is typed") {
    Stepper stepper(QStringLiteral("Rest"));
    stepper.setRange(0, 300);
    stepper.setSingleStep(15);
    stepper.setFormat([](int n) { return QStringLiteral("%1 s").arg(n); });
    stepper.setValue(45);
    stepper.resize(stepper.sizeHint());
    stepper.show();
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(stepper.width() - 8, stepper.height() / 2));
    CHECK(stepper.value() == 60);
    QTest::mouseClick(&stepper, Qt::LeftButton, {}, QPoint(8, stepper.height() / 2));
    CHECK(stepper.value() == 45);
    stepper.selectAll();
    QTest::keyClicks(&stepper, QStringLiteral("90"));
    QTest::keyClick(&stepper, Qt::Key_Return);
    CHECK(stepper.value() == 90);
    CHECK(stepper.text() == QStringLiteral("90 s"));
}

TEST_CASE("Stepper: a sign that is no number leaves what stands there") {
    Stepper sets(QStringLiteral("Sets"));
    sets.setRange(0, 90);
    sets.setFormat([](int n) { return QStringLiteral("%1 %").arg(n); });
    sets.setValue(3);
    sets.show();
    auto* edit = sets.findChild<QLineEdit*>();
    for (const char* sign : {"+", "*", "=", "-", "?"}) {
        CAPTURE(sign);
        edit->selectAll();
        QTest::keyClicks(edit, QString::fromUtf8(sign));
        CHECK(edit->text() == QStringLiteral("3 %"));
    }
    edit->selectAll();
    QTest::keyClicks(edit, QStringLiteral("4+5"));
    CHECK(edit->text() == QStringLiteral("45"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(sets.value() == 45);
    edit->setCursorPosition(0); // the unit alone may stay while the number is written anew
    for (int i = 0; i < 2; ++i)
        QTest::keyClick(edit, Qt::Key_Delete);
    CHECK(edit->text() == QStringLiteral(" %"));
    QTest::keyClicks(edit, QStringLiteral("7"));
    QTest::keyClick(edit, Qt::Key_Return);
    CHECK(sets.value() == 7);
}

TEST_CASE("Stepper: the wheel turns it only while it has the focus") {
    Stepper stepper(QStringLiteral("Sets"));
    stepper.setRange(0, 10);
    stepper.setValue(5);
    QWheelEvent wheel(QPointF(5, 5), QPointF(5, 5), {}, QPoint(0, 120), Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(&stepper, &wheel);
    CHECK(stepper.value() == 5);
}

TEST_CASE("Segmented: arrows move and choose, and say so once") {
    Segmented segments(QStringLiteral("Range"));
    for (const char16_t* text : {u"4 weeks", u"12 weeks", u"All"})
        segments.addSegment(QString::fromUtf16(text));
    segments.setCurrentIndex(0);
    segments.show();
    QSignalSpy changes(&segments, &Segmented::currentChanged);
    auto buttons = segments.findChildren<QAbstractButton*>();
    REQUIRE(buttons.size() == 3);
    QTest::keyClick(buttons[0], Qt::Key_Right);
    CHECK(segments.currentIndex() == 1);
    CHECK(changes.count() == 1);
    segments.setSegmentEnabled(2, false);
    QTest::keyClick(buttons[1], Qt::Key_Right);
    CHECK(segments.currentIndex() == 1);
    segments.setCurrentIndex(-1);
    CHECK(segments.currentIndex() == -1);
}

TEST_CASE("SearchField: Esc empties it first") {
    SearchField field(QStringLiteral("Search"));
    field.setText(QStringLiteral("hip"));
    QTest::keyClick(&field, Qt::Key_Escape);
    CHECK(field.text().isEmpty());
}

TEST_CASE("Switch: Space turns it, and it is a check box with a name") {
    Switch toggle(QStringLiteral("Voice"));
    QTest::keyClick(&toggle, Qt::Key_Space);
    CHECK(toggle.isChecked());
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&toggle);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::CheckBox);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Voice"));
    CHECK(spoken->state().checked);
}
