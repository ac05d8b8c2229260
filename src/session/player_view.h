#pragma once
#include "src/session/session_engine.h"

#include <optional>
#include <vector>

namespace patella {

/// What kind of moment the player shows; each has its own shape.
enum class Stage {
    GetReady,
    Reps,      ///< paced by the tempo
    SelfPaced, ///< ends on a key
    Hold,
    Timed,
    Switch, ///< of side or direction
    Rest,
    Finished,
};

/// One bar of the top row: an item of a phase with its share of time and how far it is done.
struct ProgressBar {
    PhaseKind phase = PhaseKind::WarmUp;
    Duration length{0};
    double done = 0; ///< 0 to 1
    bool current = false;
};

/// What the player page renders at a moment: numbers and kinds, no words.
struct PlayerView {
    SessionView::Mode mode = SessionView::Mode::Idle;
    Stage stage = Stage::GetReady;
    std::size_t item = 0; ///< under way, or next during get-ready, switch and rest
    int set = 1;          ///< 1-based
    int sets = 1;
    std::optional<Side> side{};
    int direction = 0;
    int number = 0;  ///< repetition, or seconds left rounded up, or seconds so far of a self-paced set
    int target = 0;  ///< repetitions, or seconds of the whole step
    double ring = 0; ///< Reps: repetitions done in parts; else the share that is left, 1 to 0
    TempoPart part = TempoPart::Lift;
    double partFraction = 0;
    std::optional<std::size_t> nextItem{}; ///< the item after this one
    Duration totalLeft{0};
    bool estimated = false; ///< totalLeft holds an estimate
    std::vector<ProgressBar> bars{};
};

PlayerView playerView(const SessionEngine& engine, Instant now);

} // namespace patella
