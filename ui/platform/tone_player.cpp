#include "ui/platform/tone_player.h"

#include <QtGlobal>

#ifdef PATELLA_HAS_AUDIO
#include "ui/platform/tone_wave.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QBuffer>
#include <QMediaDevices>
#include <QTimer>

#include <map>
#endif

namespace patella::ui {

namespace {

class SilentTonePlayer final : public TonePlayer {
public:
    void play(Tone /*tone*/) override {}
    void setVolume(int /*percent*/) override {}
    [[nodiscard]] bool available() const override { return false; }
};

#ifdef PATELLA_HAS_AUDIO
/// Hands samples made in memory to the default device; a new tone replaces one that still sounds.
class DeviceTonePlayer final : public TonePlayer {
public:
    explicit DeviceTonePlayer(const QAudioDevice& device)
        : m_format(toneFormat()) {
        if (!device.isFormatSupported(m_format))
            return;
        m_sink = std::make_unique<QAudioSink>(device, m_format);
        m_rest.setSingleShot(true);
        m_rest.setInterval(restAfterMs);
        QObject::connect(m_sink.get(), &QAudioSink::stateChanged, &m_rest, [this](QAudio::State state) {
            if (state == QAudio::IdleState)
                m_rest.start();
        });
        QObject::connect(&m_rest, &QTimer::timeout, &m_rest, [this] {
            if (m_sink->state() == QAudio::IdleState)
                m_sink->stop();
        });
    }
    void play(Tone tone) override {
        if (!m_sink || m_volume == 0)
            return;
        m_sink->stop();
        m_buffer.close();
        auto [wave, added] = m_waves.try_emplace(tone);
        if (added)
            wave->second = toneWave(tone);
        m_buffer.setData(wave->second);
        m_buffer.open(QIODevice::ReadOnly);
        m_sink->setVolume(m_volume / 100.0);
        m_sink->start(&m_buffer);
    }
    void setVolume(int percent) override { m_volume = qBound(0, percent, 100); }
    [[nodiscard]] bool available() const override { return m_sink != nullptr; }

private:
    /// An open stream wakes the sound system's thread every second; what is handed over sounds for longer
    /// than the sink says.
    static constexpr int restAfterMs = 1500;

    QAudioFormat m_format;
    std::map<Tone, QByteArray> m_waves;
    QBuffer m_buffer; // outlives the sink that reads it
    QTimer m_rest;    // outlives the sink too
    std::unique_ptr<QAudioSink> m_sink;
    int m_volume = 80;
};
#endif

} // namespace

std::unique_ptr<TonePlayer> makeTonePlayer() {
#ifdef PATELLA_HAS_AUDIO
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (!device.isNull()) {
        auto player = std::make_unique<DeviceTonePlayer>(device);
        if (player->available())
            return player;
    }
#endif
    return std::make_unique<SilentTonePlayer>();
}

} // namespace patella::ui
