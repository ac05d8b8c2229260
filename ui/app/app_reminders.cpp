// Reminders: what they read, what their buttons do, and the program's place in the tray.
#include "ui/app/app.h"
#include "ui/app/data_folder.h"
#include "ui/app/reminding.h"
#include "ui/player/player_page.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/reminders_card.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"

#include <QCoreApplication>

namespace patella::ui {

namespace {

const auto todayPage = QStringLiteral("today");

/// The one that was handed in, else one of our own.
template <typename Part, typename Make>
Part* partOf(Part* given, std::unique_ptr<Part>& own, Make make) {
    if (!given && !own)
        own = make();
    return given ? given : own.get();
}

QStringList commandAtLogin(const std::filesystem::path& dataDir) {
    QStringList command{QCoreApplication::applicationFilePath(), QStringLiteral("--hidden")};
    if (dataDir != dataFolder({}))
        command << QStringLiteral("--data-dir") << QString::fromStdU16String(dataDir.u16string());
    return command;
}

void complete(ReminderDesk& desk, OwnDesktop& own, const std::filesystem::path& dataDir) {
    desk.alarm = partOf(desk.alarm, own.alarm, makeAlarm);
    desk.tray = partOf(desk.tray, own.tray, makeTray);
    desk.notifications =
        partOf(desk.notifications, own.notifications, [&] { return makeNotifications(*desk.tray); });
    desk.autostart =
        partOf(desk.autostart, own.autostart, [&] { return makeAutostart(commandAtLogin(dataDir)); });
}

} // namespace

bool App::beginInTray() {
    if (!m_preferences.reminders.on)
        return false;
    complete(m_options.reminders, m_own, m_options.dataDir);
    if (!m_options.reminders.tray->there())
        return false;
    begin();
    return true;
}

void App::makeReminding() {
    const ReminderDesk& desk = m_options.reminders;
    const auto readReminderDay = [this](std::function<void(const std::optional<ReminderDay>&)> then) {
        readDay([then = std::move(then)](const Result<DayRead>& day) {
            then(day ? std::optional(reminderDay(day->view)) : std::nullopt);
        });
    };
    const auto attention = [this] {
        if (m_player && m_player->underWay())
            return Attention::Session;
        const bool today = m_window->currentPage() == todayPage && !m_window->covered();
        return today && m_window->isActiveWindow() ? Attention::Today : Attention::Elsewhere;
    };
    m_reminding = std::make_unique<Reminding>(Reminding::World{
        *m_options.clock, *desk.alarm, *desk.notifications, *desk.tray, readReminderDay, attention});
    connect(m_reminding.get(), &Reminding::logChanged, this, [this](const ReminderLog& log) {
        Preferences now = m_preferences;
        now.reminded = log;
        setPreferences(now);
    });
    connect(m_reminding.get(), &Reminding::openWanted, this, &App::openToday);
    connect(m_reminding.get(), &Reminding::startWanted, this, &App::startToday);
    connect(m_reminding.get(), &Reminding::notTodayWanted, this, [this] {
        Profile said;
        said.notToday = m_options.clock->wall().localDate();
        say(said);
    });
    connect(desk.tray, &Tray::quitWanted, m_window.get(), &MainWindow::quit);
}

void App::applyReminders() {
    const ReminderSettings& settings = m_preferences.reminders;
    if (!m_disk || (!settings.on && !m_reminding))
        return;
    ReminderDesk& desk = m_options.reminders;
    complete(desk, m_own, m_options.dataDir);
    if (!m_reminding)
        makeReminding();
    desk.tray->setShown(settings.on && desk.tray->there());
    if (!settings.on)
        startAtLogin(false); // there would be nothing to do
    m_reminding->use(settings, m_preferences.reminded);
}

void App::openToday() {
    m_window->bringToFront();
    if (!m_window->covered())
        m_window->showPage(todayPage);
}

void App::startToday() {
    openToday();
    readDay([this](const Result<DayRead>& day) {
        if (day && day->view.kind == DayKind::Due && day->view.offer && !m_window->covered())
            routines().start(day->view.offer->routine);
    });
}

void App::startAtLogin(bool on) {
    Autostart* autostart = m_options.reminders.autostart;
    if (!autostart)
        return;
    if (on != (autostart->state() == Autostart::State::On) && !autostart->set(on) && on)
        m_window->notify(tr("Starting at login could not be set up."));
    showDesktop();
}

void App::showDesktop() {
    if (!m_settings)
        return;
    ReminderDesk& desk = m_options.reminders;
    complete(desk, m_own, m_options.dataDir);
    connect(desk.notifications, &Notifications::stateChanged, this, &App::showDesktop, Qt::UniqueConnection);
    m_settings->setDesktop({desk.notifications->state() != Notifications::State::None, desk.tray->there(),
                            desk.autostart->state()});
}

} // namespace patella::ui
