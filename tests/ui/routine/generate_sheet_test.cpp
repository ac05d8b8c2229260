// The sheet that makes a routine, driven by its keys on the shipped exercises.
#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/wishes.h"
#include "tests/ui/widgets/font_scope.h"
#include "tests/ui/widgets/motion_scope.h"
#include "ui/routine/generate_form.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/generate_row.h"
#include "ui/routine/generate_sheet.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"

#include <QApplication>
#include <QLineEdit>
#include <QTest>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

class Making {
public:
    explicit Making(const RoutineWish& wish = wishOf(40)) {
        QObject::connect(&sheet, &GenerateSheet::startAsked, &sheet,
                         [this](const Routine& r) { started.push_back(r); });
        QObject::connect(&sheet, &GenerateSheet::builderAsked, &sheet,
                         [this](const Routine& r) { opened.push_back(r); });
        QObject::connect(&sheet, &GenerateSheet::closed, &sheet, [this] { ++closed; });
        sheet.resize(1280, 800);
        sheet.show();
        QApplication::setActiveWindow(&sheet);
        sheet.begin({wish, std::make_shared<const ExerciseLibrary>(shippedLibrary()), {}});
        settle();
    }
    void settle() {
        QApplication::processEvents();
        sheet.settle();
        QApplication::processEvents();
    }
    void press(const char* name) {
        auto* found = button(&sheet, QString::fromUtf8(name));
        INFO(name);
        REQUIRE(found);
        found->click();
        settle();
    }
    void key(Qt::Key which, Qt::KeyboardModifiers with = Qt::NoModifier) {
        QTest::keyClick(QApplication::focusWidget(), which, with);
        settle();
    }
    GenerateRow* row(std::size_t at) {
        const auto rows = sheet.result()->rows();
        REQUIRE(at < rows.size());
        return rows[at];
    }
    std::vector<std::string> exercises() {
        std::vector<std::string> all;
        for (const GenerateRow* each : sheet.result()->rows())
            all.push_back(each->view().exercise.toStdString());
        return all;
    }
    [[nodiscard]] Duration time() const {
        return sheet.routine() ? timesOf(*sheet.routine(), shippedLibrary()).total : Duration{0};
    }
    PainScale* scale(patella::ui::Side knee) {
        for (auto* each : sheet.findChildren<PainScale*>())
            if (each->knee() == knee)
                return each;
        return nullptr;
    }

    MotionScope still{true};
    GenerateSheet sheet;
    std::vector<Routine> started, opened;
    int closed = 0;
};

/// A wish for which nothing fits before something is dropped.
RoutineWish tooMuch() {
    RoutineWish wish = wishOf(RoutineWish::fewestHalfMinutes);
    wish.equipment.emplace();
    wish.phases = {PhaseKind::Strength};
    wish.pain = {PainScore::of(8), PainScore::of(8)};
    return wish;
}

} // namespace

TEST_CASE("GenerateSheet: a routine that fits is there at once, and says why each exercise is in it") {
    Making at;
    REQUIRE(at.sheet.routine());
    CHECK(at.time() <= std::chrono::minutes(20));
    CHECK(at.time() >= std::chrono::minutes(19));
    const auto rows = at.sheet.result()->rows();
    REQUIRE(rows.size() >= 4);
    CHECK(static_cast<int>(rows.size()) == exerciseCount(*at.sheet.routine()));
    for (const GenerateRow* row : rows) {
        CHECK_FALSE(row->view().name.isEmpty());
        CHECK_FALSE(row->view().dose.isEmpty());
        REQUIRE_FALSE(row->view().reasons.isEmpty());
        const QString said = row->spokenName();
        CHECK(said.contains(row->view().name));
        CHECK(said.contains(row->view().dose));
        CHECK(said.contains(row->view().time));
        CHECK(said.contains(row->view().reasons.front()));
        CHECK(said.endsWith(QStringLiteral("Not locked.")));
    }
    CHECK(shows(&at.sheet, QStringLiteral("of 20 min")));
}

TEST_CASE("GenerateSheet: every change of the wish is followed") {
    Making at;
    at.press("10 min");
    CHECK(at.time() <= std::chrono::minutes(10));
    CHECK(at.time() >= std::chrono::minutes(9));
    at.sheet.form()->findChild<Stepper*>()->setValue(25);
    at.settle();
    CHECK(at.time() <= std::chrono::seconds(750));
    CHECK(shows(&at.sheet, QStringLiteral("of 12.5 min")));
    at.press("Stretch");
    for (const GenerateRow* row : at.sheet.result()->rows())
        CHECK(row->view().at.phase != PhaseKind::Stretch);
}

