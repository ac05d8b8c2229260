#pragma once
#include "src/library/exercise_library.h"

#include <QElapsedTimer>
#include <QWidget>

#include <vector>

namespace patella::ui {

class Button;
class EditorPreview;
class EditorSection;
class IconButton;
class LookSection;
class MessageBar;
class MoreSection;
class PageHeader;
class PageScroll;
class WhatSection;

/// Every field of an exercise of the user's own, with a live picture of its card and of the player. Ctrl+S
/// saves, Ctrl+Z undoes any change, Esc leaves and asks when something changed.
class ExerciseEditor : public QWidget {
    Q_OBJECT

public:
    explicit ExerciseEditor(QWidget* parent = nullptr);

    /// `isNew`: it has no file yet, and its id follows its name. The library must outlive the editing.
    void edit(const Exercise& exercise, bool isNew, const ExerciseLibrary* library);
    [[nodiscard]] bool changed() const;
    [[nodiscard]] Exercise draft() const; ///< tidied
    void addPictures(const QStringList& names, const QStringList& faults);
    void showSaveFault(const QString& sentence);
    void saved(); ///< what is there now is on the disk
    /// Asks when something changed, then emits closed().
    void leave();

Q_SIGNALS:
    void saveWanted(const patella::Exercise& exercise);
    void picturesWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void addSection(EditorSection* section, QWidget* column);
    void take(EditorSection* from);
    void reload(const EditorSection* but);
    void check();
    bool save();
    void undo();
    void redo();
    void showSteps();

    const ExerciseLibrary* m_library = nullptr;
    PageHeader* m_header;
    IconButton* m_undoButton;
    IconButton* m_redoButton;
    Button* m_save;
    MessageBar* m_fault;
    PageScroll* m_scroll = nullptr;
    EditorPreview* m_preview;
    WhatSection* m_what;
    LookSection* m_look;
    MoreSection* m_more;
    std::vector<EditorSection*> m_sections;

    Exercise m_draft;
    Exercise m_saved;
    std::vector<Exercise> m_before;
    std::vector<Exercise> m_after;
    const EditorSection* m_last = nullptr; ///< that was changed
    QElapsedTimer m_sinceChange;
    bool m_isNew = false;
    bool m_tried = false; ///< to save: what is missing is then told
    bool m_taking = false;
};

} // namespace patella::ui
