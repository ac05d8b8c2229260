#pragma once
#include "src/base/preferences.h"
#include "src/session/session_engine.h"

namespace patella {

/// What a moment of a session asks a voice to say, in rising order of weight.
enum class CueKind {
    GoOn,        ///< resumed in the middle of a step
    Part,        ///< of a repetition: `part`
    Rep,         ///< repetition `number` begins
    Halfway,     ///< `number` seconds are left
    LastSeconds, ///< `number`: 3, 2, 1
    Prepare,     ///< time to take the position; `fetch`
    Start,       ///< of a set
    Switch,      ///< of side or direction
    Rest,        ///< `number` seconds, what comes next, `fetch`
    Done,
};

/// Numbers and ids, no words. A cue is about a step of the plan; a lead-in carries what comes next.
struct Cue {
    CueKind kind = CueKind::GoOn;
    Instant due{};
    std::size_t step = 0;
    int number = 0;
    TempoPart part = TempoPart::Lift;
    Duration room{0};               ///< from `due` until the next cue
    std::vector<Equipment> fetch{}; ///< needed next and not needed before in this session
    friend bool operator==(const Cue&, const Cue&) = default;
};

/// What is said of what falls due.
struct CueStyle {
    Counting counting = Counting::Numbers;
    bool lastSeconds = true; ///< false: tones mark them, and words may sound over tones
};

/// The longest that anything is spoken where nothing follows by itself.
constexpr Duration openRoom = std::chrono::seconds(15);

/// The cues of events that fell due, as the session stands now: none while it is paused, none of a step that
/// was left behind. In the order of the events.
std::vector<Cue> cuesOf(const SessionEngine::Events& events, const SessionPlan& plan, const SessionView& now,
                        CueStyle style);

/// Those of the latest moment, the weightiest first: what is to be said now, or else, or else.
std::vector<Cue> latestOf(std::vector<Cue> cues);

/// Moments of a step at which it has a cue, since its start and without it, in order; its end is the last.
/// None for a self-paced set.
std::vector<Duration> cueMoments(const SessionPlan& plan, std::size_t step, CueStyle style);

} // namespace patella
