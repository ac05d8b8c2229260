#pragma once
#include "src/session/after_set.h"
#include "src/session/pain_check.h"
#include "src/session/player_view.h"
#include "src/session/session_repository.h"
#include "src/session/session_tally.h"
#include "src/session/unfinished.h"
#include "ui/platform/clock.h"
#include "ui/platform/tone_player.h"

#include <QObject>

#include <map>
#include <set>

namespace patella::ui {

/// A session under way: the engine with its clock, the exercises that were left, the sets that storage
/// confirmed. It has no timer and no widget.
class LiveSession : public QObject {
    Q_OBJECT
public:
    LiveSession(const Clock& clock, SessionPlan plan, QObject* parent = nullptr);

    void begin();
    /// Instead of begin(): takes up one that was cut off; it is paused.
    void carryOn(const UnfinishedSession& left);
    void tick();
    void pause();
    void resume();
    void next();
    void back();           ///< also into an exercise that was skipped, never into one that pain ended
    void completeOrGoOn(); ///< the one sensible thing: ends a self-paced set as done, any other step early
    void moreRest();       ///< 15 s
    void lessRest();       ///< 15 s, or what is left
    void restartSet();     ///< the one under way, from its beginning
    bool change(const SessionEngine::Change& change); ///< false: nothing to change
    void correct(const SetRecord& record);            ///< a set that was recorded, with what was said of it
    void skipItem();                    ///< the exercise of this step; in a superset its later sets too
    void endExercise(std::size_t item); ///< for pain: in every later round too
    void finish();
    void discard();
    void confirm(const SetRecord& record) { mergeRecord(m_confirmed, record); }

    [[nodiscard]] const SessionId& id() const { return m_id; }
    [[nodiscard]] const SessionPlan& plan() const { return m_engine.plan(); }
    [[nodiscard]] const SessionEngine& engine() const { return m_engine; }
    [[nodiscard]] PlayerView view() const { return playerView(m_engine, m_clock.now()); }
    [[nodiscard]] Step step() const;
    [[nodiscard]] bool running() const { return m_engine.running(); }
    [[nodiscard]] bool underWay() const { return running() || paused(); }
    [[nodiscard]] bool paused() const { return m_engine.paused(); }
    /// What paused it, where the user did not.
    enum class Break { None, Sleep, CutOff };
    [[nodiscard]] Break broken() const { return paused() ? m_break : Break::None; }
    [[nodiscard]] bool ended() const { return m_ended; }
    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] Duration active() const { return m_engine.view(m_clock.now()).active; }
    [[nodiscard]] const std::vector<SetRecord>& recorded() const { return m_recorded; }
    [[nodiscard]] const std::vector<SetRecord>& confirmed() const { return m_confirmed; }
    /// The item that pain said now is about: the one worked on last.
    [[nodiscard]] std::size_t itemWorkedOn() const;
    /// The strengthening set that the rest under way follows.
    [[nodiscard]] std::optional<JustDone> justDone() const;
    /// Time until something falls due, at most `horizon`.
    [[nodiscard]] Duration untilNext(Duration horizon) const {
        return m_engine.untilNext(m_clock.now(), horizon).value_or(horizon);
    }
    [[nodiscard]] std::size_t stepNumber() const { return m_engine.view(m_clock.now()).step; }
    /// Whether something is left to do once the exercise of `item` ends here.
    [[nodiscard]] bool moreAfter(std::size_t item) const;

Q_SIGNALS:
    void began(const patella::SessionId& id, const patella::WallTime& at, const patella::SessionPlan& plan);
    void setRecorded(const patella::SetRecord& record);
    void planChanged(const patella::PlanChange& change, const patella::SessionPlan& plan);
    void toneDue(patella::ui::Tone tone);
    void fellDue(const patella::SessionEngine::Events& events); ///< all that was not left
    void beat(const patella::Heartbeat& heartbeat);
    void changed(); ///< a step began, or it was paused or resumed
    void over(patella::SessionState state, patella::Duration active);

private:
    [[nodiscard]] bool left(std::size_t item) const;
    void take(const SessionEngine::Events& events, bool byTime = false);
    void passOverLeft(SessionEngine::Events& events);
    void end(SessionState state);

    const Clock& m_clock;
    SessionId m_id;
    SessionEngine m_engine;
    std::vector<SetRecord> m_recorded;
    std::vector<SetRecord> m_confirmed;
    std::set<std::size_t> m_skipped; ///< items
    std::set<ExerciseId> m_stopped;  ///< by pain
    std::optional<Instant> m_lastBeat{};
    SessionState m_state = SessionState::Open;
    bool m_finishedEarly = false;
    Break m_break = Break::None;
    bool m_ended = false;
};

} // namespace patella::ui
