#pragma once
#include <QObject>
#include <QStringList>

#include <memory>

namespace patella::ui {

/// How a voice is to sound. What is empty or not there falls to the best that is.
struct VoiceChoice {
    QString engine{};
    QString locale{}; ///< "en_GB"; empty: the window's language
    QString name{};
    int rate = 0;    ///< -50 to 50 percent of the engine's range
    int volume = 80; ///< 0 to 100
    friend bool operator==(const VoiceChoice&, const VoiceChoice&) = default;
};

/// What there is to choose from, and what is in use.
struct VoiceList {
    QStringList engines{};
    QStringList locales{}; ///< of the engine in use
    QStringList names{};   ///< voices of the locale in use
    QString engine{};
    QString locale{};
    QString name{};
    friend bool operator==(const VoiceList&, const VoiceList&) = default;
};

/// Speaks without ever blocking. Nothing is timed by what it does.
class Voice : public QObject {
    Q_OBJECT

public:
    enum class State {
        Starting, ///< not known yet; with a speech service that hangs it stays so
        Ready,
        None, ///< there is none here
    };
    using QObject::QObject;

    virtual void use(const VoiceChoice& choice) = 0; ///< the first call starts it
    virtual void speak(const QString& words) = 0;    ///< cuts what is being said; nothing unless Ready
    virtual void stop() = 0;
    [[nodiscard]] virtual State state() const = 0;
    [[nodiscard]] virtual VoiceList list() const = 0;

Q_SIGNALS:
    void changed(); ///< the state or the list
};

/// Qt TextToSpeech where it was built in, in a thread of its own; else one that is not there.
std::unique_ptr<Voice> makeVoice();

} // namespace patella::ui
