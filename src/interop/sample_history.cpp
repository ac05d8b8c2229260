#include "src/interop/sample_history.h"

#include "src/coach/replay.h"
#include "src/interop/sample_clock.h"
#include "src/session/session_replay.h"

#include <algorithm>
#include <span>

namespace patella {

namespace {

constexpr int logDays = 16; ///< that a morning's decisions look back
constexpr std::array phaseStarts{0, 42, 100, 190};
constexpr int lastPhase = phaseStarts.size();
constexpr std::pair<std::string_view, int> gentle[] = { ///< our routines, and how often they are gone through
    {"s2-six-stretches", 1},
    {"s3-foam-rolling", 3},
    {"s0-core-stretches", 2},
    {"s3-stretching", 2}};
constexpr const char* stagedPlan = "plan-staged-rehab";

void add(Routine& routine, PhaseKind phase, std::initializer_list<const char*> exercises) {
    for (const char* id : exercises)
        routine.block(phase).entries.emplace_back(RoutineItem{ExerciseId(id)});
}

/// What the library has of it.
Routine ownStrength(const ExerciseLibrary& library, const std::string& id) {
    Routine routine;
    routine.id = RoutineId(id);
    routine.name = "Strength A";
    add(routine, PhaseKind::WarmUp, {"march-in-place"});
    add(routine, PhaseKind::Stretch, {"wall-calf-stretch"});
    add(routine, PhaseKind::Strength,
        {"straight-leg-raise", "glute-bridge", "clamshell", "side-lying-leg-lift", "wall-sit", "mini-squat",
         "bent-knee-heel-raise"});
    add(routine, PhaseKind::CoolDown, {"deep-breathing"});
    for (PhaseBlock& block : routine.phases)
        std::erase_if(block.entries, [&](const Entry& entry) {
            const Exercise* exercise = library.find(itemsOf(entry).front()->exercise);
            return !exercise || !exercise->playable();
        });
    std::erase_if(routine.phases, [](const PhaseBlock& block) { return block.entries.empty(); });
    return routine;
}

LocalDate yearsBefore(LocalDate date, int years) {
    const int year = std::max(1, date.year() - years);
    return LocalDate::of(year, date.month(), date.day()).value_or(*LocalDate::of(year, 3, 1));
}

Profile toBegin(LocalDate date) {
    Profile said;
    said.knees = PerKnee{false, true};
    said.pain = std::array<std::optional<PainScore>, 2>{std::nullopt, PainScore::of(6)};
    said.birthYear = 1988;
    said.days = Weekdays{true, false, true, false, true, false, false};
    said.minutes = 40;
    said.firstRunDone = date;
    return said;
}

SessionDetail detailOf(const RecordedSession& session) {
    SessionDetail detail;
    detail.summary.id = session.id;
    detail.summary.started = session.at;
    detail.summary.date = session.at.localDate();
    detail.summary.state = SessionState::Finished;
    detail.plan = session.plan;
    std::vector<SetRecord> recorded;
    for (const RecordedSession::Event& event : session.events)
        if (const auto* set = std::get_if<SetRecord>(&event.what))
            recorded.push_back(*set);
    detail.sets = countingSets(recorded);
    return detail;
}

/// Thrown away, or removed and not brought back.
bool gone(const RecordedSession& session) {
    bool removed = false;
    for (const RecordedSession::Event& event : session.events) {
        if (const auto* end = std::get_if<RecordedSession::End>(&event.what);
            end && end->state == SessionState::Discarded)
            return true;
        if (std::holds_alternative<RecordedSession::Removal>(event.what))
            removed = true;
        if (std::holds_alternative<RecordedSession::Restoring>(event.what))
            removed = false;
    }
    return removed;
}

} // namespace

SampleHistory::SampleHistory(const SampleContent& content, const SampleWish& wish)
    : m_content(content)
    , m_wish(wish)
    , m_random(wish.seed)
    , m_knees(m_random)
    , m_first(yearsBefore(wish.until, std::clamp(wish.years, 1, SampleWish::mostYears)))
    , m_date(m_first)
    , m_own(ownStrength(content.library, m_random.uuid()))
    , m_options(
          std::make_unique<CoachOptions>(CoachOptions{rulesOf(content.rule, {}), std::nullopt, lastPhase}))
    , m_tracks(std::make_unique<Tracks>(content.library, *m_options))
    , m_replay(std::make_unique<Replay>(*m_tracks, std::vector<RunEntry>{}, std::vector<Override>{})) {
    for (const auto& [id, rounds] : gentle)
        for (const Routine& routine : content.routines)
            if (routine.id.value == id) {
                m_gentle.push_back(routine);
                for (PhaseBlock& block : m_gentle.back().phases)
                    block.rounds = rounds;
            }
}

SampleHistory::~SampleHistory() = default;

std::optional<SampleDay> SampleHistory::next() {
    if (m_date > m_wish.until)
        return std::nullopt;
    SampleDay day;
    day.date = m_date;
    begin(day);
    wake(day);
    remember(day);
    decide(day.date);
    m_yesterday.clear();
    m_trained = {};
    if (day.date < m_wish.until) {
        run(day);
        train(day);
        for (const RecordedSession& session : day.sessions) {
            if (gone(session)) {
                m_trained = session.id == m_trained ? SessionId() : m_trained; // nobody asks after it
                continue;
            }
            m_yesterday.push_back(detailOf(session));
            m_recent.insert(m_recent.end(), session.pain.begin(), session.pain.end());
        }
    }
    m_date = m_date.plusDays(1);
    return day;
}

/// What is told once, and the phases of the plan.
void SampleHistory::begin(SampleDay& day) {
    const int at = day.date - m_first;
    const auto phase = std::find(phaseStarts.begin(), phaseStarts.end(), at);
    if (phase == phaseStarts.end())
        return;
    day.said = at == 0 ? toBegin(day.date) : Profile{};
    ChosenPlan plan;
    plan.id = stagedPlan;
    plan.start = m_first;
    plan.phase = static_cast<int>(phase - phaseStarts.begin()) + 1;
    plan.phaseStart = day.date;
    day.said->plan = plan;
    if (at > 0)
        return;
    CheckResult check;
    check.uuid = m_random.uuid();
    check.date = day.date;
    check.kind = CheckResult::safety;
    check.answer = SafetyAnswer{};
    check.entered = sampleTime(day.date, 7 * 60);
    day.checks.push_back(check);
}

PainEntry SampleHistory::entry(const SessionId& session, PainKind kind, Knee knee, const WallTime& at) {
    PainEntry made;
    made.uuid = m_random.uuid();
    made.session = session;
    made.rating.kind = kind;
    made.rating.knee = knee;
    made.about = made.entered = at;
    return made;
}

/// The morning's scores, some of them left out; muscles.
void SampleHistory::wake(SampleDay& day) {
    m_knees.nextDay();
    const WallTime at = sampleTime(day.date, m_random.between(6 * 60 + 30, 9 * 60), m_random.between(0, 59));
    const bool trained = !m_trained.empty();
    if (!m_random.chance(trained ? 0.93 : 0.28))
        return;
    const bool answered = m_random.chance(0.95);
    for (const Knee knee : bothSides) {
        PainEntry made = entry(m_trained, PainKind::NextMorning, knee, at);
        if (answered)
            made.rating.score = m_knees.score(knee, -0.2);
        if (answered && made.rating.score->value() >= 3)
            made.rating.place = "kneecap";
        made.rating.painkiller = answered && m_knees.flared(knee) && m_random.chance(0.1);
        day.pain.push_back(made);
    }
    if (!trained || !m_random.chance(0.4))
        return;
    SorenessEntry sore;
    sore.uuid = m_random.uuid();
    sore.session = m_trained;
    sore.score = scoreOf(static_cast<Soreness>(m_random.between(0, m_random.chance(0.2) ? 2 : 1)));
    sore.about = sore.entered = at;
    day.soreness.push_back(sore);
}

void SampleHistory::remember(const SampleDay& day) {
    m_recent.insert(m_recent.end(), day.pain.begin(), day.pain.end());
    while (!m_recent.empty() && day.date - m_recent.front().about.localDate() > logDays)
        m_recent.pop_front();
}

/// The coach's own replay, half a day at a time: yesterday's training with this morning's scores, then today.
void SampleHistory::decide(LocalDate date) {
    History recent;
    recent.sessions = m_yesterday;
    const std::vector<PainEntry> entries(m_recent.begin(), m_recent.end());
    recent.pain = countingPain(entries);
    const PainLog log(recent, m_content.library, m_options->rule);
    if (date > m_first)
        m_replay->evening(date.plusDays(-1), log);
    m_replay->morning(date, log);
    m_coach = entriesOf(*m_tracks, log, m_content.library, date);
}

void SampleHistory::run(SampleDay& day) {
    const int weekday = day.date.isoWeekday();
    const bool runs = weekday == 2 || weekday == 4 || weekday == 7;
    if (!runs || m_away > 0 || m_random.chance(m_knees.flared(Knee::Right) ? 0.7 : 0.06))
        return;
    const bool tooFar = weekday == 7 && m_random.chance(0.11);
    const double share = tooFar ? m_random.around(1.9, 0.2) : weekday == 7 ? 1.25 : weekday == 2 ? 0.85 : 1;
    RunRecord record;
    record.uuid = m_random.uuid();
    record.started = sampleTime(day.date, m_random.between(6 * 60 + 40, 8 * 60));
    record.entered = laterThan(*record.started, std::chrono::hours(2));
    record.run.date = day.date;
    record.run.metres = static_cast<int>(m_usualRun * share / 100) * 100;
    record.run.seconds = static_cast<int>(record.run.metres / 1000.0 * m_random.around(345, 25));
    m_knees.ran(record.run.metres, m_usualRun);
    for (const Knee knee : bothSides)
        if (!m_random.chance(0.05))
            record.run.highest[static_cast<std::size_t>(knee)] = m_knees.score(knee, 0.4);
    day.runs.push_back(record);
    m_replay->ranOn(day.date);
    if (m_random.chance(0.02)) { // the watch knew better
        record.replaces = std::exchange(record.uuid, m_random.uuid());
        record.run.metres += 300;
        record.entered = laterThan(record.entered, std::chrono::hours(5));
        day.runs.push_back(record);
    }
    m_usualRun = tooFar ? std::max(4000, m_usualRun * 9 / 10) : std::min(9000, m_usualRun + 25);
}

} // namespace patella
