#pragma once
#include <QFrame>

#include <vector>

namespace patella::ui {

class ChipMenu;
class ChipRow;

/// The list a ChipMenu opens; made by it.
class ChipPopup : public QFrame {
    Q_OBJECT

public:
    explicit ChipPopup(ChipMenu& menu);
    void openBelow();
    void refresh();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void step(int by);

    ChipMenu& m_menu;
    std::vector<ChipRow*> m_rows;
};

} // namespace patella::ui
