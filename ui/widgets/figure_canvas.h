#pragma once
#include "src/figure/tween.h"
#include "ui/widgets/figure_look.h"

#include <QBasicTimer>
#include <QElapsedTimer>
#include <QWidget>

#include <memory>

namespace patella::ui {

class FigurePicture;

/// A moving figure. It is led from outside, by the tempo or by a hold, or loops by itself. Only the loop has
/// a timer, and only while it is seen; with reduced motion start and end stand side by side.
class FigureCanvas : public QWidget {
    Q_OBJECT

public:
    explicit FigureCanvas(QWidget* parent = nullptr);
    ~FigureCanvas() override;

    void setFigure(std::shared_ptr<const Figure> figure); ///< none: an empty canvas
    bool hasFigure() const { return m_picture != nullptr; }
    std::shared_ptr<const Figure> figure() const { return m_figure; }
    void setMirrored(bool mirrored);
    void setReversed(bool reversed); ///< moves backward
    void setMuscles(bool shown);
    void setArrow(bool shown);
    void setFloor(bool shown);
    /// What lies behind, which far limbs fade into. It is not filled; invalid: the theme's figure background.
    void setBackground(const QColor& color);
    void setReducedMotion(bool reduced); ///< also where motion is not reduced everywhere

    /// A picture that never moves: one pose, also when motion is reduced.
    void setStill(bool still);

    /// Led by the timer: this share (0 to 1) of the part is over.
    void setPhase(figure::TempoPart part, double share);
    /// Led by a hold: moves to the peak in two seconds and stays there with a small breath.
    void setHold(double seconds);

    /// The loop and its scrubber, 0 to 1.
    double position() const { return m_phase; }
    void setPosition(double position);
    bool isRunning() const { return m_running; }
    bool isTicking() const { return m_timer.isActive(); }
    void setRunning(bool running);
    void setSpeed(double factor); ///< 1 is the figure's own cycle
    double speed() const { return m_speed; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void positionChanged(double position);
    void looped(); ///< the loop began anew by itself

protected:
    void paintEvent(QPaintEvent* event) override;
    void timerEvent(QTimerEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    bool isReduced() const;
    void dress();
    void showMoment(double phase, double breath = 0);
    void followTimer();

    std::shared_ptr<const Figure> m_figure;
    std::unique_ptr<FigurePicture> m_picture;
    FigureLook m_look;
    QBasicTimer m_timer;
    QElapsedTimer m_clock;
    double m_phase = 0;
    double m_speed = 1;
    bool m_running = false;
    bool m_reversed = false;
    bool m_still = false;
    bool m_seen = false; ///< not hidden, nor its window minimized
    bool m_reduced = false;
};

} // namespace patella::ui
