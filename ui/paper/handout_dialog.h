#pragma once
#include "ui/paper/handout_sheet.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class HandoutPreview;
class MessageBar;
class Segmented;
class SwitchRow;
class TextLabel;

/// "Print or save…": how a routine goes on paper, with the pages beside it as they will be.
class HandoutDialog : public OverlayDialog {
    Q_OBJECT

public:
    HandoutDialog(HandoutSheet sheet, const HandoutOptions& options, QWidget* host);
    [[nodiscard]] const HandoutSheet& sheet() const { return m_sheet; }
    [[nodiscard]] const HandoutOptions& options() const { return m_options; }
    [[nodiscard]] HandoutPreview* preview() const { return m_preview; }
    void setArt(std::map<ExerciseId, HandoutArt> art);
    /// While something is written the buttons rest.
    void setBusy(bool on);
    void setFault(const QString& sentence);

Q_SIGNALS:
    void printAsked();
    void saveAsked();
    void copyAsked();
    void optionsChanged();

private:
    [[nodiscard]] QWidget* makeChoices();
    void addButtons();
    void take();
    void refresh();

    HandoutSheet m_sheet;
    HandoutOptions m_options;
    HandoutPreview* m_preview;
    Segmented* m_size = nullptr;
    Segmented* m_colours = nullptr;
    SwitchRow* m_figures = nullptr;
    TextLabel* m_count = nullptr;
    MessageBar* m_fault = nullptr;
    std::vector<Button*> m_buttons;
};

} // namespace patella::ui
