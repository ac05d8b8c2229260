#include "ui/app/app.h"

#include "src/storage/file_changes.h"
#include "src/storage/preferences_json.h"
#include "ui/app/coach_desk.h"
#include "ui/app/exporting.h"
#include "ui/app/handing_out.h"
#include "ui/app/history_desk.h"
#include "ui/app/history_taking.h"
#include "ui/app/measuring.h"
#include "ui/app/own_exercises.h"
#include "ui/app/progress_desk.h"
#include "ui/app/records.h"
#include "ui/app/reminding.h"
#include "ui/app/reporting.h"
#include "ui/app/routine_making.h"
#include "ui/app/sharing.h"
#include "ui/app/shipped_files.h"
#include "ui/help/help_page.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/player/player_page.h"
#include "ui/report/report_page.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages_ahead.h"
#include "ui/text/words.h"
#include "ui/today/today_page.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/motion.h"
#include "ui/widgets/picture_book.h"
#include "ui/widgets/theme.h"

#include <QApplication>
#include <QIcon>
#include <QTimer>

namespace patella::ui {

namespace {
constexpr int retryMs = 10'000; // while something is unsaved
}

App::App(Options options)
    : m_options(std::move(options)) {
    LoadedPreferences loaded = loadPreferences(m_options.dataDir, m_options.clock->wall());
    m_preferences = std::move(loaded.preferences);
    m_settingsFault = std::move(loaded.notice);
    applyPreferences();
    m_window = std::make_unique<MainWindow>();
    addPages();
    m_window->announcePage(QStringLiteral("today"));
    if (!m_preferences.page.empty())
        m_window->announcePage(text(m_preferences.page));
    if (!m_preferences.windowGeometry.empty())
        m_window->restoreGeometry(
            QByteArray::fromBase64(QByteArray::fromStdString(m_preferences.windowGeometry)));
    connect(m_window.get(), &MainWindow::firstPainted, this, &App::begin);
}

App::~App() {
    figureBook().setLoad({});
    pictureBook().setSource({}, {});
}

void App::begin() {
    if (m_disk)
        return;
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/app-icon.svg"))); // loads a plugin: not before
    m_disk = std::make_unique<Disk>(m_options.dataDir, *m_options.clock);
    m_records = std::make_unique<Records>(*m_disk, *m_window, *m_options.clock);
    connect(m_records.get(), &Records::scoresChanged, this, &App::reloadSessions);
    m_measuring = std::make_unique<Measuring>(*m_disk, *m_window, *m_options.clock, [this] {
        return Measuring::Shipped{m_content->measures, m_content->evidence};
    });
    connect(m_measuring.get(), &Measuring::changed, this, &App::reloadToday);
    m_desk = std::make_unique<CoachDesk>(*m_window, *m_disk, *m_options.clock, m_content, m_day);
    connect(m_desk.get(), &CoachDesk::changed, this, &App::reloadToday);
    makeHistoryDesk();
    connectDisk();
    reloadContent();
    setGoTo();
    m_window->setMayClose([this] { return mayClose(); });
    m_ownExercises = std::make_unique<OwnExercises>(
        *m_window, m_options.dataDir, [this]() -> const ExerciseLibrary& { return m_content->library; },
        [this] { reloadContent(); });
    connectMaking();
    connectProgress();
    m_sharing = std::make_unique<Sharing>(
        *m_window, *m_options.clock,
        Sharing::Around{m_options.dataDir, [this]() -> const Content& { return *m_content; },
                        [this]() -> const std::vector<Routine>& { return m_ownRoutines; },
                        [this] { reloadContent(); }});
    makeReporting();
    makeExporting();
    makeHistoryTaking();
    m_window->setStays([this] {
        Tray* tray = m_options.reminders.tray;
        return m_preferences.reminders.on && m_preferences.reminders.keepInTray && tray && tray->shown();
    });
    connect(m_window.get(), &MainWindow::closing, this, [this] {
        Preferences now = m_preferences;
        now.windowGeometry = m_window->saveGeometry().toBase64().toStdString();
        now.page = utf8(m_window->currentPage());
        setPreferences(now);
    });
    connect(m_window.get(), &MainWindow::pageShown, this, [this](const QString& key) {
        if (key == QStringLiteral("settings"))
            reloadDataInfo();
        if (key == QStringLiteral("today"))
            reloadToday();
        if (key == QStringLiteral("progress"))
            m_progress->shown();
    });
    if (const auto fault = std::exchange(m_settingsFault, {}))
        m_window->addNotice(tr("Your settings could not be read, so the defaults are in place."),
                            Words::error(*fault));
    m_window->showPage(m_window->currentPage());
    askFirstRun();
    applyReminders();
    new PagesAhead(*m_window, PagesAhead::usualQuietMs, m_window.get());
}

void App::addPages() {
    // at their final keys: 6 Runs is still to come
    m_window->addPage(
        {QStringLiteral("today"), QStringLiteral("today"), tr("Today"), QKeySequence(Qt::CTRL | Qt::Key_1)},
        [this] { return makeToday(); });
    m_window->addPage({QStringLiteral("library"), QStringLiteral("library"), tr("Library"),
                       QKeySequence(Qt::CTRL | Qt::Key_2)},
                      [this] { return makeLibrary(); });
    m_window->addPage({QStringLiteral("routines"), QStringLiteral("routine"), tr("Routines"),
                       QKeySequence(Qt::CTRL | Qt::Key_3)},
                      [this] { return makeRoutines(); });
    m_window->addPage({QStringLiteral("progress"), QStringLiteral("progress"), tr("Progress"),
                       QKeySequence(Qt::CTRL | Qt::Key_4)},
                      [this] { return makeProgress(); });
    m_window->addPage({QStringLiteral("history"), QStringLiteral("history"), tr("History"),
                       QKeySequence(Qt::CTRL | Qt::Key_5)},
                      [this] { return makeHistory(); });
    m_window->addPage({QStringLiteral("report"),
                       QStringLiteral("print"),
                       tr("Report"),
                       {},
                       false,
                       QStringLiteral("progress")},
                      [this] { return m_reporting->makePage(); });
    m_window->addPage({QStringLiteral("settings"), QStringLiteral("settings"), tr("Settings"),
                       QKeySequence(Qt::CTRL | Qt::Key_Comma), true},
                      [this] { return makeSettings(); });
    m_window->addPage({QStringLiteral("help"), QStringLiteral("help"), tr("Help"),
                       QKeySequence(QKeySequence::HelpContents), true},
                      [this] { return makeHelp(); });
}

void App::setGoTo() {
    m_window->setGoTo([this] {
        std::vector<MainWindow::GoToItem> items;
        items.push_back({tr("What the coach decided"), tr("Coach"), [this] { m_desk->openAll(); }});
        items.push_back({tr("How is it going? The measures of every two weeks"), tr("Action"),
                         [this] { m_measuring->openMeasures(); }});
        items.push_back(
            {tr("Your answers to the measures"), tr("Action"), [this] { m_measuring->openAnswers(); }});
        items.push_back({tr("Make a routine"), tr("Action"), [this] { m_making->open(); }});
        for (MainWindow::GoToItem& item : m_progress->goToItems())
            items.push_back(std::move(item));
        for (const Exercise& e : m_content->library.all())
            items.push_back({text(e.name), tr("Exercise"), [this, id = e.id] {
                                 m_window->showPage(QStringLiteral("library"));
                                 library().readExercise(id);
                             }});
        for (const auto* list : {&m_content->routines, &m_ownRoutines})
            for (const Routine& r : *list)
                items.push_back({text(r.name), tr("Routine"), [this, id = r.id] {
                                     m_window->showPage(QStringLiteral("routines"));
                                     routines().openRoutine(id);
                                 }});
        return items;
    });
}

ExpandOptions App::timing() const {
    ExpandOptions options;
    options.getReady = std::chrono::seconds(m_preferences.getReadySeconds);
    options.sideSwitch = std::chrono::seconds(m_preferences.sideSwitchSeconds);
    return options;
}

void App::setPreferences(Preferences preferences) {
    preferences.reminded = afterChange(m_preferences.reminders, preferences.reminders, preferences.reminded,
                                       m_options.clock->wall());
    if (preferences == m_preferences)
        return;
    m_preferences = preferences;
    applyPreferences();
    m_disk->write([dir = m_options.dataDir, preferences](Store& /*store*/) {
        return savePreferences(dir, preferences);
    });
}

void App::applyPreferences() {
    static constexpr ThemeMode modes[] = {ThemeMode::System, ThemeMode::Light, ThemeMode::Dark};
    theme().setMode(modes[static_cast<int>(m_preferences.theme)]);
    motion::setReduced(m_preferences.reducedMotion);
    applyFigures();
    if (m_player)
        m_player->setTones(tones(), m_preferences.tones, m_preferences.toneVolume);
    if (m_player)
        m_player->setPainInRest(m_preferences.painInRest);
    applyVoice();
    if (m_routines)
        m_routines->setTimes(timing());
    if (m_settings)
        m_settings->setPreferences(m_preferences);
    applyReminders();
}

void App::reloadContent() {
    const Done recovered = recoverChanges(m_options.dataDir); // an import that was cut off
    m_contentBefore =
        std::exchange(m_content, std::make_unique<Content>(loadContent(shippedFiles(), m_options.dataDir)));
    m_searchBefore = std::move(m_search);
    if (!recovered)
        m_content->faults.push_back(recovered.error());
    m_search = std::make_unique<LibrarySearch>(
        m_content->library, [](Muscle muscle) { return utf8(Words::searchWords(muscle)); });
    figureBook().setLoad([this](const QString& id, int direction) { return figureOf(id, direction); });
    setPictures();
    if (const Result<ProgressionRule> rule = shippedRule())
        m_day.ours = *rule;
    if (m_today)
        m_today->setContent(&m_content->library, &m_content->evidence);
    if (m_player)
        m_player->useLibrary(&m_content->library);
    if (m_library) {
        m_library->setContent(&m_content->library, m_search.get(), &m_content->advice, &m_content->evidence);
        m_library->setFaults(m_content->faults);
    }
    if (m_routines) {
        m_routines->setContent(&m_content->library, m_search.get());
        m_routines->setRoutines(m_content->routines, m_ownRoutines);
    }
}

void App::connectDisk() {
    auto* timer = new QTimer(this);
    timer->setInterval(retryMs);
    connect(timer, &QTimer::timeout, m_disk.get(), &Disk::retry);
    connect(m_disk.get(), &Disk::opened, this, [this, timer](const OpenReport& report) {
        timer->stop();
        m_window->setUnsaved({});
        m_saveFault.clear();
        showOpened(report);
    });
    connect(m_disk.get(), &Disk::openFailed, this, [this](const Error& error) {
        m_window->setUnsaved(tr("Nothing can be saved now."), Words::error(error));
        showSaveFault(Words::error(error));
        showDayWithout(error);
    });
    connect(m_disk.get(), &Disk::writeFailed, this, [this, timer](const Error& error) {
        const QString sentence =
            tr("Not saved yet: %n change(s).", nullptr, static_cast<int>(m_disk->unsaved()));
        m_window->setUnsaved(sentence, Words::error(error));
        showSaveFault(Words::error(error));
        timer->start();
    });
    connect(m_disk.get(), &Disk::writeRefused, this, [this](const Error& error) {
        m_window->addNotice(tr("One change could not be kept; the others are safe."), Words::error(error));
    });
    connect(m_disk.get(), &Disk::allSaved, this, [this, timer] {
        timer->stop();
        m_window->setUnsaved({});
        m_saveFault.clear();
        if (m_player)
            m_player->setSaved();
        reloadSessions();
    });
    connect(m_disk.get(), &Disk::trouble, this, [this](const Error& error) {
        m_window->addNotice(tr("The backup did not work."), Words::error(error));
    });
    connect(m_window.get(), &MainWindow::tryAgain, m_disk.get(), &Disk::retry);
    connect(m_window.get(), &MainWindow::saveCopy, this, &App::saveCopy);
}

void App::showSaveFault(const QString& sentence) {
    m_saveFault = sentence;
    if (m_player)
        m_player->setSaveFailed(sentence);
}

void App::showOpened(const OpenReport& report) {
    if (report.setAside) {
        const QString where = QString::fromStdU16String(report.setAside->u16string());
        m_window->addNotice(tr("Your database was damaged and has been set aside; a new one was begun."),
                            report.offered ? tr("The old one lies in %1. A whole backup is there.").arg(where)
                                           : tr("The old one lies in %1.").arg(where),
                            report.offered ? tr("See backups") : QString(), [this] { showBackups(); });
    }
    if (!report.checkFinished)
        finishCheck();
    if (report.readOnly)
        m_window->addNotice(tr("Your data can be read, but nothing new is kept."),
                            tr("The data folder cannot be written to."));
    if (!report.writeAheadLog)
        m_window->addNotice(tr("This disk is slower to save on."),
                            tr("It does not support a write-ahead log; nothing is lost by it."));
    reloadRoutines();
    reloadSessions();
    reloadDataInfo();
    if (!report.readOnly)
        offerCarryOn();
}

void App::showBackups() {
    m_window->showPage(QStringLiteral("settings"));
    m_disk->read([](Store& store) { return store.overview(); },
                 [this](const Result<StoreOverview>& overview) {
                     if (!overview)
                         return;
                     m_settings->setData(infoOf(*overview));
                     m_settings->seeBackups();
                 });
}

/// The check at the start has a budget; what is left of it runs behind the window's back.
void App::finishCheck() {
    m_disk->read([](Store& store) { return store.finishCheck(); },
                 [this](const Result<std::string>& damage) {
                     if (damage && damage->empty())
                         return;
                     m_window->addNotice(tr("The check of your database found damage."),
                                         damage ? text(*damage) : Words::error(damage.error()),
                                         tr("See backups"), [this] { showBackups(); });
                 });
}

void App::reloadRoutines() {
    m_disk->read([](Store& store) { return store.routines().all(); },
                 [this](Result<std::vector<Routine>> own) {
                     if (own)
                         m_ownRoutines = std::move(own).value();
                     if (m_routines)
                         m_routines->setRoutines(m_content->routines, m_ownRoutines);
                     reloadToday();
                 });
}

bool App::mayClose() {
    if (m_player && !m_player->mayLeave()) // it has asked; after the answer the window can be closed
        return false;
    if (!m_ownExercises->mayLeave([this] { m_window->close(); }))
        return false;
    if (m_routines && m_routines->hasUnsavedChanges()) {
        m_window->showPage(QStringLiteral("routines"));
        m_routines->leave([this] { m_window->close(); });
        return false;
    }
    return true;
}

void App::settle() {
    begin();
    m_disk->settle();
    m_ownExercises->settle();
    m_making->settle();
    m_progress->settle();
    m_sharing->settle();
}

} // namespace patella::ui
