#pragma once
#include "src/library/library_search.h"
#include "ui/widgets/card.h"

#include <optional>

namespace patella::ui {

class Chip;
class DrawerList;
class IconButton;
class SearchField;
class TextLabel;

/// Exercises to add to the routine: search, then Enter, double click or drag. It can fold to a strip.
class ExerciseDrawer : public Card {
    Q_OBJECT

public:
    explicit ExerciseDrawer(QWidget* parent = nullptr);
    void setContent(const ExerciseLibrary* library, const LibrarySearch* search);

    /// Where the next exercise goes; nothing: to its first fitting phase. Only fitting exercises are then
    /// shown.
    void setPhase(std::optional<PhaseKind> phase);
    [[nodiscard]] std::optional<PhaseKind> phase() const { return m_phase; }
    /// For a narrow window: it folds to a strip of 56 until it is asked for.
    void setFoldable(bool on);
    void setFolded(bool on);
    [[nodiscard]] bool isFolded() const { return m_folded; }
    void focusSearch();

Q_SIGNALS:
    void chosen(const patella::ExerciseId& exercise);
    void dragAsked(const patella::ExerciseId& exercise);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void find();
    void fit();

    QWidget* m_inside;
    IconButton* m_unfold;
    IconButton* m_fold;
    SearchField* m_field;
    Chip* m_chip;
    DrawerList* m_list;
    TextLabel* m_none;
    std::optional<PhaseKind> m_phase;
    bool m_foldable = false;
    bool m_folded = false;
};

} // namespace patella::ui
