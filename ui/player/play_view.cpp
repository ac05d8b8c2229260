#include "ui/player/play_view.h"

#include "ui/player/live_session.h"
#include "ui/player/play_controls.h"
#include "ui/player/play_count.h"
#include "ui/player/play_header.h"
#include "ui/player/play_subject.h"
#include "ui/text/player_words.h"
#include "ui/widgets/spoken.h"
#include "ui/widgets/type.h"

#include <QAbstractButton>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr double designWidth = 1280;
constexpr double designHeight = 800;

std::vector<bool> setsDone(const LiveSession& session, std::size_t item) {
    return wholeSets(session.plan(), session.confirmed(), item);
}

} // namespace

PlayView::PlayView(QWidget* parent)
    : QWidget(parent)
    , m_header(new PlayHeader(this))
    , m_subject(new PlaySubject(this))
    , m_count(new PlayCount(this))
    , m_controls(new PlayControls(this)) {
    setFocusPolicy(Qt::StrongFocus);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    auto* middle = new QHBoxLayout;
    middle->setSpacing(0);
    middle->addWidget(m_subject, 1);
    middle->addWidget(m_count, 1);
    column->addLayout(middle, 1);
    column->addWidget(m_controls);
    connect(m_count, &PlayCount::commanded, this, &PlayView::commanded);
    connect(m_subject, &PlaySubject::commanded, this, &PlayView::commanded);
    connect(m_controls, &PlayControls::commanded, this, &PlayView::commanded);
    connect(m_subject, &PlaySubject::coachWanted, this, &PlayView::coachWanted);
    connect(&theme(), &Theme::changed, this, &PlayView::recoloured);
    connect(&theme(), &Theme::fontChanged, this, &PlayView::rescale);
    for (QAbstractButton* button : findChildren<QAbstractButton*>())
        button->installEventFilter(this);
}

void PlayView::setCoachNotes(std::map<ExerciseId, CoachNote> notes) {
    m_subject->setCoachNotes(std::move(notes));
}
void PlayView::setMuted(bool muted) { m_controls->setMuted(muted); }
void PlayView::setVoice(bool wanted, bool muted) { m_controls->setVoice(wanted, muted); }
void PlayView::setUnheard(bool unheard) { m_count->setUnheard(unheard); }
QString PlayView::whyPaused(LiveSession::Break broken) {
    switch (broken) {
    case LiveSession::Break::Sleep:
        return tr("Paused while the computer slept");
    case LiveSession::Break::CutOff:
        return tr("It goes on where it stopped");
    case LiveSession::Break::None:
        break;
    }
    return {};
}
QString PlayView::exerciseName() const { return m_subject->name(); }

void PlayView::render(const LiveSession& session, bool asksForPain) {
    const PlayerView view = session.view();
    if (view.stage == Stage::Finished)
        return;
    const PlannedItem& item = session.plan().items[view.item];
    const bool paused = view.mode == SessionView::Mode::Paused;
    const bool resting = view.stage == Stage::Rest || view.stage == Stage::Switch;
    m_ground = paused ? Ground::Paused : resting ? Ground::Rest : Ground::Work;
    m_subject->render(view, item, setsDone(session, view.item));
    m_subject->renderAfter(session.justDone(), session.plan(), asksForPain);
    m_count->renderStep(view, item, whyPaused(session.broken()));
    m_controls->setPaused(paused);
    m_header->render(view);
    update();
    announce(this, paused ? tr("Paused") : PlayerWords::spoken(view, item));
}

void PlayView::renderTick(const LiveSession& session) {
    const PlayerView view = session.view();
    if (view.stage == Stage::Finished)
        return;
    m_header->render(view);
    m_count->renderTick(view);
    m_subject->renderTick(view);
}

void PlayView::resizeEvent(QResizeEvent* /*event*/) { rescale(); }

void PlayView::rescale() {
    // buttons follow the font and take their height from the rest
    const double taken = std::max(0.0, typeScale() - 1) * 100;
    const double scale = std::min(width() / designWidth, (height() - taken) / designHeight);
    m_header->setScale(scale);
    m_subject->setScale(scale);
    m_count->setScale(scale);
    m_controls->setScale(scale);
}

void PlayView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Token ground = m_ground == Ground::Paused ? Token::Well
                         : m_ground == Ground::Rest ? Token::RestBg
                                                    : Token::Canvas;
    painter.fillRect(event->rect(), color(ground));
}

bool PlayView::obey(const QKeyEvent& key) {
    const auto command = playerCommandFor(key);
    if (!command)
        return false;
    if (!key.isAutoRepeat())
        Q_EMIT commanded(*command);
    return true;
}

void PlayView::keyPressEvent(QKeyEvent* event) {
    if (!obey(*event))
        QWidget::keyPressEvent(event);
}

/// A button that has the keyboard is pressed by Enter; every other key means here what it means everywhere.
bool PlayView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (playerCommandFor(key) != PlayerCommand::Sensible)
        return obey(key);
    if (auto* button = qobject_cast<QAbstractButton*>(watched); button && !key.isAutoRepeat())
        button->click();
    return true;
}

} // namespace patella::ui
