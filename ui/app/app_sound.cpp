// What is heard of a session and what the desktop knows of it.
#include "ui/app/app.h"
#include "ui/player/player_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/main_window.h"
#include "ui/text/words.h"

namespace patella::ui {

namespace {

VoiceChoice choiceOf(const Preferences& preferences) {
    return {text(preferences.voiceEngine), text(preferences.voiceLocale), text(preferences.voiceName),
            preferences.voiceRate, preferences.voiceVolume};
}

} // namespace

TonePlayer* App::tones() { return m_options.tones ? m_options.tones : m_own.tones.get(); }

void App::needTones() {
    if (!m_options.tones && !m_own.tones)
        m_own.tones = makeTonePlayer();
    if (m_player)
        m_player->setTones(tones(), m_preferences.tones, m_preferences.toneVolume);
}

void App::needSound() {
    needTones();
    if (m_preferences.voice)
        needVoice();
    needPresence();
}

void App::testTone() {
    needTones();
    TonePlayer* player = tones();
    if (!player->available()) {
        m_window->notify(tr("No sound device was found."));
        return;
    }
    player->setVolume(m_preferences.toneVolume);
    player->play(Tone::Start);
}

Voice* App::voice() { return m_options.voice ? m_options.voice : m_own.voice.get(); }

void App::needVoice() {
    m_voiceNeeded = true;
    if (!voice())
        m_own.voice = makeVoice();
    connect(voice(), &Voice::changed, this, &App::showVoices, Qt::UniqueConnection);
    applyVoice();
    showVoices();
}

void App::applyVoice() {
    if (!m_voiceNeeded)
        return;
    voice()->use(choiceOf(m_preferences));
    if (m_player)
        m_player->setVoice(voice(), {m_preferences.voice, m_preferences.voiceRate, m_preferences.counting});
}

void App::showVoices() {
    if (m_settings)
        m_settings->setVoices(voice()->state(), voice()->list());
}

void App::needPresence() {
    if (!m_options.awake && !m_own.awake)
        m_own.awake = makeKeepAwake();
    if (!m_options.media && !m_own.media)
        m_own.media = makeMediaControl();
    MediaControl* media = m_options.media ? m_options.media : m_own.media.get();
    connect(media, &MediaControl::raise, m_window.get(), &MainWindow::activateWindow, Qt::UniqueConnection);
    m_player->setPresence(m_options.awake ? m_options.awake : m_own.awake.get(), media);
}

} // namespace patella::ui
