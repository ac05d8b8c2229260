#pragma once
#include "ui/player/player_command.h"
#include "ui/text/coach_words.h"

#include <QWidget>

#include <array>
#include <map>
#include <memory>
#include <optional>
#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace patella {
struct JustDone;
struct PlannedItem;
struct PlayerView;
struct SessionPlan;
namespace figure {
struct Figure;
}
} // namespace patella

namespace patella::ui {

class AfterSet;
class Button;
class FigureCanvas;
class FitText;
class KneeBadge;
class KneecapStage;
class PictureView;
class SetDots;

/// Left half of the player: the exercise, its side and set, and the stage of its figure. Before a set it says
/// what comes next and how it is done.
class PlaySubject : public QWidget {
    Q_OBJECT
public:
    explicit PlaySubject(QWidget* parent = nullptr);
    void setScale(double scale);
    void setCoachNotes(std::map<ExerciseId, CoachNote> notes) { m_notes = std::move(notes); }
    /// To be called when a step begins or a set was confirmed. `setsDone`: which of the item's sets are done.
    void render(const PlayerView& view, const PlannedItem& item, const std::vector<bool>& setsDone);
    /// What the rest asks about the set before it; nothing hides it.
    void renderAfter(const std::optional<JustDone>& done, const SessionPlan& plan, bool asksForPain);
    /// What moves: on every tick.
    void renderTick(const PlayerView& view);
    /// The name shown, for tests.
    [[nodiscard]] QString name() const;

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);
    void coachWanted(const patella::ExerciseId& exercise);

private:
    class Fact;

    void buildSides(QVBoxLayout* column);
    void buildStage(QVBoxLayout* column);
    void showSides(const PlayerView& view);
    void showFacts(const PlannedItem& item);
    void showCoach(const PlannedItem& item);

    FitText* m_next = nullptr;
    FitText* m_name = nullptr;
    std::array<KneeBadge*, 2> m_badges{};
    FitText* m_side = nullptr;
    SetDots* m_sets = nullptr;
    FitText* m_extra = nullptr;
    Button* m_coach = nullptr; ///< what the coach made of the dose
    std::map<ExerciseId, CoachNote> m_notes;
    ExerciseId m_exercise{};
    KneecapStage* m_stage = nullptr;
    FigureCanvas* m_figure = nullptr;
    PictureView* m_pictures = nullptr;
    std::shared_ptr<const figure::Figure> m_drawn;
    QWidget* m_facts = nullptr;
    std::array<Fact*, 3> m_fact{};
    FitText* m_cue = nullptr;
    AfterSet* m_after = nullptr;
    QVBoxLayout* m_column = nullptr;
    QHBoxLayout* m_sides = nullptr;
    QHBoxLayout* m_scene = nullptr;
};

} // namespace patella::ui
