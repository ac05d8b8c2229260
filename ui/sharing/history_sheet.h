#pragma once
#include "ui/sharing/history_view.h"
#include "ui/widgets/overlay_dialog.h"

namespace patella::ui {

class Button;
class MessageBar;
class Segmented;
class TextLabel;

/// A history on its way in: what of it is new, what is here, what could not be read; only then is it written.
class HistorySheet : public OverlayDialog {
    Q_OBJECT

public:
    /// `file` names what is read.
    HistorySheet(const QString& file, QWidget* host);
    void showView(const HistoryView& view);
    /// Nothing of it can be taken in: why, a sentence each.
    void showFaults(const QStringList& sentences);
    void showWriting();                      ///< it cannot be closed then
    void showFault(const QString& sentence); ///< nothing was written

Q_SIGNALS:
    void addWanted();
    void lengthSaid(bool miles); ///< what the distances of the file are in; answered by showView

private:
    struct Block {
        QWidget* whole = nullptr;
        TextLabel* title = nullptr;
        TextLabel* words = nullptr;
    };
    QWidget* makeBusy();
    QWidget* makeQuestion();
    Block makeBlock(const QString& title);
    void addFooter();
    void setBlock(const Block& block, const QString& words);
    void showLeft(const QStringList& left);
    void showButtons();
    void copyLeft();

    HistoryView m_view;
    MessageBar* m_notice;
    TextLabel* m_busyWords;
    QWidget* m_busy;
    TextLabel* m_origin;
    Segmented* m_length;
    QWidget* m_question;
    Block m_fresh;
    Block m_changed;
    Block m_here;
    Block m_left;
    Button* m_copy;
    Button* m_add;
    Button* m_close;
    bool m_shown = false;
    bool m_writing = false;
};

} // namespace patella::ui
