#pragma once
#include "src/base/preferences.h"
#include "src/figure/figure.h"
#include "src/library/library_search.h"
#include "src/session/unfinished.h"
#include "src/storage/content.h"
#include "ui/app/app_options.h"
#include "ui/app/day.h"
#include "ui/app/disk.h"
#include "ui/app/parts.h"
#include "ui/settings/data_info.h"

#include <QObject>

#include <filesystem>
#include <memory>

namespace patella::ui {

/// The composition root of the window: owns content, storage and pages, and wires them. The one place that
/// sees all.
class App : public QObject {
    Q_OBJECT

public:
    using Options = AppOptions;
    explicit App(Options options);
    ~App() override;

    MainWindow& window() { return *m_window; }
    OwnExercises& ownExercises() { return *m_ownExercises; }
    HandingOut* handingOut() { return m_handingOut.get(); } ///< null until there are routines to hand out
    Exporting& exporting() { return *m_exporting; }
    Measuring& measuring() { return *m_measuring; }
    RoutineMaking& making() { return *m_making; }
    HistoryDesk& historyDesk() { return *m_historyDesk; }
    HistoryTaking& historyTaking() { return *m_historyTaking; }
    Sharing& sharing() { return *m_sharing; }
    Reporting& reporting() { return *m_reporting; }
    [[nodiscard]] const Content& content() const { return *m_content; }
    [[nodiscard]] const Preferences& preferences() const { return m_preferences; }
    /// Loads the content, opens the database, shows the first page. Called by itself after the first frame.
    void begin();
    /// Begins without a window where reminders are on and the desktop has a tray; else false.
    bool beginInTray();
    /// Waits until everything handed to the disk so far is there and shown; for closing and for tests.
    void settle();

private:
    void addPages();
    void setGoTo();
    // each makes its page, wires it and fills it
    LibraryPage* makeLibrary();
    ProgressPage* makeProgress();
    RoutinesPage* makeRoutines();
    void connectMaking();
    void connectProgress();
    void makeReporting();
    void makeExporting();
    void makeHistoryTaking();
    PlayerPage* makePlayer();
    HistoryPage* makeHistory();
    SettingsPage* makeSettings();
    HelpPage* makeHelp();
    TodayPage* makeToday();
    // the page, made when it is not there yet
    LibraryPage& library();
    RoutinesPage& routines();
    PlayerPage& player();
    void connectSessionWrites();
    void connectDisk();
    void fillHelp();
    TonePlayer* tones();
    void needTones(); ///< makes the tone player when there is none
    Voice* voice();
    void needVoice(); ///< makes the voice when there is none
    void needSound(); ///< all that a session needs
    void applyVoice();
    void showVoices();
    void testTone();
    void applyReminders();
    void makeReminding();
    void showDesktop(); ///< in the settings: what it can do
    void startAtLogin(bool on);
    void openToday(); ///< brings the window to the front
    void startToday();
    void needPresence(); ///< what keeps the screen awake and listens to media keys
    void setPreferences(Preferences preferences);
    void applyPreferences();
    void showOpened(const OpenReport& report);
    void showSaveFault(const QString& sentence);
    /// Of the exercise of this id; null where it names none or the file is broken.
    [[nodiscard]] std::shared_ptr<const Figure> figureOf(const QString& id, int direction) const;
    void setPictures(); ///< the user's own
    void applyFigures();
    void reloadContent();
    void reloadRoutines();
    void reloadHistory();
    void reloadPresent(); ///< what the builder knows of the user
    void reloadToday();
    void readDay(std::function<void(const Result<DayRead>&)> then);
    void reloadSessions(); ///< whatever shows sessions or their scores
    void showCoach();      ///< to the pages beside Today
    void watchTheDay();
    [[nodiscard]] DayContent dayContent() const;
    void connectPlan(); ///< what Today asks about plan and safety check
    void askFirstRun(); ///< when nothing was recorded or said yet
    enum class FirstRun { Everything, Safety, Plan, Knees, Time }; ///< as FirstRunPage::Part
    void openFirstRun(FirstRun part);
    void keepFirstRun(const FirstRunAnswers& answers);
    void keepNamed(const OwnEquipmentSet& named); ///< it is at hand: the user has just named it
    void keepCheck(CheckResult result);
    void makeHistoryDesk();
    void connectRecords();                   ///< what is told, and changed later
    void showDayWithout(const Error& error); ///< Today while there is no store
    void keepScores(std::vector<PainEntry> entries);
    void say(const Profile& said); ///< of oneself; Today follows
    void reloadDataInfo();
    void showBackups();
    void finishCheck();
    void play(SessionPlan plan);
    void discardable(const SessionId& id);
    void offerCarryOn(); ///< asks about the newest session that was cut off
    void askAbout(const UnfinishedSession& left);
    [[nodiscard]] DataInfo infoOf(const StoreOverview& overview) const;
    void lookInBackup(const QString& file);
    void restoreFrom(const QString& file);
    void eraseAll();
    void showReplaced(const Done& done, const QString& sentence);
    void saveCopy();
    bool mayClose();
    [[nodiscard]] ExpandOptions timing() const;

    Options m_options;
    // replaced as a whole; the one before lives on, for whatever still looks at it
    std::unique_ptr<Content> m_content = std::make_unique<Content>();
    std::unique_ptr<Content> m_contentBefore;
    std::unique_ptr<LibrarySearch> m_searchBefore;
    std::unique_ptr<LibrarySearch> m_search;
    Preferences m_preferences;
    OwnDesktop m_own;
    bool m_voiceNeeded = false;
    std::optional<Error> m_settingsFault;
    std::unique_ptr<Disk> m_disk;
    std::unique_ptr<Records> m_records;
    std::unique_ptr<Measuring> m_measuring;
    std::vector<Routine> m_ownRoutines;
    SessionId m_recorded{}; ///< the newest session with a set in it
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<OwnExercises> m_ownExercises;
    std::unique_ptr<HandingOut> m_handingOut;
    std::unique_ptr<RoutineMaking> m_making;
    std::unique_ptr<Sharing> m_sharing;
    std::unique_ptr<Reporting> m_reporting;
    QString m_saveFault; ///< what the disk said, until all is saved
    // null until they are first shown
    LibraryPage* m_library = nullptr;
    RoutinesPage* m_routines = nullptr;
    PlayerPage* m_player = nullptr;
    HistoryPage* m_history = nullptr;
    SettingsPage* m_settings = nullptr;
    HelpPage* m_help = nullptr;
    TodayPage* m_today = nullptr;
    FirstRunPage* m_firstRun = nullptr;
    DayState m_day;
    ReadState m_presentRead;
    std::unique_ptr<Reminding> m_reminding; ///< null until reminders are switched on
    std::unique_ptr<CoachDesk> m_desk;      ///< what is said against the coach
    std::unique_ptr<HistoryDesk> m_historyDesk;
    std::unique_ptr<ProgressDesk> m_progress;
    std::unique_ptr<Exporting> m_exporting;
    std::unique_ptr<HistoryTaking> m_historyTaking;
};

} // namespace patella::ui
