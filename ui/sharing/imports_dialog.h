#pragma once
#include "ui/sharing/undo_list_dialog.h"

namespace patella::ui {

/// The imports so far, newest first; each can be undone, also after a restart.
class ImportsDialog : public UndoListDialog {
    Q_OBJECT

public:
    explicit ImportsDialog(QWidget* host);
    void setImports(const std::vector<ImportLine>& imports);
    void showFault(const QString& sentence); ///< nothing was undone

Q_SIGNALS:
    void undoWanted(const QString& id, const QString& name);

private:
    [[nodiscard]] Button* buttonOf(const ImportLine& import);
};

} // namespace patella::ui
