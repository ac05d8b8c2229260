// The user's data as the settings show it: where it lies, backups, export, an end of everything.
#include "src/interop/csv_export.h"
#include "src/interop/json_export.h"
#include "src/storage/backup_contents.h"
#include "src/storage/erase.h"
#include "ui/app/app.h"
#include "ui/app/exporting.h"
#include "ui/app/history_taking.h"
#include "ui/app/sharing.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/spoken_words.h"
#include "ui/text/words.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QUrl>

namespace patella::ui {

namespace {

QString pathText(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

BackupLook lookOf(const BackupContents& found) {
    BackupLook look;
    look.sessions = static_cast<int>(found.sessions);
    look.sets = static_cast<int>(found.sets);
    look.ratings = static_cast<int>(found.ratings);
    look.routines = static_cast<int>(found.routines);
    look.first = LocalDate::parse(found.firstDate);
    for (const BackupContents::Day& day : found.newest) {
        const std::optional<LocalDate> date = LocalDate::parse(day.localDate);
        look.newest << App::tr("%1: %2", "date, name of a session")
                           .arg(date ? Words::longDay(*date) : text(day.localDate), text(day.name));
    }
    return look;
}

} // namespace

void App::makeHistoryTaking() {
    m_historyTaking =
        std::make_unique<HistoryTaking>(*m_disk, *m_window, *m_options.clock,
                                        [this]() -> const ExerciseLibrary& { return m_content->library; });
    connect(m_historyTaking.get(), &HistoryTaking::changed, this, [this] {
        reloadHistory();
        reloadRoutines(); // and today
        reloadDataInfo();
    });
}

SettingsPage* App::makeSettings() {
    m_settings = new SettingsPage;
    m_settings->setPreferences(m_preferences);
    connect(m_settings, &SettingsPage::preferencesChanged, this, &App::setPreferences);
    connect(m_settings, &SettingsPage::openFolder, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(pathText(m_options.dataDir))); });
    connect(m_settings, &SettingsPage::exportData, m_exporting.get(), &Exporting::exportAs);
    connect(m_settings, &SettingsPage::historyWanted, m_historyTaking.get(), &HistoryTaking::ask);
    connect(m_settings, &SettingsPage::seeHistories, m_historyTaking.get(), &HistoryTaking::seeTaken);
    connect(m_settings, &SettingsPage::importFiles, m_sharing.get(), &Sharing::importFiles);
    connect(m_settings, &SettingsPage::seeImports, m_sharing.get(), &Sharing::seeImports);
    connect(m_settings, &SettingsPage::shareWanted, m_sharing.get(), &Sharing::shareSome);
    connect(m_settings, &SettingsPage::backUpNow, this, [this] {
        m_disk->backUp();
        reloadDataInfo();
    });
    connect(m_settings, &SettingsPage::lookWanted, this, &App::lookInBackup);
    connect(m_settings, &SettingsPage::restoreWanted, this, &App::restoreFrom);
    connect(m_settings, &SettingsPage::eraseWanted, this, &App::eraseAll);
    connect(m_settings, &SettingsPage::testTone, this, &App::testTone);
    connect(m_settings, &SettingsPage::testVoice, this, [this] {
        needVoice();
        voice()->speak(SpokenWords::trial());
    });
    connect(m_settings, &SettingsPage::voicesWanted, this, &App::needVoice);
    connect(m_settings, &SettingsPage::desktopWanted, this, &App::showDesktop);
    connect(m_settings, &SettingsPage::startAtLogin, this, &App::startAtLogin);
    connect(m_settings, &SettingsPage::questionWanted, this, [this](Question question) {
        static constexpr FirstRun parts[] = {FirstRun::Safety, FirstRun::Knees, FirstRun::Time,
                                             FirstRun::Plan};
        openFirstRun(parts[static_cast<int>(question)]);
    });
    connect(m_settings, &SettingsPage::ruleNumbersChanged, this, [this](const RuleNumbers& numbers) {
        Profile said;
        said.numbers = numbers;
        say(said);
    });
    showCoach();
    showDesktop(); // else the first visit lays its words out again
    return m_settings;
}

DataInfo App::infoOf(const StoreOverview& overview) const {
    DataInfo shown;
    shown.folder = pathText(m_options.dataDir);
    shown.database = pathText(overview.file);
    shown.bytes = static_cast<qint64>(overview.bytes);
    shown.sessions = static_cast<int>(overview.sessions);
    shown.ratings = static_cast<int>(overview.ratings);
    shown.routines = static_cast<int>(overview.routines);
    shown.backups = static_cast<int>(overview.backups.size());
    shown.readOnly = overview.readOnly;
    for (const BackupInfo& backup : overview.backups) {
        WallTime at = m_options.clock->wall();
        at.utcMs = backup.utcMs;
        shown.backupLines.push_back(
            {pathText(backup.file), at, static_cast<qint64>(backup.bytes), backup.verified});
        if (backup.verified && !shown.lastBackup)
            shown.lastBackup = at;
    }
    return shown;
}

void App::reloadDataInfo() {
    if (!m_settings || !m_disk)
        return;
    m_disk->read([](Store& store) { return store.overview(); },
                 [this](const Result<StoreOverview>& overview) {
                     if (overview)
                         m_settings->setData(infoOf(*overview));
                 });
}

void App::lookInBackup(const QString& file) {
    const std::filesystem::path path(file.toStdU16String());
    m_disk->read([path](Store& /*store*/) { return lookInside(path); },
                 [this, file](const Result<BackupContents>& found) {
                     if (found)
                         m_settings->setLook(file, lookOf(*found));
                     else
                         m_settings->setLookFault(file, Words::error(found.error()));
                 });
}

/// After the data folder holds something else: nothing of what was shown is true any more.
void App::showReplaced(const Done& done, const QString& sentence) {
    m_ownRoutines.clear();
    reloadContent();
    if (done)
        m_window->notify(sentence);
    else
        m_window->addNotice(tr("That did not work; your data is as it was."), Words::error(done.error()));
}

void App::restoreFrom(const QString& file) {
    if (m_disk->unsaved() > 0) { // restoring would give it up
        m_window->notify(tr("Something is not saved yet. Save it or a copy of it first."));
        return;
    }
    const std::filesystem::path backup(file.toStdU16String());
    m_disk->reopenAfter(
        [backup, utcMs = m_options.clock->wall().utcMs](const std::filesystem::path& folder) {
            const auto restored = restoreBackup(folder, backup, utcMs);
            return restored ? Done{} : Done{restored.error()};
        },
        [this](const Done& done) { showReplaced(done, tr("The backup is in place")); });
}

void App::eraseAll() {
    m_disk->reopenAfter([](const std::filesystem::path& folder) { return eraseEverything(folder); },
                        [this](const Done& done) {
                            if (done) {
                                startAtLogin(false);
                                m_preferences = {};
                                applyPreferences();
                            }
                            showReplaced(done, tr("Everything was deleted"));
                        });
}

void App::saveCopy() {
    const QString date = text(m_options.clock->wall().localDate().iso());
    const QString place = QFileDialog::getSaveFileName(m_window.get(), tr("Save a copy of everything"),
                                                       tr("patella-%1.json").arg(date), tr("JSON (*.json)"));
    if (!place.isEmpty())
        m_disk->saveCopy(std::filesystem::path(place.toStdU16String()), [this, place](const Done& done) {
            m_window->notify(done ? tr("Saved to %1").arg(place) : Words::error(done.error()));
        });
}

} // namespace patella::ui
