#pragma once
#include "src/routine/routine.h"
#include "ui/widgets/card.h"

namespace patella::ui {

/// What the source of a routine says about it: how often, for whom, notes and warnings.
class AboutCard : public Card {
    Q_OBJECT

public:
    explicit AboutCard(QWidget* parent = nullptr);
    /// False when there is nothing to say.
    bool render(const Routine& routine);

private:
    void addHeading(const QString& text);
    void addText(const QString& text);

    QWidget* m_content = nullptr;
};

/// "3 times a week", with "our default" where no source says so.
QString frequencyWords(const Routine& routine);
/// "Runner's Knee Exercises, by Phil White"; several are separated by semicolons. Empty for one's own.
QString sourceWords(const Routine& routine);

} // namespace patella::ui
