// ./dev screenshots DIR: every page in both themes, from sample data that is played, not made up.
#include "src/session/session_engine.h"
#include "src/storage/store.h"
#include "tests/support/app_fixture.h"
#include "tests/support/by_name.h"
#include "ui/app/shipped_files.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/player/player_page.h"
#include "ui/routine/routine_builder.h"
#include "ui/routine/routines_page.h"
#include "ui/widgets/focus_ring.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/theme.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

#include <cstdio>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;
using std::chrono::milliseconds;
using std::chrono::seconds;

namespace {

constexpr std::int64_t dayMs = 86'400'000;

/// Four weeks of sessions of our routines, each played by the engine; the right knee calms down.
void fill(const std::filesystem::path& folder, const Content& content) {
    StoreOptions options;
    options.folder = folder;
    options.migrations = shippedMigrations();
    options.now = [] { return WallTime{FakeClock::saturdayEvening, "Europe/Berlin", 60}; };
    auto store = openStore(std::move(options));
    if (!store)
        return;
    SessionRepository& sessions = (*store)->sessions();
    for (int day = 27; day >= 1; --day) {
        if (day % 7 == 0 || day % 3 == 1)
            continue;
        const Routine& routine =
            content.routines[static_cast<std::size_t>(day * 7) % content.routines.size()];
        const Result<SessionPlan> plan = expand(routine, content.library);
        if (!plan)
            continue;
        const WallTime at{FakeClock::saturdayEvening - day * dayMs, "Europe/Berlin", 60};
        const SessionId id(newUuid());
        const int right = 2 + day / 9;
        (void)sessions.begin(id, at, *plan);
        (void)sessions.addPain({newUuid(), id, {PainKind::Before, Knee::Left, PainScore::of(1)}, at, at});
        (void)sessions.addPain(
            {newUuid(), id, {PainKind::Before, Knee::Right, PainScore::of(right)}, at, at});
        SessionEngine engine(*plan);
        Instant now{};
        engine.start(now);
        const bool early = day % 11 == 0;
        while (!engine.finished()) {
            now = now + seconds(2);
            for (const SessionEvent& event : engine.advance(now))
                if (event.kind == SessionEvent::Kind::SetRecorded)
                    (void)sessions.addSet(id, at, event.record);
            if (early && engine.view(now).active > plan->duration() / 2)
                engine.finish(now);
        }
        (void)sessions.addPain(
            {newUuid(), id, {PainKind::During, Knee::Right, PainScore::of(right + 1)}, at, at});
        (void)sessions.addPain({newUuid(), id, {PainKind::End, Knee::Left, PainScore::of(1)}, at, at});
        (void)sessions.addPain({newUuid(), id, {PainKind::End, Knee::Right, PainScore::of(right)}, at, at});
        if (day % 4 == 0)
            (void)sessions.setNote(id, at, "Stairs were fine in the evening.");
        (void)sessions.end(id, at, early ? SessionState::Partial : SessionState::Finished,
                           engine.view(now).active);
    }
    Routine own = content.routines.front();
    for (const Routine& routine : content.routines)
        if (routine.id.value == "s3-home-strength")
            own = routine;
    own.id = RoutineId(newUuid());
    own.name = "Strength A";
    own.summary.clear();
    own.origin = RoutineOrigin::Own;
    own.block(PhaseKind::WarmUp).entries.emplace_back(RoutineItem{ExerciseId("march-in-place")});
    own.block(PhaseKind::Stretch).entries.emplace_back(RoutineItem{ExerciseId("wall-calf-stretch")});
    own.block(PhaseKind::CoolDown).entries.emplace_back(RoutineItem{ExerciseId("deep-breathing")});
    (void)(*store)->routines().save(own);
    (void)(*store)->backUp();
}

class Camera {
public:
    explicit Camera(QString folder)
        : m_folder(std::move(folder)) {}
    void take(AppFixture& app, const QString& name) {
        app.pump();
        app.app().settle();
        QTest::qWait(350); // what fades in is in
        const QString path =
            QStringLiteral("%1/%2-%3.png")
                .arg(m_folder, name, theme().isDark() ? QStringLiteral("dark") : QStringLiteral("light"));
        if (app.window().grab().save(path))
            std::printf("%s\n", qPrintable(path));
    }

private:
    QString m_folder;
};

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
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.pump();
    QTest::keyClick(page, Qt::Key_Space);
    camera.take(app, QStringLiteral("player-paused"));
    QTest::keyClick(page, Qt::Key_Space);
    until(app, *page, seconds(80));
    camera.take(app, QStringLiteral("player-rest"));
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

void pages(AppFixture& app, Camera& camera) {
    app.window().showPage(QStringLiteral("library"));
    auto* library = app.window().findChild<LibraryPage*>();
    library->showExercise(ExerciseId("clamshell"));
    camera.take(app, QStringLiteral("library"));
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
        if (info.key == QStringLiteral("library") || info.key == QStringLiteral("routines"))
            continue;
        app.window().showPage(info.key);
        camera.take(app, info.key);
    }
    backups(app, camera);
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
        AppFixture app;
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
