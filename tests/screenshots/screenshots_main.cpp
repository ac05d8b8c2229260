// ./dev screenshots DIR: every page in both themes, from sample data that is played, not made up.
#include "tests/screenshots/charts_gallery.h"
#include "tests/screenshots/filling_gallery.h"
#include "tests/screenshots/progress_gallery.h"
#include "tests/screenshots/report_gallery.h"
#include "tests/screenshots/sample_data.h"
#include "tests/screenshots/sample_measures.h"
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "tests/support/packs.h"
#include "ui/app/handing_out.h"
#include "ui/app/measuring.h"
#include "ui/app/own_exercises.h"
#include "ui/app/sharing.h"
#include "ui/history/exercise_row.h"
#include "ui/history/history_page.h"
#include "ui/history/merge_sheet.h"
#include "ui/history/remove_sheet.h"
#include "ui/history/sets_sheet.h"
#include "ui/library/filter_bar.h"
#include "ui/library/library_page.h"
#include "ui/measures/measures_card.h"
#include "ui/measures/measures_sheet.h"
#include "ui/paper/handout_dialog.h"
#include "ui/paper/handout_preview.h"
#include "ui/player/compact_window.h"
#include "ui/player/player_page.h"
#include "ui/progress/strength_card.h"
#include "ui/report/report_page.h"
#include "ui/routine/generate_result.h"
#include "ui/routine/generate_row.h"
#include "ui/routine/phase_card.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_list.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/data_card.h"
#include "ui/settings/reminders_card.h"
#include "ui/settings/rule_card.h"
#include "ui/sharing/drop_hint.h"
#include "ui/sharing/history_sheet.h"
#include "ui/sharing/import_sheet.h"
#include "ui/text/words.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/knee_picture.h"
#include "ui/widgets/knee_where.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/number_scale.h"
#include "ui/widgets/overlay_dialog.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QTranslator>

#include <cstdio>
#include <memory>

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
        app.window().activateWindow(); // a window of its own that has gone gives it to nobody
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

bool clickStarting(AppFixture& app, const char* name) {
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->isEnabled() &&
            each->accessibleName().startsWith(QString::fromUtf8(name))) {
            each->click();
            for (int i = 0; i < 3; ++i) {
                app.app().settle();
                app.pump();
            }
            pointAt(app, {});
            return true;
        }
    return false;
}

/// Two halves of a session, as they are shown before they are made one.
void mergeSheet(AppFixture& app, Camera& camera) {
    SessionSummary first;
    first.name = "Strength A";
    first.started = app.clock().wall();
    first.started.utcMs -= 26 * dayMs / 24;
    first.date = first.started.localDate();
    first.active = std::chrono::minutes(21);
    first.setsDone = 11;
    SessionSummary second = first;
    second.started.utcMs += dayMs / 24;
    second.active = std::chrono::minutes(17);
    second.setsDone = 8;
    WholeSession merged;
    merged.plan.name = first.name;
    merged.started = first.started;
    merged.active = first.active + second.active;
    merged.sets.resize(19);
    auto* sheet = new MergeSheet({first, second}, merged, &app.window());
    sheet->setEffect(
        QStringLiteral("2 choices of the coach change too."),
        QStringLiteral("Clamshell, left, on 20 Nov: “stays” becomes “up to 2 × 10 reps”. Two "
                       "settled sessions in a row.\u2028Sessions you already did stay as they are."));
    sheet->open();
    camera.take(app, QStringLiteral("history-merge"));
    escape(app);
}

