#include "ui/player/player_page.h"

#include "ui/player/adjust_prompt.h"
#include "ui/player/before_view.h"
#include "ui/player/compact_window.h"
#include "ui/player/live_session.h"
#include "ui/player/play_view.h"
#include "ui/player/summary_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/toast.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace patella::ui {

namespace {

constexpr Duration shownTick{33};    ///< the ring moves
constexpr Duration hiddenTick{1000}; ///< where it stands is kept each second

} // namespace

PlayerPage::PlayerPage(const Clock& clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_saveBar(new MessageBar(MessageBar::Kind::Error, this))
    , m_stack(new QStackedWidget(this))
    , m_before(new BeforeView)
    , m_play(new PlayView)
    , m_summary(new SummaryView)
    , m_painPrompt(new PainPrompt(this))
    , m_leavePrompt(new LeavePrompt(this))
    , m_adjustPrompt(new AdjustPrompt(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* bar = new QVBoxLayout;
    bar->setContentsMargins(12, 0, 12, 0);
    bar->addWidget(m_saveBar);
    column->addLayout(bar);
    column->addWidget(m_stack, 1);
    Button* again = m_saveBar->addActionButton(tr("Try again"));
    Button* copy = m_saveBar->addActionButton(tr("Save a copy"));
    for (Button* each : {again, copy})
        each->setFocusPolicy(Qt::TabFocus); // a click leaves the keys to the player
    connect(again, &QAbstractButton::clicked, this, &PlayerPage::tryAgain);
    connect(copy, &QAbstractButton::clicked, this, &PlayerPage::saveCopy);
    m_saveBar->hide();
    for (QWidget* view :
         {static_cast<QWidget*>(m_before), static_cast<QWidget*>(m_play), static_cast<QWidget*>(m_summary)})
        m_stack->addWidget(view);
    m_timer.setObjectName(QStringLiteral("heartbeat"));
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &PlayerPage::heartbeatNow);
    connectViews();
}

PlayerPage::~PlayerPage() = default;

void PlayerPage::connectViews() {
    connect(m_stack, &QStackedWidget::currentChanged, this, &PlayerPage::placeToasts);
    connect(m_before, &BeforeView::started, this, &PlayerPage::begin);
    connect(m_before, &BeforeView::left, this, [this](const KneeAnswers& answers) {
        m_session.reset(); // it never began: what was said stands for itself
        for (const Knee knee : bothSides)
            rate(PainKind::AnyTime, knee, answers[static_cast<std::size_t>(knee)]);
        close();
    });
    connect(m_play, &PlayView::commanded, this, &PlayerPage::obey);
    connect(&m_presence, &SessionPresence::commanded, this, &PlayerPage::obey);
    connect(m_play, &PlayView::coachWanted, this, [this](const ExerciseId& exercise) {
        if (m_compact)
            toggleCompact();
        m_session->pause();
        Q_EMIT coachWanted(exercise);
    });
    connect(m_play, &PlayView::recoloured, this, &PlayerPage::renderPlay);
    connect(m_painPrompt, &PainPrompt::decided, this, &PlayerPage::takePain);
    connect(m_leavePrompt, &LeavePrompt::decided, this, &PlayerPage::takeLeave);
    connect(m_adjustPrompt, &AdjustPrompt::chosen, this, &PlayerPage::adjust);
    connect(m_adjustPrompt, &AdjustPrompt::cancelled, this, [this] {
        m_play->setFocus();
        goOn();
    });
    connect(m_summary, &SummaryView::rated, this,
            [this](PainKind kind, Knee knee, const KneeAnswer& answer) { rate(kind, knee, answer); });
    connect(m_summary, &SummaryView::itemRated, this,
            [this](std::size_t item, Knee knee, const KneeAnswer& answer) {
                rate(PainKind::During, knee, answer, item, TakeBack::Yes);
            });
    connect(m_summary, &SummaryView::corrected, this,
            [this](const SetRecord& record) { Q_EMIT setRecorded(m_session->id(), m_clock.wall(), record); });
    connect(m_summary, &SummaryView::noteWritten, this,
            [this](const QString& note) { Q_EMIT noteChanged(m_session->id(), m_clock.wall(), note); });
    connect(m_summary, &SummaryView::finished, this, &PlayerPage::close);
}

void PlayerPage::setPreviousPain(std::optional<PainScore> left, std::optional<PainScore> right) {
    m_before->setPrevious(left, right);
}

bool PlayerPage::underWay() const { return m_session && m_session->underWay(); }

/// Whoever gives the page the keyboard means the view that is shown.
void PlayerPage::takeFocus() {
    if (m_stack->currentWidget() == m_before)
        m_before->takeFocus();
    else if (m_stack->currentWidget() == m_summary)
        m_summary->takeFocus();
    else
        m_play->setFocus();
}

void PlayerPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    takeFocus();
}

void PlayerPage::start(SessionPlan plan, const QStringList& changes) {
    if (underWay())
        return;
    m_session = std::make_unique<LiveSession>(m_clock, std::move(plan));
    m_ratings.clear();
    m_discarding = false;
    connectSession();
    m_before->prepare(m_session->plan(), changes);
    m_stack->setCurrentWidget(m_before);
    takeFocus();
}