TEST_CASE("GenerateSheet: half minutes can be typed, and R makes another one even there") {
    Making at;
    auto* minutes = at.sheet.form()->findChild<Stepper*>();
    REQUIRE(QApplication::focusWidget() == minutes);
    auto* field = minutes->findChild<QLineEdit*>();
    field->selectAll();
    QTest::keyClicks(minutes, QStringLiteral("12.5"));
    at.key(Qt::Key_Return);
    CHECK(minutes->value() == 25);
    const auto before = at.exercises();
    std::set<std::vector<std::string>> seen{before};
    for (int i = 0; i < 5; ++i) {
        QTest::keyClick(&at.sheet, Qt::Key_R);
        at.settle();
        seen.insert(at.exercises());
    }
    CHECK(seen.size() > 1);
    CHECK(minutes->value() == 25);
    CHECK(at.started.empty());
}

TEST_CASE("GenerateSheet: pain now keeps the load down, and the reason says so") {
    Making at;
    QTest::keyClick(at.scale(patella::ui::Side::Right), Qt::Key_7);
    at.settle();
    REQUIRE(at.sheet.routine());
    for (const GenerateRow* row : at.sheet.result()->rows())
        CHECK(shippedLibrary().find(ExerciseId(row->view().exercise.toStdString()))->kneeLoad ==
              KneeLoad::Low);
    QStringList reasons;
    for (const GenerateRow* row : at.sheet.result()->rows())
        reasons << row->view().reasons;
    CHECK(reasons.contains(QStringLiteral("Low load, as your right knee is at 7.")));
}

TEST_CASE("GenerateSheet: what is locked stays with its reason, whatever else is made") {
    Making at;
    GenerateRow* row = at.row(at.exercises().size() / 2);
    const QString kept = row->view().exercise;
    const QString why = row->view().reasons.front();
    row->setFocus();
    at.key(Qt::Key_L);
    CHECK(row->view().locked);
    CHECK(row->spokenName().endsWith(QStringLiteral("Locked.")));
    std::set<std::vector<std::string>> seen;
    for (int i = 0; i < 6; ++i) {
        at.key(Qt::Key_R);
        const auto rows = at.sheet.result()->rows();
        const auto found = std::find_if(rows.begin(), rows.end(),
                                        [&](const GenerateRow* r) { return r->view().exercise == kept; });
        REQUIRE(found != rows.end());
        CHECK((*found)->view().locked);
        CHECK((*found)->view().reasons.front() == why);
        CHECK(qobject_cast<GenerateRow*>(QApplication::focusWidget()));
        seen.insert(at.exercises());
    }
    CHECK(seen.size() > 1);
    for (GenerateRow* each : at.sheet.result()->rows())
        if (each->view().locked)
            each->setFocus();
    at.key(Qt::Key_L);
    for (GenerateRow* each : at.sheet.result()->rows())
        CHECK_FALSE(each->view().locked);
}

TEST_CASE("GenerateSheet: a lock that is set while another routine is made is not lost") {
    Making at;
    at.sheet.another();
    GenerateRow* row = at.row(0);
    const QString kept = row->view().exercise;
    row->setFocus();
    QTest::keyClick(row, Qt::Key_L);
    at.settle();
    REQUIRE(at.row(0)->view().exercise == kept);
    CHECK(at.row(0)->view().locked);
}

TEST_CASE(
    "GenerateSheet: the rows are one stop of Tab, the arrows go through them, Enter shows all reasons") {
    Making at;
    int stops = 0;
    for (const GenerateRow* row : at.sheet.result()->rows())
        stops += row->focusPolicy() == Qt::StrongFocus;
    CHECK(stops == 1);
    at.row(0)->setFocus();
    at.key(Qt::Key_Down);
    CHECK(QApplication::focusWidget() == at.row(1));
    at.key(Qt::Key_Up);
    CHECK(QApplication::focusWidget() == at.row(0));
    at.key(Qt::Key_Tab);
    CHECK_FALSE(qobject_cast<GenerateRow*>(QApplication::focusWidget()));
    at.press("Hips");
    GenerateRow* more = nullptr;
    for (GenerateRow* row : at.sheet.result()->rows())
        if (row->canPress())
            more = row;
    REQUIRE(more);
    more->setFocus();
    at.key(Qt::Key_Return);
    CHECK(more->isExpanded());
    CHECK(shows(more, more->view().reasons.back()));
    at.key(Qt::Key_Space);
    CHECK_FALSE(more->isExpanded());
}

