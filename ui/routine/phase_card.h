#pragma once
#include "ui/routine/builder_drag.h"
#include "ui/routine/phase_list.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class Stepper;
class TextLabel;

Token phaseToken(PhaseKind phase);

/// One phase of the builder: what it is called, how long it takes, its exercises; things can be dropped on
/// it.
class PhaseCard : public Card {
    Q_OBJECT

public:
    struct View {
        std::vector<BuilderRow> rows;
        QString time;
        int rounds = 1;
        QStringList notes; ///< of the phase
        bool readOnly = false;
    };

    explicit PhaseCard(PhaseKind phase, QWidget* parent = nullptr);
    [[nodiscard]] PhaseKind phase() const { return m_phase; }
    [[nodiscard]] PhaseList* list() const { return m_list; }
    [[nodiscard]] Button* addButton() const { return m_add; }
    void render(const View& view);

Q_SIGNALS:
    void addAsked(patella::PhaseKind phase);
    void roundsAsked(patella::PhaseKind phase, int rounds);
    void dropped(patella::PhaseKind phase, const patella::ui::Dragged& what, qulonglong before);
    void draggedOver(const QPoint& globalPos);
    /// Held over a new place, which a drop would give it.
    void draggedTo(patella::PhaseKind phase, const patella::ui::Dragged& what, qulonglong before);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    class DropLine;

    QWidget* makeHead();
    void showRounds();
    void showDropLine(const QPoint& at);
    [[nodiscard]] std::pair<std::size_t, int> placeAt(const QPoint& at) const;

    PhaseKind m_phase;
    bool m_mayRepeat = false;
    std::optional<std::size_t> m_over; ///< where the drop line is
    TextLabel* m_time;
    Button* m_askRounds; ///< in place of the field while there is one round
    Stepper* m_rounds;
    TextLabel* m_fixedRounds; ///< of a routine that cannot be changed
    Button* m_add;
    TextLabel* m_notes;
    TextLabel* m_empty;
    PhaseList* m_list;
    DropLine* m_line;
};

} // namespace patella::ui
