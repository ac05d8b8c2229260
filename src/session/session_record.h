#pragma once
#include "src/base/ids.h"
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/time.h"
#include "src/routine/plan_change.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

/// How much of a set was done: repetitions for repetitions, seconds for holds and timed items.
struct SetRecord {
    std::size_t item = 0; ///< into the plan's items
    int set = 1;
    std::optional<Side> side{};
    int direction = 0;
    int planned = 0;
    int done = 0;                 ///< never 0: a set of which nothing was done is no record
    Duration at{0};               ///< session time (without pauses) at which it ended
    Duration took{0};             ///< time under way, pauses left out
    bool corrected = false;       ///< the count was changed by hand afterwards
    std::optional<int> reserve{}; ///< repetitions that would still have gone, 0 to 20; empty: not said
    bool formSlipped = false;     ///< the user said that form was not steady
    int load = 0;                 ///< steps of load above, or below, what was planned

    [[nodiscard]] bool complete() const { return done >= planned; }
    [[nodiscard]] bool sameSet(const SetRecord& o) const {
        return item == o.item && set == o.set && side == o.side && direction == o.direction;
    }
    friend bool operator==(const SetRecord&, const SetRecord&) = default;
};

/// When a pain rating is about: its moment within or around a session.
enum class PainKind { Before, During, End, HourAfter, NextMorning, AnyTime };

/// One rating of one knee. No score and not sharp means "asked and not answered".
struct PainRating {
    PainKind kind = PainKind::AnyTime;
    Knee knee = Knee::Left;
    std::optional<PainScore> score{};
    bool sharp = false;
    std::string place{}; ///< where at the knee, see KneePlaces; or empty
    bool painkiller = false;
    std::optional<std::size_t> item{}; ///< During: the plan's item it was given for
    friend bool operator==(const PainRating&, const PainRating&) = default;
};

enum class SessionState {
    Open,      ///< running, or left behind by a crash
    Finished,  ///< to the end
    Partial,   ///< ended early, kept
    Discarded, ///< thrown away by the user; kept as a tombstone
};

/// What there is to look back on: the plan as it was, the sets and ratings as they were recorded.
struct SessionSummary {
    SessionId id;
    std::string name;
    RoutineId routine;
    WallTime started;
    LocalDate date = LocalDate::fromDays(0); ///< stored when written
    SessionState state = SessionState::Open;
    Duration active{0}; ///< without pauses
    int setsPlanned = 0;
    int setsDone = 0;
    int itemsPlanned = 0;
    int itemsDone = 0; ///< with at least one set
    std::optional<PainScore> highestLeft{};
    std::optional<PainScore> highestRight{};
};

/// That a plan was changed while its session ran.
struct PlanChange {
    std::vector<ChangeKind> kinds;
    std::size_t item = 0; ///< that it was about
    friend bool operator==(const PlanChange&, const PlanChange&) = default;
};

struct SessionDetail {
    SessionSummary summary;
    SessionPlan plan; ///< as it was last; what was planned at the start is told by plannedSets()
    std::vector<SetRecord> sets;
    std::vector<PainRating> pain;
    std::string note;
    std::vector<PlanChange> changes{}; ///< in order
};

template <>
struct EnumKeys<PainKind> {
    static constexpr std::array table{std::pair{PainKind::Before, std::string_view{"before"}},
                                      std::pair{PainKind::During, std::string_view{"during"}},
                                      std::pair{PainKind::End, std::string_view{"end"}},
                                      std::pair{PainKind::HourAfter, std::string_view{"hour-after"}},
                                      std::pair{PainKind::NextMorning, std::string_view{"next-morning"}},
                                      std::pair{PainKind::AnyTime, std::string_view{"any-time"}}};
};
template <>
struct EnumKeys<SessionState> {
    static constexpr std::array table{std::pair{SessionState::Open, std::string_view{"open"}},
                                      std::pair{SessionState::Finished, std::string_view{"finished"}},
                                      std::pair{SessionState::Partial, std::string_view{"partial"}},
                                      std::pair{SessionState::Discarded, std::string_view{"discarded"}}};
};

/// Whether any of them was given with a painkiller.
bool tookPainkiller(const std::vector<PainRating>& ratings);

/// Amount of one set as planned: repetitions, or seconds.
int plannedAmount(const PlannedItem& item);

/// Sets that were planned at the start, counted per side and direction.
int countWorkSteps(const SessionPlan& plan);

} // namespace patella