TEST_CASE("GenerateSheet: where nothing fits it says what could be dropped, and a button drops it") {
    Making at(tooMuch());
    at.press("Calves");
    REQUIRE_FALSE(at.sheet.routine());
    CHECK(at.sheet.result()->rows().empty());
    CHECK_FALSE(button(&at.sheet, QStringLiteral("Start now")));
    CHECK(shows(&at.sheet, QStringLiteral("It fits with ")));
    QAbstractButton* way = nullptr;
    for (auto* each : at.sheet.result()->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleDescription().startsWith(QStringLiteral("It fits with")))
            way = way ? way : each;
    REQUIRE(way);
    way->click();
    at.settle();
    CHECK(at.sheet.routine());
    CHECK(at.scale(patella::ui::Side::Left)->value() == 8);
}

TEST_CASE("GenerateSheet: without a part of the session nothing is made until one is chosen") {
    Making at;
    for (const char* part : {"Warm-up", "Stretch", "Strength", "Cool-down"})
        at.press(part);
    CHECK_FALSE(at.sheet.routine());
    CHECK(shows(&at.sheet, QStringLiteral("Choose one part of the session at least.")));
    QTest::keyClick(&at.sheet, Qt::Key_Return, Qt::ControlModifier);
    CHECK(at.started.empty());
    at.press("Strength");
    CHECK(at.sheet.routine());
}

TEST_CASE("GenerateSheet: it is handed on under a name of its own, as it is shown") {
    Making at;
    at.press("Hips");
    const Routine shown = *at.sheet.routine();
    at.press("Open in the builder");
    REQUIRE(at.opened.size() == 1);
    CHECK(at.opened[0].name == "20 min, hips");
    CHECK(at.opened[0].phases == shown.phases);
    CHECK_FALSE(at.opened[0].id.empty());
    QTest::keyClick(&at.sheet, Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(at.started.size() == 1);
    CHECK(at.started[0].phases == shown.phases);
    QTest::keyClick(&at.sheet, Qt::Key_Escape);
    CHECK(at.closed == 1);
}

TEST_CASE("GenerateSheet: only the newest of several wishes is shown") {
    Making at;
    auto* minutes = at.sheet.form()->findChild<Stepper*>();
    for (int half = 20; half <= 60; ++half)
        minutes->setValue(half);
    at.settle();
    CHECK(at.time() > std::chrono::minutes(29));
    CHECK(at.time() <= std::chrono::minutes(30));
}

TEST_CASE("GenerateSheet: everything has a name, in one column too and at a large font") {
    const FontScope large(20);
    Making at;
    at.sheet.resize(1024, 700);
    at.settle();
    const QStringList faults = unnamed(&at.sheet);
    for (const QString& fault : faults)
        UNSCOPED_INFO(fault.toStdString());
    CHECK(faults.isEmpty());
    CHECK(at.sheet.result()->isAncestorOf(at.sheet.form()));
    CHECK(at.sheet.minimumSizeHint().width() <= 1024);
}

TEST_CASE("GenerateSheet: fills what a routine leaves of the time, keeps all of it and says what came in") {
    Making at;
    Routine base = test::wishOf(40).base;
    base.id = RoutineId("mine");
    base.name = "Mine";
    for (const char* id : {"clamshell", "glute-bridge"})
        base.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId(id)});
    base.block(PhaseKind::Strength).rounds = 2;
    Routine got;
    QString said;
    QObject::connect(&at.sheet, &GenerateSheet::filled, &at.sheet,
                     [&](const Routine& routine, const QString& added) {
                         got = routine;
                         said = added;
                     });
    GenerateContent content{wishOf(40), std::make_shared<const ExerciseLibrary>(shippedLibrary()), {}, base};
    at.sheet.begin(content);
    at.settle();
    CHECK(at.started.empty());
    at.key(Qt::Key_Return, Qt::ControlModifier);
    REQUIRE(got.name == "Mine");
    CHECK(got.id == base.id);
    const PhaseBlock* strength = got.findBlock(PhaseKind::Strength);
    REQUIRE(strength);
    CHECK(strength->rounds == 2);
    for (const Entry& entry : base.findBlock(PhaseKind::Strength)->entries)
        CHECK(std::count(strength->entries.begin(), strength->entries.end(), entry) == 1);
    CHECK(timesOf(got, shippedLibrary()).total > timesOf(base, shippedLibrary()).total);
    CHECK(timesOf(got, shippedLibrary()).total <= std::chrono::minutes(20));
    CHECK(said.contains(QStringLiteral("Added ")));
    CHECK_FALSE(said.contains(QStringLiteral("Added Clamshell")));
    CHECK(at.started.empty());
}

