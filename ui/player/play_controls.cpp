#include "ui/player/play_controls.h"

#include "ui/player/key_hints.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_button.h"

#include <QGridLayout>
#include <QHBoxLayout>

#include <algorithm>
#include <cmath>

namespace patella::ui {

namespace {

constexpr int target = 56; ///< never smaller, whatever the window

} // namespace

PlayControls::PlayControls(QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    auto* left = new QHBoxLayout;
    left->setSpacing(12);
    m_pain = addWide(left, QStringLiteral("pain"), tr("Pain"), tr("P", "key"), PlayerCommand::Pain);
    m_adjust = addWide(left, QStringLiteral("adjust"), tr("Adjust"), tr("A", "key"), PlayerCommand::Adjust);
    left->addStretch(1);
    auto* middle = new QHBoxLayout;
    m_back = addButton(middle, QStringLiteral("prev"), tr("Step back"), PlayerCommand::Back);
    m_pause = addButton(middle, QStringLiteral("pause"), tr("Pause"), PlayerCommand::PauseOrResume);
    m_next = addButton(middle, QStringLiteral("next"), tr("Step on"), PlayerCommand::On);
    m_pause->setVariant(IconButton::Variant::Primary);
    auto* right = new QHBoxLayout;
    m_hints = new KeyHints(
        {{{tr("Space", "key")}, tr("pause")}, {{QStringLiteral("←"), QStringLiteral("→")}, tr("step")}},
        this);
    m_hints->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    right->addWidget(m_hints, 1);
    m_compact = addButton(right, QStringLiteral("compact"), tr("Small window"), PlayerCommand::Compact);
    m_voice = addButton(right, QStringLiteral("voice"), tr("Voice off"), PlayerCommand::MuteVoice);
    m_voice->setCheckable(true);
    m_mute = addButton(right, QStringLiteral("vol"), tr("Mute"), PlayerCommand::Mute);
    m_mute->setCheckable(true);
    m_close = addButton(right, QStringLiteral("x"), tr("Stop here"), PlayerCommand::Leave);
    grid->addLayout(left, 0, 0);
    grid->addLayout(middle, 0, 1);
    grid->addLayout(right, 0, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(2, 1);
}

Button* PlayControls::addWide(QHBoxLayout* row, const QString& icon, const QString& words, const QString& key,
                              PlayerCommand command) {
    auto* button = new Button(words, Button::Variant::Secondary, this);
    button->setButtonSize(Button::Size::Start);
    button->setIconName(icon);
    button->setKeyHint(key);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &Button::clicked, this, [this, command] { Q_EMIT commanded(command); });
    row->addWidget(button);
    return button;
}

IconButton* PlayControls::addButton(QHBoxLayout* row, const QString& icon, const QString& name,
                                    PlayerCommand command) {
    auto* button = new IconButton(icon, name, this);
    button->setShape(IconButton::Shape::Round);
    button->setFixedScale(true);
    button->setFocusPolicy(Qt::TabFocus);
    row->addWidget(button, 0, Qt::AlignVCenter);
    connect(button, &IconButton::clicked, this, [this, command] { Q_EMIT commanded(command); });
    return button;
}

void PlayControls::setScale(double scale) {
    const auto px = [scale](int value) { return static_cast<int>(std::lround(value * scale)); };
    layout()->setContentsMargins(px(40), px(8), px(40), px(24));
    m_hints->setVisible(typeScale() < 1.4); // larger type needs the room
    for (IconButton* button : {m_back, m_next})
        button->setVariant(IconButton::Variant::Outlined);
    for (IconButton* button : {m_back, m_next, m_mute, m_voice, m_compact, m_close})
        button->setSides(std::max(target, px(56)), std::max(24, px(24)));
    m_pause->setSides(std::max(target, px(88)), std::max(32, px(44)));
    static_cast<QGridLayout*>(layout())->itemAtPosition(0, 1)->layout()->setSpacing(px(54));
}

void PlayControls::setPaused(bool paused) {
    m_pause->setIconName(paused ? QStringLiteral("play") : QStringLiteral("pause"));
    m_pause->setName(paused ? tr("Resume") : tr("Pause"));
}

void PlayControls::setMuted(bool muted) {
    m_mute->setChecked(muted);
    m_mute->setIconName(muted ? QStringLiteral("mute") : QStringLiteral("vol"));
    m_mute->setName(muted ? tr("Sound on") : tr("Mute"));
}

void PlayControls::setVoice(bool wanted, bool muted) {
    m_voice->setVisible(wanted);
    m_voice->setChecked(muted);
    m_voice->setIconName(muted ? QStringLiteral("voice-off") : QStringLiteral("voice"));
    m_voice->setName(muted ? tr("Voice on") : tr("Voice off"));
}

} // namespace patella::ui
