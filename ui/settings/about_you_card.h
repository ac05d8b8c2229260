#pragma once
#include "ui/widgets/card.h"

namespace patella::ui {

/// Which of the first questions is asked again.
enum class Question { Safety, Knees, Time, Plan };

/// The first questions once more, with the answers given so far.
class AboutYouCard : public Card {
    Q_OBJECT

public:
    explicit AboutYouCard(QWidget* parent = nullptr);

Q_SIGNALS:
    void wanted(patella::ui::Question question);

private:
    void addRow(Question question, const QString& name, const QString& explained, const QString& action);
};

} // namespace patella::ui
