#pragma once
#include "src/session/preview_run.h"
#include "ui/widgets/overlay_dialog.h"

#include <QBasicTimer>
#include <QElapsedTimer>

#include <array>

namespace patella::ui {

class Button;
class FigureCanvas;
class KneeBadge;
class Ring;
class Scrubber;
class TextLabel;

/// A routine played fast, for looking at. Space pauses, the arrows go from exercise to exercise.
class PreviewSheet : public OverlayDialog {
    Q_OBJECT

public:
    PreviewSheet(QWidget* host, SessionPlan plan);

    [[nodiscard]] const PreviewRun& run() const { return m_run; }
    /// Lets time pass, as the timer does; for tests and pictures.
    void pass(Duration real);
    void toggle(); ///< pause or play

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void timerEvent(QTimerEvent* event) override;

private:
    QWidget* makeStage();
    QWidget* makeTimes();
    void makeFooter();
    void jump(int step);
    void follow(); ///< the timer runs while the preview does
    void render();
    void showFigure(const PlayerView& view, const PlannedItem& item);

    PreviewRun m_run;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    FigureCanvas* m_figure;
    TextLabel* m_name;
    TextLabel* m_set;
    TextLabel* m_time;
    Ring* m_ring;
    std::array<KneeBadge*, 2> m_badges{};
    Scrubber* m_scrubber;
    Button* m_pause;
};

} // namespace patella::ui
