#include "ui/player/live_session.h"

#include "ui/player/tone_cues.h"

#include <algorithm>
#include <utility>

namespace patella::ui {

namespace {

constexpr Duration beatEvery = std::chrono::seconds(1);
constexpr Duration readyAgain = std::chrono::seconds(5); ///< after a break that nobody asked for
constexpr Duration more = std::chrono::seconds(15);

} // namespace

LiveSession::LiveSession(const Clock& clock, SessionPlan plan, QObject* parent)
    : QObject(parent)
    , m_clock(clock)
    , m_id(newUuid())
    , m_engine(std::move(plan)) {}

Step LiveSession::step() const {
    const auto& steps = plan().steps;
    return steps.empty() ? Step{} : steps[m_engine.view(m_clock.now()).step];
}

std::size_t LiveSession::itemWorkedOn() const {
    const auto& steps = plan().steps;
    if (steps.empty())
        return 0;
    for (std::size_t s = m_engine.view(m_clock.now()).step + 1; s-- > 0;)
        if (steps[s].kind == StepKind::Work)
            return steps[s].item;
    return steps.front().item;
}

bool LiveSession::moreAfter(std::size_t item) const {
    const auto& steps = plan().steps;
    for (std::size_t s = m_engine.view(m_clock.now()).step; s < steps.size(); ++s)
        if (steps[s].kind == StepKind::Work && !left(steps[s].item) &&
            plan().items[steps[s].item].exercise != plan().items[item].exercise)
            return true;
    return false;
}

bool LiveSession::left(std::size_t item) const {
    return m_skipped.contains(item) || m_stopped.contains(plan().items[item].exercise);
}

void LiveSession::begin() {
    Q_EMIT began(m_id, m_clock.wall(), plan());
    take(m_engine.start(m_clock.now()));
}

void LiveSession::carryOn(const UnfinishedSession& left) {
    m_id = left.id;
    m_recorded = left.sets;
    m_confirmed = left.sets;
    const SessionEngine::Events events =
        m_engine.carryOn(m_clock.now(), left.place.step, left.place.elapsed, left.place.active, left.sets);
    take(events, true);
    m_break = Break::CutOff;
    Q_EMIT changed();
}

void LiveSession::tick() {
    if (!running())
        return;
    take(m_engine.advance(m_clock.now()), true);
    const Instant now = m_clock.now();
    if (!running() || (m_lastBeat && now - *m_lastBeat < beatEvery))
        return;
    m_lastBeat = now;
    const SessionView view = m_engine.view(now);
    Q_EMIT beat({view.step, view.elapsed, view.active, m_clock.wall().utcMs});
}

void LiveSession::pause() {
    tick();
    if (!running())
        return;
    take(m_engine.pause(m_clock.now()));
}

void LiveSession::resume() {
    take(m_engine.resume(m_clock.now(),
                         std::exchange(m_break, Break::None) == Break::None ? Duration{0} : readyAgain));
}

void LiveSession::next() {
    tick();
    take(m_engine.next(m_clock.now()));
}

void LiveSession::completeOrGoOn() {
    tick();
    take(m_engine.completeSet(m_clock.now()));
}

void LiveSession::moreRest() {
    tick();
    take(m_engine.extendRest(m_clock.now(), more));
}

void LiveSession::lessRest() {
    tick();
    take(m_engine.extendRest(m_clock.now(), -more));
}

void LiveSession::restartSet() {
    tick();
    take(m_engine.restartSet(m_clock.now()));
}

bool LiveSession::change(const SessionEngine::Change& change) {
    tick();
    SessionEngine::Events events;
    const std::optional<PlanChange> changed = m_engine.change(m_clock.now(), change, events);
    if (changed)
        Q_EMIT planChanged(*changed, plan());
    take(events);
    if (changed && !ended())
        Q_EMIT this->changed();
    return changed.has_value();
}

void LiveSession::correct(const SetRecord& record) {
    m_engine.correct(record, record.done);
    mergeRecord(m_recorded, record);
    Q_EMIT setRecorded(record);
    Q_EMIT changed();
}

std::optional<JustDone> LiveSession::justDone() const {
    return patella::justDone(plan(), m_recorded, stepNumber());
}

void LiveSession::back() {
    tick();
    SessionEngine::Events events = m_engine.back(m_clock.now());
    m_skipped.erase(step().item);
    take(events);
}

void LiveSession::skipItem() {
    tick();
    if (!underWay())
        return;
    m_skipped.insert(step().item);
    take(m_engine.next(m_clock.now()));
}

void LiveSession::endExercise(std::size_t item) {
    tick();
    m_stopped.insert(plan().items[item].exercise);
    if (underWay() && left(step().item))
        take(m_engine.next(m_clock.now()));
}

void LiveSession::finish() {
    tick();
    m_finishedEarly = true;
    take(m_engine.finish(m_clock.now()));
}

void LiveSession::discard() {
    if (ended())
        return;
    m_engine.finish(m_clock.now());
    end(SessionState::Discarded);
}

/// Goes on from a step of an exercise that was left until one is reached that is to be done.
void LiveSession::passOverLeft(SessionEngine::Events& events) {
    while (underWay() && left(step().item)) {
        // nothing of it may be kept, however late the tick came
        m_engine.restartSet(m_clock.now());
        const auto on = m_engine.next(m_clock.now());
        events.insert(events.end(), on.begin(), on.end());
    }
    const auto notDone = [this](const SessionEvent& e) {
        return e.kind == SessionEvent::Kind::StepStarted && left(plan().steps[e.step].item);
    };
    std::erase_if(events, notDone);
}

void LiveSession::take(const SessionEngine::Events& fallen, bool byTime) {
    SessionEngine::Events events = fallen;
    passOverLeft(events);
    bool change = false;
    for (const SessionEvent& event : events) {
        switch (event.kind) {
        case SessionEvent::Kind::SetRecorded:
            if (byTime && left(event.record.item))
                break; // a late tick ran through a set of an exercise that was left
            mergeRecord(m_recorded, event.record);
            Q_EMIT setRecorded(event.record);
            break;
        case SessionEvent::Kind::Paused:
            m_break = byTime ? Break::Sleep : Break::None;
            [[fallthrough]];
        case SessionEvent::Kind::Resumed:
        case SessionEvent::Kind::LeadInOver:
        case SessionEvent::Kind::StepStarted:
            change = true;
            break;
        default:
            break;
        }
    }
    if (const auto tone = ToneCues::toneFor(events, plan()))
        Q_EMIT toneDue(*tone);
    if (!events.empty())
        Q_EMIT fellDue(events);
    if (m_engine.finished() && !m_ended)
        end(m_finishedEarly ? SessionState::Partial : SessionState::Finished);
    else if (change)
        Q_EMIT changed();
}

void LiveSession::end(SessionState state) {
    m_ended = true;
    m_state = m_recorded.empty() ? SessionState::Discarded : state;
    Q_EMIT over(m_state, active());
}

} // namespace patella::ui
