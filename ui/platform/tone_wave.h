#pragma once
#ifdef PATELLA_HAS_AUDIO
#include "ui/platform/tone_player.h"

#include <QAudioFormat>
#include <QByteArray>

namespace patella::ui {

/// 44.1 kHz, one channel, 16 bit.
QAudioFormat toneFormat();

/// The samples of a tone: soft sine notes with a short attack and a decay, at most 0.7 s.
QByteArray toneWave(Tone tone);

} // namespace patella::ui
#endif
