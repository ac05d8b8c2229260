#pragma once
#include "src/routine/plan_change.h"
#include "src/session/session_record.h"
#include "src/session/tempo_parts.h"

#include <functional>
#include <variant>
#include <vector>

namespace patella {

/// What fell due. `at` is the moment it was due, not the moment it was noticed.
struct SessionEvent {
    enum class Kind {
        StepStarted, ///< `step`
        Countdown,   ///< `number` seconds left of a step: 3, 2, 1
        Halfway,     ///< of a hold or timed set of 20 s or more
        RepStarted,  ///< `number`, 1-based
        PartStarted, ///< `part` of repetition `number`; the first part begins with the repetition
        SetRecorded, ///< `record`
        Paused,
        Resumed,
        LeadInOver, ///< the time to get ready after resuming is over: the step goes on
        Finished,
    };
    Kind kind = Kind::StepStarted;
    Instant at{};
    std::size_t step = 0;
    int number = 0;
    SetRecord record{};
    TempoPart part = TempoPart::Lift;
};

/// Everything that a page renders at a moment.
struct SessionView {
    enum class Mode { Idle, Running, Paused, Finished };
    Mode mode = Mode::Idle;
    std::size_t step = 0;
    Duration elapsed{0}; ///< of the step
    Duration left{0};    ///< of the step; 0 once a self-paced set is over its estimate
    double fraction = 0; ///< of the step, 0 to 1
    int rep = 0;         ///< 1-based while repetitions are paced, else 0
    TempoPart part = TempoPart::Lift;
    double partFraction = 0; ///< of the tempo part, 0 to 1
    double repFraction = 0;  ///< of the repetition, 0 to 1
    Duration totalLeft{0};   ///< of the session
    Duration active{0};      ///< session time so far, without pauses
    Duration leadIn{0};      ///< left of the time to get ready after resuming; the step stands still
};

/// Leads through a plan. It is handed the time and holds no timer, no clock, no callback: calls return the
/// events that fell due. Instants must not run backwards; an earlier one counts as the latest known.
class SessionEngine {
public:
    /// A tick that comes later than this after the one before means that the machine slept: the session
    /// pauses at the last known moment instead of skipping.
    static constexpr Duration longestGap = std::chrono::seconds(5);
    /// A hold or timed set of this length or more has a halfway.
    static constexpr Duration halfwayFrom = std::chrono::seconds(20);

    explicit SessionEngine(SessionPlan plan);

    using Events = std::vector<SessionEvent>;
    Events start(Instant now);
    /// Instead of start(): takes up a session that was cut off at `step`, `elapsed` into it, after `active`
    /// of session time, with the sets that were recorded. It is paused until resume().
    Events carryOn(Instant now, std::size_t step, Duration elapsed, Duration active,
                   std::vector<SetRecord> records);
    Events advance(Instant now);
    Events pause(Instant now);
    /// With a time to get ready that counts as part of the pause, when a set is under way.
    Events resume(Instant now, Duration leadIn = {});
    Events next(Instant now); ///< on to the next step; a paced set is recorded with what was done of it
    Events back(Instant now); ///< to the start of this step, or of the one before within its first 2 s
    Events skipExercise(Instant now);            ///< to the next item
    Events restartSet(Instant now);              ///< the work step that is under way, from its beginning
    Events extendRest(Instant now, Duration by); ///< lengthens a rest, a switch or a get-ready
    /// Ends a self-paced set as done; any other step goes on. A time to get ready again is all that it ends.
    Events completeSet(Instant now);
    Events finish(Instant now); ///< ends the session early

    /// Makes another plan of the one under way; nothing when there is none to make.
    using Change = std::function<std::optional<ChangedPlan>(const SessionPlan& plan, std::size_t step)>;
    /// Goes on with the changed plan, and says what changed. A set that had to give way is recorded with what
    /// was done of it; one that goes on keeps its repetition.
    std::optional<PlanChange> change(Instant now, const Change& change, Events& events);

    /// Changes the count of a recorded set; 0 removes the record. False when there is no such record.
    bool correct(const SetRecord& which, int done);

    [[nodiscard]] SessionView view(Instant now) const;
    /// Time until the next event falls due, at most `horizon`; 0 for one that is overdue. Nothing unless it
    /// runs.
    [[nodiscard]] std::optional<Duration> untilNext(Instant now, Duration horizon) const;
    [[nodiscard]] const SessionPlan& plan() const { return m_plan; }
    [[nodiscard]] const std::vector<SetRecord>& records() const { return m_records; }
    [[nodiscard]] bool running() const { return std::holds_alternative<Running>(m_state); }
    [[nodiscard]] bool paused() const { return std::holds_alternative<Paused>(m_state); }
    [[nodiscard]] bool finished() const { return std::holds_alternative<Finished>(m_state); }
    [[nodiscard]] bool ended() const { return finished(); }

private:
    /// Where the session stands: `elapsed` of step `step`, reckoned up to `seen`.
    struct Place {
        std::size_t step = 0;
        Duration elapsed{0};
        Duration extra{0};  ///< added to a rest
        Duration before{0}; ///< session time when the step began
        Duration leadIn{0}; ///< before it goes on
    };
    struct Idle {};
    struct Running {
        Place place;
        Instant seen;
    };
    struct Paused {
        Place place;
        Instant since;
    };
    struct Finished {
        Duration active;
    };

    [[nodiscard]] Duration lengthOf(const Place& place) const;
    [[nodiscard]] bool endsItself(const Place& place) const;
    [[nodiscard]] const Step& stepAt(const Place& place) const { return m_plan.steps[place.step]; }
    void enter(Place& place, std::size_t step, Instant at, Events& events) const;
    void cues(const Place& place, Duration from, Duration to, Instant toAt, Events& events) const;
    void keep(const Place& place, int done, Instant at, Events& events);
    [[nodiscard]] int amountDone(const Place& place) const;
    bool passLeadIn(Running& running, Duration& budget, Events& events) const;
    void moveTo(std::size_t step, Instant now, Events& events, bool keepPartial);
    void keepRepetition(Place& place, const Step& before, const Work& old) const;
    Place* placeNow();
    [[nodiscard]] Duration timeFrom(const Place& place) const;

    SessionPlan m_plan;
    std::vector<SetRecord> m_records;
    std::variant<Idle, Running, Paused, Finished> m_state;
};

} // namespace patella
