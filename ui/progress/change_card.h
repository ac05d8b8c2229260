#pragma once
#include "ui/progress/progress_shown.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace patella::ui {

class TextLabel;

/// "Is it more than noise?": what became of each knee, and from which difference on it counts.
class ChangeCard : public Card {
    Q_OBJECT

public:
    explicit ChangeCard(QWidget* parent = nullptr);
    void render(const ProgressShown& shown);

private:
    QVBoxLayout* m_knees;
    TextLabel* m_source;
};

/// "What was done the day before", as it was seen.
class AfterCard : public Card {
    Q_OBJECT

public:
    explicit AfterCard(QWidget* parent = nullptr);
    void render(const ProgressShown& shown);

private:
    QVBoxLayout* m_knees;
};

/// Periods in which a knee hurt more than usual. A press opens the first day of one.
class FlareCard : public Card {
    Q_OBJECT

public:
    explicit FlareCard(QWidget* parent = nullptr);
    void render(const ProgressShown& shown);

Q_SIGNALS:
    void dayWanted(patella::LocalDate date);

private:
    void addMore();

    std::vector<FlareUp> m_left; ///< not listed yet, the newest last
    QVBoxLayout* m_list;
    TextLabel* m_none;
    QWidget* m_more;
};

} // namespace patella::ui
