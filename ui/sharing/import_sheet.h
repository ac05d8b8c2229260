#pragma once
#include "src/routine/import_view.h"
#include "ui/widgets/overlay_dialog.h"

class QProgressBar;

namespace patella::ui {

class Button;
class ImportList;
class ImportModel;
class MessageBar;
class TextLabel;

/// Files on their way in: read with a bar and a way out, then shown row by row, and only then written.
class ImportSheet : public OverlayDialog {
    Q_OBJECT

public:
    /// `files` names what is read.
    ImportSheet(const QString& files, QWidget* host);
    void setProgress(std::size_t done, std::size_t total);
    /// What the file holds; `waiting` others come after it. The notice is one sentence, or empty.
    void showView(const ImportView& view, int waiting, const QString& notice = {});
    /// Nothing could be read: why, a sentence a file.
    void showFaults(const QStringList& sentences);
    void showWriting();                      ///< it cannot be closed then
    void showFault(const QString& sentence); ///< nothing was written
    [[nodiscard]] ImportList* list() const { return m_list; }

Q_SIGNALS:
    void addWanted(const patella::ImportView& view);
    void skipped();                         ///< this file is left; there are others
    void reportWanted(const QString& text); ///< to be kept as a file

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addReading(const QString& files);
    void addView();
    void addFooter();
    void showPart(QWidget* part);
    void showChosen();
    void showLack();
    void showButtons();
    void copyReport();
    void fitList();

    ImportModel* m_model;
    QWidget* m_reading;
    QProgressBar* m_bar;
    QWidget* m_shown;
    MessageBar* m_notice;
    TextLabel* m_origin;
    TextLabel* m_holds;
    ImportList* m_list;
    MessageBar* m_lack; ///< what keeps it from being written
    Button* m_along = nullptr;
    QWidget* m_report;
    Button* m_add;
    Button* m_skip;
    Button* m_close;
    int m_waiting = 0;
    bool m_writing = false;
};

} // namespace patella::ui
