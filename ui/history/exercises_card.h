#pragma once
#include "src/session/session_review.h"
#include "ui/widgets/card.h"

#include <vector>

namespace patella::ui {

class ExerciseRow;

/// What was planned and what was done, item by item, under the names of the phases.
class ExercisesCard : public Card {
    Q_OBJECT

public:
    explicit ExercisesCard(QWidget* parent = nullptr);
    void setDetail(const SessionDetail& detail);
    [[nodiscard]] const std::vector<ExerciseRow*>& rows() const { return m_rows; }

Q_SIGNALS:
    void correctWanted(std::size_t item); ///< of the plan

private:
    void addRow(QVBoxLayout* into, const PlannedItem& item, const ItemReview& review);
    void moveTo(std::size_t from, int rows);

    QWidget* m_list = nullptr; ///< replaced as a whole
    std::vector<ExerciseRow*> m_rows;
};

} // namespace patella::ui
