#pragma once
#include "ui/player/player_command.h"

#include <QWidget>

class QHBoxLayout;

namespace patella::ui {

class Button;
class IconButton;
class KeyHints;

/// Bottom of the player: pain at the left, the transport in the middle, keys, mute and close at the right. A
/// click leaves the keyboard where it was.
class PlayControls : public QWidget {
    Q_OBJECT
public:
    explicit PlayControls(QWidget* parent = nullptr);
    void setScale(double scale);
    void setPaused(bool paused);
    void setMuted(bool muted);
    void setVoice(bool wanted, bool muted);

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

private:
    Button* addWide(QHBoxLayout* row, const QString& icon, const QString& words, const QString& key,
                    PlayerCommand command);
    IconButton* addButton(QHBoxLayout* row, const QString& icon, const QString& name, PlayerCommand command);

    Button* m_pain = nullptr;
    Button* m_adjust = nullptr;
    IconButton* m_back = nullptr;
    IconButton* m_pause = nullptr;
    IconButton* m_next = nullptr;
    IconButton* m_mute = nullptr;
    IconButton* m_voice = nullptr;
    IconButton* m_compact = nullptr;
    IconButton* m_close = nullptr;
    KeyHints* m_hints = nullptr;
};

} // namespace patella::ui
