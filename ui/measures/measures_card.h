#pragma once
#include "ui/measures/measures_view.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;

/// Each measure then and now, whether that is more than noise, and why it is said so. For the page of
/// progress, and for what is shown after an answer.
class MeasuresCard : public Card {
    Q_OBJECT

public:
    explicit MeasuresCard(QWidget* parent = nullptr);
    void render(const MeasuresView& view);
    /// Within a dialog: no edge, no title and no buttons of its own.
    void setBare(bool on);

Q_SIGNALS:
    void measureWanted(); ///< to answer now
    void answersWanted(); ///< to look at and correct

private:
    QWidget* group(const std::vector<const MeasureLine*>& lines, const MeasuresView& view);
    QWidget* rowOf(const MeasureLine& line);

    QWidget* m_head;
    QWidget* m_rows = nullptr;
    QWidget* m_buttons;
    Button* m_now;
    Button* m_answers;
};

} // namespace patella::ui
