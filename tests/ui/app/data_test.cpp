// The data folder under the window: a full disk, a look inside, restore, an end of everything.
#include "tests/support/drive.h"
#include "tests/support/storage_fixture.h"
#include "ui/settings/backups_dialog.h"
#include "ui/settings/erase_dialog.h"
#include "ui/settings/settings_page.h"

#include <QApplication>
#include <QLineEdit>

#include <fstream>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

/// A session that lies in the folder before the window opens, with a backup of it.
void addSession(const std::filesystem::path& folder, const SessionId& id, bool backUp) {
    auto opened = openStore(options(folder));
    REQUIRE(opened.ok());
    SessionRepository& sessions = (*opened)->sessions();
    REQUIRE(sessions.begin(id, wall(), plan()).ok());
    REQUIRE(sessions.addSet(id, wall(60'000), set(0, 1, 12)).ok());
    REQUIRE(sessions.end(id, wall(90'000), SessionState::Finished, Duration(90'000)).ok());
    if (backUp)
        REQUIRE((*opened)->backUp().ok());
}

SettingsPage* openSettings(AppFixture& app) {
    app.window().showPage(QStringLiteral("settings"));
    app.app().settle();
    app.pump();
    auto* page = app.window().findChild<SettingsPage*>();
    REQUIRE(page);
    return page;
}

} // namespace

TEST_CASE("Your data: a backup is looked into, restored, and what was there before is set aside") {
    AppFixture app;
    app.close();
    addSession(app.folder(), SessionId(newUuid()), true);
    addSession(app.folder(), SessionId(newUuid()), false);
    app.open();
    SettingsPage* settings = openSettings(app);
    REQUIRE(shows(settings, QStringLiteral("2 sessions")));
    press(settings, QStringLiteral("See all backups"));
    app.pump();
    auto* dialog = app.window().findChild<BackupsDialog*>();
    REQUIRE(dialog);
    REQUIRE(QApplication::focusWidget());
    CHECK(dialog->isAncestorOf(QApplication::focusWidget()));
    for (QAbstractButton* row : dialog->findChildren<QAbstractButton*>())
        if (row->isCheckable())
            row->setChecked(true);
    app.app().settle();
    app.pump();
    REQUIRE(QApplication::focusWidget());
    CHECK(dialog->isAncestorOf(QApplication::focusWidget()));
    REQUIRE(shows(dialog, QStringLiteral("1 session")));
    REQUIRE(shows(dialog, QStringLiteral("Home strength")));
    QAbstractButton* restore = nullptr;
    for (QAbstractButton* each : dialog->findChildren<QAbstractButton*>())
        restore = each->text() == QStringLiteral("Restore…") ? each : restore;
    REQUIRE(restore);
    restore->click();
    app.pump();
    press(&app.window(), QStringLiteral("Restore"));
    REQUIRE(QTest::qWaitFor([&] {
        app.app().settle();
        return shows(settings, QStringLiteral("1 session,"));
    }));
    int aside = 0;
    for (const auto& each : std::filesystem::directory_iterator(app.folder()))
        aside += each.path().filename().string().starts_with("patella-replaced-") ? 1 : 0;
    CHECK(aside >= 1);
}

TEST_CASE("Your data: everything is deleted after the word was typed, and the window goes on afresh") {
    AppFixture app;
    app.close();
    addSession(app.folder(), SessionId(newUuid()), true);
    app.open();
    SettingsPage* settings = openSettings(app);
    press(settings, QStringLiteral("Delete everything"));
    app.pump();
    auto* dialog = app.window().findChild<EraseDialog*>();
    REQUIRE(dialog);
    CHECK_FALSE(button(dialog, QStringLiteral("Delete everything"))); // not before the word
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("delete"));
    press(dialog, QStringLiteral("Delete everything"));
    REQUIRE(QTest::qWaitFor([&] {
        app.app().settle();
        return shows(settings, QStringLiteral("0 sessions"));
    }));
    CHECK_FALSE(std::filesystem::exists(app.folder() / "backups"));
    CHECK(shows(&app.window(), QStringLiteral("Everything was deleted")));
}

TEST_CASE("F6: after a damaged database the window offers the whole backup, and restoring brings all back") {
    AppFixture app;
    app.close();
    addSession(app.folder(), SessionId(newUuid()), true);
    std::string bytes = bytesOf(app.folder() / "patella.db");
    bytes.replace(4096, 4096, std::string(4096, '\0'));
    writeBytes(app.folder() / "patella.db", bytes);
    app.open();
    app.app().settle();
    app.pump();
    REQUIRE(shows(&app.window(), QStringLiteral("Your database was damaged")));
    press(&app.window(), QStringLiteral("See backups"));
    app.app().settle();
    app.pump();
    auto* dialog = app.window().findChild<BackupsDialog*>();
    REQUIRE(dialog);
    REQUIRE(dialog->isOpen());
    auto* settings = app.window().findChild<SettingsPage*>();
    for (const auto& file : std::filesystem::directory_iterator(app.folder() / "backups"))
        Q_EMIT settings->restoreWanted(QString::fromStdString(file.path().string()));
    REQUIRE(QTest::qWaitFor([&] {
        app.app().settle();
        return shows(settings, QStringLiteral("1 session"));
    }));
}

TEST_CASE("Your data: nothing is restored over what is not saved yet") {
    AppFixture app;
    app.close();
    addSession(app.folder(), SessionId(newUuid()), true);
    addSession(app.folder(), SessionId(newUuid()), false);
    QString backup;
    for (const auto& each : std::filesystem::directory_iterator(app.folder() / "backups"))
        backup = QString::fromStdString(each.path().string());
    REQUIRE_FALSE(backup.isEmpty());
    const auto replaced = [&] {
        int found = 0;
        for (const auto& each : std::filesystem::directory_iterator(app.folder()))
            found += each.path().filename().string().starts_with("patella-replaced-") ? 1 : 0;
        return found;
    };

    auto other = openStore(options(app.folder())); // has the database, so nothing can be saved
    REQUIRE(other.ok());
    app.open();
    SettingsPage* settings = openSettings(app);
    Preferences wanted = app.app().preferences();
    wanted.getReadySeconds = 17;
    Q_EMIT settings->preferencesChanged(wanted);
    Q_EMIT settings->restoreWanted(backup);
    app.app().settle();
    app.pump();
    CHECK(shows(&app.window(), QStringLiteral("Something is not saved yet.")));
    CHECK(replaced() == 0);

    other->reset();
    press(&app.window(), QStringLiteral("Try again"));
    REQUIRE(QTest::qWaitFor([&] {
        app.app().settle();
        return shows(settings, QStringLiteral("2 sessions"));
    }));
    CHECK(loadPreferences(app.folder(), wall()).preferences.getReadySeconds == 17);
    Q_EMIT settings->restoreWanted(backup);
    REQUIRE(QTest::qWaitFor([&] {
        app.app().settle();
        return shows(settings, QStringLiteral("1 session,"));
    }));
    CHECK(replaced() >= 1);
}
