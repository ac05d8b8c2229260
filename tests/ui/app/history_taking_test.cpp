// A history that comes from elsewhere, through the window.
#include "ui/app/history_taking.h"

#include "tests/support/drive.h"
#include "tests/support/exported_sessions.h"
#include "tests/support/files.h"
#include "ui/settings/settings_page.h"
#include "ui/sharing/histories_dialog.h"
#include "ui/sharing/history_sheet.h"
#include "ui/widgets/segmented.h"

#include <QClipboard>

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

class Taking : public AppFixture {
public:
    Taking() { showSettings(); }
    void showSettings() {
        window().showPage(QStringLiteral("settings"));
        settled();
    }
    void settled() {
        for (int i = 0; i < 3; ++i) {
            pump();
            app().settle();
        }
        pump();
    }
    QString file(const char* name, const std::string& bytes) {
        put(m_outside / name, bytes);
        return QString::fromStdString((m_outside / name).string());
    }
    static QString fixture(const char* name) {
        return QString::fromStdString((sourceTree() / "tests/interop/fixtures" / name).string());
    }
    void take(const QString& file) {
        app().historyTaking().take(file);
        settled();
    }
    template <typename Sheet>
    Sheet* opened() {
        for (auto* each : window().findChildren<Sheet*>())
            if (each->isOpen())
                return each;
        return nullptr;
    }
    HistorySheet* sheet() { return opened<HistorySheet>(); }
    SettingsPage* settings() { return window().findChild<SettingsPage*>(); }
    void add() {
        press(sheet(), QStringLiteral("Add"));
        settled();
    }

private:
    TempFolder m_outside;
};

} // namespace

