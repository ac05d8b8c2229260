#include "ui/routine/range_stepper.h"

#include "tests/ui/routine/builder_fixture.h"

#include <QLineEdit>
#include <QSignalSpy>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

void type(QWidget* field, const QString& words) {
    auto* edit = field->findChild<QLineEdit*>();
    edit->setFocus();
    edit->selectAll();
    edit->insert(words); // as typed: it is not all ASCII
    QTest::keyClick(edit, Qt::Key_Return);
}

RangeStepper* amount(BuilderPage& at) {
    for (auto* each : at.page.findChildren<RangeStepper*>())
        if (each->isVisible())
            return each;
    return nullptr;
}

DosePatch doseOf(const BuilderPage& at) {
    return std::get<RoutineItem>(at.page.builder()->routine().phases.front().entries.front()).dose;
}

} // namespace

TEST_CASE("RangeStepper: a range is typed in many ways, and what is none changes nothing") {
    RangeStepper field(QStringLiteral("Repetitions"));
    field.setRange(1, 1000);
    field.setWhole(WholeRange::exactly(8));
    field.show();
    QSignalSpy changed(&field, &RangeStepper::rangeChanged);
    for (const char* words : {"10-15", "10 to 15", "10–15", "10 … 15 reps"}) {
        field.setWhole(WholeRange::exactly(8));
        type(&field, QString::fromUtf8(words));
        CHECK(field.whole() == *WholeRange::of(10, 15));
    }
    CHECK(changed.count() == 4);
    type(&field, QStringLiteral("15-10"));
    CHECK(field.whole() == *WholeRange::of(10, 15));
    type(&field, QStringLiteral("10-5000"));
    CHECK(field.whole() == *WholeRange::of(10, 15));
    type(&field, QStringLiteral("10-12"));
    CHECK(field.whole() == *WholeRange::of(10, 12)); // the upper end alone is a change too
    type(&field, QStringLiteral("9"));
    CHECK(field.whole() == WholeRange::exactly(9));
}

TEST_CASE("RangeStepper: the buttons move the whole range, within its limits") {
    RangeStepper field(QStringLiteral("Repetitions"));
    field.setRange(1, 14);
    field.setWhole(*WholeRange::of(10, 13));
    field.stepUp();
    CHECK(field.whole() == *WholeRange::of(11, 14));
    field.stepUp();
    CHECK(field.whole() == *WholeRange::of(12, 14));
    field.stepDown();
    CHECK(field.whole() == *WholeRange::of(11, 13));
}

TEST_CASE("RangeStepper: minutes may be written with a colon") {
    RangeStepper field(QStringLiteral("Minutes"));
    field.setRange(5, 36000);
    field.setWritten([](WholeRange r) { return QString::number(r.lower()); }, true);
    type(&field, QStringLiteral("1:30-2"));
    CHECK(field.whole() == *WholeRange::of(90, 120));
}

TEST_CASE("RoutineBuilder: a dose is given as a range, its lower end is the time's, and it is undone") {
    BuilderPage at(BuilderPage::strength({"clamshell"}));
    at.at(0);
    RangeStepper* field = amount(at);
    REQUIRE(field);
    type(field, QStringLiteral("7-9"));
    CHECK(doseOf(at).reps == *WholeRange::of(7, 9));
    CHECK(at.list()->phaseModel().row(0).amount == QStringLiteral("7 to 9 reps"));
    const Result<SessionPlan> plan = expand(at.page.builder()->routine(), at.content.library);
    REQUIRE(plan.ok());
    CHECK(std::get<Repetitions>(plan->items[0].target).count.lower() == 7);
    at.page.builder()->undo();
    CHECK(doseOf(at) == DosePatch{});
}
