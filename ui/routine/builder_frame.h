#pragma once
#include "ui/routine/builder_rows.h"
#include "ui/routine/row_selection.h"

#include <QWidget>

#include <map>
#include <vector>

class QBoxLayout;

namespace patella::ui {

class AboutCard;
class BuilderHeader;
class ColumnHeads;
class DoseEditor;
class ExerciseDrawer;
class RoutineScroll;
class PhaseCard;
class PhaseList;
class SummaryCard;

/// What the builder is put together of, and what it does with its room: the drawer at the left, the head,
/// what is to say of the routine, a card a phase. It knows nothing of what happens in them.
class BuilderFrame : public QWidget {
    Q_OBJECT

public:
    explicit BuilderFrame(QWidget* parent = nullptr);
    [[nodiscard]] PhaseCard* card(PhaseKind phase) const { return m_cards.at(phase); }
    [[nodiscard]] bool isReadOnly() const { return m_readOnly; }

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void setReadOnly(bool on);
    void orderCards(const Routine& routine); ///< as the routine does them, Tab as well
    void fit();

    bool m_readOnly = true;
    ExerciseDrawer* m_drawer;
    BuilderHeader* m_header;
    RoutineScroll* m_scroll;
    AboutCard* m_about;
    SummaryCard* m_summary;
    ColumnHeads* m_heads;
    std::map<PhaseKind, PhaseCard*> m_cards;
    std::vector<PhaseKind> m_order;
    DoseEditor* m_dose; ///< on the current row
    RowSelection* m_selection;

private:
    QLayout* makeColumn();
    void addCards();

    QBoxLayout* m_split; ///< about and phases
    QBoxLayout* m_phases;
};

} // namespace patella::ui
