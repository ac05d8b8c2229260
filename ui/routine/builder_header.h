#pragma once
#include <QWidget>

class QBoxLayout;
class QHBoxLayout;
class QLineEdit;

namespace patella::ui {

class Button;
class ElidedLabel;
class IconButton;
class TextLabel;

/// Name of the routine, renamed in place, and what can be done with the whole.
class BuilderHeader : public QWidget {
    Q_OBJECT

public:
    explicit BuilderHeader(QWidget* parent = nullptr);

    /// Read-only routines can be started and copied; one's own renamed, undone, redone, saved and started.
    void setReadOnly(bool on);
    void setName(const QString& name);
    void setState(bool canUndo, const QString& undoWhat, bool canRedo, const QString& redoWhat, bool modified,
                  bool canStart);
    void editName();
    void start(); ///< as the button does, while it can

Q_SIGNALS:
    void backAsked();
    void renamed(const QString& name);
    void undoAsked();
    void redoAsked();
    void startAsked();
    void previewAsked();
    void saveAsked();
    void copyAsked();
    void printAsked();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void addButtons();
    void endEdit(bool take);
    void fit();

    QBoxLayout* m_parts; ///< the name, and what can be done
    QHBoxLayout* m_buttons;
    IconButton* m_back;
    ElidedLabel* m_name;
    QLineEdit* m_edit;
    IconButton* m_pencil;
    TextLabel* m_note;
    IconButton* m_undo;
    IconButton* m_redo;
    IconButton* m_print;
    Button* m_copy;
    Button* m_preview;
    Button* m_start;
    Button* m_save;
    bool m_readOnly = false;
    bool m_modified = false;
};

} // namespace patella::ui