/// What was recorded, changed: the time, the sets, a session told later, a note, a deleted session.
void historyEdits(AppFixture& app, Camera& camera) {
    if (clickStarting(app, "Change the day, time and length")) {
        auto* calendar = app.window().findChild<MonthGrid*>();
        calendar->setDate(calendar->date().addDays(-2));
        app.app().settle();
        app.pump();
        camera.take(app, QStringLiteral("history-when"));
        escape(app);
    }
    auto* history = app.window().findChild<HistoryPage*>();
    if (auto* row = history->findChild<ExerciseRow*>()) {
        row->setExpanded(true);
        app.pump();
        camera.take(app, QStringLiteral("history-unfolded"));
        if (clickStarting(app, "Correct the sets of")) {
            if (auto* stepper = app.window().findChild<SetsSheet*>()->findChild<Stepper*>())
                stepper->setValue(4);
            app.app().settle();
            app.pump();
            camera.take(app, QStringLiteral("history-sets"));
            escape(app);
        }
    }
    if (clickStarting(app, "Add a session that you did")) {
        camera.take(app, QStringLiteral("history-past"));
        escape(app);
    }
    if (clickStarting(app, "Add a note to a day")) {
        app.window().findChild<QPlainTextEdit*>()->setPlainText(
            QStringLiteral("New shoes, softer than the old ones. Stairs were fine."));
        camera.take(app, QStringLiteral("history-note"));
        press(app, QStringLiteral("Add the note"));
        app.app().settle();
        app.pump();
    }
    auto* search = history->findChild<QLineEdit*>();
    search->setText(QStringLiteral("stairs"));
    app.pump();
    camera.take(app, QStringLiteral("history-search"));
    search->clear();
    QTest::keyClick(history->findChild<QListView*>(), Qt::Key_Down);
    app.app().settle();
    app.pump();
    mergeSheet(app, camera);
    if (!clickStarting(app, "Delete this session"))
        return;
    if (auto* remove = app.window().findChild<RemoveSheet*>()) {
        camera.take(app, QStringLiteral("history-remove"));
        button(remove, QStringLiteral("Delete"))->click();
        app.app().settle();
        app.pump();
    }
    if (clickStarting(app, "Deleted sessions")) {
        camera.take(app, QStringLiteral("history-deleted"));
        clickStarting(app, "All sessions");
        press(app, QStringLiteral("Undo"));
        app.app().settle();
    }
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
    for (auto* scale : app.window().findChildren<PainScale*>())
        if (scale->isVisible() && scale->knee() == patella::ui::Side::Right)
            QTest::keyClick(scale, Qt::Key_7);
    app.app().settle();
    app.pump();
    camera.take(app, QStringLiteral("score-effect"));
    escape(app);
    historyEdits(app, camera);
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

/// The rule's numbers unfolded, one changed and two that contradict each other.
void numbers(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.window().resize(1280, 2000);
    auto* card = app.window().findChild<RuleCard*>();
    card->findChild<FoldRow*>()->setExpanded(true);
    app.pump();
    const auto set = [&](const char* name, int value) {
        if (auto* field = named<Stepper>(card, QString::fromUtf8(name)))
            field->setValue(value);
    };
    set("Settled sessions in a row", 3);
    app.app().settle();
    set("Acceptable up to", 1);
    camera.take(app, QStringLiteral("settings-numbers"));
    set("Acceptable up to", 5);
    app.window().resize(1280, 832);
    app.app().settle();
    app.window().showPage(QStringLiteral("today"));
    camera.take(app, QStringLiteral("today-numbers"));
}

/// What is asked before a routine whose doses the coach changed.
void startDialog(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("routines"));
    auto* routines = app.window().findChild<RoutinesPage*>();
    const auto own = routines->ownRoutines();
    if (own.empty())
        return;
    routines->openRoutine(own.front());
    app.pump();
    if (auto* start = button(&app.window(), QStringLiteral("Start")))
        start->click();
    camera.take(app, QStringLiteral("routine-start"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::qWait(300);
    routines->showList();
}

/// An exercise that wants equipment of the user's own: filtered by, asked for in the wish and in the
/// settings.
void ownEquipment(AppFixture& app, Camera& camera) {
    Exercise slide = ownExercise("my-slide", "Slide of mine");
    slide.ownEquipment = {"Slide board", "TRX"};
    const std::filesystem::path file = app.folder() / "exercises/my-slide.json";
    put(file, writeExercise(slide));
    app.reopen();
    app.window().showPage(QStringLiteral("library"));
    LibraryFilter filter;
    filter.equipment.insert(slide.equipment.begin(), slide.equipment.end());
    filter.ownEquipment = ownEquipmentOf(slide);
    app.window().findChild<FilterBar*>()->setFilter(filter);
    camera.take(app, QStringLiteral("library-own-equipment"));
    app.app().ownExercises().edit(slide.id);
    app.window().resize(1280, 2400);
    camera.take(app, QStringLiteral("editor-own-equipment"));
    app.window().resize(1280, 832);
    escape(app);
    app.window().showPage(QStringLiteral("routines"));
    press(app, QStringLiteral("Make a routine"));
    app.app().settle();
    app.window().resize(1280, 1500);
    camera.take(app, QStringLiteral("make-routine-own-equipment"));
    app.window().resize(1280, 832);
    escape(app);
    app.window().showPage(QStringLiteral("settings"));
    press(app, QStringLiteral("Change: Equipment and time"));
    app.app().settle();
    camera.take(app, QStringLiteral("first-3-own-equipment"));
    escape(app);
    std::filesystem::remove(file);
    app.reopen();
}

/// A copy of an exercise of ours in the editor, and what is missing of a new one.
void editor(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("library"));
    app.app().ownExercises().copy(ExerciseId("clamshell"));
    camera.take(app, QStringLiteral("editor-copy"));
    escape(app);
    app.app().ownExercises().create();
    app.pump();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_S, Qt::ControlModifier);
    app.window().resize(1280, 2400);
    camera.take(app, QStringLiteral("editor-missing"));
    app.window().resize(1280, 832);
    escape(app);
}

