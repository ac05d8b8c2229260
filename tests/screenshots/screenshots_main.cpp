// ./dev screenshots DIR: every page in both themes, from sample data that is played, not made up.
#include "tests/screenshots/sample_data.h"
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "tests/support/packs.h"
#include "ui/app/sharing.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/player/compact_window.h"
#include "ui/player/player_page.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/data_card.h"
#include "ui/settings/reminders_card.h"
#include "ui/sharing/drop_hint.h"
#include "ui/sharing/import_sheet.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/knee_picture.h"
#include "ui/widgets/knee_where.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

class Camera {
public:
    explicit Camera(QString folder)
        : m_folder(std::move(folder)) {}
    void take(AppFixture& app, const QString& name) {
        app.pump();
        app.app().settle();
        QTest::qWait(350); // what fades in is in
        take(app.window(), name);
    }
    void take(QWidget& window, const QString& name) const {
        const QString path =
            QStringLiteral("%1/%2-%3.png")
                .arg(m_folder, name, theme().isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
        if (window.grab().save(path))
            std::printf("%s\n", qPrintable(path));
    }

private:
    QString m_folder;
};

/// Unfolds "Where?" and chooses regions by their names.
void pointAt(AppFixture& app, const QStringList& names) {
    for (auto* where : app.window().findChildren<KneeWhere*>())
        if (where->isVisible())
            where->setExpanded(true);
    app.pump();
    for (const QString& name : names)
        if (auto* region = button(&app.window(), name))
            region->click();
    app.pump();
}

void escape(AppFixture& app) {
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    app.pump();
}

void press(AppFixture& app, const QString& name) {
    if (auto* found = button(&app.window(), name))
        found->click();
    app.app().settle();
    app.pump();
}

/// Scores and runs looked at and corrected.
void corrections(AppFixture& app, Camera& camera) {
    press(app, QStringLiteral("Correct a score"));
    camera.take(app, QStringLiteral("scores"));
    escape(app);
    press(app, QStringLiteral("All your runs"));
    camera.take(app, QStringLiteral("runs"));
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleName().startsWith(QStringLiteral("Change: "))) {
            each->click();
            break;
        }
    QTest::qWait(300);
    for (auto* field : app.window().findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName() == QStringLiteral("Kilometres"))
            field->setText(QStringLiteral("52"));
    press(app, QStringLiteral("Keep the changes"));
    camera.take(app, QStringLiteral("run-doubt"));
    escape(app);
    app.window().showPage(QStringLiteral("history"));
    app.app().settle();
    app.pump();
    camera.take(app, QStringLiteral("history-places"));
    for (auto* badge : app.window().findChildren<QAbstractButton*>())
        if (badge->isVisible() &&
            badge->accessibleName().startsWith(QStringLiteral("Right knee, next morning"))) {
            badge->click();
            break;
        }
    app.app().settle();
    pointAt(app, {});
    camera.take(app, QStringLiteral("score-sheet"));
    escape(app);
    app.window().showPage(QStringLiteral("today"));
    app.app().settle();
    app.pump();
}

void until(AppFixture& app, PlayerPage& player, Duration time) {
    for (Duration t{0}; t < time; t += milliseconds(100)) {
        app.clock().advance(milliseconds(100));
        player.heartbeatNow();
    }
}

