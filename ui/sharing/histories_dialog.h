#pragma once
#include "ui/sharing/sharing_views.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class MessageBar;
class TextLabel;

/// The histories that were added, newest first; the newest can be taken back, also after a restart.
class HistoriesDialog : public OverlayDialog {
    Q_OBJECT

public:
    explicit HistoriesDialog(QWidget* host);
    void setHistories(const std::vector<ImportLine>& histories);
    void showFault(const QString& sentence); ///< nothing was taken back

Q_SIGNALS:
    void takeBackWanted(const QString& id, const QString& name);

private:
    [[nodiscard]] QWidget* rowOf(const ImportLine& history, bool newest);

    MessageBar* m_notice;
    TextLabel* m_words;
    QWidget* m_rows;
    QWidget* m_close;
};

} // namespace patella::ui