/// Ten years of another computer: being read, shown, being added, and stopped.
void historyUnderWay(AppFixture& app, Camera& camera) {
    HistorySheet sheet(QStringLiteral("patella-2026-11-21.json"), &app.window());
    sheet.open();
    sheet.setShare(0.35);
    camera.take(app, QStringLiteral("history-reading"));
    HistoryView view{QStringLiteral("Patella"), QStringLiteral("patella-2026-11-21.json"),
                     LocalDate::parse("2016-11-21"), LocalDate::parse("2026-11-20")};
    view.fresh = {{"session", 1892}, {"pain", 14'830}, {"run", 604}, {"note", 31}};
    view.here = {{"session", 12}, {"pain", 88}};
    sheet.showView(view);
    camera.take(app, QStringLiteral("history-new"));
    sheet.showWriting();
    sheet.setShare(0.6);
    camera.take(app, QStringLiteral("history-adding"));
    sheet.showCancelled();
    camera.take(app, QStringLiteral("history-stopped"));
    sheet.done();
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
    camera.take(app, QStringLiteral("import-choice"));
    escape(app);
    takeIn({file(sourceTree() / "tests/interop/fixtures/free-exercise-db.json")});
    camera.take(app, QStringLiteral("import-library"));
    escape(app);
    takeIn({file(outside / "notes.json")});
    camera.take(app, QStringLiteral("import-nothing"));
    escape(app);
    std::filesystem::remove(app.folder() / "exercises/my-bridge.json");
    takeIn({pack});
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space); // the routine needs it
    camera.take(app, QStringLiteral("import-lacking"));
    press(app, QStringLiteral("Take it along"));
    if (auto* sheet = app.window().findChild<ImportSheet*>())
        sheet->showFault(Words::error({ErrorCode::DiskFull, "no space left on device"}));
    camera.take(app, QStringLiteral("import-fault"));
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
    historyUnderWay(app, camera);
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
    press(app, QStringLiteral("Save"));
    camera.take(app, QStringLiteral("today-answered"));
    corrections(app, camera);
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->text().startsWith(QStringLiteral("Why?")))
            each->click();
    camera.take(app, QStringLiteral("today-why"));
    if (auto* own = button(&app.window(), QStringLiteral("My own dose"))) {
        own->click();
        camera.take(app, QStringLiteral("today-own-dose"));
        if (auto* use = button(&app.window(), QStringLiteral("Use my own dose")))
            use->click();
        camera.take(app, QStringLiteral("today-own"));
    }
    if (auto* all = button(&app.window(), QStringLiteral("All decisions")))
        all->click();
    camera.take(app, QStringLiteral("today-decisions"));
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

/// A routine of the user's own with all that the builder can say: warnings, several selected, a superset,
/// rounds, a range; then its preview.
void builder(AppFixture& app, Camera& camera) {
    auto* routines = app.window().findChild<RoutinesPage*>();
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = "Strength A";
    const auto add = [&](PhaseKind phase, const char* id) {
        routine.block(phase).entries.emplace_back(RoutineItem{ExerciseId(id)});
    };
    add(PhaseKind::WarmUp, "march-in-place");
    add(PhaseKind::Stretch, "wall-calf-stretch");
    for (const char* id :
         {"side-lying-leg-lift", "step-up", "deep-lunge", "lateral-step-down", "glute-bridge"})
        add(PhaseKind::Strength, id);
    std::get<RoutineItem>(routine.block(PhaseKind::Strength).entries[0]).dose.reps = WholeRange::of(10, 15);
    routine.block(PhaseKind::CoolDown).rounds = 2;
    add(PhaseKind::CoolDown, "deep-breathing");
    PresentState present;
    present.today = *LocalDate::of(2026, 11, 21);
    present.pain[1] = LatestPain{*PainScore::of(4), *LocalDate::of(2026, 11, 19)};
    present.minutes = 30;
    present.week = {{ExerciseId("clamshell"), present.today, 6}, {ExerciseId("wall-sit"), present.today, 4}};
    routines->setRoutines(app.app().content().routines, {routine});
    routines->openRoutine(routine.id);
    app.app().settle();
    app.pump();
    routines->setPresent(present);
    auto* list = routines->builder()->card(PhaseKind::Strength)->list();
    list->setFocus();
    list->setCurrentRow(0);
    camera.take(app, QStringLiteral("builder-warnings"));
    routines->builder()->focusFirst(); // the page from its top
    camera.take(app, QStringLiteral("builder-summary"));
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Down, Qt::ShiftModifier);
    camera.take(app, QStringLiteral("builder-selected"));
    QTest::keyClick(list, Qt::Key_G, Qt::ControlModifier);
    press(app, QStringLiteral("Week"));
    camera.take(app, QStringLiteral("builder-superset"));
    press(app, QStringLiteral("Preview"));
    QTest::qWait(2000);
    press(app, QStringLiteral("Pause"));
    camera.take(app, QStringLiteral("builder-preview"));
    escape(app);
    while (routines->builder()->undo()) {
    }
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("builder-narrow"));
    app.window().resize(1280, 832);
    routines->showList();
}

