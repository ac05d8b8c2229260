#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"
#include "ui/widgets/pain_badge.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/type.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace patella::ui;

namespace {

QStringList words() {
    return QStringLiteral("nothing,barely there,mild,noticeable,clearly there,bothering,strong,strong,very "
                          "strong,severe,worst")
        .split(u',');
}

QAccessibleInterface* face(QWidget* widget) { return QAccessible::queryAccessibleInterface(widget); }

} // namespace

TEST_CASE("PainScale: nothing is chosen before the answer") {
    PainScale scale(Side::Right);
    CHECK_FALSE(scale.value().has_value());
    CHECK(scale.spokenValue() == QStringLiteral("not answered yet"));
}

TEST_CASE("PainScale: digits rate, and X is ten") {
    PainScale scale(Side::Right);
    QSignalSpy changes(&scale, &PainScale::valueChanged);
    for (int digit = 0; digit <= 9; ++digit) {
        QTest::keyClick(&scale, static_cast<Qt::Key>(Qt::Key_0 + digit));
        CHECK(scale.value() == digit);
    }
    QTest::keyClick(&scale, Qt::Key_X);
    CHECK(scale.value() == 10);
    CHECK(changes.count() == 11);
    CHECK(changes.last().first().toInt() == 10);
}

TEST_CASE("PainScale: the same answer again says nothing") {
    PainScale scale(Side::Left);
    scale.setValue(4);
    QSignalSpy changes(&scale, &PainScale::valueChanged);
    QTest::keyClick(&scale, Qt::Key_4);
    CHECK(changes.isEmpty());
}

TEST_CASE("PainScale: arrows start at nothing felt and stop at the ends") {
    PainScale scale(Side::Left);
    QTest::keyClick(&scale, Qt::Key_Right);
    CHECK(scale.value() == 0);
    QTest::keyClick(&scale, Qt::Key_Right);
    CHECK(scale.value() == 1);
    QTest::keyClick(&scale, Qt::Key_Left);
    QTest::keyClick(&scale, Qt::Key_Left);
    CHECK(scale.value() == 0);
    QTest::keyClick(&scale, Qt::Key_End);
    QTest::keyClick(&scale, Qt::Key_Up);
    CHECK(scale.value() == 10);
}

TEST_CASE("PainScale: a click on a cell is the answer") {
    PainScale scale(Side::Left, PainScale::Size::Dialog);
    scale.resize(scale.sizeHint());
    QTest::mouseClick(&scale, Qt::LeftButton, {}, scale.cellRect(7).center().toPoint());
    CHECK(scale.value() == 7);
}

TEST_CASE("PainScale: read only, it takes no answer") {
    PainScale scale(Side::Left);
    scale.setValue(3);
    scale.setReadOnly(true);
    QTest::keyClick(&scale, Qt::Key_9);
    CHECK(scale.value() == 3);
    CHECK(scale.focusPolicy() == Qt::NoFocus);
}

TEST_CASE("PainScale: a screen reader gets a slider with knee, score, word and zone") {
    PainScale scale(Side::Right);
    scale.setWords(words());
    scale.setValue(4);
    QAccessibleInterface* spoken = face(&scale);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Right knee"));
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("4, clearly there, careful"));
    QAccessibleValueInterface* value = spoken->valueInterface();
    REQUIRE(value);
    CHECK(value->currentValue().toInt() == 4);
    CHECK(value->maximumValue().toInt() == 10);
    QSignalSpy changes(&scale, &PainScale::valueChanged);
    value->setCurrentValue(8);
    CHECK(scale.value() == 8);
    CHECK(changes.count() == 1);
    CHECK(spoken->text(QAccessible::Value) == QStringLiteral("8, very strong, too much"));
}

TEST_CASE("PainScale: zones follow the numbers passed in") {
    const PainZones usual;
    CHECK(usual.of(2) == Zone::Fine);
    CHECK(usual.of(3) == Zone::Careful);
    CHECK(usual.of(5) == Zone::Careful);
    CHECK(usual.of(6) == Zone::TooMuch);
    PainScale scale(Side::Left);
    scale.resize(scale.sizeHint());
    scale.setZones({2, 4});
    const double inside = scale.cellRect(1).left() - scale.cellRect(0).right();
    const double border = scale.cellRect(2).left() - scale.cellRect(1).right();
    CHECK(border > inside);
}

TEST_CASE("PainScale: ten still fits its cell at a 20-point font") {
    const patella::test::FontScope scope(20);
    for (const auto size : {PainScale::Size::Card, PainScale::Size::Summary, PainScale::Size::Dialog}) {
        PainScale scale(Side::Left, size);
        scale.resize(scale.minimumSizeHint().width(), scale.sizeHint().height());
        CHECK(scale.cellRect(10).width() >= tabularWidth(roleFont(Role::NoteStrong), QStringLiteral("10")));
        CHECK(scale.cellRect(10).right() <= scale.width());
        CHECK(scale.cellRect(0).bottom() <= scale.heightForWidth(scale.width()));
    }
}

TEST_CASE("PainScale: the cell sizes are those of the look") {
    const std::tuple<PainScale::Size, double, double> sizes[] = {{PainScale::Size::Card, 27, 36},
                                                                 {PainScale::Size::Summary, 32, 42},
                                                                 {PainScale::Size::Dialog, 64, 60}};
    for (const auto& [size, wide, high] : sizes) {
        PainScale scale(Side::Left, size);
        scale.resize(scale.sizeHint());
        CHECK(scale.cellRect(5).width() == Approx(wide).margin(1.5));
        CHECK(scale.cellRect(5).height() == Approx(high));
    }
}

TEST_CASE("PainBadge: it says what it rates, the score and the zone") {
    PainBadge badge(QStringLiteral("Right knee, before"));
    CHECK(badge.accessibleName() == QStringLiteral("Right knee, before: not answered"));
    badge.setScore(4);
    CHECK(badge.accessibleName() == QStringLiteral("Right knee, before: 4, careful"));
    badge.setFormer(6);
    CHECK(badge.accessibleName().contains(QStringLiteral("before it was 6")));
}
