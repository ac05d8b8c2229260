#pragma once
#include "src/session/player_view.h"

namespace patella {

/// A plan run at speed for looking at: the session engine with an instant of its own. Nothing is recorded.
class PreviewRun {
public:
    /// The whole plan takes about this long, however long it is.
    static constexpr Duration wholeIn = std::chrono::seconds(20);

    explicit PreviewRun(SessionPlan plan);

    [[nodiscard]] const SessionPlan& plan() const { return m_engine.plan(); }
    [[nodiscard]] double speed() const; ///< seconds of the session in a second, 1 or more
    /// `real`: time that passed for the one who looks.
    void advance(Duration real);
    void play(); ///< from the beginning once it is over
    void pause();
    void seek(double position); ///< 0 to 1; plays on if it did
    /// Steps between items: back to the beginning of this one first, unless it has just begun.
    void jump(int step);

    [[nodiscard]] bool running() const { return m_engine.running(); }
    [[nodiscard]] bool finished() const { return m_engine.finished(); }
    [[nodiscard]] Duration elapsed() const; ///< of the session
    [[nodiscard]] double position() const;  ///< 0 to 1
    [[nodiscard]] std::vector<double> itemStarts() const;
    [[nodiscard]] PlayerView view() const { return playerView(m_engine, m_now); }

private:
    void goTo(Duration place);
    [[nodiscard]] std::vector<Duration> starts() const;

    SessionEngine m_engine;
    Instant m_now{};
    Duration m_whole{0};
};

} // namespace patella