TEST_CASE("Generate sheet: equipment of one's own is a chip, and what is not ticked never comes") {
    ExerciseLibrary library = shippedLibrary();
    Exercise slide = *library.find(ExerciseId("clamshell"));
    slide.id = ExerciseId("slide");
    slide.name = "Slide";
    slide.easier.reset();
    slide.harder.reset();
    slide.variantGroup.clear();
    slide.ownEquipment = {"Slide board"};
    REQUIRE(library.add(slide, Origin::Own));
    RoutineWish wish = wishOf(40);
    wish.ownEquipment.emplace();
    wish.ownEquipment->emplace("slide board");
    Making at;
    CHECK_FALSE(button(&at.sheet, QStringLiteral("Slide board"))); // ours want nothing of the kind
    at.sheet.begin({wish, std::make_shared<const ExerciseLibrary>(library), {}});
    at.settle();
    auto* chip = button(&at.sheet, QStringLiteral("Slide board"));
    REQUIRE(chip);
    CHECK(chip->isChecked());
    at.press("Slide board");
    RoutineWish taken;
    at.sheet.form()->take(taken);
    REQUIRE(taken.ownEquipment);
    CHECK(taken.ownEquipment->empty());
    for (int again = 0; again < 5; ++again) {
        const auto all = at.exercises();
        CHECK(std::find(all.begin(), all.end(), "slide") == all.end());
        at.key(Qt::Key_R);
    }
    at.sheet.begin({wishOf(40), std::make_shared<const ExerciseLibrary>(library), {}});
    at.settle();
    REQUIRE(button(&at.sheet, QStringLiteral("Slide board")));
    CHECK(button(&at.sheet, QStringLiteral("Slide board"))->isChecked()); // nothing said: everything
}

TEST_CASE("GenerateSheet: what was in the routine cannot be unlocked, also not by a way out") {
    Making at;
    Routine base = test::wishOf(40).base;
    base.id = RoutineId("mine");
    base.name = "Mine";
    for (const char* id : {"clamshell", "deep-squat", "glute-bridge", "gone"})
        base.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId(id)});
    Routine got;
    QObject::connect(&at.sheet, &GenerateSheet::filled, &at.sheet,
                     [&](const Routine& routine, const QString&) { got = routine; });
    at.sheet.begin({wishOf(40), std::make_shared<const ExerciseLibrary>(shippedLibrary()), {}, base});
    at.settle();
    REQUIRE(at.sheet.routine()); // what cannot be played does not stand in the way
    CHECK(shows(&at.sheet, QStringLiteral("cannot be played")));
    for (const GenerateRow* row : at.sheet.result()->rows())
        CHECK(row->spokenName().startsWith(QStringLiteral("New: ")) == !row->view().own);
    int own = 0;
    for (int draw = 0; draw < 4; ++draw) {
        own = 0;
        for (GenerateRow* row : at.sheet.result()->rows()) {
            if (!row->view().own)
                continue;
            ++own;
            CHECK(row->spokenName().endsWith(QStringLiteral("It is in your routine. It stays.")));
            row->setFocus();
            QTest::keyClick(row, Qt::Key_L);
            CHECK(row->view().locked);
        }
        CHECK(own == 2);
        at.key(Qt::Key_R);
    }
    at.key(Qt::Key_Return, Qt::ControlModifier);
    std::vector<std::string> kept;
    for (const Entry& entry : got.findBlock(PhaseKind::Strength)->entries)
        for (const Entry& mine : base.findBlock(PhaseKind::Strength)->entries)
            if (entry == mine)
                kept.push_back(std::get<RoutineItem>(entry).exercise.value);
    CHECK(kept == std::vector<std::string>{"clamshell", "deep-squat", "glute-bridge", "gone"});
    CHECK(exerciseCount(got) > 4);

    for (int i = 0; i < 12; ++i)
        base.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("wall-sit")});
    at.sheet.begin({wishOf(20), std::make_shared<const ExerciseLibrary>(shippedLibrary()), {}, base});
    at.settle();
    REQUIRE_FALSE(at.sheet.routine());
    CHECK(shows(&at.sheet, QStringLiteral("What is in your routine takes more than this time.")));
    for (auto* each : at.sheet.result()->findChildren<QAbstractButton*>())
        CHECK_FALSE((each->isVisible() && each->text().contains(QStringLiteral("nlock"))));
}
