#include "ui/platform/speech_worker.h"

#ifdef PATELLA_HAS_SPEECH
#include <QLocale>
#include <QTextToSpeech>
#include <QVoice>

#include <algorithm>

namespace patella::ui {

namespace {

QLocale localeOf(const QString& name) { return QLocale(name); }

/// Without the hundreds of variants that espeak makes of each voice ("English+Adam").
QStringList voiceNames(const QTextToSpeech& speech) {
    QStringList all;
    for (const QVoice& voice : speech.availableVoices())
        all << voice.name();
    QStringList plain = all;
    plain.removeIf([](const QString& name) { return name.contains(QLatin1Char('+')); });
    QStringList& names = plain.isEmpty() ? all : plain;
    names.removeDuplicates();
    names.sort();
    return names;
}

QStringList localeNames(const QTextToSpeech& speech) {
    QStringList names;
    for (const QLocale& locale : speech.availableLocales())
        if (locale.language() != QLocale::C)
            names << locale.name();
    names.removeDuplicates();
    names.sort();
    return names;
}

} // namespace

QStringList enginesToTry(QStringList there, const QString& wanted) {
    there.removeAll(QStringLiteral("mock"));
    there.sort();
    QStringList order;
    for (const QString& each :
         QStringList{wanted, QStringLiteral("speechd"), QStringLiteral("flite")} + there)
        if (there.contains(each) && !order.contains(each))
            order << each;
    return order;
}

QString closestLocale(const QStringList& there, const QString& wanted) {
    if (there.contains(wanted))
        return wanted;
    for (const QString& language : {wanted.section(QLatin1Char('_'), 0, 0), QStringLiteral("en")})
        for (const QString& each : there)
            if (each.section(QLatin1Char('_'), 0, 0) == language)
                return each;
    return there.value(0);
}

SpeechWorker::SpeechWorker(std::shared_ptr<SpeechPost> post)
    : m_post(std::move(post)) {}

SpeechWorker::~SpeechWorker() = default;

void SpeechWorker::fetch() {
    std::optional<VoiceChoice> choice;
    std::optional<QString> words;
    {
        const QMutexLocker locker(&m_post->mutex);
        choice.swap(m_post->choice);
        words.swap(m_post->words);
        m_post->announced = false;
    }
    if (choice)
        use(*choice);
    if (!words || !m_speech)
        return;
    m_speech->stop();
    if (!words->isEmpty())
        m_speech->say(*words);
}

void SpeechWorker::use(const VoiceChoice& choice) {
    const bool other = !m_speech || choice.engine != m_choice.engine;
    const bool otherVoice = other || choice.locale != m_choice.locale || choice.name != m_choice.name;
    m_choice = choice;
    if (other)
        makeEngine(choice.engine);
    if (m_speech) {
        if (otherVoice) {
            chooseLocale(choice.locale.isEmpty() ? QLocale().name() : choice.locale);
            chooseVoice(choice.name);
        }
        m_speech->setRate(choice.rate / 100.0);
        m_speech->setVolume(choice.volume / 100.0);
    }
    Q_EMIT listed(m_list, m_speech != nullptr);
}

/// The first that can speak; the others may lack their service or their voices.
void SpeechWorker::makeEngine(const QString& wanted) {
    m_speech.reset();
    m_list = {};
    const QStringList there = QTextToSpeech::availableEngines();
    m_list.engines = enginesToTry(there, {});
    for (const QString& engine : enginesToTry(there, wanted)) {
        m_speech = std::make_unique<QTextToSpeech>(engine);
        m_list.locales = localeNames(*m_speech);
        if (m_speech->state() != QTextToSpeech::Error && !m_list.locales.isEmpty()) {
            m_list.engine = engine;
            return;
        }
    }
    m_speech.reset();
}

void SpeechWorker::chooseLocale(const QString& wanted) {
    m_list.locale = closestLocale(m_list.locales, wanted);
    m_speech->setLocale(localeOf(m_list.locale));
    m_list.names = voiceNames(*m_speech);
}

void SpeechWorker::chooseVoice(const QString& wanted) {
    for (const QVoice& voice : m_speech->availableVoices())
        if (voice.name() == wanted) {
            m_speech->setVoice(voice);
            break;
        }
    m_list.name = m_speech->voice().name();
}

} // namespace patella::ui
#endif
