// What comes in from others and goes out to them, through the window.
#include "ui/app/sharing.h"

#include "tests/support/drive.h"
#include "tests/support/packs.h"
#include "ui/library/library_page.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/sharing/import_delegate.h"
#include "ui/sharing/import_list.h"
#include "ui/sharing/import_model.h"
#include "ui/sharing/import_sheet.h"
#include "ui/sharing/imports_dialog.h"
#include "ui/sharing/share_model.h"
#include "ui/sharing/share_sheet.h"
#include "ui/text/sharing_words.h"

#include <QClipboard>
#include <QDropEvent>
#include <QMimeData>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

class Shared : public AppFixture {
public:
    Shared() {
        window().showPage(QStringLiteral("library"));
        settled();
    }
    void settled() {
        pump();
        app().settle();
        pump();
    }
    [[nodiscard]] QString packFile(const Pack& pack = samplePack()) {
        const fs::path file = m_outside / "given.bin";
        put(file, writePack(pack).value());
        return QString::fromStdString(file.string());
    }
    [[nodiscard]] QString file(const char* name, const std::string& bytes) {
        put(m_outside / name, bytes);
        return QString::fromStdString((m_outside / name).string());
    }
    [[nodiscard]] fs::path outside(const char* name) const { return m_outside / name; }
    static QString fixture(const char* name) {
        return QString::fromStdString((sourceTree() / "tests/interop/fixtures" / name).string());
    }
    void takeIn(const QStringList& files) {
        app().sharing().takeIn(files);
        settled();
    }
    template <typename Sheet>
    Sheet* opened() {
        for (auto* each : window().findChildren<Sheet*>())
            if (each->isOpen())
                return each;
        return nullptr;
    }
    ImportSheet* sheet() { return opened<ImportSheet>(); }
    ImportList& list() { return *sheet()->list(); }
    QModelIndex rowOf(const QString& name) {
        for (int i = 0; i < list().model()->rowCount(); ++i)
            if (list().model()->index(i, 0).data().toString() == name)
                return list().model()->index(i, 0);
        return {};
    }
    bool has(const char* id) { return app().content().library.find(ExerciseId(id)) != nullptr; }

private:
    TempFolder m_outside;
};

