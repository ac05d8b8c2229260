#pragma once
#include "src/base/result.h"

#include <QWidget>

#include <vector>

namespace patella::ui {

class Button;
class MessageBar;
class TextLabel;

/// Files that could not be read: one quiet sentence, and all of them when it is unfolded. Hidden when there
/// are none.
class FaultBar : public QWidget {
    Q_OBJECT

public:
    explicit FaultBar(QWidget* parent = nullptr);
    void setFaults(const std::vector<Error>& faults);

private:
    void setUnfolded(bool on);

    MessageBar* m_bar;
    TextLabel* m_lines;
    Button* m_toggle = nullptr;
};

} // namespace patella::ui
