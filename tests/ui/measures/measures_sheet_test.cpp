#include "ui/measures/measures_sheet.h"

#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/measures.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/number_scale.h"
#include "ui/widgets/pain_scale.h"

#include <QLineEdit>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

LocalDate today() { return *LocalDate::of(2026, 11, 21); }

MeasuresView before(std::vector<CheckResult> answers = {}) {
    MeasuresView view;
    view.today = today();
    view.answers = std::move(answers);
    return view;
}

struct Shown {
    QWidget host;
    MeasuresSheet* sheet;
    std::vector<std::vector<ToldMeasure>> kept;

    explicit Shown(const MeasuresView& view) { show(view, new MeasuresSheet(view, &host)); }
    Shown(const MeasuresView& view, const CheckResult& answer) {
        show(view, new MeasuresSheet(view, answer, &host));
    }
    void show(const MeasuresView& /*view*/, MeasuresSheet* made) {
        host.resize(1000, 900);
        host.show();
        sheet = made;
        QObject::connect(sheet, &MeasuresSheet::answered, &host,
                         [this](const std::vector<ToldMeasure>& told) { kept.push_back(told); });
        sheet->open();
        QTest::qWait(1);
    }
    QAbstractButton* at(const char* name) { return button(sheet, QString::fromUtf8(name)); }
    NumberScale* activity(const char* name) {
        for (auto* each : sheet->findChildren<NumberScale*>())
            if (each->isVisible() && each->name() == QString::fromUtf8(name))
                return each;
        return nullptr;
    }
    QLineEdit* field(const char* begins) {
        for (auto* each : sheet->findChildren<QLineEdit*>())
            if (each->accessibleName().startsWith(QString::fromUtf8(begins)))
                return each;
        return nullptr;
    }
    std::vector<PainScale*> pains() {
        const auto found = sheet->findChildren<PainScale*>();
        return {found.begin(), found.end()};
    }
};

} // namespace

TEST_CASE("MeasuresSheet: nothing is chosen and nothing can be saved before an answer") {
    Shown shown(
        before({measured("a", today().plusDays(-14), MeasureId::Pain, pains(3, 6, 2, 4)),
                measured("b", today().plusDays(-14), MeasureId::Activities, activities({{"Stairs", 4}})),
                measured("c", today().plusDays(-14), MeasureId::Change, overall(1))}));
    REQUIRE(shown.pains().size() == 4);
    for (PainScale* each : shown.pains())
        CHECK_FALSE(each->value());
    REQUIRE(shown.activity("Stairs")); // the activity is known, its score is not shown
    CHECK_FALSE(shown.activity("Stairs")->value());
    CHECK_FALSE(shown.at("A little better")->isChecked());
    CHECK_FALSE(shown.at("Save"));
    CHECK(shown.sheet->told().empty());
}

TEST_CASE("MeasuresSheet: only what was answered is told") {
    Shown shown(before());
    QTest::keyClick(shown.pains()[1], Qt::Key_6); // left, at its worst
    shown.at("Much better")->click();
    REQUIRE(shown.at("Save"));
    shown.at("Save")->click();
    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept[0] ==
          std::vector<ToldMeasure>{{MeasureId::Pain, pains(-1, 6)}, {MeasureId::Change, overall(3)}});
}

TEST_CASE("MeasuresSheet: only the knees that hurt are asked about") {
    MeasuresView view = before();
    view.knees = {false, true};
    Shown shown(view);
    REQUIRE(shown.pains().size() == 2);
    CHECK(shown.pains()[0]->knee() == patella::ui::Side::Right);
}

TEST_CASE("MeasuresSheet: three activities are chosen by chips and in one's own words, rated, and changed") {
    Shown shown(before());
    shown.at("Squatting")->click();
    CHECK_FALSE(shown.at("Squatting"));
    QLineEdit* own = shown.field("An activity");
    own->setText(QStringLiteral("  squatting "));
    CHECK_FALSE(shown.at("Add")); // chosen already
    CHECK(shows(shown.sheet, QStringLiteral("You have chosen that one already.")));
    own->setText(QStringLiteral("The <b>hill</b> at %1"));
    QTest::keyClick(own, Qt::Key_Return);
    shown.at("Kneeling")->click();
    CHECK_FALSE(own->isVisible()); // three it is
    QTest::qWait(1);               // the new rows are shown
    REQUIRE(shown.activity("Squatting"));
    QTest::keyClick(shown.activity("Squatting"), Qt::Key_4);
    QTest::keyClick(shown.activity("The <b>hill</b> at %1"), Qt::Key_X);
    const MeasureAnswer told =
        activities({{"Squatting", 4}, {"The <b>hill</b> at %1", 10}, {"Kneeling", -1}});
    CHECK(shown.sheet->told() == std::vector<ToldMeasure>{{MeasureId::Activities, told}});
    shown.at("Choose another activity than: Squatting")->click();
    CHECK(own->isVisible());
    CHECK(shown.at("Squatting"));
    CHECK(shown.sheet->told().front().answer ==
          activities({{"The <b>hill</b> at %1", 10}, {"Kneeling", -1}}));
}

TEST_CASE("MeasuresSheet: giving up an activity with answers says that a line of its own begins") {
    Shown shown(
        before({measured("b", today().plusDays(-14), MeasureId::Activities, activities({{"Stairs", 4}}))}));
    const QString note = QStringLiteral("Another activity begins a line of its own.");
    CHECK_FALSE(shows(shown.sheet, note));
    shown.at("Choose another activity than: Stairs")->click();
    CHECK(shows(shown.sheet, note));
}

TEST_CASE("MeasuresSheet: a total out of its range is said beside its field and not saved") {
    Shown shown(before());
    shown.sheet->findChild<FoldRow*>()->setExpanded(true);
    QLineEdit* lefs = shown.field("LEFS");
    for (const char* odd : {"81", "-1", "7.5", "many"}) {
        INFO(odd);
        lefs->setText(QString::fromUtf8(odd));
        CHECK(shows(shown.sheet, QStringLiteral("A whole number from 0 to 80.")));
        CHECK_FALSE(shown.at("Save"));
    }
    lefs->setText(QStringLiteral("80"));
    REQUIRE(shown.at("Save"));
    shown.field("AKPS")->setText(QStringLiteral("101"));
    CHECK_FALSE(shown.at("Save"));
    shown.field("AKPS")->clear();
    QTest::keyClick(lefs, Qt::Key_Return);
    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept[0] == std::vector<ToldMeasure>{{MeasureId::Lefs, total(80)}});
}

TEST_CASE("MeasuresSheet: a correction shows what was told, and that alone") {
    const CheckResult answers[] = {
        measured("p", today(), MeasureId::Pain, pains(2, 5, -1, 7)),
        measured("a", today(), MeasureId::Activities, activities({{"Stairs", 4}, {"Running", -1}})),
        measured("c", today(), MeasureId::Change, overall(-2)),
        measured("k", today(), MeasureId::Akps, total(71)),
        measured("l", today(), MeasureId::Lefs, total(0))};
    for (const CheckResult& answer : answers) {
        INFO(answer.kind);
        MeasuresView view = before({answer});
        view.knees = {true, false}; // the right one was asked about then
        Shown shown(view, answer);
        const ToldMeasure as{*measureOfKind(answer.kind), std::get<MeasureAnswer>(answer.answer)};
        CHECK(shown.sheet->told() == std::vector<ToldMeasure>{as});
        CHECK(shown.at("Save the correction"));
    }
}
