#pragma once
#include "ui/sharing/undo_list_dialog.h"

namespace patella::ui {

/// The histories that were added, newest first; the newest can be taken back, also after a restart.
class HistoriesDialog : public UndoListDialog {
    Q_OBJECT

public:
    explicit HistoriesDialog(QWidget* host);
    void setHistories(const std::vector<ImportLine>& histories);
    void showFault(const QString& sentence); ///< nothing was taken back

Q_SIGNALS:
    void takeBackWanted(const QString& id, const QString& name);

private:
    [[nodiscard]] Button* buttonOf(const ImportLine& history);
};

} // namespace patella::ui
