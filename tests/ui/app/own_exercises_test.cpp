// An exercise of one's own: made, changed, undone, removed, shown with pictures.
#include "src/storage/exercise_json.h"
#include "src/storage/own_exercise.h"
#include "tests/support/builders.h"
#include "tests/support/drive.h"
#include "tests/support/files.h"
#include "ui/app/own_exercises.h"
#include "ui/app/shipped_files.h"
#include "ui/library/editor/exercise_editor.h"
#include "ui/library/editor/form_field.h"
#include "ui/library/library_page.h"
#include "ui/text/words.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/picture_view.h"
#include "ui/widgets/stepper.h"

#include <QImage>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

class Editing : public AppFixture {
public:
    Editing() {
        window().showPage(QStringLiteral("library"));
        pump();
    }
    ExerciseEditor& editor() { return *window().findChild<ExerciseEditor*>(); }
    void type(const QString& field, const QString& words) {
        auto* line = named<QLineEdit>(&window(), field);
        INFO(field.toStdString());
        REQUIRE(line);
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
    }
    void tick(const QString& chip) {
        for (auto* each : window().findChildren<Chip*>())
            if (each->isVisible() && each->text() == chip)
                return each->click();
        FAIL("no chip " << chip.toStdString());
    }
    void save() {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
        settled();
    }
    void settled() {
        pump();
        app().settle();
        pump();
    }
    QString faultOf(const QString& label) {
        for (auto* field : window().findChildren<FormField*>())
            if (field->asked()->accessibleName() == label)
                return field->fault();
        return {};
    }
    const Exercise* mine(const char* id) { return app().content().library.find(ExerciseId(id)); }
};

void writePicture(const std::filesystem::path& file, QColor color) {
    std::filesystem::create_directories(file.parent_path());
    QImage image(80, 60, QImage::Format_RGB32);
    image.fill(color);
    REQUIRE(image.save(QString::fromStdString(file.string())));
}

} // namespace

TEST_CASE("Own exercises: what is missing is told beside its field, only after one tried to save") {
    Editing app;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    app.pump();
    REQUIRE(app.editor().isVisible());
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Name"));
    CHECK(app.faultOf(QStringLiteral("Name")).isEmpty());
    app.save();
    CHECK(app.faultOf(QStringLiteral("Name")) == QStringLiteral("It needs a name."));
    CHECK(app.faultOf(QStringLiteral("Muscles that work")) ==
          QStringLiteral("Choose at least one muscle that works."));
    CHECK(app.faultOf(QStringLiteral("Steps")) == QStringLiteral("Say in one step at least how it is done."));
    CHECK(QApplication::focusWidget()->accessibleName() == QStringLiteral("Name"));
    CHECK_FALSE(std::filesystem::exists(app.folder() / "exercises"));
}

TEST_CASE("Own exercises: one that is whole is kept, shown, and there after a restart") {
    Editing app;
    press(&app.window(), QStringLiteral("New exercise"));
    app.type(QStringLiteral("Name"), QStringLiteral("Band step-up"));
    app.tick(Words::name(Muscle::Quadriceps));
    press(&app.window(), QStringLiteral("Add a step"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Stand before the step."));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Step up slowly."));
    app.save();
    REQUIRE_FALSE(app.editor().isVisible());
    const Exercise* kept = app.mine("band-step-up");
    REQUIRE(kept);
    CHECK(kept->name == "Band step-up");
    CHECK(kept->primary == std::vector<Muscle>{Muscle::Quadriceps});
    CHECK(kept->steps == std::vector<std::string>{"Stand before the step.", "Step up slowly."});
    CHECK(kept->kneeLoad == KneeLoad::High);
    CHECK(app.app().content().library.origin(ExerciseId("band-step-up")) == Origin::Own);
    CHECK(shows(&app.window(), QStringLiteral("Step up slowly.")));
    app.reopen();
    CHECK(app.mine("band-step-up"));
}

TEST_CASE("Own exercises: equipment that is newly named is at hand, what was denied before stays denied") {
    Editing app;
    Profile said;
    said.ownEquipment = OwnEquipmentSet{OwnEquipment("Sled")};
    {
        app.close();
        StoreOptions options;
        options.folder = app.folder();
        options.migrations = shippedMigrations();
        options.now = [&app] { return app.clock().wall(); };
        auto store = openStore(std::move(options));
        REQUIRE(store);
        REQUIRE((*store)->coach().say(said, app.clock().wall()));
    }
    Exercise denied = exercise("denied", dose(1, timed(60)));
    denied.primary = {Muscle::Quadriceps};
    denied.ownEquipment = {"Trampoline"};
    REQUIRE(saveOwnExercise(denied, app.folder()));
    app.open();
    app.window().showPage(QStringLiteral("library"));
    app.pump();
    press(&app.window(), QStringLiteral("New exercise"));
    app.type(QStringLiteral("Name"), QStringLiteral("Slide"));
    app.tick(Words::name(Muscle::Adductors));
    press(&app.window(), QStringLiteral("Add a step"));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Slide."));
    for (const char* name : {"Slide board", "trampoline"}) {
        press(&app.window(), QStringLiteral("Add a category of your own"));
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(name));
    }
    app.save();
    REQUIRE(app.mine("slide"));
    app.settled();
    app.window().showPage(QStringLiteral("settings"));
    app.settled();
    press(&app.window(), QStringLiteral("Change: Equipment and time"));
    app.settled();
    CHECK(button(&app.window(), QStringLiteral("Slide board"))->isChecked());
    CHECK_FALSE(button(&app.window(), QStringLiteral("Trampoline"))->isChecked());
}

