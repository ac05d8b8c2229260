#include "ui/platform/tone_wave.h"

#ifdef PATELLA_HAS_AUDIO
#include <cmath>
#include <numbers>
#include <vector>

namespace patella::ui {

namespace {

constexpr int rate = 44'100;

struct Note {
    double hertz;
    double seconds;
};

std::vector<Note> notesOf(Tone tone) {
    switch (tone) {
    case Tone::Start:
        return {{659.3, 0.14}, {987.8, 0.26}};
    case Tone::Count:
        return {{784.0, 0.09}};
    case Tone::Switch:
        return {{587.3, 0.12}, {784.0, 0.12}, {587.3, 0.18}};
    case Tone::Rest:
        return {{783.99, 0.14}, {523.3, 0.28}};
    case Tone::End:
        return {{523.3, 0.15}, {659.3, 0.15}, {1046.5, 0.4}};
    }
    return {};
}

void append(QByteArray& samples, Note note) {
    const int count = static_cast<int>(note.seconds * rate);
    for (int i = 0; i < count; ++i) {
        const double t = static_cast<double>(i) / rate;
        const double attack = std::min(1.0, t / 0.008);
        const double decay = std::exp(-3.5 * t / note.seconds);
        const double release = std::min(1.0, (note.seconds - t) / 0.01);
        const double angle = 2 * std::numbers::pi * note.hertz * t;
        const double wave = std::sin(angle) + 0.18 * std::sin(2 * angle);
        const auto value =
            static_cast<qint16>(std::lround(0.62 * 32'767 * attack * decay * release * wave / 1.18));
        samples.append(reinterpret_cast<const char*>(&value), sizeof value);
    }
}

} // namespace

QAudioFormat toneFormat() {
    QAudioFormat format;
    format.setSampleRate(rate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}

QByteArray toneWave(Tone tone) {
    QByteArray samples;
    for (const Note note : notesOf(tone))
        append(samples, note);
    samples.append(rate / 50 * 2, '\0'); // 20 ms of silence, so that no device cuts the end
    return samples;
}

} // namespace patella::ui
#endif
