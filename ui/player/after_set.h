#pragma once
#include "src/base/enum_keys.h" // moc 6.4 stumbles over <compare> unless <array> came before it
#include "ui/player/player_command.h"

#include <QWidget>

#include <array>
#include <utility>
#include <vector>

class QBoxLayout;

namespace patella {
struct JustDone;
struct PlannedItem;
} // namespace patella

namespace patella::ui {

class Button;
class Chip;
class FitText;

/// In the rest after a strengthening set: how many more would have gone, whether form slipped, what was
/// counted, and where the setting says so, the knees. Every answer is one tap or one key, and none is needed.
class AfterSet : public QWidget {
    Q_OBJECT
public:
    explicit AfterSet(QWidget* parent = nullptr);
    void render(const JustDone& done, const PlannedItem& item, bool asksForPain);
    void setScale(double scale);

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

private:
    void buildEffort(QBoxLayout* column);
    void buildCount(QBoxLayout* column);
    void buildPain(QBoxLayout* column);
    Chip* chip(const QString& words, const QString& name, PlayerCommand command);
    Button* button(const QString& words, const QString& key, PlayerCommand command);

    FitText* m_question = nullptr;
    std::array<Chip*, 5> m_reserve{};
    Chip* m_slipped = nullptr;
    QWidget* m_countRow = nullptr;
    FitText* m_count = nullptr;
    QWidget* m_painRow = nullptr;
    FitText* m_pain = nullptr;
    QBoxLayout* m_column = nullptr;
};

} // namespace patella::ui
