// The sessions of a sample's day.
#include "src/coach/offer.h"
#include "src/coach/replay.h"
#include "src/interop/sample_clock.h"
#include "src/interop/sample_history.h"

#include <algorithm>
#include <span>

namespace patella {

namespace {

constexpr int evening = 18 * 60;
constexpr const char* notes[] = {
    "Stairs were fine in the evening.",
    "Right knee a little stiff at the start, gone after the warm-up.",
    "Slept badly, kept it short.",
    "The clamshells felt easy today.",
    "Sat at the desk all day; first squats were rusty.",
    "Good session. Wall sit burned in the thighs, not in the knee.",
    "After the long run on Sunday the kneecap was grumpy.",
    "Tried to go slower on the way down.",
    "Travelling, did it on the hotel floor.",
    "No pain on the stairs this week.",
};

constexpr int reserveOf(bool hard) { return hard ? 1 : 3; }

} // namespace

const Routine& SampleHistory::gentleOn(LocalDate date) const {
    return m_gentle[static_cast<std::size_t>(date.daysSince1970() + 1'000'000) % m_gentle.size()];
}

void SampleHistory::train(SampleDay& day) {
    if (m_away > 0 && --m_away >= 0)
        return;
    if (m_random.chance(1.0 / 400)) { // a cold, or a journey
        m_away = m_random.between(3, 7);
        return;
    }
    const int weekday = day.date.isoWeekday();
    const bool strength = weekday == 1 || weekday == 3 || weekday == 5;
    const int minutes = evening + m_random.between(-30, 90);
    if (m_random.chance(strength ? 0.03 : 0.06))
        return;
    if (strength && !m_own.phases.empty() && !(m_knees.flared(Knee::Right) && m_random.chance(0.4))) {
        const Routine today = coached(m_own, m_coach, m_content.library).routine;
        addSession(day, today, minutes);
    } else if (!m_gentle.empty()) {
        addSession(day, gentleOn(day.date), minutes);
    }
    if (!m_gentle.empty() && m_random.chance(0.12))
        addSession(day, gentleOn(day.date.plusDays(1)), minutes + 150);
}

void SampleHistory::addSession(SampleDay& day, const Routine& routine, int minutes) {
    Result<SessionPlan> plan = expand(routine, m_content.library);
    if (!plan)
        return;
    RecordedSession session;
    session.id = SessionId(m_random.uuid());
    session.at = sampleTime(day.date, minutes, m_random.between(0, 59));
    session.plan = std::move(*plan);
    const bool strength = routine.id == m_own.id;
    const bool hard = m_knees.flared(Knee::Right) || m_random.chance(0.05);
    playSets(session, hard);
    end(session);
    if (strength || m_random.chance(0.12))
        rate(session, hard);
    if (strength)
        m_trained = session.id;
    m_knees.trained(strength ? 1 : 0.1);
    if (m_random.chance(0.01)) { // begun by mistake
        RecordedSession mistake = session;
        mistake.id = SessionId(m_random.uuid());
        mistake.at = laterThan(session.at, std::chrono::hours(1));
        mistake.pain.clear();
        mistake.events.resize(1);
        mistake.events.front().at = laterThan(mistake.at, std::chrono::minutes(2));
        const WallTime at = laterThan(mistake.at, std::chrono::minutes(3));
        mistake.events.push_back({at, RecordedSession::End{SessionState::Partial, std::chrono::minutes(2)}});
        mistake.events.push_back({at, RecordedSession::Removal{}});
        day.sessions.push_back(std::move(mistake));
    }
    day.sessions.push_back(std::move(session));
}

/// A set a work step; a hard day leaves the last ones short, and a count is put right now and then.
void SampleHistory::playSets(RecordedSession& session, bool hard) {
    Duration at{0};
    const std::size_t stop =
        m_random.chance(hard ? 0.2 : 0.02) ? session.plan.steps.size() * 2 / 3 : session.plan.steps.size();
    for (std::size_t i = 0; i < stop; ++i) {
        const Step& step = session.plan.steps[i];
        at += step.duration;
        if (step.kind != StepKind::Work)
            continue;
        SetRecord set;
        set.item = step.item;
        set.set = step.set;
        set.side = step.side;
        set.direction = step.direction;
        const PlannedItem& item = session.plan.items[step.item];
        set.planned = plannedAmount(item);
        set.done = set.planned;
        if (std::holds_alternative<Repetitions>(item.target) && !hard && m_random.chance(0.3))
            set.done += m_random.between(1, 2);
        else if (m_random.chance(hard ? 0.12 : 0.015))
            set.done = std::max(1, set.planned * 3 / 4);
        set.at = at;
        set.took = step.duration;
        if (item.phase == PhaseKind::Strength && step.set == item.sets)
            set.reserve = std::max(0, reserveOf(hard) + m_random.between(-1, 1));
        set.formSlipped = m_random.chance(0.004);
        session.events.push_back({laterThan(session.at, at), set});
        if (m_random.chance(0.004)) {
            set.done = std::max(1, set.done - 1);
            set.corrected = true;
            session.events.push_back({laterThan(session.at, at + std::chrono::seconds(20)), set});
        }
    }
}

void SampleHistory::end(RecordedSession& session) {
    Duration last{0};
    int planned = 0;
    for (const Step& step : session.plan.steps)
        planned += step.kind == StepKind::Work ? 1 : 0;
    int done = 0;
    for (const RecordedSession::Event& event : session.events)
        if (const auto* set = std::get_if<SetRecord>(&event.what)) {
            last = std::max(last, set->at);
            done += set->corrected ? 0 : 1;
        }
    const WallTime at = laterThan(session.at, last + std::chrono::seconds(m_random.between(5, 600)));
    if (m_random.chance(0.1))
        session.events.push_back(
            {at, RecordedSession::Note{notes[m_random.between(0, static_cast<int>(std::size(notes)) - 1)]}});
    const bool thrownAway = m_random.chance(0.004);
    const SessionState state = thrownAway       ? SessionState::Discarded
                               : done < planned ? SessionState::Partial
                                                : SessionState::Finished;
    session.events.push_back({at, RecordedSession::End{state, last}});
    if (!thrownAway && m_random.chance(0.003)) {
        session.events.push_back({at, RecordedSession::Removal{}});
        session.events.push_back({laterThan(at, std::chrono::seconds(8)), RecordedSession::Restoring{}});
    }
}

void SampleHistory::addRating(RecordedSession& session, PainKind kind, Knee knee, const WallTime& at,
                              double more) {
    PainEntry made = entry(session.id, kind, knee, at);
    if (!m_random.chance(0.06)) // asked and not answered
        made.rating.score = m_knees.score(knee, more);
    made.rating.sharp = made.rating.score && made.rating.score->value() >= 7 && m_random.chance(0.2);
    session.pain.push_back(made);
    if (made.rating.score && m_random.chance(0.015)) {
        made.replaces = std::exchange(made.uuid, m_random.uuid());
        made.rating.score = PainScore::of(std::max(0, made.rating.score->value() - 1));
        made.entered = laterThan(made.entered, std::chrono::minutes(30));
        session.pain.push_back(made);
    }
}

void SampleHistory::rate(RecordedSession& session, bool hard) {
    const WallTime over = session.events.back().at;
    for (const Knee knee : bothSides)
        addRating(session, PainKind::Before, knee, session.at, 0);
    for (const Knee knee : bothSides)
        addRating(session, PainKind::During, knee, laterThan(over, -std::chrono::minutes(3)),
                  hard ? 1.1 : 0.5);
    for (const Knee knee : bothSides)
        addRating(session, PainKind::End, knee, over, 0.2);
    if (m_random.chance(0.55))
        for (const Knee knee : bothSides)
            addRating(session, PainKind::HourAfter, knee, laterThan(over, std::chrono::hours(1)), 0.3);
}

} // namespace patella
