#pragma once
#include "src/base/enum_keys.h" // moc 6.4 stumbles over <compare> unless <array> came before it
#include "ui/player/player_command.h"

#include <QWidget>

class QBoxLayout;

namespace patella {
struct JustDone;
struct PlannedItem;
} // namespace patella

namespace patella::ui {

class Button;
class EffortRow;
class FitText;

/// In the rest after a strengthening set: how many more would have gone, whether form slipped, what was
/// counted, and where the setting says so, the knees. Every answer is one tap or one key, and none is needed.
class AfterSet : public QWidget {
    Q_OBJECT
public:
    explicit AfterSet(QWidget* parent = nullptr);
    /// `sameNext`: the exercise goes on after the rest, so its name is on the screen already.
    void render(const JustDone& done, const PlannedItem& item, bool sameNext, bool asksForPain);
    void setScale(double scale);

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

private:
    void buildEffort(QBoxLayout* column);
    void buildCount(QBoxLayout* column);
    void buildPain(QBoxLayout* column);
    Button* button(const QString& words, const QString& key, PlayerCommand command);

    FitText* m_question = nullptr;
    EffortRow* m_effort = nullptr;
    QWidget* m_countRow = nullptr;
    FitText* m_count = nullptr;
    QWidget* m_painRow = nullptr;
    FitText* m_pain = nullptr;
    QBoxLayout* m_column = nullptr;
};

} // namespace patella::ui