TEST_CASE("Own exercises: a copy begins like the original and names it") {
    Editing app;
    app.app().ownExercises().copy(ExerciseId("clamshell"));
    app.pump();
    auto* name = named<QLineEdit>(&app.window(), QStringLiteral("Name"));
    CHECK(name->text() == QStringLiteral("Clamshell, my way"));
    CHECK_FALSE(app.editor().changed());
    app.save();
    const Exercise* copy = app.mine("clamshell-my-way");
    REQUIRE(copy);
    const Exercise& original = *app.mine("clamshell");
    CHECK(copy->copyOf == original.id);
    CHECK(copy->steps == original.steps);
    CHECK(copy->figure == original.figure);
    CHECK(copy->primary == original.primary);
    CHECK(copy->prescription->dose == original.prescription->dose);
    CHECK(copy->easier == original.easier);
}

TEST_CASE("Own exercises: showing an exercise in the editor changes nothing of it") {
    Editing app;
    for (const Exercise& exercise : app.app().content().library.all()) {
        INFO(exercise.id.value);
        ExerciseEditor editor;
        editor.edit(exercise, false, &app.app().content().library);
        CHECK(editor.draft() == exercise);
    }
}

TEST_CASE("Own exercises: every change is undone and done again") {
    Editing app;
    app.app().ownExercises().copy(ExerciseId("clamshell"));
    app.pump();
    const Exercise before = app.editor().draft();
    app.tick(Words::name(Muscle::Quadriceps));
    auto* sets = named<Stepper>(&app.window(), QStringLiteral("Sets, from"));
    REQUIRE(sets);
    sets->setValue(3);
    app.type(QStringLiteral("Name"), QStringLiteral("Other"));
    const Exercise after = app.editor().draft();
    CHECK_FALSE(after == before);
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    CHECK(app.editor().draft() == before);
    CHECK_FALSE(app.editor().changed());
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(writeExercise(app.editor().draft()) == writeExercise(after));
}

TEST_CASE("Own exercises: Esc leaves at once, and asks when something changed") {
    Editing app;
    app.app().ownExercises().create();
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    CHECK_FALSE(app.editor().isVisible());
    app.app().ownExercises().create();
    app.pump();
    app.type(QStringLiteral("Name"), QStringLiteral("Half done"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    CHECK(app.editor().isVisible());
    press(&app.window(), QStringLiteral("Discard"));
    QTest::qWait(300);
    CHECK_FALSE(app.editor().isVisible());
    CHECK_FALSE(std::filesystem::exists(app.folder() / "exercises"));
}

TEST_CASE("Own exercises: a taken name and a harder exercise that is none are told at once") {
    Editing app;
    app.app().ownExercises().create();
    app.pump();
    app.type(QStringLiteral("Name"), QStringLiteral("CLAMSHELL"));
    CHECK(app.faultOf(QStringLiteral("Name")) == QStringLiteral("Another exercise has this name already."));
    app.type(QStringLiteral("Harder exercise"), QStringLiteral("Flying"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    CHECK(app.faultOf(QStringLiteral("Harder exercise")) ==
          QStringLiteral("There is no exercise of this name."));
}

TEST_CASE("Own exercises: a removed one comes back with Undo") {
    Editing app;
    app.app().ownExercises().copy(ExerciseId("clamshell"));
    app.pump();
    app.save();
    REQUIRE(app.mine("clamshell-my-way"));
    app.app().ownExercises().remove(ExerciseId("clamshell-my-way"));
    app.settled();
    CHECK_FALSE(app.mine("clamshell-my-way"));
    QTest::keyClick(&app.window(), Qt::Key_Z, Qt::ControlModifier);
    app.settled();
    CHECK(app.mine("clamshell-my-way"));
}

TEST_CASE("Own exercises: what cannot be written is told and stays in the editor") {
    Editing app;
    put(app.folder() / "exercises", "a file where the folder belongs");
    app.app().ownExercises().copy(ExerciseId("clamshell"));
    app.pump();
    app.save();
    CHECK(app.editor().isVisible());
    CHECK(shows(&app.window(), QStringLiteral("Not saved.")));
    CHECK(get(app.folder() / "exercises") == "a file where the folder belongs");
}

TEST_CASE("Own exercises: their pictures stand where a figure would, and a broken one is told") {
    AppFixture app;
    app.close();
    Exercise exercise;
    {
        AppFixture other;
        exercise = *other.app().content().library.find(ExerciseId("wall-sit"));
    }
    exercise.id = ExerciseId("mine");
    exercise.name = "Mine";
    exercise.figure.clear();
    exercise.pictures = {"pictures/one.png", "pictures/two.png"};
    writePicture(app.folder() / "exercises/pictures/one.png", Qt::red);
    put(app.folder() / "exercises/pictures/two.png", "no picture");
    put(app.folder() / "exercises/mine.json", writeExercise(exercise));
    app.open();
    app.window().showPage(QStringLiteral("library"));
    app.window().findChild<LibraryPage*>()->showExercise(ExerciseId("mine"));
    app.pump();
    PictureView* view = nullptr;
    for (auto* each : app.window().findChildren<PictureView*>())
        if (each->isVisible())
            view = each;
    REQUIRE(view);
    CHECK(view->spokenName() == QStringLiteral("Picture 1 of 2 of Mine"));
    QSignalSpy drawn(&pictureBook(), &PictureBook::changed);
    const auto red = [&] {
        return view->grab().toImage().pixelColor(view->width() / 2, view->height() / 2 - 10) ==
               QColor(Qt::red);
    };
    REQUIRE(QTest::qWaitFor(red, 5000));
    QTest::keyClick(view, Qt::Key_Right);
    CHECK(view->current() == 1);
    const auto broken = [&] {
        view->grab();
        return pictureBook().isBroken(QStringLiteral("pictures/two.png"));
    };
    CHECK(QTest::qWaitFor(broken, 5000));
}
