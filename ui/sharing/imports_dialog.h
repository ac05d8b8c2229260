#pragma once
#include "ui/sharing/sharing_views.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class MessageBar;
class TextLabel;

/// The imports so far, newest first; each can be undone, also after a restart.
class ImportsDialog : public OverlayDialog {
    Q_OBJECT

public:
    explicit ImportsDialog(QWidget* host);
    void setImports(const std::vector<ImportLine>& imports);
    void showFault(const QString& sentence); ///< nothing was undone

Q_SIGNALS:
    void undoWanted(const QString& id, const QString& name);

private:
    [[nodiscard]] QWidget* rowOf(const ImportLine& import);

    MessageBar* m_notice;
    TextLabel* m_words;
    QWidget* m_rows;
    QWidget* m_close;
};

} // namespace patella::ui
