#pragma once
#include "src/coach/coach.h"
#include "ui/text/reason_words.h"

#include <QWidget>

namespace patella::ui {

class Button;
class DecisionBadge;
class TextLabel;

/// The coach's newest decision: badge, what changes and why in a sentence; "Why?" opens the rest.
class DecisionRow : public QWidget {
    Q_OBJECT

public:
    explicit DecisionRow(QWidget* parent = nullptr);
    /// Without decisions it says that they wait for a morning.
    void render(const std::vector<CoachEntry>& decisions, int pending, const ReasonWords::NameOf& nameOf);

Q_SIGNALS:
    void whyWanted();

private:
    DecisionBadge* m_badge;
    TextLabel* m_heading;
    TextLabel* m_sentence;
    Button* m_why;
};

} // namespace patella::ui
