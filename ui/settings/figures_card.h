#pragma once
#include "src/base/preferences.h"
#include "ui/widgets/card.h"

namespace patella::ui {

class Segmented;
class Swatches;

/// Who the figures of the exercises are: their build and their skin, with a few of them to look at.
class FiguresCard : public Card {
    Q_OBJECT

public:
    explicit FiguresCard(QWidget* parent = nullptr);
    void display(const Preferences& preferences);
    void take(Preferences& preferences) const; ///< writes what is set here

Q_SIGNALS:
    void changed();

private:
    class Sample;

    Segmented* m_shape;
    Swatches* m_skin;
};

} // namespace patella::ui