void drag(QWidget& window, QEvent::Type type, const QMimeData& mime) {
    if (type == QEvent::Drop) {
        QDropEvent event(QPointF(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        CHECK(event.isAccepted());
    } else {
        QDragEnterEvent event(QPoint(400, 300), Qt::CopyAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window, &event);
        CHECK(event.isAccepted());
    }
}

} // namespace

TEST_CASE("Sharing: a pack is shown first, added with Enter, and Ctrl+Z takes it back") {
    Shared app;
    app.takeIn({app.packFile()});
    REQUIRE(app.sheet());
    CHECK(shows(app.sheet(), QStringLiteral("A. Therapist")));
    CHECK(shows(app.sheet(), QStringLiteral("licence CC-BY 4.0")));
    CHECK(app.rowOf(QStringLiteral("My bridge")).isValid());
    CHECK(ownBytes(app.folder()).empty());
    CHECK(QApplication::focusWidget() == &app.list());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(app.has("my-bridge"));
    CHECK(shows(&app.window(), QStringLiteral("added from “Hips”")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    app.settled();
    CHECK_FALSE(app.has("my-bridge"));
    CHECK(ownBytes(app.folder()).empty());
    CHECK(shows(&app.window(), QStringLiteral("The import of “Hips” is undone")));
}

TEST_CASE("Sharing: a file that is nothing of the kind is told in one sentence that names it") {
    Shared app;
    app.takeIn({app.file("holiday.json", "{\n\"id\": }")});
    REQUIRE(app.sheet());
    CHECK(shows(app.sheet(), QStringLiteral("holiday.json, line 2")));
    CHECK_FALSE(button(app.sheet(), QStringLiteral("Nothing to add")));
    CHECK(QApplication::focusWidget() == button(app.sheet(), QStringLiteral("Close")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(ownBytes(app.folder()).empty());
}

TEST_CASE("Sharing: after Cancel nothing was written, also while it is still being read") {
    Shared app;
    app.takeIn({app.packFile()});
    press(app.sheet(), QStringLiteral("Cancel"));
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(ownBytes(app.folder()).empty());

    app.app().sharing().takeIn({Shared::fixture("free-exercise-db.json")});
    press(app.sheet(), QStringLiteral("Cancel")); // before the reader has told anything
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(ownBytes(app.folder()).empty());
    app.takeIn({app.packFile()}); // and the next one goes on as ever
    CHECK(app.rowOf(QStringLiteral("My bridge")).isValid());
}

TEST_CASE("Sharing: rows and groups are chosen by keys alone") {
    Shared app;
    put(app.folder() / "exercises/my-bridge.json", writeExercise(ownExercise("my-bridge", "Old")));
    app.takeIn({app.packFile()});
    const auto* model = static_cast<const ImportModel*>(app.list().model());
    CHECK(model->view().count(ImportState::Differs) == 1);
    CHECK(model->view().chosen() == 2);
    CHECK(app.list().currentIndex().data().toString() == QStringLiteral("New"));
    QTest::keyClick(&app.list(), Qt::Key_Space); // all of these: skip
    CHECK(model->view().chosen() == 0);
    CHECK_FALSE(button(app.sheet(), QStringLiteral("Nothing to add"))); // it rests
    QTest::keyClick(&app.list(), Qt::Key_Space);
    QTest::keyClick(&app.list(), Qt::Key_Down);
    QTest::keyClick(&app.list(), Qt::Key_Space); // one alone
    CHECK(model->view().chosen() == 1);
    QTest::keyClick(&app.list(), Qt::Key_Left); // folds its group
    CHECK(app.rowOf(QStringLiteral("My squat")) == QModelIndex());
    QTest::keyClick(&app.list(), Qt::Key_Right);
    CHECK(app.rowOf(QStringLiteral("My squat")).isValid());
}

TEST_CASE("Sharing: one's own is replaced when one says so, and undone to what it was") {
    Shared app;
    const std::string old = writeExercise(ownExercise("my-bridge", "Old"));
    put(app.folder() / "exercises/my-bridge.json", old);
    app.takeIn({app.packFile()});
    auto* model = static_cast<ImportModel*>(app.list().model());
    const QModelIndex differs = app.rowOf(QStringLiteral("My bridge"));
    CHECK(differs.data(ImportModel::DetailRole)
              .toStringList()
              .join(QString())
              .contains(QStringLiteral("name")));
    model->choose(differs, ImportChoice::Replace);
    press(app.sheet(), QStringLiteral("Add 3"));
    app.settled();
    CHECK(app.app().content().library.find(ExerciseId("my-bridge"))->name == "My bridge");
    press(&app.window(), QStringLiteral("Undo"));
    app.settled();
    CHECK(get(app.folder() / "exercises/my-bridge.json") == old);
}

TEST_CASE("Sharing: leaving out what a routine needs is said at once, and a key takes it along") {
    Shared app;
    app.takeIn({app.packFile()});
    const auto go = [&](const char* name) { app.list().setCurrentIndex(app.rowOf(QString::fromUtf8(name))); };
    go("My bridge");
    QTest::keyClick(&app.list(), Qt::Key_Space);
    const QString said = QStringLiteral("“Routine my-hips” needs My bridge, which is left out.");
    CHECK(shows(app.sheet(), said));
    CHECK_FALSE(button(app.sheet(), QStringLiteral("Add 2"))); // it rests
    QTest::keyClick(&app.list(), Qt::Key_Return);
    app.settled();
    REQUIRE(app.sheet());
    CHECK(ownBytes(app.folder()).empty());
    go("Routine my-hips");
    QTest::keyClick(&app.list(), Qt::Key_Plus);
    CHECK_FALSE(shows(app.sheet(), said));
    CHECK(button(app.sheet(), QStringLiteral("Add 3")));
    go("My bridge");
    QTest::keyClick(&app.list(), Qt::Key_Space);
    press(app.sheet(), QStringLiteral("Take it along"));
    CHECK(QApplication::focusWidget() == &app.list());
    press(app.sheet(), QStringLiteral("Add 3"));
    app.settled();
    CHECK(app.has("my-bridge"));
}

TEST_CASE("Sharing: a click on the words in the row takes along what it lacks") {
    Shared app;
    app.takeIn({app.packFile()});
    auto* model = static_cast<ImportModel*>(app.list().model());
    model->choose(app.rowOf(QStringLiteral("My bridge")), ImportChoice::Skip);
    app.settled();
    const QModelIndex routine = app.rowOf(QStringLiteral("Routine my-hips"));
    app.list().scrollTo(routine);
    const QRect words = ImportDelegate::alongRect(app.list().visualRect(routine), routine);
    REQUIRE_FALSE(words.isEmpty());
    QTest::mouseClick(app.list().viewport(), Qt::LeftButton, {}, words.center());
    CHECK(model->view().chosen() == 3);
    CHECK(ImportDelegate::alongRect(app.list().visualRect(routine), routine).isEmpty());
}

TEST_CASE("Sharing: another project's library shows what was filled in and what could not be read") {
    Shared app;
    app.takeIn({Shared::fixture("free-exercise-db.json")});
    const auto* model = static_cast<const ImportModel*>(app.list().model());
    REQUIRE_FALSE(model->view().left.empty());
    const QModelIndex first = model->index(1);
    CHECK(first.data(ImportModel::DetailRole)
              .toStringList()
              .join(QString())
              .contains(QStringLiteral("load on the knee (high)")));
    CHECK(first.data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Add")));
    press(app.sheet(), QStringLiteral("Copy the list of what is wrong"));
    CHECK(QApplication::clipboard()->text().contains(QStringLiteral("free-exercise-db entry")));
}

TEST_CASE("Sharing: several files come one after the other, and one can be skipped") {
    Shared app;
    app.takeIn({app.packFile(), Shared::fixture("workrave.xml"), app.file("broken.json", "{")});
    CHECK(app.sheet()->title().contains(QStringLiteral("1 more")));
    CHECK(app.rowOf(QStringLiteral("Could not be read")).isValid()); // the third
    press(app.sheet(), QStringLiteral("Skip this file"));
    app.settled();
    CHECK(app.sheet()->title() == QStringLiteral("Import “Workrave”"));
    press(app.sheet(), QStringLiteral("Add 2"));
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK_FALSE(app.has("my-bridge"));
    CHECK(ownBytes(app.folder()).size() == 2);
}

TEST_CASE("Sharing: files are dropped on the window, and words are not") {
    Shared app;
    QMimeData files;
    files.setUrls({QUrl::fromLocalFile(app.packFile())});
    drag(app.window(), QEvent::DragEnter, files);
    CHECK(shows(&app.window(), QStringLiteral("Drop to see what the files hold")));
    drag(app.window(), QEvent::Drop, files);
    app.settled();
    REQUIRE(app.sheet());
    CHECK(app.rowOf(QStringLiteral("My bridge")).isValid());
    CHECK_FALSE(shows(&app.window(), QStringLiteral("Drop to see what the files hold")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.settled();
    QMimeData words;
    words.setText(QStringLiteral("hello"));
    QDragEnterEvent event(QPoint(400, 300), Qt::CopyAction, &words, Qt::LeftButton, Qt::NoModifier);
    event.ignore();
    QApplication::sendEvent(&app.window(), &event);
    CHECK_FALSE(event.isAccepted());
}

TEST_CASE("Sharing: an import is undone from the settings after a restart") {
    Shared app;
    app.takeIn({app.packFile()});
    press(app.sheet(), QStringLiteral("Add 3"));
    app.settled();
    app.reopen();
    REQUIRE(app.has("my-bridge"));
    app.window().showPage(QStringLiteral("settings"));
    app.settled();
    press(app.window().findChild<SettingsPage*>(), QStringLiteral("See all imports"));
    app.settled();
    auto* dialog = app.opened<ImportsDialog>();
    REQUIRE(dialog);
    CHECK(shows(dialog, QStringLiteral("Hips")));
    CHECK(shows(dialog, SharingWords::counts(2, 1)));
    for (auto* each : dialog->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Undo the import of Hips")))
            each->click();
    app.settled();
    CHECK_FALSE(app.has("my-bridge"));
    CHECK(shows(dialog, QStringLiteral("Nothing was imported that could be undone.")));
    CHECK(ownBytes(app.folder()).empty());
}

TEST_CASE("Sharing: what was changed since is not overwritten by an undo, and the file is named") {
    Shared app;
    app.takeIn({app.packFile()});
    press(app.sheet(), QStringLiteral("Add 3"));
    app.settled();
    const std::string changed = writeExercise(ownExercise("my-squat", "Mine now"));
    put(app.folder() / "exercises/my-squat.json", changed);
    app.app().sharing().seeImports();
    app.settled();
    auto* dialog = app.opened<ImportsDialog>();
    for (auto* each : dialog->findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Undo the import of Hips")))
            each->click();
    app.settled();
    CHECK(shows(dialog, QStringLiteral("Nothing was undone:")));
    CHECK(shows(dialog, QStringLiteral("my-squat.json")));
    CHECK(get(app.folder() / "exercises/my-squat.json") == changed);
}

TEST_CASE("Sharing: a routine goes out with the exercises it needs, and comes in elsewhere") {
    Shared app;
    app.takeIn({app.packFile()});
    press(app.sheet(), QStringLiteral("Add 3"));
    app.settled();
    app.window().showPage(QStringLiteral("routines"));
    app.settled();
    Q_EMIT app.window().findChild<RoutinesPage*>()->shareRoutine(RoutineId("my-hips"));
    app.settled();
    auto* sheet = app.opened<ShareSheet>();
    REQUIRE(sheet);
    CHECK(shows(sheet, QStringLiteral("never in it")));
    CHECK(sheet->model().chosen(ImportKind::Exercise) == 2);
    CHECK(button(sheet, QStringLiteral("Write the file…")));
    const fs::path out = app.outside("mine.patella-pack");
    ShareWish wish{{"Mine", "Me", "CC0 1.0"},
                   sheet->model().ticked(ImportKind::Exercise),
                   sheet->model().ticked(ImportKind::Routine)};
    app.app().sharing().writePack(wish, QString::fromStdString(out.string()));
    app.settled();
    CHECK_FALSE(app.opened<ShareSheet>());
    CHECK(shows(&app.window(), SharingWords::written(QString::fromStdString(out.string()), 2, 1, 1)));
    const auto pack = readPack(get(out));
    REQUIRE(pack);
    CHECK(pack->pack.info.author == "Me");
    CHECK(pack->pack.exercises.size() == 2);
    CHECK(pack->pack.pictures.size() == 1);

    Shared elsewhere;
    elsewhere.takeIn({QString::fromStdString(out.string())});
    press(elsewhere.sheet(), QStringLiteral("Add 3"));
    elsewhere.settled();
    CHECK(ownBytes(elsewhere.folder()) == ownBytes(app.folder()));
}

TEST_CASE("Sharing: a pack that cannot be written is told in the sheet, which stays") {
    Shared app;
    app.app().sharing().shareExercise(ExerciseId("clamshell"));
    app.settled();
    auto* sheet = app.opened<ShareSheet>();
    REQUIRE(sheet);
    CHECK(sheet->model().ticked(ImportKind::Exercise) == std::vector<std::string>{"clamshell"});
    const fs::path nowhere = app.outside("no folder") / "x.patella-pack";
    app.app().sharing().writePack({{"Mine"}, {"clamshell"}, {}}, QString::fromStdString(nowhere.string()));
    app.settled();
    CHECK(sheet->isOpen());
    CHECK(shows(sheet, QStringLiteral("Nothing was written:")));
    CHECK(shows(sheet, QStringLiteral("x.patella-pack")));
}

TEST_CASE("Sharing: thousands of rows are shown while the window stays quick") {
    Shared app;
    std::string all = "[";
    for (int i = 0; i < 3'000; ++i)
        all += std::string(i > 0 ? "," : "") + R"({"id":"E)" + std::to_string(i) + R"(","name":"Exercise )" +
               std::to_string(i) +
               R"(","force":null,"level":"beginner","mechanic":null,"equipment":"body only",)"
               R"("primaryMuscles":["quadriceps"],"secondaryMuscles":[],"instructions":["Stand."],)"
               R"("category":"strength","images":[]})";
    app.takeIn({app.file("exercises.json", all + "]")});
    REQUIRE(app.sheet());
    CHECK(app.list().model()->rowCount() == 3'001);
    CHECK(app.list().height() < app.window().height());
    CHECK(app.sheet()->sheet()->height() <= app.window().height());
    QTest::keyClick(&app.list(), Qt::Key_End);
    const QModelIndex last = app.list().model()->index(3'000, 0);
    CHECK(app.list().currentIndex() == last);
    CHECK(app.list().visualRect(last).intersects(app.list().viewport()->rect()));
}
