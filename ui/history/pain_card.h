#pragma once
#include "src/session/session_review.h"
#include "src/session/soreness.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace patella::ui {

class TextLabel;

/// Ratings of both knees: a row a knee, a column a moment. Each can be corrected, and given where it was not;
/// below, where it hurt, painkillers, and sore muscles, which are no knee pain.
class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);
    void setRatings(const std::vector<PainRating>& ratings);
    void setSoreness(std::optional<Soreness> soreness);

Q_SIGNALS:
    void scoreWanted(patella::PainKind kind); ///< to correct it

private:
    void addRow(int row, Knee knee, const std::vector<PainColumn>& columns);
    QWidget* cell(Knee knee, const PainColumn& column);
    void sayPainkillers(const std::vector<PainColumn>& columns);
    void sayPlaces(const std::vector<PainColumn>& columns);

    QWidget* m_table = nullptr; ///< replaced as a whole
    QGridLayout* m_grid = nullptr;
    TextLabel* m_none;
    TextLabel* m_places;
    TextLabel* m_worth;
    TextLabel* m_painkillers;
    TextLabel* m_soreness;
};

} // namespace patella::ui
