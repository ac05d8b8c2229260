#pragma once
#include "src/library/exercise.h"

#include <QWidget>

namespace patella::ui {

/// The exercise as the library's card and as the player will show it.
class EditorPreview : public QWidget {
    Q_OBJECT

public:
    explicit EditorPreview(QWidget* parent = nullptr);
    void show(const Exercise& exercise);

private:
    class CardPicture;
    class PlayerPicture;
    CardPicture* m_card;
    PlayerPicture* m_player;
};

} // namespace patella::ui
