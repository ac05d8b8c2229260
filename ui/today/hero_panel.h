#pragma once
#include "src/coach/today.h"
#include "ui/widgets/spoken.h"

#include <QWidget>

class QVBoxLayout;

namespace patella::ui {

class Button;
class FigureCanvas;
class HeroFact;
class PhaseBar;
class TextLabel;

/// What is due: name, minutes, exercises and equipment, with the figure breaking out of its stage. On a rest
/// day an idea and no Start.
class HeroPanel : public QWidget, public Spoken {
    Q_OBJECT

public:
    explicit HeroPanel(QWidget* parent = nullptr);
    void render(const TodayView& view, const ExerciseLibrary& library,
                const std::vector<SafetySign>& signs = {});
    [[nodiscard]] Button* startButton() const { return m_start; }
    /// Start; on a day without, what asks nothing of the knees.
    [[nodiscard]] Button* mainButton() const;

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }
    [[nodiscard]] QString spokenName() const override;

Q_SIGNALS:
    void start();
    void startShorter();
    void notToday();
    void takeBack();    ///< "not today"
    void chooseOther(); ///< another routine
    void tellWanted();  ///< what to tell a professional
    void goOn();        ///< ends the break from the plan

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void buildButtons();
    void arrange();
    void renderFacts(const TodayView& view);
    void renderButtons(const TodayView& view);
    void renderPhases(const TodayView& view);
    void renderFigure(const TodayView& view);
    void arrangePhases();
    [[nodiscard]] bool showsStage() const;
    [[nodiscard]] QRectF stage() const;

    QVBoxLayout* m_column;
    HeroFact* m_eyebrow;
    TextLabel* m_title;
    TextLabel* m_below;
    TextLabel* m_withheld;
    TextLabel* m_left;
    HeroFact* m_time;
    HeroFact* m_exercises;
    HeroFact* m_equipment;
    QWidget* m_facts;
    QWidget* m_buttons;
    Button* m_start;
    Button* m_shorter;
    Button* m_notToday;
    Button* m_takeBack;
    Button* m_other;
    Button* m_tell;
    Button* m_goOn;
    PhaseBar* m_phases;
    TextLabel* m_phaseLine; ///< in place of the labels where they do not fit
    FigureCanvas* m_figure;
    QString m_icon; ///< on the stage while there is no figure
};

} // namespace patella::ui
