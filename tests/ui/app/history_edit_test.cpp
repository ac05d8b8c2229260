// What was recorded, changed later through the real window: each says what it changes first, and Undo takes
// it back, after a restart too.
#include "src/storage/store.h"
#include "tests/support/drive.h"
#include "tests/support/storage_fixture.h"
#include "ui/app/history_desk.h"
#include "ui/history/history_page.h"
#include "ui/history/merge_sheet.h"
#include "ui/history/past_sheet.h"
#include "ui/history/put_back_sheet.h"
#include "ui/history/remove_sheet.h"
#include "ui/history/sets_sheet.h"
#include "ui/history/when_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/month_grid.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/toast.h"

#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

constexpr std::int64_t hour = 3'600'000;
const SessionId first("11111111-1111-4111-8111-111111111111");
const SessionId second("22222222-2222-4222-8222-222222222222");

void settle(AppFixture& app) {
    for (int i = 0; i < 3; ++i) {
        app.app().settle();
        app.pump();
    }
}

void openHistory(AppFixture& app) {
    app.window().showPage(QStringLiteral("history"));
    settle(app);
}

void click(AppFixture& app, const char* name) {
    INFO(name);
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->isEnabled() &&
            (each->accessibleName().startsWith(QString::fromUtf8(name)) ||
             each->text() == QString::fromUtf8(name))) {
            each->click();
            settle(app);
            return;
        }
    FAIL("no such button");
}

void undo(AppFixture& app) {
    auto* toast = app.window().findChild<Toast*>();
    REQUIRE(toast);
    toast->actionButton()->click();
    settle(app);
}

template <typename T>
T* sheet(AppFixture& app) {
    auto* found = app.window().findChild<T*>();
    REQUIRE(found);
    return found;
}

QString effect(AppFixture& app) {
    settle(app);
    for (auto* bar : app.window().findChildren<MessageBar*>())
        if (bar->isVisible() && bar->kind() == MessageBar::Kind::Info)
            return bar->spokenName();
    return {};
}

/// One or two parts of a session of yesterday evening; the second may have nothing done in it.
void live(AppFixture& app, bool inTwo = false, bool secondDone = true) {
    app.close();
    auto store = openStore({app.folder(), migrations(), [] { return wall(); }});
    REQUIRE(store.ok());
    SessionRepository& sessions = (*store)->sessions();
    const WallTime at = wall(-24 * hour);
    REQUIRE(sessions.begin(first, at, plan()));
    REQUIRE(sessions.addSet(first, at, set(0, 1, 12)));
    for (const Knee knee : bothSides) {
        PainEntry entry = rating(first, PainKind::Before, knee, 1);
        entry.about = entry.entered = at;
        REQUIRE(sessions.addPain(entry));
        entry = rating(first, PainKind::NextMorning, knee, 1);
        entry.about = entry.entered = wall(-11 * hour);
        REQUIRE(sessions.addPain(entry));
    }
    REQUIRE(sessions.end(first, at, SessionState::Partial, std::chrono::minutes(9)));
    if (inTwo) {
        REQUIRE(sessions.begin(second, wall(-23 * hour), plan()));
        if (secondDone)
            REQUIRE(sessions.addSet(second, wall(-23 * hour), set(0, 2, 12)));
        REQUIRE(sessions.end(second, wall(-23 * hour), SessionState::Finished, std::chrono::minutes(4)));
    }
    store->reset();
    app.open();
    app.app().historyDesk().setPatience(std::chrono::hours(1));
    openHistory(app);
}

/// What is on the disk once the window has closed.
template <typename Look>
void onDisk(AppFixture& app, const Look& look) {
    app.close();
    auto store = openStore({app.folder(), migrations(), [] { return wall(); }});
    REQUIRE(store.ok());
    CHECK((*store)->inspect()->well());
    look(**store);
    store->reset();
    app.open();
    app.app().historyDesk().setPatience(std::chrono::hours(1));
    openHistory(app);
}

} // namespace

TEST_CASE("HistoryDesk: a session is moved to another day with its ratings, and back") {
    AppFixture app;
    live(app);
    click(app, "Change the day, time and length");
    auto* when = sheet<WhenSheet>(app);
    when->findChild<MonthGrid*>()->setDate(QDate(2026, 11, 18));
    CHECK_FALSE(effect(app).isEmpty());
    click(app, "Save changes");
    CHECK(shows(&app.window(), QStringLiteral("Wednesday 18 November 2026")));
    undo(app);
    CHECK(shows(&app.window(), QStringLiteral("Friday 20 November 2026")));
    onDisk(app, [](Store& store) {
        CHECK(store.sessions().summaries()->front().started.utcMs == wall(-24 * hour).utcMs);
        CHECK(store.sessions().pain()->front().about.utcMs == wall(-24 * hour).utcMs);
        CHECK(store.sessions().pain()->size() == 4);
    });
}