void PlayerPage::connectSession() {
    LiveSession* session = m_session.get();
    connect(session, &LiveSession::began, this,
            [this](const SessionId& id, const WallTime& at, const SessionPlan& plan) {
                m_started = at;
                Q_EMIT sessionBegan(id, at, plan);
            });
    connect(session, &LiveSession::setRecorded, this,
            [this](const SetRecord& record) { Q_EMIT setRecorded(m_session->id(), m_clock.wall(), record); });
    connect(session, &LiveSession::planChanged, this,
            [this](const PlanChange& change, const SessionPlan& plan) {
                Q_EMIT planChanged(m_session->id(), m_clock.wall(), change, plan);
                tellChange(change);
            });
    connect(session, &LiveSession::beat, this,
            [this](const Heartbeat& beat) { Q_EMIT heartbeat(m_session->id(), beat); });
    connect(session, &LiveSession::toneDue, this, [this](Tone tone) { m_sound.play(tone); });
    connect(session, &LiveSession::fellDue, this,
            [this](const SessionEngine::Events& events) { m_sound.take(events, *m_session, m_clock.now()); });
    connect(session, &LiveSession::changed, this, &PlayerPage::renderPlay);
    connect(session, &LiveSession::over, this, &PlayerPage::end);
}

void PlayerPage::begin(const KneeAnswers& before) {
    if (!m_session || m_session->underWay() || m_session->ended())
        return;
    m_stack->setCurrentWidget(m_play);
    m_play->setFocus();
    m_sound.begin(m_clock.now());
    m_play->setMuted(false);
    m_session->begin();
    for (const Knee knee : bothSides)
        rate(PainKind::Before, knee, before[static_cast<std::size_t>(knee)]);
    sayWhatIsSilent();
}

void PlayerPage::rate(PainKind kind, Knee knee, const KneeAnswer& answer, std::optional<std::size_t> item,
                      TakeBack takeBack) {
    const bool general = kind == PainKind::End || (kind == PainKind::During && !item);
    if (!answer.answered() && !answer.painkiller && !general && takeBack == TakeBack::No)
        return;
    PainEntry entry;
    entry.uuid = newUuid();
    if (m_session)
        entry.session = m_session->id();
    entry.rating.kind = kind;
    entry.rating.knee = knee;
    entry.rating.score = answer.score;
    entry.rating.sharp = answer.sharp;
    entry.rating.place = answer.answered() ? answer.place : std::string();
    entry.rating.painkiller = answer.painkiller;
    entry.rating.item = item;
    entry.about = m_clock.wall();
    entry.entered = entry.about;
    m_ratings.push_back(entry.rating);
    Q_EMIT painRated(entry);
}

void PlayerPage::end(SessionState state, Duration active) {
    m_timer.stop();
    m_presence.end();
    if (m_compact)
        toggleCompact();
    if (m_discarding)
        m_sound.silence();
    Q_EMIT sessionEnded(m_session->id(), m_clock.wall(), state, active);
    if (m_discarding)
        return;
    m_summary->prepare(*m_session, m_started, m_ratings);
    m_stack->setCurrentWidget(m_summary);
    takeFocus();
}

void PlayerPage::close() {
    if (m_madeFullScreen)
        toggleFullScreen();
    Q_EMIT closed();
}

void PlayerPage::confirmSet(const SetRecord& record) {
    if (!m_session)
        return;
    m_session->confirm(record);
    if (m_session->ended())
        m_summary->refresh(*m_session);
    else
        renderPlay();
}

void PlayerPage::setSaveFailed(const QString& sentence) {
    m_saveBar->setMessage(tr("Not saved yet."), sentence);
    m_saveBar->show();
}

void PlayerPage::setSaved() { m_saveBar->hide(); }

void PlayerPage::heartbeatNow() {
    if (!underWay())
        return;
    m_session->tick();
    if (!underWay())
        return;
    if (isVisible() && !window()->isMinimized())
        m_play->renderTick(*m_session);
    if (m_compact)
        m_compact->render(*m_session);
    sayWhatIsSilent();
    followTimer();
}

void PlayerPage::renderPlay() {
    followTimer();
    if (!underWay())
        return;
    m_presence.show(*m_session);
    m_play->setUnheard(m_sound.unheard());
    m_play->setVoice(m_sound.voice.wanted(), m_sound.voiceMuted());
    m_play->render(*m_session, asksForPain());
    if (m_compact)
        m_compact->render(*m_session);
}

/// Quick while the ring is seen, slow while it is not, still while nothing runs; and to the millisecond when
/// something falls due.
void PlayerPage::followTimer() {
    if (!m_session || !m_session->running()) {
        m_timer.stop();
        return;
    }
    const bool shown = isVisible() && !window()->isMinimized();
    const Duration next = m_session->untilNext(shown || m_compact ? shownTick : hiddenTick);
    m_timer.start(std::max(next, Duration{1}));
}

void PlayerPage::toggleFullScreen() {
    m_madeFullScreen = !window()->isFullScreen();
    window()->setWindowState(window()->windowState() ^ Qt::WindowFullScreen);
}

/// What is told during a session stands between the bars and the ring, where nothing is.
void PlayerPage::placeToasts() {
    const bool playing = m_stack->currentWidget() == m_play;
    setProperty(Toast::dropProperty, playing ? std::max(48, height() * 66 / 800) : 0);
}

void PlayerPage::resizeEvent(QResizeEvent* event) {
    placeToasts();
    QWidget::resizeEvent(event);
}

void PlayerPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    followTimer();
}

void PlayerPage::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    followTimer();
}

} // namespace patella::ui
