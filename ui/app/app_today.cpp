// Today: read and decided on the disk's thread, wired to the player and to the record.
#include "ui/app/app.h"
#include "ui/app/coach_desk.h"
#include "ui/app/measuring.h"
#include "ui/app/progress_desk.h"
#include "ui/app/records.h"
#include "ui/app/reminding.h"
#include "ui/player/player_page.h"
#include "ui/routine/routines_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/session_words.h"
#include "ui/text/words.h"
#include "ui/today/today_page.h"

#include <QTimer>

namespace patella::ui {

namespace {

constexpr int minuteMs = 60'000;

int quarterOf(const WallTime& now) { return now.localMinutes() / 15; }

} // namespace

CoachOptions coachOptions(const DayRecord& record, const ProgressionRule& ours,
                          const std::vector<TrainingPlan>& plans) {
    return {rulesOf(ours, record.numbers), atHand(record.profile), openPhaseOf(record.profile, plans),
            record.profile.ownEquipment};
}

TodayView viewOf(const DayRecord& record, const DayContent& content) {
    const LocalDate today = content.now.localDate();
    const CoachOptions options = coachOptions(record, content.rule, content.plans);
    const PainLog pain(record.history, content.library, options.rule);
    const CoachRecord coach =
        coachRecord(record.history, pain, content.library, record.overrides, today, options);
    const PlanDay plan =
        planDay({content.plans, content.shipped, record.own, content.library, record.profile, record.history,
                 coach, pain, options.rule.on(today).items, content.timing, today});
    return todayView({record.history, coach.entries, content.library, content.shipped, record.own,
                      content.now, content.weekStart, content.timing, record.profile.notToday == today,
                      options.rule, plan});
}

PlanAhead aheadOf(const DayRecord& record, const DayContent& content) {
    const LocalDate today = content.now.localDate();
    const CoachOptions options = coachOptions(record, content.rule, content.plans);
    const CoachRecord coach = coachRecord(record.history, content.library, record.overrides, today, options);
    const PainLog pain(record.history, content.library, options.rule);
    return planAhead({content.plans, content.shipped, record.own, content.library, record.profile,
                      record.history, coach, pain, options.rule.on(today).items, content.timing, today});
}

Result<DayRecord> readRecord(Store& store) {
    Result<History> history = readHistory(store.sessions(), store.runs(), store.coach());
    Result<std::vector<Routine>> own = store.routines().all();
    const Result<std::vector<OverrideRecord>> overrides = store.coach().overrides();
    Result<std::vector<NumbersFrom>> numbers = store.coach().ruleChanges();
    Result<Profile> profile = store.coach().profile();
    if (!history || !own)
        return !history ? history.error() : own.error();
    if (!overrides || !profile)
        return !overrides ? overrides.error() : profile.error();
    Result<std::vector<PinnedNote>> notes = store.notes().all();
    if (!numbers || !notes)
        return !numbers ? numbers.error() : notes.error();
    DayRecord record{std::move(*history), std::move(*own),     {},
                     std::move(*numbers), std::move(*profile), std::move(*notes)};
    for (const OverrideRecord& each : *overrides)
        record.overrides.push_back(each.what);
    return record;
}

Result<DayRead> dayOf(const Result<DayRecord>& record, const DayContent& content) {
    if (!record)
        return record.error();
    const LocalDate today = content.now.localDate();
    const MeasuresView measures = measuresOf(*record, {}, {}, today);
    return DayRead{viewOf(*record, content), record->profile.numbers.value_or(RuleNumbers{}),
                   measuresAsked(measures.answers, measures.dueFrom, today)};
}

TodayPage* App::makeToday() {
    m_today = new TodayPage;
    m_today->setContent(&m_content->library, &m_content->evidence);
    connect(m_today, &TodayPage::startRoutine, this,
            [this](const Routine& routine) { routines().start(routine); });
    connect(m_today, &TodayPage::chooseRoutine, this,
            [this] { m_window->showPage(QStringLiteral("routines")); });
    connect(m_today, &TodayPage::tryAgain, this, &App::reloadToday);
    connect(m_today, &TodayPage::overruleWanted, m_desk.get(), &CoachDesk::overrule);
    connect(m_today, &TodayPage::notToday, this, [this](bool on) {
        const LocalDate today = m_options.clock->wall().localDate();
        Profile said;
        said.notToday = on ? today : today.plusDays(-1);
        say(said);
    });
    connect(m_today, &TodayPage::answered, this,
            [this](const ScoreQuestion& question, const std::vector<ScoreAnswer>& answers, bool painkiller) {
                keepScores(entriesOf(question, answers, painkiller, m_options.clock->wall()));
            });
    connect(m_today, &TodayPage::scored, this,
            [this](const std::vector<ScoreAnswer>& answers, bool painkiller) {
                keepScores(entriesNow(answers, painkiller, m_day.view.morningMissing, m_options.clock->wall(),
                                      m_day.ours.items));
            });
    connect(m_today, &TodayPage::measuresWanted, m_measuring.get(), &Measuring::openMeasures);
    connect(m_today, &TodayPage::measuresPutOff, m_measuring.get(), &Measuring::putOff);
    connectPlan();
    connectRecords();
    watchTheDay();
    reloadToday();
    return m_today;
}

void App::connectRecords() {
    Records* records = m_records.get();
    connect(m_today, &TodayPage::soreTold, records, &Records::keepSoreness);
    connect(m_today, &TodayPage::scoresWanted, records, &Records::openScores);
    connect(m_today, &TodayPage::ranOn, records, &Records::keepRun);
    connect(m_today, &TodayPage::runChanged, records, &Records::changeRun);
    connect(m_today, &TodayPage::runRemoved, records, &Records::removeRun);
    connect(m_today, &TodayPage::runRestored, records, &Records::restoreRun);
    const auto showRuns = [this] {
        m_records->readRuns([this](std::vector<RunRecord> runs) { m_today->showRuns(std::move(runs)); });
    };
    connect(m_today, &TodayPage::runsWanted, this, showRuns);
    connect(records, &Records::runsChanged, m_today, [this, showRuns] {
        reloadToday();
        if (m_today->showsRuns())
            showRuns();
    });
}

void App::say(const Profile& said) {
    const WallTime at = m_options.clock->wall();
    m_disk->write([said, at](Store& store) { return store.coach().say(said, at); },
                  [this] { reloadToday(); });
}

void App::keepScores(std::vector<PainEntry> entries) {
    for (PainEntry& entry : entries)
        entry.uuid = newUuid();
    for (std::size_t i = 0; i < entries.size(); ++i)
        m_disk->write([entry = entries[i]](Store& store) { return store.sessions().addPain(entry); },
                      [this, last = i + 1 == entries.size()] {
                          if (last)
                              reloadSessions();
                      });
}

/// Midnight, noon and the hour after a session come while the window stands open.
void App::watchTheDay() {
    auto* timer = new QTimer(this);
    timer->setInterval(minuteMs);
    connect(timer, &QTimer::timeout, this, [this] {
        const WallTime now = m_options.clock->wall();
        const bool turned = now.localDate() != m_day.view.date;
        if (turned || (m_today->isVisible() && quarterOf(now) != m_day.quarter))
            reloadToday();
    });
    timer->start();
}

DayContent App::dayContent() const {
    const WallTime now = m_options.clock->wall();
    return {m_content->library,
            m_content->routines,
            m_content->plans,
            m_day.ours,
            timing(),
            now,
            SessionWords::weekStart(now.localDate()),
            m_content->measures};
}

void App::reloadToday() {
    if (m_reminding)
        m_reminding->refresh();
    reloadPresent();
    if (m_progress)
        m_progress->changed();
    if (!m_disk)
        return;
    m_day.again = std::exchange(m_day.reading, true);
    if (m_day.again)
        return;
    m_day.quarter = quarterOf(m_options.clock->wall());
    readDay([this](const Result<DayRead>& day) {
        m_day.reading = false;
        if (m_day.again)
            return reloadToday();
        if (m_today)
            m_today->setFault(day ? QString() : Words::error(day.error()));
        m_day.known = true; // what cannot be read is waited for no longer
        if (day) {
            m_day.view = day->view;
            m_day.numbers = day->numbers;
        }
        showCoach();
        if (!day || !m_today)
            return;
        m_today->setSigns(m_content->signs);
        m_today->setMeasures(day->measures);
        m_today->render(m_day.view);
    });
}

void App::readDay(std::function<void(const Result<DayRead>&)> then) {
    m_disk->readHistory(
        readRecord,
        [content = dayContent()](const Result<DayRecord>& record) { return dayOf(record, content); },
        std::move(then));
}

void App::showDayWithout(const Error& error) {
    m_day.known = true;
    showCoach();
    if (!m_today)
        return;
    m_day.view = viewOf({{}, m_ownRoutines}, dayContent());
    m_today->render(m_day.view);
    m_today->setFault(Words::error(error));
}

/// Pages that know nothing of the day learn what the coach says of their doses.
void App::showCoach() {
    m_desk->setUnderWay(m_player && m_player->underWay());
    if (m_routines)
        m_routines->setCoach(m_day.known ? std::optional(m_day.view.coach) : std::nullopt);
    if (m_settings)
        m_settings->setRuleNumbers(m_day.numbers, m_content->evidence);
}

void App::reloadSessions() {
    reloadHistory();
    reloadToday();
}

} // namespace patella::ui
