#pragma once
#include "src/session/session_review.h"
#include "ui/widgets/card.h"

class QGridLayout;

namespace patella::ui {

class TextLabel;

/// Ratings of both knees: a row a knee, a column a moment that has at least one rating.
class PainCard : public Card {
    Q_OBJECT

public:
    explicit PainCard(QWidget* parent = nullptr);
    void setRatings(const std::vector<PainRating>& ratings);

private:
    void addRow(int row, Knee knee, const std::vector<PainColumn>& columns);
    static QWidget* cell(Knee knee, const PainColumn& column);
    void sayPainkillers(const std::vector<PainColumn>& columns);

    QWidget* m_table = nullptr; ///< replaced as a whole
    QGridLayout* m_grid = nullptr;
    TextLabel* m_none;
    TextLabel* m_painkillers;
};

} // namespace patella::ui