TEST_CASE("History taking: an export is shown first, added with Enter, and Ctrl+Z takes it back") {
    Taking app;
    app.take(app.file("patella.json", exportOf(3)));
    REQUIRE(app.sheet());
    CHECK(app.sheet()->title() == QStringLiteral("Add a history from Patella"));
    CHECK(shows(app.sheet(), QStringLiteral("patella.json, ")));
    CHECK(shows(app.sheet(), QStringLiteral("3 sessions")));
    CHECK_FALSE(shows(app.sheet(), QStringLiteral("Already here")));
    CHECK(shows(app.settings(), QStringLiteral("0 sessions"))); // nothing was written yet
    REQUIRE(QApplication::focusWidget() == button(app.sheet(), QStringLiteral("Add")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(shows(&app.window(), QStringLiteral("Added 3 sessions")));
    CHECK(shows(app.settings(), QStringLiteral("3 sessions")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Z, Qt::ControlModifier);
    app.settled();
    CHECK(shows(app.settings(), QStringLiteral("0 sessions")));
    CHECK(shows(&app.window(), QStringLiteral("“Patella: patella.json” is taken back")));
}

TEST_CASE("History taking: what is here already is told, and a file of nothing else can only be closed") {
    Taking app;
    const QString file = app.file("patella.json", exportOf(2));
    app.take(file);
    app.add();
    app.take(file);
    REQUIRE(app.sheet());
    CHECK(shows(app.sheet(), QStringLiteral("everything in this file is here already")));
    CHECK(shows(app.sheet(), QStringLiteral("2 sessions")));
    CHECK_FALSE(button(app.sheet(), QStringLiteral("Add")));
    REQUIRE(QApplication::focusWidget() == button(app.sheet(), QStringLiteral("Close")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(shows(app.settings(), QStringLiteral("2 sessions")));
}

TEST_CASE("History taking: a broken file is told in one sentence that names it, and changes nothing") {
    Taking app;
    const auto says = [&](const QString& file, const QString& words) {
        app.take(file);
        REQUIRE(app.sheet());
        INFO(words.toStdString());
        CHECK(app.sheet()->title() == QStringLiteral("Nothing could be read"));
        CHECK(shows(app.sheet(), words));
        CHECK_FALSE(button(app.sheet(), QStringLiteral("Add")));
        REQUIRE(QApplication::focusWidget() == button(app.sheet(), QStringLiteral("Close")));
        press(app.sheet(), QStringLiteral("Close"));
        app.settled();
        CHECK_FALSE(app.sheet());
        CHECK(shows(app.settings(), QStringLiteral("0 sessions")));
    };
    const std::string good = exportOf(1);
    says(app.file("half.json", good.substr(0, good.size() / 2)), QStringLiteral("half.json, line "));
    says(app.file("shopping.csv", "milk,eggs\n1,2\n"),
         QStringLiteral("shopping.csv is neither an export of Patella nor the CSV of Hevy or Strong."));
    says(app.file("other.json", "{}"), QStringLiteral("other.json is neither an export of Patella"));
    says(app.file("gone.json", "") + QStringLiteral("x"), QStringLiteral("gone.jsonx"));
}

TEST_CASE("History taking: after Cancel nothing was written, also while it is still being read") {
    Taking app;
    const QString file = app.file("patella.json", exportOf(2));
    app.take(file);
    press(app.sheet(), QStringLiteral("Cancel"));
    app.settled();
    CHECK_FALSE(app.sheet());
    app.app().historyTaking().take(file);
    press(app.sheet(), QStringLiteral("Cancel")); // before anything was read
    app.settled();
    CHECK_FALSE(app.sheet());
    CHECK(shows(app.settings(), QStringLiteral("0 sessions")));
    app.take(file); // and the next one goes on as ever
    CHECK(shows(app.sheet(), QStringLiteral("2 sessions")));
}

TEST_CASE("History taking: a file of Strong that does not say it is asked for miles before it is added") {
    Taking app;
    app.take(Taking::fixture("strong.csv"));
    REQUIRE(app.sheet());
    CHECK(app.sheet()->title() == QStringLiteral("Add a history from Strong"));
    CHECK(shows(app.sheet(), HistoryWords::list({{"session", 1}, {"run", 1}})));
    CHECK_FALSE(button(app.sheet(), QStringLiteral("Add"))); // not before the answer
    QAbstractButton* miles = button(app.sheet(), QStringLiteral("Miles"));
    REQUIRE(miles);
    CHECK(QApplication::focusWidget() == button(app.sheet(), QStringLiteral("Kilometres")));
    QTest::keyClick(miles, Qt::Key_Space);
    app.settled();
    CHECK(miles->isChecked());
    app.add();
    CHECK(shows(&app.window(), QStringLiteral("Added 1 session")));
    app.close();
    auto store = openStore(options(app.folder()));
    REQUIRE(store.ok());
    const auto runs = (*store)->runs().all();
    REQUIRE(runs->size() == 1);
    CHECK(runs->front().run.metres == 4989); // 3.1 miles
    store->reset();
    app.open();
}

TEST_CASE("History taking: rows that could not be read are listed with their lines and can be copied") {
    Taking app;
    std::string rows = "title,start_time,exercise_title,reps\nLegs,2024-08-01 08:00:00,Wall Sit,10\n";
    for (int i = 0; i < 12; ++i)
        rows += "Legs,someday,Wall Sit,10\n";
    app.take(app.file("hevy.csv", rows));
    REQUIRE(app.sheet());
    CHECK(shows(app.sheet(), QStringLiteral("1 session")));
    CHECK(shows(app.sheet(), QStringLiteral("12 rows could not be read")));
    CHECK(shows(app.sheet(), QStringLiteral("hevy.csv, line 3: ")));
    CHECK(shows(app.sheet(), QStringLiteral("and 4 more")));
    press(app.sheet(), QStringLiteral("Copy the list of what could not be read"));
    CHECK(QApplication::clipboard()->text().split(QLatin1Char('\n')).size() == 12);
    app.add();
    CHECK(shows(&app.window(), QStringLiteral("Added 1 session")));
}

TEST_CASE("History taking: the newest history is taken back from the settings after a restart") {
    Taking app;
    app.take(app.file("first.json", exportOf(1)));
    app.add();
    app.clock().advance(std::chrono::minutes(5));
    app.take(app.file("second.json", exportOf(2)));
    app.add();
    app.reopen();
    app.showSettings();
    REQUIRE(shows(app.settings(), QStringLiteral("3 sessions")));
    press(app.settings(), QStringLiteral("See all histories you added"));
    app.settled();
    auto* dialog = app.opened<HistoriesDialog>();
    REQUIRE(dialog);
    CHECK(shows(dialog, QStringLiteral("Patella: first.json")));
    CHECK(shows(dialog, QStringLiteral("Patella: second.json")));
    press(dialog, QStringLiteral("Take back"));
    app.settled();
    CHECK_FALSE(shows(dialog, QStringLiteral("Patella: second.json")));
    CHECK(shows(app.settings(), QStringLiteral("1 session,")));
    press(dialog, QStringLiteral("Take back"));
    app.settled();
    CHECK(shows(dialog, QStringLiteral("No history was added that could be taken back.")));
    CHECK(shows(app.settings(), QStringLiteral("0 sessions")));
}
