#pragma once
#include "ui/sharing/history_view.h"
#include "ui/widgets/overlay_dialog.h"

class QProgressBar;

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
    /// How much is read or written, 0 to 1; what would lead back is passed over.
    void setShare(double share);
    void showWriting();                      ///< Cancel and Esc ask for its end, and it cannot be closed
    void showCancelled();                    ///< nothing was added, as the user wanted
    void showFault(const QString& sentence); ///< nothing was written

Q_SIGNALS:
    void addWanted();
    void cancelWanted(); ///< while it is written; answered by showCancelled(), or as if it had not been asked
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
    void beginBusy(const QString& words, const QString& spoken);
    void cancel();
    void showLeft(const QStringList& left);
    void showButtons();
    void copyLeft();

    HistoryView m_view;
    MessageBar* m_notice;
    TextLabel* m_busyWords;
    QProgressBar* m_bar;
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
    bool m_cancelling = false;
};

} // namespace patella::ui
