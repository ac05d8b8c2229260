#pragma once
#include "ui/routine/dose_row_delegate.h"
#include "ui/routine/phase_model.h"
#include "ui/routine/phase_warnings.h"

#include <QListView>
#include <QPointer>

namespace patella::ui {

/// How rows are selected beyond one; the number with it is a row or a step.
enum class SelectBy {
    Range,  ///< up to this row, from where the selection began (Shift and a click)
    Step,   ///< to the next or previous row (Shift and an arrow)
    Go,     ///< goes there and leaves the selection alone (Ctrl and an arrow)
    Toggle, ///< this row more or less (Ctrl and a click or Space)
    All,    ///< Ctrl A
    One,    ///< the current row alone (Esc)
};

/// The exercises of one phase, as tall as its rows; the page around it scrolls. It knows keys, mouse and
/// painting; what they do is the builder's.
class PhaseList : public QListView {
    Q_OBJECT

public:
    explicit PhaseList(QWidget* parent = nullptr);

    [[nodiscard]] PhaseModel& phaseModel() { return *m_model; }
    [[nodiscard]] const PhaseModel& phaseModel() const { return *m_model; }
    [[nodiscard]] PhaseWarnings& warnings() { return *m_warnings; }
    void setWarnings(std::vector<RowWarning> warnings);
    [[nodiscard]] const DoseColumns& columns() const { return m_delegate->columns(); }
    void setReadOnly(bool on);
    /// The row over which the editor stands (-1: none) and the cells that it shows itself.
    void setEdited(int row, unsigned cells = 0);
    [[nodiscard]] const BuilderRow* currentRow() const;
    void setCurrentRow(int row);
    [[nodiscard]] std::vector<std::size_t> selectedEntries() const; ///< whole ones, in order
    void selectEntries(const std::vector<std::size_t>& entries);    ///< these and no others
    void selectOnly(const QModelIndex& index);
    /// Whether rows are selected in this list or others so that there are several in all.
    void setAmongSeveral(bool on) { m_amongSeveral = on; }
    /// Takes the current row and what is selected away without a signal.
    void clearCurrent();
    void dropCurrent(); ///< what is selected stays
    /// Index of the entry before which something dropped at `y` comes, and the y of the line that shows it.
    [[nodiscard]] std::pair<std::size_t, int> dropPlace(int y) const;
    /// Called after rows, width or font have changed.
    void fitToRows();

Q_SIGNALS:
    void currentRowChanged();
    void editAsked();                        ///< Enter, F2
    void menuAsked(const QPoint& globalPos); ///< the menu key, right click or the row's dots
    void coachAsked(); ///< its badge was clicked; in a routine that cannot be changed the menu key too
    void removeAsked();
    void dragAsked(int row);
    void selectAsked(patella::ui::SelectBy how, int value);
    void selectionEdited();    ///< by the user
    void laidOut();            ///< rows have new places
    void leftAtEdge(int step); ///< -1: up from the first row, 1: down from the last

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    [[nodiscard]] QRect menuRect(const QModelIndex& index) const;
    [[nodiscard]] bool isOneOfSeveral(const QModelIndex& index) const;
    bool selectByKey(const QKeyEvent& event);

    PhaseModel* m_model;
    DoseRowDelegate* m_delegate;
    PhaseWarnings* m_warnings;
    QPoint m_pressed;
    int m_pressedRow = -1;
    bool m_pressedSelected = false; ///< one of several, which a drag takes along
    bool m_amongSeveral = false;
    bool m_readOnly = false;
};

} // namespace patella::ui
