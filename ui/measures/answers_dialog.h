#pragma once
#include "ui/measures/measures_view.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class MessageBar;
class TextLabel;

/// Every answer to a measure, the newest first, to be corrected or removed.
class AnswersDialog : public OverlayDialog {
    Q_OBJECT

public:
    static constexpr std::size_t most = 200;

    explicit AnswersDialog(QWidget* host);
    void render(const MeasuresView& view);

Q_SIGNALS:
    void correctWanted(const patella::CheckResult& answer);
    void removed(const patella::CheckResult& answer);
    void restored(const patella::CheckResult& answer);
    void measureWanted();

private:
    QWidget* rowOf(const CheckResult& answer);
    void remove(const CheckResult& answer);

    MessageBar* m_gone;
    TextLabel* m_note;
    QWidget* m_list = nullptr;
};

} // namespace patella::ui
