// How the pages are wired to each other and to the disk.
#include "ui/app/app.h"
#include "ui/app/coach_desk.h"
#include "ui/app/exporting.h"
#include "ui/app/handing_out.h"
#include "ui/app/history_desk.h"
#include "ui/app/measuring.h"
#include "ui/app/own_exercises.h"
#include "ui/app/present.h"
#include "ui/app/progress_desk.h"
#include "ui/app/records.h"
#include "ui/app/reporting.h"
#include "ui/app/routine_making.h"
#include "ui/app/sharing.h"
#include "ui/help/help_page.h"
#include "ui/history/history_page.h"
#include "ui/library/library_page.h"
#include "ui/measures/measures_card.h"
#include "ui/player/player_page.h"
#include "ui/routine/routines_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

namespace patella::ui {

LibraryPage& App::library() {
    m_window->makePage(QStringLiteral("library"));
    return *m_library;
}

RoutinesPage& App::routines() {
    m_window->makePage(QStringLiteral("routines"));
    return *m_routines;
}

PlayerPage& App::player() { return m_player ? *m_player : *makePlayer(); }

LibraryPage* App::makeLibrary() {
    m_library = new LibraryPage;
    m_library->setContent(&m_content->library, m_search.get(), &m_content->advice, &m_content->evidence);
    m_library->setFaults(m_content->faults);
    connect(m_library, &LibraryPage::tryExercise, this, [this](const ExerciseId& id) {
        const Exercise* exercise = m_content->library.find(id);
        if (!exercise)
            return;
        Result<SessionPlan> plan = m_desk->single(*exercise, timing());
        if (plan)
            play(std::move(plan).value());
    });
    connect(m_library, &LibraryPage::addToRoutine, this, [this](const ExerciseId& id) {
        m_window->showPage(QStringLiteral("routines"));
        routines().addExercise(id);
    });
    connect(m_library, &LibraryPage::newExercise, m_ownExercises.get(), &OwnExercises::create);
    connect(m_library, &LibraryPage::copyExercise, m_ownExercises.get(), &OwnExercises::copy);
    connect(m_library, &LibraryPage::editExercise, m_ownExercises.get(), &OwnExercises::edit);
    connect(m_library, &LibraryPage::removeExercise, m_ownExercises.get(), &OwnExercises::remove);
    connect(m_library, &LibraryPage::shareExercise, m_sharing.get(), &Sharing::shareExercise);
    connect(m_ownExercises.get(), &OwnExercises::shown, m_library, &LibraryPage::showExercise);
    connect(m_ownExercises.get(), &OwnExercises::equipmentNamed, this, &App::keepNamed);
    return m_library;
}

RoutinesPage* App::makeRoutines() {
    m_routines = new RoutinesPage;
    m_routines->setTimes(timing());
    m_routines->setContent(&m_content->library, m_search.get());
    m_routines->setFormat(routineText());
    m_routines->setRoutines(m_content->routines, m_ownRoutines);
    showCoach();
    const auto notify = [this](const QString& text, const QString& undoLabel,
                               const std::function<void()>& undo) {
        m_window->notify(text, undoLabel, undo);
    };
    connect(m_routines, &RoutinesPage::notify, this, notify);
    connect(m_routines, &RoutinesPage::coachWanted, m_desk.get(), &CoachDesk::openWhy);
    connect(m_routines, &RoutinesPage::makeAsked, m_making.get(), &RoutineMaking::open);
    connect(m_routines, &RoutinesPage::fillAsked, m_making.get(), &RoutineMaking::openToFill);
    connect(m_making.get(), &RoutineMaking::filled, m_routines, &RoutinesPage::fillOpen);
    connect(m_routines, &RoutinesPage::startRoutine, this, [this](const Routine& routine) {
        Result<SessionPlan> plan = expand(routine, m_content->library, timing());
        if (plan)
            play(std::move(plan).value());
        else
            m_window->notify(Words::error(plan.error()));
    });
    m_handingOut = std::make_unique<HandingOut>(m_window.get());
    connect(m_handingOut.get(), &HandingOut::notify, this,
            [this](const QString& sentence) { m_window->notify(sentence); });
    connect(m_routines, &RoutinesPage::printRoutine, this,
            [this](const Routine& routine) { m_handingOut->open(routine, m_content->library, timing()); });
    connect(m_routines, &RoutinesPage::saveRoutine, this, [this](const Routine& routine) {
        m_disk->write([routine](Store& store) { return store.routines().save(routine); },
                      [this] { reloadRoutines(); });
    });
    connect(m_routines, &RoutinesPage::removeRoutine, this, [this](const RoutineId& id) {
        m_disk->write([id](Store& store) { return store.routines().remove(id); },
                      [this] { reloadRoutines(); });
    });
    connect(m_routines, &RoutinesPage::restoreRoutine, this, [this](const RoutineId& id) {
        m_disk->write([id](Store& store) { return store.routines().restore(id); },
                      [this] { reloadRoutines(); });
    });
    reloadPresent();
    connect(m_routines, &RoutinesPage::shareRoutine, m_sharing.get(), &Sharing::shareRoutine);
    return m_routines;
}

void App::connectMaking() {
    m_making = std::make_unique<RoutineMaking>(*m_window, *m_disk, [this] { return dayContent(); });
    connect(m_making.get(), &RoutineMaking::startWanted, this,
            [this](const Routine& routine) { routines().start(routine); });
    connect(m_making.get(), &RoutineMaking::builderWanted, this, [this](const Routine& routine) {
        m_window->showPage(QStringLiteral("routines"));
        routines().openMade(routine);
    });
}

void App::makeReporting() {
    m_reporting = std::make_unique<Reporting>(
        *m_window, *m_disk,
        Reporting::Around{[this] { return dayContent(); },
                          [this]() -> const Preferences& { return m_preferences; },
                          [this](Preferences now) { setPreferences(std::move(now)); }});
    connect(m_reporting.get(), &Reporting::backWanted, this,
            [this] { m_window->showPage(QStringLiteral("progress")); });
}

void App::makeExporting() {
    m_exporting = std::make_unique<Exporting>(
        *m_window, *m_disk, *m_options.clock,
        Exporting::Around{[this] { return dayContent(); },
                          [this]() -> const Preferences& { return m_preferences; }});
}

void App::play(SessionPlan plan) {
    PlayerPage& page = player();
    needSound();
    const QString name = text(plan.name);
    const QStringList changes = m_desk->changesIn(plan);
    page.setCoachNotes(m_desk->notesOn(plan));
    page.start(m_desk->withStops(std::move(plan)), changes);
    m_window->showPlayer(name);
}

PlayerPage* App::makePlayer() {
    m_player = new PlayerPage(*m_options.clock);
    m_window->setPlayer(m_player);
    m_player->setPainInRest(m_preferences.painInRest);
    m_player->useLibrary(&m_content->library);
    connectSessionWrites();
    connect(m_player, &PlayerPage::closed, this, [this] {
        m_window->leavePlayer();
        reloadSessions();
        reloadDataInfo();
    });
    connect(m_player, &PlayerPage::coachWanted, this, [this](const ExerciseId& id) {
        m_desk->setUnderWay(m_player->underWay());
        m_desk->openWhy(id);
    });
    connect(m_player, &PlayerPage::tryAgain, m_disk.get(), &Disk::retry);
    connect(m_player, &PlayerPage::saveCopy, this, &App::saveCopy);
    if (!m_saveFault.isEmpty())
        m_player->setSaveFailed(m_saveFault);
    return m_player;
}

void App::connectSessionWrites() {
    connect(m_player, &PlayerPage::sessionBegan, this,
            [this](const SessionId& id, const WallTime& at, const SessionPlan& plan) {
                m_disk->write([=](Store& store) { return store.sessions().begin(id, at, plan); });
            });
    connect(m_player, &PlayerPage::setRecorded, this,
            [this](const SessionId& id, const WallTime& at, const SetRecord& record) {
                m_recorded = id;
                m_disk->write([=](Store& store) { return store.sessions().addSet(id, at, record); },
                              [this, record] { m_player->confirmSet(record); });
            });
    connect(
        m_player, &PlayerPage::planChanged, this,
        [this](const SessionId& id, const WallTime& at, const PlanChange& change, const SessionPlan& plan) {
            m_disk->write([=](Store& store) { return store.sessions().change(id, at, change, plan); });
        });
    connect(m_player, &PlayerPage::painRated, this, [this](const PainEntry& entry) {
        m_disk->write([entry](Store& store) { return store.sessions().addPain(entry); });
    });
    connect(m_player, &PlayerPage::noteChanged, this,
            [this](const SessionId& id, const WallTime& at, const QString& note) {
                m_disk->write([id, at, note = utf8(note)](Store& store) {
                    return store.sessions().setNote(id, at, note);
                });
            });
    connect(m_player, &PlayerPage::sessionEnded, this,
            [this](const SessionId& id, const WallTime& at, SessionState state, Duration active) {
                m_disk->write([=](Store& store) { return store.sessions().end(id, at, state, active); },
                              [this] { reloadSessions(); });
                if (state == SessionState::Discarded && m_recorded == id)
                    discardable(id);
            });
    connect(m_player, &PlayerPage::heartbeat, this,
            [this](const SessionId& id, const Heartbeat& beat) { m_disk->heartbeat(id, beat); });
}

/// A discarded session comes back as a partial one when the user thinks again.
void App::discardable(const SessionId& id) {
    m_window->notify(tr("Session discarded"), tr("Undo"), [this, id] {
        const WallTime at = m_options.clock->wall();
        m_disk->write(
            [id, at](Store& store) {
                const Result<SessionDetail> detail = store.sessions().detail(id);
                const Duration active = detail ? detail->summary.active : Duration{0};
                return store.sessions().end(id, at, SessionState::Partial, active);
            },
            [this] { reloadSessions(); });
    });
}

HistoryPage* App::makeHistory() {
    m_history = new HistoryPage;
    connect(m_history, &HistoryPage::notify, this,
            [this](const QString& text, const QString& undoLabel, const std::function<void()>& undo) {
                m_window->notify(text, undoLabel, undo);
            });
    connect(m_history, &HistoryPage::detailWanted, this, [this](const SessionId& id) {
        m_disk->read([id](Store& store) { return readLook(store, id); },
                     [this](const Result<SessionLook>& look) {
                         if (look)
                             m_history->setDetail(look->detail, look->soreness);
                         else
                             m_window->notify(Words::error(look.error()));
                     });
    });
    connect(m_history, &HistoryPage::scoreWanted, m_records.get(), &Records::correct);
    connect(m_history, &HistoryPage::removeSession, this, [this](const SessionId& id) {
        const WallTime at = m_options.clock->wall();
        m_disk->write([id, at](Store& store) { return store.sessions().remove(id, at); },
                      [this] { reloadSessions(); });
    });
    connect(m_history, &HistoryPage::restoreSession, this, [this](const SessionId& id) {
        const WallTime at = m_options.clock->wall();
        m_disk->write([id, at](Store& store) { return store.sessions().restore(id, at); },
                      [this] { reloadSessions(); });
    });
    connect(m_history, &HistoryPage::startFirstSession, this,
            [this] { m_window->showPage(QStringLiteral("routines")); });
    m_historyDesk->serve(m_history);
    reloadHistory();
    return m_history;
}

void App::makeHistoryDesk() {
    HistoryDesk::Around around;
    around.content = [this] { return dayContent(); };
    around.routines = [this] {
        std::vector<Routine> all = m_content->routines;
        all.insert(all.end(), m_ownRoutines.begin(), m_ownRoutines.end());
        return all;
    };
    around.coach = [this] { return m_day.view.coach; };
    around.single = [this](const Exercise& exercise) { return m_desk->single(exercise, timing()); };
    m_historyDesk = std::make_unique<HistoryDesk>(*m_window, *m_disk, *m_options.clock, std::move(around));
    connect(m_historyDesk.get(), &HistoryDesk::changed, this, &App::reloadSessions);
    m_records->setContent([this] { return dayContent(); });
}

void App::reloadHistory() {
    if (m_history && m_disk)
        m_historyDesk->reload();
}

void App::connectProgress() {
    ProgressDesk::Around around;
    around.content = [this] { return dayContent(); };
    around.evidence = [this] { return m_content->evidence; };
    around.openSession = [this](const SessionId& id) {
        m_window->makePage(QStringLiteral("history"));
        m_history->chooseNext(id);
        reloadHistory();
        m_window->showPage(QStringLiteral("history"));
    };
    around.addNote = [this](LocalDate day) { m_historyDesk->addNote(day); };
    around.changeNote = [this](const PinnedNote& note) { m_historyDesk->changeNote(note); };
    around.removeNote = [this](const PinnedNote& note) { m_historyDesk->removeNote(note); };
    around.exportAs = [this](const QString& format) { m_exporting->exportAs(format); };
    around.formats = Exporting::formats();
    around.report = [this] { m_reporting->open(); };
    m_progress = std::make_unique<ProgressDesk>(*m_window, *m_disk, *m_options.clock, std::move(around));
    connect(m_progress.get(), &ProgressDesk::recordChanged, this, &App::reloadSessions);
}

ProgressPage* App::makeProgress() {
    ProgressPage* page = m_progress->makePage();
    auto* card = new MeasuresCard;
    page->addMeasures(card);
    connect(card, &MeasuresCard::measureWanted, m_measuring.get(), &Measuring::openMeasures);
    connect(card, &MeasuresCard::answersWanted, m_measuring.get(), &Measuring::openAnswers);
    const auto fill = [this, card] {
        m_measuring->read([card = QPointer(card)](const MeasuresView& view) {
            if (card)
                card->render(view);
        });
    };
    connect(m_measuring.get(), &Measuring::changed, card, fill);
    fill();
    return page;
}

HelpPage* App::makeHelp() {
    m_help = new HelpPage;
    fillHelp();
    return m_help;
}

} // namespace patella::ui