/// The handout of the routine that the page of routines shows.
void handout(AppFixture& app, Camera& camera) {
    auto* routines = app.window().findChild<RoutinesPage*>();
    QTest::keyClick(routines->isBuilderOpen() ? static_cast<QWidget*>(routines->builder())
                                              : static_cast<QWidget*>(routines->findChild<RoutinesList*>()),
                    Qt::Key_P, Qt::ControlModifier);
    if (HandoutDialog* dialog = app.app().handingOut()->dialog()) {
        while (!dialog->preview()->isFinished())
            app.pump();
        camera.take(app, QStringLiteral("handout"));
        press(app, QStringLiteral("Grey"));
        dialog->setFault(QStringLiteral("handout.pdf could not be written: No such file or directory"));
        while (!dialog->preview()->isFinished())
            app.pump();
        camera.take(app, QStringLiteral("handout-grey-fault"));
        press(app, QStringLiteral("Colour"));
        escape(app);
    }
}

/// The sheet that makes a routine: filled, with a lock and all reasons, narrow, and where nothing fits.
void making(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("routines"));
    app.pump();
    press(app, QStringLiteral("Make a routine"));
    press(app, QStringLiteral("Hips"));
    camera.take(app, QStringLiteral("make-routine"));
    auto* result = app.window().findChild<GenerateResult*>();
    if (result && result->rows().size() > 3) {
        auto* row = result->rows()[3];
        row->setFocus(Qt::TabFocusReason);
        QTest::keyClick(row, Qt::Key_L);
        QTest::keyClick(row, Qt::Key_Return);
    }
    for (FoldRow* row : app.window().findChildren<FoldRow*>())
        if (row->isVisible())
            row->setExpanded(true);
    app.window().resize(1280, 1500);
    camera.take(app, QStringLiteral("make-routine-whole"));
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("make-routine-narrow"));
    app.window().resize(1280, 832);
    answer(app, 8, 8);
    if (auto* minutes = app.window().findChild<QSpinBox*>(QStringLiteral("generate-minutes")))
        minutes->setValue(minutes->minimum());
    press(app, QStringLiteral("Hips"));
    for (const char* other : {"Calves", "Stretch", "Warm-up", "Cool-down"})
        press(app, QString::fromUtf8(other));
    for (const auto& [piece, key] : EnumKeys<Equipment>::table)
        press(app, Words::name(piece));
    camera.take(app, QStringLiteral("make-routine-nothing"));
    escape(app);
}