TEST_CASE("HistoryDesk: a time that is still to come is refused beside the field") {
    AppFixture app;
    live(app);
    click(app, "Change the day, time and length");
    auto* when = sheet<WhenSheet>(app);
    when->findChild<MonthGrid*>()->setDate(QDate(2026, 11, 21)); // today at 18:40 is now
    app.pump();
    CHECK(shows(when, QStringLiteral("That has not happened yet")));
    CHECK_FALSE(button(when, QStringLiteral("Save changes")));
}

TEST_CASE("HistoryDesk: sets are corrected, and the last toast takes it back") {
    AppFixture app;
    live(app);
    click(app, "Mini squat");
    click(app, "Correct the sets of Mini squat");
    auto* sets = sheet<SetsSheet>(app);
    CHECK_FALSE(button(sets, QStringLiteral("Save changes"))); // nothing is changed
    for (auto* each : sets->findChildren<Stepper*>())
        if (each->accessibleName() == QStringLiteral("Set 2: done"))
            each->setValue(10);
    click(app, "Save changes");
    onDisk(app, [](Store& store) {
        const auto detail = store.sessions().detail(first);
        REQUIRE(detail->sets.size() == 2);
        CHECK(detail->sets[1].done == 10);
        CHECK(detail->sets[1].corrected);
    });
    click(app, "Mini squat");
    click(app, "Correct the sets of Mini squat");
    for (auto* each : sheet<SetsSheet>(app)->findChildren<Stepper*>())
        if (each->accessibleName() == QStringLiteral("Set 2: done"))
            each->setValue(0);
    click(app, "Save changes");
    CHECK(shows(&app.window(), QStringLiteral("Correction kept")));
    undo(app);
    onDisk(app, [](Store& store) { CHECK(store.sessions().detail(first)->sets.size() == 2); });
}

TEST_CASE("HistoryDesk: a session done without the app is added, marked, and taken back") {
    AppFixture app;
    live(app);
    click(app, "Add a session that you did without the app");
    auto* past = sheet<PastSheet>(app);
    CHECK(past->findChild<QComboBox*>()->count() > 10);
    CHECK(shows(past, QStringLiteral("at that time already"))); // yesterday evening
    past->findChild<MonthGrid*>()->setDate(QDate(2026, 11, 16));
    CHECK_FALSE(shows(past, QStringLiteral("at that time already")));
    for (auto* scale : past->findChildren<PainScale*>())
        QTest::keyClick(scale, Qt::Key_2);
    CHECK_FALSE(effect(app).isEmpty());
    click(app, "Add the session");
    CHECK(shows(&app.window(), QStringLiteral("Entered later, done without the app")));
    onDisk(app, [](Store& store) {
        REQUIRE(store.sessions().summaries()->size() == 2);
        const SessionSummary added = store.sessions().summaries()->back();
        CHECK(added.date == *LocalDate::of(2026, 11, 16));
        CHECK(added.setsDone == added.setsPlanned);
        CHECK(added.highestLeft == PainScore::of(2));
    });
}

TEST_CASE("HistoryDesk: two halves are made one, and Undo parts them again") {
    AppFixture app;
    live(app, true);
    click(app, "Merge with Home strength at 18:40");
    auto* merge = sheet<MergeSheet>(app);
    CHECK(shows(merge, QStringLiteral("Together: ")));
    CHECK(shows(merge, QStringLiteral("13 min")));
    CHECK(shows(merge, QStringLiteral("2 set")));
    CHECK_FALSE(effect(app).isEmpty());
    button(merge, QStringLiteral("Merge"))->click();
    settle(app);
    CHECK(app.window().findChild<HistoryPage*>()->findChild<QListView*>()->model()->rowCount() == 2);
    undo(app);
    onDisk(app, [](Store& store) {
        const auto all = store.sessions().summaries();
        REQUIRE(all->size() == 2);
        CHECK(all->front().id == second);
        CHECK(store.sessions().pain()->size() == 4);
    });
}

TEST_CASE("HistoryDesk: a deletion that changes what the coach decides says so first") {
    AppFixture app;
    live(app);
    click(app, "Delete this session");
    auto* remove = sheet<RemoveSheet>(app);
    CHECK(remove->isOpen());
    CHECK(shows(remove, QStringLiteral("What comes next changes.")));
    CHECK(shows(remove, QStringLiteral("Mini squat")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle(app);
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->size() == 1); });
    QTest::keyClick(app.window().findChild<HistoryPage*>()->findChild<QListView*>(), Qt::Key_Delete);
    settle(app);
    button(sheet<RemoveSheet>(app), QStringLiteral("Delete"))->click();
    settle(app);
    undo(app);
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->size() == 1); });
}

