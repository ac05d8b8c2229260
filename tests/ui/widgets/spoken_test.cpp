#include "tests/support/catch.h"
#include "ui/widgets/charts/meter_bars.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/spoken_event.h"

#include <QTest>

using namespace patella::ui;

TEST_CASE("Spoken: a changed value is told with it, as a number where there is one, else in words") {
    PainScale scale(Side::Right);
    QTest::keyClick(&scale, Qt::Key_4);
    const auto number = spokenEvent(&scale, QAccessible::ValueChanged);
    REQUIRE(dynamic_cast<QAccessibleValueChangeEvent*>(number.get()));
    CHECK(static_cast<QAccessibleValueChangeEvent*>(number.get())->value().toDouble() == 4);
    MeterBars bars(QStringLiteral("Muscles"));
    bars.setRows({{QStringLiteral("Calves"), 3, QStringLiteral("3 sets")}});
    QTest::keyClick(&bars, Qt::Key_Down);
    const auto words = spokenEvent(&bars, QAccessible::ValueChanged);
    REQUIRE(dynamic_cast<QAccessibleValueChangeEvent*>(words.get()));
    CHECK(static_cast<QAccessibleValueChangeEvent*>(words.get())
              ->value()
              .toString()
              .contains(QStringLiteral("Calves")));
    CHECK(spokenEvent(&bars, QAccessible::NameChanged)->type() == QAccessible::NameChanged);
}