void player(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("library"));
    auto* library = app.window().findChild<LibraryPage*>();
    Q_EMIT library->tryExercise(ExerciseId("side-lying-leg-lift"));
    auto* page = app.window().findChild<PlayerPage*>();
    camera.take(app, QStringLiteral("player-before"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    until(app, *page, seconds(4));
    camera.take(app, QStringLiteral("player-get-ready"));
    until(app, *page, seconds(40));
    camera.take(app, QStringLiteral("player-work"));
    QTest::keyClick(page, Qt::Key_P);
    camera.take(app, QStringLiteral("player-pain"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_4);
    camera.take(app, QStringLiteral("player-pain-lighter"));
    pointAt(app, {{QStringLiteral("Left knee: kneecap")}, {QStringLiteral("Right knee: calf")}});
    camera.take(app, QStringLiteral("player-pain-where"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    QTest::keyClick(page, Qt::Key_A);
    camera.take(app, QStringLiteral("player-adjust"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    QTest::keyClick(page, Qt::Key_Space);
    camera.take(app, QStringLiteral("player-paused"));
    QTest::keyClick(page, Qt::Key_Space);
    until(app, *page, seconds(80));
    QTest::keyClick(page, Qt::Key_2);
    camera.take(app, QStringLiteral("player-rest"));
    QTest::keyClick(page, Qt::Key_C);
    for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* compact = qobject_cast<CompactWindow*>(each); compact && compact->isVisible())
            camera.take(*compact, QStringLiteral("player-compact"));
    QTest::keyClick(page, Qt::Key_C);
    app.pump();
    while (page->underWay())
        until(app, *page, seconds(5));
    camera.take(app, QStringLiteral("player-summary"));
    QTest::keyClick(page, Qt::Key_Return, Qt::ControlModifier);
    app.pump();
    if (app.window().playerShown())
        app.window().leavePlayer();
    Q_EMIT library->tryExercise(ExerciseId("wall-sit"));
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    until(app, *page, seconds(17));
    camera.take(app, QStringLiteral("player-hold"));
    QTest::keyClick(page, Qt::Key_M);
    until(app, *page, seconds(10));
    camera.take(app, QStringLiteral("player-unheard"));
    Q_EMIT page->closed();
}

void backups(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.pump();
    button(&app.window(), QStringLiteral("See all backups"))->click();
    app.pump();
    for (FoldRow* row : app.window().findChildren<FoldRow*>())
        if (row->isVisible())
            row->setExpanded(true);
    camera.take(app, QStringLiteral("settings-backups"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    button(&app.window(), QStringLiteral("Delete everything"))->click();
    camera.take(app, QStringLiteral("settings-erase"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
}

void reminders(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.pump();
    auto* card = app.window().findChild<RemindersCard*>();
    const auto take = [&](const char* name) {
        app.pump();
        QTest::qWait(200); // the switches have slid
        camera.take(*card, QString::fromUtf8(name));
    };
    const auto press = [&](const char* name) {
        if (auto* found = button(&app.window(), QString::fromUtf8(name)))
            found->click();
    };
    take("settings-reminders-off");
    press("Reminders");
    press("A time for each weekday");
    press("Start at login");
    take("settings-reminders");
    app.desk().notifications.found = Notifications::State::None;
    app.desk().tray.exists = false;
    app.desk().autostart.at = Autostart::State::Foreign;
    press("A time for each weekday");
    Q_EMIT app.desk().notifications.stateChanged();
    take("settings-reminders-bare-desktop");
    app.desk().notifications.found = Notifications::State::Ready;
    app.desk().tray.exists = true;
    app.desk().autostart.at = Autostart::State::Off;
    press("Reminders");
}

/// A pack that meets one's own exercise, a library of others, the imports so far, and what goes out.
void sharing(AppFixture& app, Camera& camera) {
    const TempFolder outside;
    put(outside / "hips.patella-pack", writePack(samplePack()).value());
    put(outside / "notes.json", "{\n\"id\": }");
    const auto file = [](const std::filesystem::path& path) { return QString::fromStdString(path.string()); };
    const QString pack = file(outside / "hips.patella-pack");
    const auto takeIn = [&](const QStringList& files) {
        app.app().sharing().takeIn(files);
        app.app().settle();
    };
    Sharing& all = app.app().sharing();
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.pump();
    camera.take(*app.window().findChild<DataCard*>(), QStringLiteral("settings-data"));
    app.window().showPage(QStringLiteral("library"));
    put(app.folder() / "exercises/my-bridge.json", writeExercise(ownExercise("my-bridge", "Bridge of mine")));
    takeIn({pack});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    camera.take(app, QStringLiteral("import-pack"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the routine needs it
    press(app, QStringLiteral("Add 1"));
    camera.take(app, QStringLiteral("import-fault"));
    escape(app);
    takeIn({file(sourceTree() / "tests/interop/fixtures/free-exercise-db.json")});
    camera.take(app, QStringLiteral("import-library"));
    escape(app);
    takeIn({file(outside / "notes.json")});
    camera.take(app, QStringLiteral("import-nothing"));
    escape(app);
    std::filesystem::remove(app.folder() / "exercises/my-bridge.json");
    takeIn({pack});
    press(app, QStringLiteral("Add 3"));
    camera.take(app, QStringLiteral("import-done"));
    all.seeImports();
    camera.take(app, QStringLiteral("imports"));
    escape(app);
    all.shareRoutine(RoutineId("my-hips"));
    camera.take(app, QStringLiteral("share"));
    escape(app);
    {
        ImportSheet reading(QStringLiteral("exercises.json"), &app.window());
        reading.open();
        reading.setProgress(310, 870);
        camera.take(app, QStringLiteral("import-reading"));
        reading.done();
    }
    {
        const DropHint hint(&app.window());
        camera.take(app, QStringLiteral("import-drop"));
    }
}

void answer(AppFixture& app, int left, int right) {
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible())
            QTest::keyClick(scale,
                            scale->knee() == patella::ui::Side::Left ? Qt::Key_0 + left : Qt::Key_0 + right);
}

void today(AppFixture& app, Camera& camera) {
    const auto at = [&](Duration moved) {
        app.clock().advance(moved);
        app.window().showPage(QStringLiteral("today"));
        app.app().settle();
        app.pump();
    };
    at(-std::chrono::minutes(670)); // 07:30
    camera.take(app, QStringLiteral("today-asked"));
    answer(app, 1, 2);
    pointAt(app, {QStringLiteral("Right knee: kneecap"), QStringLiteral("Right knee: outer side"),
                  QStringLiteral("Right knee: hollow of the knee")});
    press(app, QStringLiteral("Some"));
    camera.take(app, QStringLiteral("today-where"));
    button(&app.window(), QStringLiteral("Save"))->click();
    camera.take(app, QStringLiteral("today-answered"));
    corrections(app, camera);
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Why?")))
            each->click();
    camera.take(app, QStringLiteral("today-why"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    at(-std::chrono::hours(24));
    camera.take(app, QStringLiteral("today-rest"));
    at(std::chrono::minutes(24 * 60 + 670));
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("today-narrow"));
    app.window().resize(1280, 832);
}

/// The first questions of a new user, and what Today makes of a ticked sign.
void firstRun(Camera& camera, Preferences::Theme mode) {
    AppFixture app(AppFixture::FirstRun::Asked);
    Preferences preferences;
    preferences.theme = mode;
    app.reopenWith(preferences);
    const auto enter = [&] {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        app.pump();
    };
    const auto tick = [&](const QString& name) {
        if (auto* found = button(&app.window(), name))
            found->click();
        app.pump();
    };
    camera.take(app, QStringLiteral("first-1-safety"));
    tick(QStringLiteral("Does your knee lock, so that it will not fully straighten or bend?"));
    tick(QStringLiteral("Is one calf swollen, warm, throbbing or changed in colour?"));
    camera.take(app, QStringLiteral("first-1-ticked"));
    enter();
    tick(QStringLiteral("Left knee"));
    tick(QStringLiteral("Right knee"));
    answer(app, 2, 4);
    camera.take(app, QStringLiteral("first-2-knees"));
    enter();
    camera.take(app, QStringLiteral("first-3-time"));
    enter();
    camera.take(app, QStringLiteral("first-4-plan"));
    tick(QStringLiteral("My own"));
    camera.take(app, QStringLiteral("first-4-own"));
    tick(QStringLiteral("Every few days"));
    camera.take(app, QStringLiteral("first-4-every"));
    tick(QStringLiteral("Staged strengthening plan"));
    enter();
    app.app().settle();
    app.pump();
    camera.take(app, QStringLiteral("today-paused"));
    tick(QStringLiteral("What to tell them"));
    camera.take(app, QStringLiteral("today-telling"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    tick(QStringLiteral("Safety check"));
    app.app().settle();
    app.pump();
    camera.take(app, QStringLiteral("safety-again"));
    tick(QStringLiteral("None of these"));
    enter();
    app.app().settle();
    app.pump();
    camera.take(app, QStringLiteral("today-plan"));
    tick(QStringLiteral("Answer"));
    camera.take(app, QStringLiteral("today-check"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    tick(QStringLiteral("Add a run"));
    camera.take(app, QStringLiteral("today-run"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    app.window().resize(1280, 1500);
    camera.take(app, QStringLiteral("today-plan-whole"));
}

void pages(AppFixture& app, Camera& camera) {
    today(app, camera);
    app.window().showPage(QStringLiteral("library"));
    auto* library = app.window().findChild<LibraryPage*>();
    library->showExercise(ExerciseId("clamshell"));
    camera.take(app, QStringLiteral("library"));
    motion::setReduced(true);
    library->showExercise(ExerciseId("hip-hike"));
    camera.take(app, QStringLiteral("library-reduced"));
    motion::setReduced(false);
    library->showExercise(ExerciseId("deep-squat"));
    camera.take(app, QStringLiteral("library-leave-out"));
    app.window().showPage(QStringLiteral("routines"));
    camera.take(app, QStringLiteral("routines"));
    auto* routines = app.window().findChild<RoutinesPage*>();
    routines->openRoutine(RoutineId("s0-gentle-workout"));
    camera.take(app, QStringLiteral("routine-of-ours"));
    const auto own = routines->ownRoutines();
    if (!own.empty())
        routines->openRoutine(own.front());
    camera.take(app, QStringLiteral("builder"));
    routines->showList();
    for (const MainWindow::PageInfo& info : app.window().pages()) {
        if (info.key == QStringLiteral("library") || info.key == QStringLiteral("routines") ||
            info.key == QStringLiteral("today"))
            continue;
        app.window().showPage(info.key);
        camera.take(app, info.key);
    }
    backups(app, camera);
    reminders(app, camera);
    sharing(app, camera);
    app.window().openGoTo();
    camera.take(app, QStringLiteral("go-to"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

} // namespace

int main(int argc, char* argv[]) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication qt(argc, argv);
    QApplication::setApplicationName(QStringLiteral("patella"));
    if (argc < 2)
        return 2;
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    QTranslator english;
    if (english.load(QStringLiteral(":/i18n/patella_en.qm")))
        QCoreApplication::installTranslator(&english);
    const qreal points = qEnvironmentVariable("PATELLA_FONT_POINTS").toDouble();
    if (points > 0) {
        QFont font = QApplication::font();
        font.setPointSizeF(points);
        QApplication::setFont(font);
    }
    Theme look(qt);
    FocusRing::install();
    QDir().mkpath(QString::fromLocal8Bit(argv[1]));
    Camera camera(QString::fromLocal8Bit(argv[1]));
    for (const auto mode : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
        firstRun(camera, mode);
        if (qEnvironmentVariableIsSet("PATELLA_FIRST_RUN_ONLY"))
            continue;
        AppFixture app;
        camera.take(app, QStringLiteral("today-first"));
        app.window().showPage(QStringLiteral("routines"));
        camera.take(app, QStringLiteral("routines-empty"));
        const Content content = app.app().content();
        app.close();
        fill(app.folder(), content);
        Preferences preferences;
        preferences.theme = mode;
        app.reopenWith(preferences);
        pages(app, camera);
        player(app, camera);
    }
    return 0;
}
