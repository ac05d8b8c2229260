#pragma once
#include "ui/player/live_session.h"
#include "ui/player/player_command.h"
#include "ui/text/coach_words.h"

#include <QWidget>

#include <map>

namespace patella::ui {

class PlayControls;
class PlayCount;
class PlayHeader;
class PlaySubject;

/// The player while a session is under way: it shows, and says which command was given by key or button.
class PlayView : public QWidget {
    Q_OBJECT
public:
    explicit PlayView(QWidget* parent = nullptr);
    /// Everything: when a step begins, on pause and resume, when a set was confirmed. `asksForPain`: whether
    /// the rest under way asks for the knees.
    void render(const LiveSession& session, bool asksForPain);
    /// What moves: on every tick.
    void renderTick(const LiveSession& session);
    void setCoachNotes(std::map<ExerciseId, CoachNote> notes);
    void setMuted(bool muted);
    void setVoice(bool wanted, bool muted); ///< its button, where a voice is wanted
    void setUnheard(bool unheard); ///< nothing sounds: the count is bigger and its last seconds flash
    [[nodiscard]] QString exerciseName() const;
    /// The sizes follow the window, so what is shown now never holds the window open.
    [[nodiscard]] QSize minimumSizeHint() const override { return {800, 560}; }

Q_SIGNALS:
    void commanded(patella::ui::PlayerCommand command);
    void coachWanted(const patella::ExerciseId& exercise);
    void recoloured(); ///< the theme changed

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Ground { Work, Rest, Paused };

    static QString whyPaused(LiveSession::Break broken);
    bool obey(const QKeyEvent& key);
    void rescale();

    PlayHeader* m_header;
    PlaySubject* m_subject;
    PlayCount* m_count;
    PlayControls* m_controls;
    Ground m_ground = Ground::Work;
};

} // namespace patella::ui
