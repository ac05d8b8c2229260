#pragma once
#include "src/runs/run_doubt.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class MessageBar;
class TextLabel;

/// The runs that were entered, the newest first, each to be changed or deleted.
class RunsDialog : public OverlayDialog {
    Q_OBJECT

public:
    static constexpr std::size_t most = 50; ///< rows

    explicit RunsDialog(QWidget* host);
    void setRuns(std::vector<RunRecord> byDay);

Q_SIGNALS:
    /// `longest`: metres of the longest of the others.
    void changeWanted(const patella::RunRecord& run, int longest);
    void removed(const patella::RunRecord& run);
    void restored(const patella::RunRecord& run); ///< the one removed last

private:
    void remove(const RunRecord& record);
    QWidget* rowOf(const RunRecord& record);

    std::vector<RunRecord> m_runs;
    QWidget* m_list = nullptr;
    MessageBar* m_gone;
    TextLabel* m_note;
};

} // namespace patella::ui