/// The row on Today, the sheet of the measures, what it says afterwards, the answers and their correction.
void measures(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("today"));
    app.app().settle();
    camera.take(app, QStringLiteral("today-measures"));
    press(app, QStringLiteral("Answer: how is it going?"));
    camera.take(app, QStringLiteral("measures"));
    auto* sheet = app.window().findChild<MeasuresSheet*>();
    if (!sheet)
        return;
    app.window().resize(1280, 1900);
    for (auto* each : sheet->findChildren<PainScale*>())
        QTest::keyClick(each, Qt::Key_3);
    for (auto* each : sheet->findChildren<NumberScale*>())
        if (each->isVisible())
            QTest::keyClick(each, Qt::Key_8);
    press(app, QStringLiteral("Better"));
    for (FoldRow* row : sheet->findChildren<FoldRow*>())
        if (row->isVisible())
            row->setExpanded(true);
    for (auto* field : app.window().findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName().startsWith(QStringLiteral("LEFS")))
            field->setText(QStringLiteral("81"));
    camera.take(app, QStringLiteral("measures-answered"));
    press(app, QStringLiteral("Choose another activity than: Sitting for long"));
    camera.take(app, QStringLiteral("measures-choosing"));
    for (auto* field : app.window().findChildren<QLineEdit*>())
        if (field->isVisible() && field->accessibleName().startsWith(QStringLiteral("LEFS")))
            field->setText(QStringLiteral("70"));
    app.window().resize(1280, 832);
    if (auto* save = button(sheet, QStringLiteral("Save")))
        save->click();
    app.app().settle();
    QTest::qWait(300);
    press(app, QStringLiteral("Source: Pain of the last week"));
    camera.take(app, QStringLiteral("measures-compared"));
    escape(app);
    app.app().measuring().openAnswers();
    app.app().settle();
    camera.take(app, QStringLiteral("measures-answers"));
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() &&
            each->accessibleName().startsWith(QStringLiteral("Correct: Your activities"))) {
            each->click();
            break;
        }
    app.app().settle();
    QTest::qWait(300);
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("measures-correct"));
    app.window().resize(1280, 832);
    escape(app);
    app.app().measuring().read([&](const MeasuresView& view) {
        MeasuresCard card;
        card.resize(560, 100);
        card.render(view);
        card.resize(560, card.heightForWidth(560) > 0 ? card.heightForWidth(560) : card.sizeHint().height());
        card.show();
        QApplication::processEvents();
        camera.take(card, QStringLiteral("measures-card"));
    });
    app.app().settle();
    app.pump();
}

