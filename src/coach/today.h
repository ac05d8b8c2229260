#pragma once
#include "src/coach/offer.h"
#include "src/coach/plan_day.h"

#include <array>

namespace patella {

/// An hour after a session, not asked yet.
struct OpenHour {
    SessionId session;
    WallTime about{};
    friend bool operator==(const OpenHour&, const OpenHour&) = default;
};

/// What was not yet asked about a day of training. The hour after is asked together with the next morning,
/// so that one visit a day completes the record.
struct ScoreQuestion {
    LocalDate trained = LocalDate::fromDays(0); ///< the day of the sessions
    std::vector<SessionId> sessions;            ///< of that day, the newest last; none: there was a run
    std::string name;                           ///< of the newest
    std::vector<OpenHour> hourOpen;             ///< of them
    bool morningOpen = false;                   ///< false: the same evening, only the hour after is asked
    bool late = false;                          ///< the morning's noon has passed
    int ranMetres = 0;                          ///< of that day's runs
    friend bool operator==(const ScoreQuestion&, const ScoreQuestion&) = default;
};

/// An answer of one knee; what is empty was not answered.
struct ScoreAnswer {
    Knee knee = Knee::Left;
    std::optional<PainScore> hourAfter{};
    std::optional<PainScore> morning{};
    std::string place{}; ///< where it hurts this morning, or now; see KneePlaces
};

/// The ratings to be kept. What was asked and not answered is kept too, so that it is not asked again. The
/// uuids are left empty.
std::vector<PainEntry> entriesOf(const ScoreQuestion& question, const std::vector<ScoreAnswer>& answers,
                                 bool painkiller, const WallTime& now);

/// Scores given without a question: before noon the morning's when it has none yet, else of any time.
std::vector<PainEntry> entriesNow(const std::vector<ScoreAnswer>& answers, bool painkiller,
                                  bool morningMissing, const WallTime& now,
                                  const Thresholds& thresholds = {});

/// Scores of one day and knee.
struct PainDay {
    LocalDate date = LocalDate::fromDays(0);
    std::optional<PainScore> highest{}; ///< of any kind that day, runs included
    std::optional<PainScore> morning{};
    friend bool operator==(const PainDay&, const PainDay&) = default;
};

enum class PainTrend { Unknown, Settling, Steady, Rising };

struct PainSeries {
    static constexpr int days = 14;
    std::array<std::vector<PainDay>, 2> knees{}; ///< left, right; the oldest day first
    PainTrend trend = PainTrend::Unknown;        ///< of the last seven days against the seven before
    [[nodiscard]] bool empty() const;
};

struct WeekDay {
    LocalDate date = LocalDate::fromDays(0);
    std::vector<SessionSummary> sessions; ///< with something done, the oldest first
    std::vector<RunEntry> runs;
    std::vector<std::string> planned; ///< names of what the plan has for that day, from today on
};

struct Week {
    std::array<WeekDay, 7> days{};
    int sessions = 0;
    int metres = 0;
    int inARow = 0; ///< weeks with two sessions or more, up to this one or the last
};

enum class DayKind {
    Due,      ///< a session is due
    Rest,     ///< strength was trained yesterday
    Done,     ///< the session of the day is done
    NotToday, ///< the user said so
    Withheld, ///< the coach leaves nothing of it
    Paused,   ///< a warning sign is ticked, or the user takes a break from the plan
};

/// Everything that Today shows.
struct TodayView {
    LocalDate date = LocalDate::fromDays(0);
    int minutes = 0;       ///< of the local day
    bool firstDay = false; ///< nothing was ever recorded
    DayKind kind = DayKind::Due;
    std::optional<Offer> offer{};       ///< of Due; of Rest something gentle; else empty
    std::vector<CoachEntry> withheld{}; ///< of the day's routine
    std::vector<ExerciseId> left{};     ///< of the day's routine, that cannot be played
    std::optional<ScoreQuestion> question{};
    bool morningMissing = true;          ///< this morning has no score and was not asked for one
    std::vector<CoachEntry> decisions{}; ///< of the newest day decided, the most careful first
    int pending = 0;                     ///< decisions that wait for a morning
    PainSeries pain{};
    Week week{};
    PlanDay plan{};
    bool strengthYesterday = false;
    int runs = 0;                         ///< ever entered
    int longestRun = 0;                   ///< metres of the longest of them
    std::vector<CoachEntry> coach{};      ///< every exercise and side that was ever done
    Rules rules{};                        ///< the numbers, with the days from which they hold
    std::vector<ChangedNumber> changed{}; ///< of them those in force today that are not ours
};

struct TodayInput {
    const History& history;
    const std::vector<CoachEntry>& coach;
    const ExerciseLibrary& library;
    const std::vector<Routine>& shipped;
    const std::vector<Routine>& own;
    WallTime now;
    LocalDate weekStart; ///< of the present week, as the locale starts weeks
    ExpandOptions timing{};
    bool notToday = false;
    Rules rules{};
    PlanDay plan{}; ///< what the chosen plan says about the day
};

TodayView todayView(const TodayInput& input);

// The parts, each for itself.
std::optional<ScoreQuestion> questionOf(const History& history, const WallTime& now,
                                        const Thresholds& thresholds = {});
bool morningMissing(const History& history, LocalDate today);
PainSeries painSeries(const History& history, LocalDate today);
Week weekOf(const History& history, LocalDate weekStart, LocalDate today);
std::vector<CoachEntry> newestDecisions(const std::vector<CoachEntry>& coach);

} // namespace patella
