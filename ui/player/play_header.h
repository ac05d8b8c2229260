#pragma once
#include <QWidget>

namespace patella {
struct PlayerView;
}

namespace patella::ui {

class PhaseBar;

/// Top of the player: a bar an exercise, grouped by phase, and the time that is left.
class PlayHeader : public QWidget {
    Q_OBJECT
public:
    explicit PlayHeader(QWidget* parent = nullptr);
    void setScale(double scale);
    /// Cheap while the whole second and the step stay the same.
    void render(const PlayerView& view);

private:
    class TimeLeft;

    void showBars(const PlayerView& view);

    PhaseBar* m_bars = nullptr;
    TimeLeft* m_left = nullptr;
};

} // namespace patella::ui