/// The report as it comes, since a visit that nobody named, and with what only the user can say.
void report(AppFixture& app, Camera& camera) {
    openReport(app);
    camera.take(app, QStringLiteral("report"));
    press(app, QStringLiteral("Since last visit"));
    camera.take(app, QStringLiteral("report-visit"));
    press(app, QStringLiteral("4 weeks"));
    QWidget* page = app.window().findChild<ReportPage*>(); // others have a field for a name too
    if (auto* name = named<QLineEdit>(page, QStringLiteral("Name"))) {
        name->setFocus(Qt::TabFocusReason);
        QTest::keyClicks(name, QStringLiteral("Anna Muster"));
        QTest::keyClick(name, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("1984"));
    }
    if (auto* words = named<QPlainTextEdit>(page, QStringLiteral("Your words")))
        words->setPlainText(QStringLiteral("Stairs down are the last thing that still bothers me."));
    camera.take(app, QStringLiteral("report-filled"));
    app.window().resize(1024, 700);
    camera.take(app, QStringLiteral("report-narrow"));
    app.window().resize(1280, 832);
}

void pages(AppFixture& app, Camera& camera) {
    if (qEnvironmentVariableIsSet("PATELLA_MEASURES_ONLY"))
        return measures(app, camera);
    if (qEnvironmentVariableIsSet("PATELLA_REPORT_ONLY"))
        return report(app, camera);
    making(app, camera);
    if (qEnvironmentVariableIsSet("PATELLA_MAKE_ONLY"))
        return;
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
    handout(app, camera);
    const auto own = routines->ownRoutines();
    if (!own.empty())
        routines->openRoutine(own.front());
    camera.take(app, QStringLiteral("builder"));
    routines->showList();
    builder(app, camera);
    filling(app, camera);
    for (const MainWindow::PageInfo& info : app.window().pages()) {
        if (info.key == QStringLiteral("library") || info.key == QStringLiteral("routines") ||
            info.key == QStringLiteral("today") || info.key == QStringLiteral("report"))
            continue;
        app.window().showPage(info.key);
        camera.take(app, info.key);
    }
    report(app, camera);
    startDialog(app, camera);
    numbers(app, camera);
    backups(app, camera);
    reminders(app, camera);
    editor(app, camera);
    ownEquipment(app, camera);
    sharing(app, camera);
    measures(app, camera);
    app.window().openGoTo();
    camera.take(app, QStringLiteral("go-to"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

/// No page: the charts by themselves, with a reading, a range and paper.
void charts(Camera& camera, const QString& folder) {
    for (const bool dark : {false, true}) {
        theme().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        for (const bool more : {false, true}) {
            const std::unique_ptr<QWidget> page(more ? galleryMore() : galleryPage());
            page->resize(1192, qRound((more ? 1560 : 740) * typeScale()));
            page->show();
            QTest::qWait(50);
            camera.take(*page, more ? QStringLiteral("charts-more") : QStringLiteral("charts"));
            if (more)
                continue;
            page->activateWindow();
            auto* trend = page->findChild<TrendChart*>();
            trend->setFocus(Qt::TabFocusReason);
            QTest::keyClick(trend, Qt::Key_End);
            QTest::keyClick(trend, Qt::Key_PageUp);
            QTest::keyClick(page->findChild<BarChart*>(), Qt::Key_Left);
            QTest::keyClick(page->findChild<MeterBars*>(), Qt::Key_Down);
            camera.take(*page, QStringLiteral("charts-reading"));
            QTest::keyClick(trend, Qt::Key_Right, Qt::ShiftModifier);
            QTest::keyClick(trend, Qt::Key_PageDown, Qt::ShiftModifier);
            camera.take(*page, QStringLiteral("charts-range"));
            page->findChild<CalendarChart*>()->setFocus(Qt::TabFocusReason);
            page->resize(560, 1100);
            camera.take(*page, QStringLiteral("charts-narrow"));
        }
    }
    theme().setMode(ThemeMode::Light);
    galleryPaper().save(folder + QStringLiteral("/charts-paper.png"));
}

/// Progress with made-up weeks: whole, a day, a climb, tables, a range of one's own, empty.
void progress(Camera& camera) {
    const ProgressGallery gallery;
    for (const bool dark : {false, true}) {
        theme().setMode(dark ? ThemeMode::Dark : ThemeMode::Light);
        QWidget window;
        auto* page = new ProgressPage(&window);
        auto* row = new QHBoxLayout(&window);
        row->setContentsMargins(0, 0, 0, 0);
        row->addWidget(page);
        page->offerReport(true);
        page->setExportFormats({QStringLiteral("csv"), QStringLiteral("json")});
        window.resize(1192, 800);
        window.show();
        window.activateWindow();
        const auto close = [&] {
            for (auto* dialog : window.findChildren<OverlayDialog*>())
                dialog->done();
            QTest::qWait(300);
        };
        const auto take = [&](const char* name) {
            QTest::qWait(350); // what fades in is in
            camera.take(window, QString::fromUtf8(name));
        };
        page->setLoading(RangeChoice::TwelveWeeks, gallery.shown(RangeChoice::TwelveWeeks)->view.range);
        take("progress-loading");
        page->render(gallery.shown(RangeChoice::TwelveWeeks));
        take("progress-weeks");
        window.resize(1192, 1900);
        take("progress-whole");
        window.resize(936, 2400);
        take("progress-narrow");
        window.resize(1192, 800);
        page->showDay(gallery.day(38));
        take("progress-day");
        close();
        if (auto* climb = page->findChild<ClimbRow*>())
            Q_EMIT climb->clicked();
        take("progress-climb");
        close();
        for (auto* frame : page->findChildren<ChartFrame*>())
            frame->showTable(true);
        take("progress-tables");
        for (auto* frame : page->findChildren<ChartFrame*>())
            frame->showTable(false);
        page->render(gallery.shown(DateRange{*LocalDate::of(2026, 10, 3), *LocalDate::of(2026, 10, 20)}));
        take("progress-own-range");
        page->render(gallery.shown(DateRange{*LocalDate::of(2026, 1, 3), *LocalDate::of(2026, 2, 20)}));
        take("progress-empty-range");
        page->render(std::make_shared<ProgressShown>());
        take("progress-empty");
    }
    theme().setMode(ThemeMode::Light);
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
    reportPapers([&](const QImage& paper, const char* name) {
        paper.save(QStringLiteral("%1/%2.png").arg(QString::fromLocal8Bit(argv[1]), QString::fromUtf8(name)));
    });
    if (!qEnvironmentVariableIsSet("PATELLA_REPORT_ONLY"))
        charts(camera, QString::fromLocal8Bit(argv[1]));
    if (qEnvironmentVariableIsSet("PATELLA_CHARTS_ONLY"))
        return 0;
    progress(camera);
    if (qEnvironmentVariableIsSet("PATELLA_PROGRESS_ONLY"))
        return 0;
    for (const auto mode : {Preferences::Theme::Light, Preferences::Theme::Dark}) {
        if (!qEnvironmentVariableIsSet("PATELLA_BUILDER_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_LIBRARY_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_MAKE_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_MEASURES_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_REPORT_ONLY"))
            firstRun(camera, mode);
        if (qEnvironmentVariableIsSet("PATELLA_FIRST_RUN_ONLY"))
            continue;
        AppFixture app;
        if (qEnvironmentVariableIsSet("PATELLA_BUILDER_ONLY")) {
            Preferences preferences;
            preferences.theme = mode;
            app.reopenWith(preferences);
            app.window().showPage(QStringLiteral("routines"));
            builder(app, camera);
            filling(app, camera);
            sharing(app, camera);
            continue;
        }
        if (qEnvironmentVariableIsSet("PATELLA_LIBRARY_ONLY")) {
            Preferences preferences;
            preferences.theme = mode;
            app.reopenWith(preferences);
            editor(app, camera);
            ownEquipment(app, camera);
            continue;
        }
        camera.take(app, QStringLiteral("today-first"));
        app.window().showPage(QStringLiteral("routines"));
        camera.take(app, QStringLiteral("routines-empty"));
        const Content content = app.app().content();
        app.close();
        fill(app.folder(), content);
        fillMeasures(app.folder());
        Preferences preferences;
        preferences.theme = mode;
        app.reopenWith(preferences);
        pages(app, camera);
        if (!qEnvironmentVariableIsSet("PATELLA_MAKE_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_MEASURES_ONLY") &&
            !qEnvironmentVariableIsSet("PATELLA_REPORT_ONLY"))
            player(app, camera);
    }
    return 0;
}
