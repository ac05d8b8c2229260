#pragma once
#ifdef PATELLA_HAS_SPEECH
#include "ui/platform/speech.h"

#include <QMutex>

#include <optional>

class QTextToSpeech;

namespace patella::ui {

/// What the worker is to do next; the newest wish wins.
struct SpeechPost {
    QMutex mutex;
    std::optional<VoiceChoice> choice;
    std::optional<QString> words; ///< empty: be silent
    bool announced = false;
};

/// Owns the engine in its thread. Each call may block.
class SpeechWorker final : public QObject {
    Q_OBJECT

public:
    explicit SpeechWorker(std::shared_ptr<SpeechPost> post);
    ~SpeechWorker() override;
    void fetch();

Q_SIGNALS:
    void listed(const patella::ui::VoiceList& list, bool ready);

private:
    void use(const VoiceChoice& choice);
    void makeEngine(const QString& wanted);
    void chooseLocale(const QString& wanted);
    void chooseVoice(const QString& wanted);

    std::shared_ptr<SpeechPost> m_post;
    std::unique_ptr<QTextToSpeech> m_speech;
    VoiceChoice m_choice;
    VoiceList m_list;
};

/// The engines that may be tried, the wanted one first, then those that are known to do well.
QStringList enginesToTry(QStringList there, const QString& wanted);
/// The locale that serves best: itself, one of its language, English, the first.
QString closestLocale(const QStringList& there, const QString& wanted);

} // namespace patella::ui
#endif
