#pragma once
#include <QWidget>

namespace patella::ui {

class Button;
class FigureCanvas;
class IconButton;
class Scrubber;

/// What leads the figure of the detail pane: pause, a scrubber, its speed and its side.
class StageControls : public QWidget {
    Q_OBJECT

public:
    StageControls(FigureCanvas* canvas, bool sided, QWidget* parent = nullptr);
    /// Without movement only the side can be chosen.
    void setMoving(bool on);
    [[nodiscard]] bool isEmpty() const { return !m_moving && !m_sided; }
    [[nodiscard]] bool isLeft() const { return m_left; }
    void setMarks(std::vector<double> marks);

Q_SIGNALS:
    void sideChanged();

private:
    void togglePause();
    void nextSpeed();
    void nextSide();
    void showState();

    FigureCanvas* m_canvas;
    IconButton* m_pause;
    Scrubber* m_scrubber;
    Button* m_speed;
    Button* m_side;
    bool m_sided;
    bool m_moving = true;
    bool m_left = false;
};

} // namespace patella::ui