TEST_CASE("HistoryDesk: a deletion that changes nothing of the coach is one step, and Undo takes it back") {
    AppFixture app;
    live(app, true, false);
    click(app, "Delete this session");
    CHECK_FALSE(app.window().findChild<RemoveSheet*>());
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->size() == 1); });
    click(app, "Deleted sessions");
    CHECK(shows(&app.window(), QStringLiteral("These stay here for ever")));
    click(app, "Put back");
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->size() == 2); });
}

TEST_CASE("HistoryDesk: a deletion whose effect takes long asks at once, and says it when it is known") {
    AppFixture app;
    live(app);
    app.app().historyDesk().setPatience(std::chrono::milliseconds(0));
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->accessibleName() == QStringLiteral("Delete this session"))
            each->click();
    QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
    settle(app);
    auto* remove = sheet<RemoveSheet>(app);
    CHECK(remove->isOpen());
    CHECK(shows(remove, QStringLiteral("What comes next changes.")));
    button(remove, QStringLiteral("Delete"))->click();
    settle(app);
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->empty()); });
}

TEST_CASE("HistoryDesk: a deleted session can be put back after a restart") {
    AppFixture app;
    live(app);
    click(app, "Delete this session");
    button(sheet<RemoveSheet>(app), QStringLiteral("Delete"))->click();
    settle(app);
    app.reopen();
    openHistory(app);
    click(app, "Deleted sessions");
    CHECK(shows(&app.window(), QStringLiteral("The coach does not see it")));
    click(app, "Put back");
    button(sheet<PutBackSheet>(app), QStringLiteral("Put back"))->click();
    settle(app);
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->size() == 1); });
}

TEST_CASE("HistoryDesk: putting back what changes the coach's decisions says so first, and can be undone") {
    AppFixture app;
    live(app);
    click(app, "Delete this session");
    button(sheet<RemoveSheet>(app), QStringLiteral("Delete"))->click();
    settle(app);
    click(app, "Deleted sessions");
    click(app, "Put back");
    auto* back = sheet<PutBackSheet>(app);
    CHECK(back->isOpen());
    CHECK(shows(back, QStringLiteral("What comes next changes.")));
    CHECK(shows(back, QStringLiteral("Next time Mini squat")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    settle(app);
    CHECK_FALSE(back->isOpen());
    onDisk(app, [](Store& store) { CHECK(store.sessions().summaries()->empty()); });
    click(app, "Deleted sessions");
    QTest::keyClick(app.window().findChild<HistoryPage*>()->findChild<QListView*>(), Qt::Key_Return);
    settle(app);
    button(sheet<PutBackSheet>(app), QStringLiteral("Put back"))->click();
    settle(app);
    CHECK(shows(&app.window(), QStringLiteral("Home strength on Friday 20 November 2026 put back")));
    undo(app);
    onDisk(app, [](Store& store) {
        CHECK(store.sessions().summaries()->empty());
        CHECK(store.sessions().removedSummaries()->size() == 1);
    });
}

TEST_CASE("HistoryDesk: a session that is gone for good by then is not put back in silence") {
    AppFixture app;
    live(app);
    HistoryPage* page = app.window().findChild<HistoryPage*>();
    SessionSummary gone;
    gone.id = second;
    Q_EMIT page->putBackWanted(gone);
    settle(app);
    CHECK(sheet<PutBackSheet>(app)->isOpen());
    CHECK_FALSE(effect(app).isEmpty());
}

TEST_CASE("HistoryDesk: a note is pinned to a day, changed, deleted and brought back") {
    AppFixture app;
    live(app);
    const auto type = [&](const char* words) {
        auto* field = app.window().findChild<QPlainTextEdit*>();
        REQUIRE(field);
        field->setPlainText(QString::fromUtf8(words));
    };
    const auto texts = [&] {
        std::string all;
        onDisk(app, [&](Store& store) {
            const std::vector<PinnedNote> notes = store.notes().all().value();
            for (const PinnedNote& note : notes)
                all += note.date.iso() + " " + note.text + ";";
        });
        return all;
    };
    click(app, "Add a note to a day");
    type("New shoes");
    click(app, "Add the note");
    CHECK(texts() == "2026-11-20 New shoes;");
    auto* list = app.window().findChild<HistoryPage*>()->findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_Home);
    settle(app);
    CHECK(shows(&app.window(), QStringLiteral("New shoes")));
    QTest::keyClick(list, Qt::Key_F2);
    type("New shoes, softer");
    click(app, "Save changes");
    CHECK(texts() == "2026-11-20 New shoes, softer;");
    list = app.window().findChild<HistoryPage*>()->findChild<QListView*>();
    QTest::keyClick(list, Qt::Key_Home);
    QTest::keyClick(list, Qt::Key_Delete);
    settle(app);
    undo(app);
    CHECK(texts() == "2026-11-20 New shoes, softer;");
}
