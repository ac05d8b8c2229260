#include "ui/widgets/number_scale.h"

#include "tests/support/catch.h"
#include "tests/ui/widgets/font_scope.h"

#include <QAccessible>
#include <QSignalSpy>
#include <QtTest>

using namespace patella::test;
using namespace patella::ui;

namespace {

NumberScale* scale(QWidget* parent = nullptr) {
    auto* made = new NumberScale(QStringLiteral("Going down stairs"), parent);
    made->setEnds(QStringLiteral("0: cannot do it"), QStringLiteral("10: as well as before"));
    return made;
}

} // namespace

TEST_CASE("NumberScale: nothing is chosen before the answer, and Delete takes it back") {
    const std::unique_ptr<NumberScale> shown(scale());
    QSignalSpy changes(shown.get(), &NumberScale::valueChanged);
    CHECK_FALSE(shown->value());
    CHECK(shown->spokenValue() == QStringLiteral("not answered yet"));
    QTest::keyClick(shown.get(), Qt::Key_Delete);
    CHECK(changes.isEmpty());
    QTest::keyClick(shown.get(), Qt::Key_7);
    CHECK(shown->value() == 7);
    QTest::keyClick(shown.get(), Qt::Key_7);
    CHECK(changes.count() == 1);
    QTest::keyClick(shown.get(), Qt::Key_Backspace);
    CHECK_FALSE(shown->value());
    CHECK(changes.count() == 2);
}

TEST_CASE("NumberScale: digits, X, arrows and ends rate within 0 to 10") {
    const std::unique_ptr<NumberScale> shown(scale());
    QTest::keyClick(shown.get(), Qt::Key_Right);
    CHECK(shown->value() == 5); // where the ring stood
    QTest::keyClick(shown.get(), Qt::Key_Right);
    CHECK(shown->value() == 6);
    QTest::keyClick(shown.get(), Qt::Key_X);
    QTest::keyClick(shown.get(), Qt::Key_Up);
    CHECK(shown->value() == 10);
    QTest::keyClick(shown.get(), Qt::Key_Home);
    QTest::keyClick(shown.get(), Qt::Key_Left);
    CHECK(shown->value() == 0);
    shown->setRangeValue(42);
    CHECK(shown->value() == 10);
}

TEST_CASE("NumberScale: a click rates the cell under it") {
    const std::unique_ptr<NumberScale> shown(scale());
    shown->resize(shown->sizeHint());
    for (int score = 0; score <= 10; ++score) {
        QTest::mouseClick(shown.get(), Qt::LeftButton, {}, shown->cellRect(score).center().toPoint());
        CHECK(shown->value() == score);
    }
}

TEST_CASE("NumberScale: a screen reader hears a slider, its name, and what the ends mean") {
    const std::unique_ptr<NumberScale> shown(scale());
    QAccessibleInterface* face = QAccessible::queryAccessibleInterface(shown.get());
    REQUIRE(face);
    CHECK(face->role() == QAccessible::Slider);
    CHECK(face->text(QAccessible::Name) == QStringLiteral("Going down stairs"));
    shown->setValue(10);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("10: as well as before"));
    shown->setValue(4);
    CHECK(face->text(QAccessible::Value) == QStringLiteral("4"));
}

TEST_CASE("NumberScale: the cells keep apart and inside at every width and size of type") {
    for (const double points : {10.5, 20.0}) {
        const FontScope font(points);
        const std::unique_ptr<NumberScale> shown(scale());
        for (const int width : {shown->minimumSizeHint().width(), shown->sizeHint().width(), 900}) {
            shown->resize(width, shown->heightForWidth(width));
            for (int score = 0; score <= 10; ++score) {
                CHECK(shown->rect().contains(shown->cellRect(score).toAlignedRect()));
                if (score > 0)
                    CHECK(shown->cellRect(score).left() > shown->cellRect(score - 1).right());
            }
        }
    }
}
