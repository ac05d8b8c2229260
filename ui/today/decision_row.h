#pragma once
#include "src/coach/overrule.h"
#include "src/coach/today.h"
#include "ui/text/reason_words.h"

#include <QWidget>

namespace patella::ui {

class Button;
class DecisionBadge;
class TextLabel;

/// The coach's newest decision: badge, what changes and why in a sentence. "Why?" opens the rest, "Overrule"
/// asks what to do about it.
class DecisionRow : public QWidget {
    Q_OBJECT

public:
    explicit DecisionRow(QWidget* parent = nullptr);
    /// Without decisions it says that they wait for a morning.
    void render(const TodayView& view, const ReasonWords::NameOf& nameOf);

Q_SIGNALS:
    void whyWanted();
    void allWanted(); ///< every decision
    void overruleWanted(const patella::CoachKey& key, patella::CoachAction action);

private:
    void askAction();

    std::optional<CoachEntry> m_first;
    DecisionBadge* m_badge;
    TextLabel* m_heading;
    TextLabel* m_sentence;
    TextLabel* m_own;
    Button* m_why;
    Button* m_overrule;
    Button* m_all;
};

} // namespace patella::ui
