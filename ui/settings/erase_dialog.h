#pragma once
#include "ui/settings/data_info.h"
#include "ui/widgets/overlay_dialog.h"

class QLineEdit;

namespace patella::ui {

class Button;

/// Asks before everything of the user's is deleted: says what goes, offers the export first, and wants a word
/// typed.
class EraseDialog : public OverlayDialog {
    Q_OBJECT

public:
    EraseDialog(const DataInfo& data, QWidget* host);

Q_SIGNALS:
    void exportFirst();
    void confirmed();

private:
    void check();

    QLineEdit* m_word;
    Button* m_erase;
};

} // namespace patella::ui
