#include "ui/player/compact_window.h"

#include "ui/player/fit_text.h"
#include "ui/player/live_session.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/icon_button.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr QSize small{420, 210};
constexpr double designHeight = 420; ///< of the player's sizes that this window shows
constexpr int margin = 24;           ///< from the corner of the screen

double shareDone(const PlayerView& view) {
    double all = 0;
    double done = 0;
    for (const ProgressBar& bar : view.bars) {
        const auto length = static_cast<double>(bar.length.count());
        all += length;
        done += length * bar.done;
    }
    return all > 0 ? done / all : 0;
}

} // namespace

CompactWindow::CompactWindow(QWidget* parent)
    : QWidget(parent, Qt::Window | Qt::WindowStaysOnTopHint)
    , m_count(new FitText(Role::PlayerCount, Token::Ink, 1, this))
    , m_state(new FitText(Role::PlayerCue, Token::AccentInk, 1, this))
    , m_name(new FitText(Role::PlayerName, Token::Ink, 2, this))
    , m_set(new FitText(Role::PlayerSet, Token::Ink2, 1, this)) {
    setWindowTitle(tr("Session"));
    setAccessibleName(tr("Session, small window"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(small * 0.75);
    resize(small);
    followTheme(this);
    m_count->setAlignment(Qt::AlignCenter);
    m_state->setAlignment(Qt::AlignCenter);
    auto* row = new QHBoxLayout(this);
    auto* left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_state);
    left->addWidget(m_count, 1);
    auto* right = new QVBoxLayout;
    right->setSpacing(4);
    right->addWidget(m_name, 1);
    right->addWidget(m_set);
    m_buttons = new QHBoxLayout;
    m_pause = addButton(QStringLiteral("pause"), tr("Pause"), PlayerCommand::PauseOrResume);
    addButton(QStringLiteral("next"), tr("Done, or on"), PlayerCommand::Sensible);
    addButton(QStringLiteral("pain"), tr("Pain"), PlayerCommand::Pain);
    addButton(QStringLiteral("compact"), tr("Big window"), PlayerCommand::Compact);
    m_buttons->addStretch(1);
    right->addLayout(m_buttons);
    row->addLayout(left, 2);
    row->addLayout(right, 3);
    if (const QScreen* screen = this->screen()) {
        const QRect free = screen->availableGeometry();
        move(free.right() - small.width() - margin, free.bottom() - small.height() - 2 * margin);
    }
    rescale();
}

IconButton* CompactWindow::addButton(const QString& icon, const QString& name, PlayerCommand command) {
    auto* button = new IconButton(icon, name, this);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSides(40, 20);
    button->installEventFilter(this);
    connect(button, &IconButton::clicked, this, [this, command] { Q_EMIT commanded(command); });
    m_buttons->addWidget(button);
    return button;
}

void CompactWindow::render(const LiveSession& session) {
    const PlayerView view = session.view();
    if (view.stage == Stage::Finished)
        return;
    const PlannedItem& item = session.plan().items[view.item];
    const bool paused = view.mode == SessionView::Mode::Paused;
    m_resting = view.stage == Stage::Rest || view.stage == Stage::Switch;
    m_state->setText(paused ? tr("Paused") : PlayerWords::state(view));
    m_count->setText(PlayerWords::count(view));
    m_name->setText(text(item.name));
    const QString set = tr("set %1 of %2").arg(QLocale().toString(view.set), QLocale().toString(view.sets));
    m_set->setText(view.side ? tr("%1, %2", "side, set").arg(Words::shout(view.side), set) : set);
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(paused ? tr("Resume") : tr("Pause"));
    m_done = shareDone(view);
    update();
}

bool CompactWindow::obey(const QKeyEvent& key) {
    auto command = playerCommandFor(key);
    if (command == PlayerCommand::Leave || command == PlayerCommand::FullScreen)
        command = PlayerCommand::Compact; // Esc and F lead back, and stop nothing
    if (command && !key.isAutoRepeat())
        Q_EMIT commanded(*command);
    return command.has_value();
}

void CompactWindow::keyPressEvent(QKeyEvent* event) {
    if (!obey(*event))
        QWidget::keyPressEvent(event);
}

bool CompactWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto& key = *static_cast<QKeyEvent*>(event);
    if (playerCommandFor(key) != PlayerCommand::Sensible)
        return obey(key);
    if (auto* button = qobject_cast<QAbstractButton*>(watched); button && !key.isAutoRepeat())
        button->click();
    return true;
}

void CompactWindow::rescale() {
    const double scale = std::min(width() / 840.0, height() / designHeight);
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    for (FitText* each : {m_count, m_state, m_name, m_set})
        each->setScale(scale);
    layout()->setContentsMargins(px(32), px(40), px(32), px(28));
    layout()->setSpacing(px(32));
}

void CompactWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rescale();
}

void CompactWindow::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    painter.fillRect(event->rect(), color(m_resting ? Token::RestBg : Token::Canvas));
    const QRect bar(0, 0, width(), 6);
    painter.fillRect(bar, color(m_resting ? Token::RestTrack : Token::Track));
    painter.fillRect(QRect(0, 0, qRound(width() * m_done), bar.height()), color(Token::Accent));
}

/// Closed by the desktop: the big window comes back.
void CompactWindow::closeEvent(QCloseEvent* event) {
    event->ignore();
    Q_EMIT commanded(PlayerCommand::Compact);
}

} // namespace patella::ui
