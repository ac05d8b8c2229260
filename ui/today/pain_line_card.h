#pragma once
#include "src/coach/overrule.h"
#include "src/coach/today.h"
#include "ui/text/reason_words.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Button;
class DecisionRow;
class EmptyState;
class PainLine;
class Separator;
class TextLabel;

/// The pain of the last fourteen days, and below it the newest decision while its own card is taken.
class PainLineCard : public Card {
    Q_OBJECT

public:
    explicit PainLineCard(QWidget* parent = nullptr);
    void render(const TodayView& view, bool withDecision, const ReasonWords::NameOf& nameOf);

Q_SIGNALS:
    void addScore();
    void scoresWanted(); ///< to look at and correct
    void whyWanted();
    void allWanted();
    void overruleWanted(const patella::CoachKey& key, patella::CoachAction action);

private:
    TextLabel* m_trend;
    PainLine* m_line;
    EmptyState* m_empty;
    Button* m_add;
    Button* m_scores;
    Separator* m_separator;
    DecisionRow* m_decision;
};

/// The newest decision in a card of its own.
class DecisionCard : public Card {
    Q_OBJECT

public:
    explicit DecisionCard(QWidget* parent = nullptr);
    void render(const TodayView& view, const ReasonWords::NameOf& nameOf);

Q_SIGNALS:
    void whyWanted();
    void allWanted();
    void overruleWanted(const patella::CoachKey& key, patella::CoachAction action);

private:
    DecisionRow* m_row;
};

} // namespace patella::ui
