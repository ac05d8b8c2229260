#include "ui/player/play_count.h"

#include "ui/player/fit_text.h"
#include "ui/text/player_words.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/tempo_bar.h"

#include <QHBoxLayout>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr double roomyBelow = 1.4; ///< with larger type the words need the room of the key caps

RingFace faceFor(const PlayerView& view) {
    switch (view.stage) {
    case Stage::GetReady:
        return RingGetReady{view.ring};
    case Stage::Reps:
        return RingReps{view.target, view.number, view.ring - std::max(0, view.number - 1)};
    case Stage::Hold:
    case Stage::Timed:
        return RingHold{view.ring};
    case Stage::Switch:
    case Stage::Rest:
        return RingRest{view.ring};
    case Stage::SelfPaced:
    case Stage::Finished:
        break;
    }
    return RingIdle{};
}

QWidget* centred(const QList<QWidget*>& widgets) {
    auto* box = new QWidget;
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addStretch(1);
    for (QWidget* widget : widgets)
        row->addWidget(widget, 0, Qt::AlignTop);
    row->addStretch(1);
    return box;
}

} // namespace

PlayCount::PlayCount(QWidget* parent)
    : QWidget(parent) {
    m_column = new QVBoxLayout(this);
    m_column->setSpacing(0);
    m_ring = new Ring(this);
    m_below = new QStackedWidget(this);
    m_tempo = new TempoBar;
    m_cue = new FitText(Role::PlayerCue, Token::Ink, 2);
    m_cue->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_below->addWidget(centred({m_tempo}));
    m_below->addWidget(m_cue);
    m_below->addWidget(buildLeading());
    m_below->addWidget(buildOwnPace());
    m_below->addWidget(buildPaused());
    m_column->addStretch(1);
    m_column->addWidget(m_ring, 0, Qt::AlignHCenter);
    m_column->addWidget(m_below);
    m_column->addStretch(1);
}

Button* PlayCount::button(const QString& words, const QString& key, PlayerCommand command) {
    auto* button = new Button(words);
    button->setButtonSize(Button::Size::Dialog);
    button->setMinimumHeight(56);
    m_keys.emplace_back(button, key);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &Button::clicked, this, [this, command] { Q_EMIT commanded(command); });
    return button;
}

QWidget* PlayCount::buildLeading() {
    Button* more = button(tr("15 s more"), tr("+", "key"), PlayerCommand::MoreRest);
    more->setIconName(QStringLiteral("plus"));
    return centred({more, button(tr("Start now"), tr("Enter", "key"), PlayerCommand::Sensible)});
}

QWidget* PlayCount::buildOwnPace() {
    Button* done = button(tr("Set done"), tr("Enter", "key"), PlayerCommand::Sensible);
    done->setVariant(Button::Variant::Primary);
    return centred({done});
}

QWidget* PlayCount::buildPaused() {
    Button* resume = button(tr("Resume"), tr("Enter", "key"), PlayerCommand::Sensible);
    resume->setVariant(Button::Variant::Primary);
    m_why = new FitText(Role::PlayerTempo, Token::Ink2, 2);
    m_why->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(centred({resume}));
    column->addWidget(m_why);
    column->addStretch(1);
    return box;
}

void PlayCount::setScale(double scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    m_ring->setScale(scale);
    m_tempo->setScale(scale);
    m_cue->setScale(scale);
    m_why->setScale(scale);
    for (const auto& [button, key] : m_keys)
        button->setKeyHint(typeScale() < roomyBelow ? key : QString());
    m_column->setContentsMargins(px(40), 0, px(40), 0);
    m_tempo->setFixedWidth(px(440));
    m_column->setSpacing(px(14));
}

void PlayCount::renderStep(const PlayerView& view, const PlannedItem& item, const QString& why) {
    const auto* reps = std::get_if<Repetitions>(&item.target);
    m_cue->setText(text(item.cue));
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    if (view.mode == SessionView::Mode::Paused) {
        m_below->setCurrentIndex(BelowPaused);
    } else if (view.stage == Stage::Reps && reps) {
        showTempo(*reps);
        m_below->setCurrentIndex(BelowTempo);
    } else if (view.stage == Stage::SelfPaced) {
        m_below->setCurrentIndex(BelowOwnPace);
    } else {
        m_below->setCurrentIndex(view.stage == Stage::Hold || view.stage == Stage::Timed ? BelowCue
                                                                                         : BelowLeading);
    }
    renderTick(view);
}

void PlayCount::setUnheard(bool unheard) { m_unheard = unheard; }

void PlayCount::renderTick(const PlayerView& view) {
    const bool paused = view.mode == SessionView::Mode::Paused;
    const bool countsDown = view.stage != Stage::Reps && view.stage != Stage::SelfPaced;
    m_ring->setLoud(m_unheard && !paused);
    m_ring->setAlarm(m_unheard && !paused && countsDown && view.number <= 3);
    m_ring->setWords(paused ? tr("Paused") : PlayerWords::state(view), PlayerWords::count(view),
                     PlayerWords::unit(view));
    m_ring->setFace(paused ? RingFace(RingIdle{}) : faceFor(view));
    if (view.stage != Stage::Reps)
        return;
    const auto part = std::find(m_parts.begin(), m_parts.end(), view.part);
    m_tempo->setPresent(part == m_parts.end() ? -1 : static_cast<int>(part - m_parts.begin()),
                        view.partFraction);
}

void PlayCount::showTempo(const Repetitions& reps) {
    const Tempo tempo = reps.holdSeconds ? reps.tempo.withPause(reps.holdSeconds->lower()) : reps.tempo;
    const std::pair<TempoPart, int> all[] = {{TempoPart::Lift, tempo.lift()},
                                             {TempoPart::Pause, tempo.pause()},
                                             {TempoPart::Lower, tempo.lower()},
                                             {TempoPart::Rest, tempo.rest()}};
    std::vector<TempoBar::Part> parts;
    m_parts.clear();
    for (const auto& [part, seconds] : all) {
        if (seconds == 0)
            continue;
        m_parts.push_back(part);
        parts.push_back({PlayerWords::partFor(part, seconds), static_cast<double>(seconds)});
    }
    m_tempo->setParts(std::move(parts));
}

} // namespace patella::ui
