#pragma once
#include "src/base/ids.h"
#include "ui/library/exercise_list_model.h"

#include <QListView>

namespace patella::ui {

class ExerciseCardDelegate;

/// The found exercises as a grid of painted cards. The arrows move, Enter or a click opens.
class ExerciseGrid : public QListView {
    Q_OBJECT

public:
    static constexpr int gap = 16; ///< between cards; half of it stands around the grid

    explicit ExerciseGrid(QWidget* parent = nullptr);

    void show(const ExerciseLibrary* library, std::vector<std::size_t> rows);
    /// Makes it the current card and scrolls to it; false when it is not among the found.
    bool select(const ExerciseId& id);
    [[nodiscard]] const Exercise* current() const;
    [[nodiscard]] int columns() const { return m_columns; }

Q_SIGNALS:
    void moved(const ExerciseId& id); ///< another card became the current one
    void opened(const ExerciseId& id, bool byKeyboard);

protected:
    void currentChanged(const QModelIndex& now, const QModelIndex& before) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void fitCards();
    void open(const QModelIndex& index, bool byKeyboard);

    ExerciseListModel* m_model;
    ExerciseCardDelegate* m_delegate;
    int m_columns = 1;
    bool m_replacing = false; ///< the rows are being replaced: the current card is not the user's move
};

} // namespace patella::ui
