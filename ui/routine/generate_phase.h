#pragma once
#include "ui/routine/generate_rows.h"
#include "ui/widgets/card.h"

#include <vector>

class QVBoxLayout;

namespace patella::ui {

class GenerateRow;
class TextLabel;

/// A phase of a routine that was made: its time and its rows. The rows are kept from one result to the next,
/// so that the keyboard stays where it is.
class GeneratePhase : public Card {
    Q_OBJECT

public:
    explicit GeneratePhase(PhaseKind phase, QWidget* parent = nullptr);

    void render(const GeneratePhaseView& view);
    [[nodiscard]] std::vector<GenerateRow*> rows() const; ///< those that are in use

Q_SIGNALS:
    void rowMade(patella::ui::GenerateRow* row); ///< a new one

private:
    TextLabel* m_time;
    TextLabel* m_empty;
    QVBoxLayout* m_column;
    std::vector<GenerateRow*> m_rows;
    std::size_t m_used = 0;
};

} // namespace patella::ui
