#pragma once
#include "ui/sharing/sharing_views.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class MessageBar;
class TextLabel;

/// What came in so far, newest first, a row each with a button that takes it back; it stays open after one.
class UndoListDialog : public OverlayDialog {
    Q_OBJECT

public:
    UndoListDialog(const QString& title, QWidget* host);

protected:
    /// `words` stands over the rows.
    void setRows(const QString& words, const std::vector<QWidget*>& rows);
    /// Name over date and content; the button, if there is one, at the right.
    [[nodiscard]] static QWidget* rowOf(const ImportLine& line, Button* button);
    [[nodiscard]] static Button* undoButton(const QString& words, const QString& accessibleName);
    void showRefused(const QString& strong, const QString& sentence); ///< the buttons can be pressed again

private:
    MessageBar* m_notice;
    TextLabel* m_words;
    QWidget* m_rows;
    Button* m_close;
};

} // namespace patella::ui
