#pragma once
#include "ui/player/adjust_options.h"
#include "ui/widgets/overlay_dialog.h"

class QGridLayout;

namespace patella::ui {

class Button;

/// What can be adjusted while the session waits: a button each, with the digit that presses it.
class AdjustPrompt : public OverlayDialog {
    Q_OBJECT
public:
    explicit AdjustPrompt(QWidget* host);
    void ask(const QString& exercise, std::vector<AdjustOption> options);

Q_SIGNALS:
    void chosen(const patella::ui::AdjustOption& option);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void choose(std::size_t number);
    void move(int by);

    std::vector<AdjustOption> m_options;
    std::vector<Button*> m_buttons;
    QGridLayout* m_grid;
};

} // namespace patella::ui
