#pragma once
#include "src/base/preferences.h"
#include "src/session/pain_check.h"
#include "src/session/session_repository.h"
#include "src/session/unfinished.h"
#include "ui/platform/clock.h"
#include "ui/player/leave_prompt.h"
#include "ui/player/pain_prompt.h"
#include "ui/player/player_command.h"
#include "ui/player/player_sound.h"
#include "ui/player/session_presence.h"
#include "ui/text/coach_words.h"

#include <QTimer>
#include <QWidget>

#include <map>
#include <memory>

class QStackedWidget;

namespace patella::ui {

class AdjustPrompt;
class BeforeView;
class CompactWindow;
class LiveSession;
class MessageBar;
class PlayView;
class SummaryView;
struct AdjustOption;

/// Leads through one session: the question before, the player, the summary. It keeps nothing: what happens is
/// said by signals, and a set counts as done when confirmSet says that storage has it.
class PlayerPage : public QWidget {
    Q_OBJECT
public:
    explicit PlayerPage(const Clock& clock, QWidget* parent = nullptr);
    ~PlayerPage() override;

    /// `player` is not owned and may be null.
    void setTones(TonePlayer* player, bool on, int volume);
    /// `voice` is not owned and may be null.
    void setVoice(Voice* voice, const SpokenGuide& guide);
    void setPresence(KeepAwake* awake, MediaControl* media) { m_presence.use(awake, media); } ///< not owned
    /// What an exercise can be swapped for. Not owned, may be null, must outlive this.
    void useLibrary(const ExerciseLibrary* library) { m_library = library; }
    /// Whether the rest after a strengthening exercise asks for the knees.
    void setPainInRest(PainInRest setting);
    /// What was said before the last session, as a hint.
    void setPreviousPain(std::optional<PainScore> left, std::optional<PainScore> right);
    void setCoachNotes(std::map<ExerciseId, CoachNote> notes); ///< beside the doses; before start()
    /// Asks about the knees; the session begins with the answer. A session under way stays as it is.
    void start(SessionPlan plan, const QStringList& changes = {});
    /// Takes up a session that was cut off, paused; one under way stays as it is.
    void carryOn(const UnfinishedSession& left);
    void confirmSet(const SetRecord& record);
    void setSaveFailed(const QString& sentence);
    void setSaved();
    /// True from the first step to the end of the last one.
    [[nodiscard]] bool underWay() const;
    /// Before the window closes: false while a session is under way, and then it is paused and asked about.
    /// Else it hands out the note of an open summary.
    bool mayLeave();

public Q_SLOTS:
    void heartbeatNow();

Q_SIGNALS:
    void sessionBegan(const patella::SessionId& id, const patella::WallTime& at,
                      const patella::SessionPlan& plan);
    void setRecorded(const patella::SessionId& id, const patella::WallTime& at,
                     const patella::SetRecord& record);
    void planChanged(const patella::SessionId& id, const patella::WallTime& at,
                     const patella::PlanChange& change, const patella::SessionPlan& plan);
    void painRated(const patella::PainEntry& entry);
    void noteChanged(const patella::SessionId& id, const patella::WallTime& at, const QString& note);
    void sessionEnded(const patella::SessionId& id, const patella::WallTime& at, patella::SessionState state,
                      patella::Duration active);
    void heartbeat(const patella::SessionId& id, const patella::Heartbeat& beat);
    void coachWanted(const patella::ExerciseId& exercise); ///< why it says so, and to overrule it; paused
    void closed();
    void tryAgain(); ///< to save; of the bar that stays until saved
    void saveCopy();

protected:
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    enum class TakeBack { No, Yes }; ///< whether no answer is told, to take one back

    void connectViews();
    void connectSession();
    void begin(const KneeAnswers& before);
    void obey(PlayerCommand command);
    void sensible();
    void mute(PlayerCommand command);
    void sayWhatIsSilent();
    void obeyAfterSet(PlayerCommand command);
    void askAdjust();
    void adjust(const AdjustOption& option);
    void tellChange(const PlanChange& change);
    void toggleCompact();
    [[nodiscard]] bool asksForPain() const;
    void askPain();
    void takePain(PainPrompt::Choice choice, const KneeAnswers& answers);
    void askToLeave();
    void takeLeave(LeavePrompt::Choice choice);
    void goOn();
    void end(SessionState state, Duration active);
    void close();
    void rate(PainKind kind, Knee knee, const KneeAnswer& answer,
              std::optional<std::size_t> item = std::nullopt, TakeBack takeBack = TakeBack::No);
    void renderPlay();
    void followTimer();
    void toggleFullScreen();
    void takeFocus();
    void placeToasts();

    const Clock& m_clock;
    PlayerSound m_sound;
    SessionPresence m_presence;
    bool m_ranBefore = false; ///< before a prompt paused it
    bool m_discarding = false;
    bool m_madeFullScreen = false;
    QTimer m_timer{this};
    std::unique_ptr<LiveSession> m_session;
    WallTime m_started;
    std::vector<PainRating> m_ratings;
    std::size_t m_painItem = 0;
    const ExerciseLibrary* m_library = nullptr;
    PainInRest m_painInRest = PainInRest::WhenItHurt;

    MessageBar* m_saveBar;
    QStackedWidget* m_stack;
    BeforeView* m_before;
    PlayView* m_play;
    SummaryView* m_summary;
    PainPrompt* m_painPrompt;
    LeavePrompt* m_leavePrompt;
    AdjustPrompt* m_adjustPrompt;
    std::unique_ptr<CompactWindow> m_compact;
};

} // namespace patella::ui
