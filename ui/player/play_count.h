#pragma once
#include "ui/player/player_command.h"

#include <QWidget>

#include <utility>
#include <vector>

class QStackedWidget;
class QVBoxLayout;

namespace patella {
struct PlannedItem;
struct PlayerView;
struct Repetitions;
enum class TempoPart;
} // namespace patella

namespace patella::ui {

class Button;
class FitText;
class Ring;
class TempoBar;

/// Right half of the player: the ring with the count, and below it what belongs to the moment: the tempo of a
/// repetition, the cue of a hold, the buttons of a rest, or the way on from a pause.
class PlayCount : public QWidget {
    Q_OBJECT
public:
    explicit PlayCount(QWidget* parent = nullptr);
    void setScale(double scale);
    /// To be called when a step begins, or on pause and resume. `why`: what paused it, where the user did
    /// not.
    void renderStep(const PlayerView& view, const PlannedItem& item, const QString& why);
    /// Nothing sounds: the number fills the ring, and its last three seconds turn dark.
    void setUnheard(bool unheard);
    /// On every tick: the ring alone is repainted, words when they change.
    void renderTick(const PlayerView& view);

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

private:
    enum Below { BelowTempo, BelowCue, BelowLeading, BelowOwnPace, BelowPaused };

    QWidget* buildLeading();
    QWidget* buildOwnPace();
    QWidget* buildPaused();
    Button* button(const QString& words, const QString& key, PlayerCommand command);
    void showTempo(const Repetitions& reps);

    Ring* m_ring = nullptr;
    QStackedWidget* m_below = nullptr;
    QVBoxLayout* m_column = nullptr;
    TempoBar* m_tempo = nullptr;
    FitText* m_cue = nullptr;
    FitText* m_why = nullptr;
    std::vector<std::pair<Button*, QString>> m_keys; ///< the buttons with their keys
    bool m_unheard = false;
    std::vector<TempoPart> m_parts; ///< of the tempo bar
};

} // namespace patella::ui
