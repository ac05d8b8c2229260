#pragma once
#include "ui/player/player_command.h"

#include <QWidget>

class QHBoxLayout;

namespace patella::ui {

class FitText;
class IconButton;
class LiveSession;

/// The session in a corner of the screen, above other windows where the desktop allows it: the count, what it
/// is of, and how far the session is. It knows the same keys.
class CompactWindow : public QWidget {
    Q_OBJECT
public:
    explicit CompactWindow(QWidget* parent = nullptr);
    void render(const LiveSession& session);

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    IconButton* addButton(const QString& icon, const QString& name, PlayerCommand command);
    bool obey(const QKeyEvent& key);
    void rescale();

    FitText* m_count;
    FitText* m_state;
    FitText* m_name;
    FitText* m_set;
    IconButton* m_pause = nullptr;
    QHBoxLayout* m_buttons = nullptr;
    bool m_resting = false;
    double m_done = 0; ///< share of the session, 0 to 1
};

} // namespace patella::ui
