// The first questions, the safety check and the plan: asked, kept, asked again.
#include "ui/app/app.h"
#include "ui/firstrun/first_run_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"
#include "ui/today/today_page.h"

namespace patella::ui {

namespace {

struct FirstRunRecord {
    bool nothing = false; ///< was ever recorded
    Profile profile;
};

Result<FirstRunRecord> readFirstRun(Store& store) {
    const Result<std::vector<SessionSummary>> sessions = store.sessions().summaries();
    const Result<std::vector<RunRecord>> runs = store.runs().all();
    const Result<Profile> profile = store.coach().profile();
    if (!sessions || !runs)
        return !sessions ? sessions.error() : runs.error();
    if (!profile)
        return profile.error();
    return FirstRunRecord{sessions->empty() && runs->empty(), *profile};
}

/// The answers given so far.
struct Said {
    Profile profile;
    SafetyState safety;
};

Result<Said> readSaid(Store& store, const DayContent& content) {
    const Result<Profile> profile = store.coach().profile();
    const Result<DayRead> day = dayOf(readRecord(store), content);
    if (!profile)
        return profile.error();
    return Said{*profile, day ? day->view.plan.safety : SafetyState{}};
}

} // namespace

/// Nobody who has used the app before is held up, whatever else is missing.
void App::askFirstRun() {
    if (!m_options.firstRun)
        return;
    m_disk->read([](Store& store) { return readFirstRun(store); },
                 [this](const Result<FirstRunRecord>& record) {
                     if (record && record->nothing && !record->profile.firstRunDone &&
                         !m_window->playerShown())
                         openFirstRun(FirstRun::Everything);
                 });
}

void App::openFirstRun(FirstRun part) {
    if (!m_firstRun) {
        m_firstRun = new FirstRunPage;
        connect(m_firstRun, &FirstRunPage::finished, this,
                [this](const FirstRunAnswers& answers) { keepFirstRun(answers); });
        connect(m_firstRun, &FirstRunPage::skipped, this,
                [this](const FirstRunAnswers& answers) { keepFirstRun(answers); });
    }
    m_disk->read([day = dayContent()](Store& store) { return readSaid(store, day); },
                 [this, part](const Result<Said>& said) {
                     FirstRunContent content;
                     content.signs = m_content->signs;
                     content.plans = m_content->plans;
                     content.routines = m_ownRoutines;
                     content.routines.insert(content.routines.end(), m_content->routines.begin(),
                                             m_content->routines.end());
                     const SafetyState safety = said ? said->safety : SafetyState{};
                     content.profile = said ? said->profile : Profile{};
                     content.ownEquipment = ownEquipmentIn(m_content->library);
                     content.ticked = safety.ticked;
                     content.noneTicked = safety.answered && !safety.due && safety.ticked.empty();
                     content.today = m_options.clock->wall().localDate();
                     for (const std::string_view id : TimeCourse{}.sources)
                         for (const EvidenceSource& source : m_content->evidence)
                             if (source.id == id)
                                 content.courseSources.push_back(text(source.citation));
                     m_window->cover(m_firstRun,
                                     part == FirstRun::Safety ? tr("Safety check") : tr("First questions"));
                     m_firstRun->begin(static_cast<FirstRunPage::Part>(part), content);
                 });
}

/// What was skipped stays as it was; the questions do not come by themselves again.
void App::keepFirstRun(const FirstRunAnswers& answers) {
    m_window->uncover();
    if (m_today && m_today->isVisible())
        m_today->toTop();
    const WallTime now = m_options.clock->wall();
    if (answers.safety) {
        CheckResult result;
        result.kind = CheckResult::safety;
        result.answer = *answers.safety;
        keepCheck(std::move(result));
    }
    Profile said = answers.said;
    said.firstRunDone = now.localDate();
    say(said);
}

/// Where nothing was said of own equipment everything is at hand anyway.
void App::keepNamed(const OwnEquipmentSet& named) {
    m_disk->read([day = dayContent()](Store& store) { return readSaid(store, day); },
                 [this, named](const Result<Said>& known) {
                     if (!known || !known->profile.ownEquipment)
                         return;
                     Profile said;
                     said.ownEquipment = known->profile.ownEquipment;
                     said.ownEquipment->insert(named.begin(), named.end());
                     say(said);
                 });
}

void App::keepCheck(CheckResult result) {
    const WallTime now = m_options.clock->wall();
    result.uuid = newUuid();
    result.date = now.localDate();
    result.entered = now;
    m_disk->write([result](Store& store) { return store.coach().addCheck(result); },
                  [this] { reloadToday(); });
}

void App::connectPlan() {
    connect(m_today, &TodayPage::safetyWanted, this, [this] { openFirstRun(FirstRun::Safety); });
    connect(m_today, &TodayPage::planWanted, this, [this] { openFirstRun(FirstRun::Plan); });
    connect(m_today, &TodayPage::breakWanted, this, [this](bool on) {
        Profile said;
        said.pause = PlanPause{on, m_options.clock->wall().localDate()};
        say(said);
    });
    connect(m_today, &TodayPage::phaseWanted, this, [this](int phase) {
        const LocalDate today = m_options.clock->wall().localDate();
        m_disk->read([](Store& store) { return store.coach().profile(); },
                     [this, phase, today](const Result<Profile>& profile) {
                         if (!profile || !profile->plan)
                             return;
                         Profile said;
                         said.plan = profile->plan;
                         said.plan->phase = phase;
                         said.plan->phaseStart = today;
                         say(said);
                     });
    });
    connect(m_today, &TodayPage::checkAnswered, this,
            [this](const QString& check, const TrialAnswer& answer) {
                CheckResult result;
                result.kind = utf8(check);
                result.answer = answer;
                keepCheck(std::move(result));
            });
}

} // namespace patella::ui
