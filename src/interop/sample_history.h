#pragma once
#include "src/coach/coach.h"
#include "src/coach/coach_repository.h"
#include "src/interop/sample_knees.h"
#include "src/routine/routine.h"
#include "src/runs/run.h"
#include "src/session/session_repository.h"
#include "src/session/soreness.h"

#include <deque>
#include <memory>

namespace patella {

class Replay;
class Tracks;

/// What the sample is made of. All references outlive it.
struct SampleContent {
    const ExerciseLibrary& library;
    const std::vector<Routine>& routines; ///< ours
    const ProgressionRule& rule;
};

struct SampleWish {
    static constexpr int mostYears = 100;

    int years = 1;
    std::uint64_t seed = 1;
    LocalDate until = LocalDate::fromDays(0); ///< the last morning; nothing is trained on that day
};

/// A day of the sample, as the user would have told it.
struct SampleDay {
    LocalDate date = LocalDate::fromDays(0);
    std::vector<RecordedSession> sessions{};
    std::vector<PainEntry> pain{}; ///< of no session, or of one of an earlier day
    std::vector<RunRecord> runs{};
    std::vector<SorenessEntry> soreness{};
    std::vector<CheckResult> checks{};
    std::optional<Profile> said{};
};

/// A believable history of a runner with a sore right knee, made up a day at a time: about a session a day,
/// strength on Monday, Wednesday and Friday at the doses that the coach decided on, runs on the days
/// between, scores that are now and then left out, notes, corrections, removed sessions, a journey to
/// another time zone a year. The same wish gives the same history.
class SampleHistory {
public:
    SampleHistory(const SampleContent& content, const SampleWish& wish);
    ~SampleHistory();
    SampleHistory(const SampleHistory&) = delete;
    SampleHistory& operator=(const SampleHistory&) = delete;

    [[nodiscard]] const Routine& ownRoutine() const { return m_own; }
    [[nodiscard]] LocalDate first() const { return m_first; }
    /// The day after the one before it; nothing after the last.
    std::optional<SampleDay> next();
    /// What the coach decided on the morning of the newest day.
    [[nodiscard]] const std::vector<CoachEntry>& coach() const { return m_coach; }

private:
    void begin(SampleDay& day);
    void wake(SampleDay& day);
    void decide(LocalDate date);
    void train(SampleDay& day);
    void addSession(SampleDay& day, const Routine& routine, int minutes);
    void playSets(RecordedSession& session, bool hard);
    void rate(RecordedSession& session, bool hard);
    void addRating(RecordedSession& session, PainKind kind, Knee knee, const WallTime& at, double more);
    void end(RecordedSession& session);
    void run(SampleDay& day);
    void remember(const SampleDay& day);
    [[nodiscard]] const Routine& gentleOn(LocalDate date) const;
    PainEntry entry(const SessionId& session, PainKind kind, Knee knee, const WallTime& at);

    SampleContent m_content;
    SampleWish m_wish;
    SampleRandom m_random;
    SampleKnees m_knees;
    LocalDate m_first;
    LocalDate m_date;
    Routine m_own;
    std::vector<Routine> m_gentle{}; ///< for the days between
    std::unique_ptr<CoachOptions> m_options;
    std::unique_ptr<Tracks> m_tracks;
    std::unique_ptr<Replay> m_replay;
    std::vector<CoachEntry> m_coach{};
    std::vector<SessionDetail> m_yesterday{}; ///< what was done then
    std::deque<PainEntry> m_recent{};         ///< of two weeks
    SessionId m_trained{};                    ///< newest session of yesterday that asks for a morning
    int m_away = 0;                           ///< days of a break that are left
    int m_usualRun = 5000;                    ///< metres
};

} // namespace patella
