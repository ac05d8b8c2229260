#pragma once
#include "src/base/preferences.h"
#include "ui/platform/speech.h"
#include "ui/widgets/card.h"

#include <QTimer>

class QComboBox;

namespace patella::ui {

class Button;
class Segmented;
class SettingRow;
class Stepper;
class Switch;

/// The spoken guide: whether, how loud, how fast, how it counts, and whose voice. What there is to choose
/// from comes later, when the engines have answered.
class VoiceCard : public Card {
    Q_OBJECT

public:
    /// After so long the card says that nothing answers.
    static constexpr int patienceMs = 10'000;

    explicit VoiceCard(QWidget* parent = nullptr);
    void display(const Preferences& preferences);
    void take(Preferences& preferences) const; ///< writes what is set here
    void setVoices(Voice::State state, const VoiceList& list);

Q_SIGNALS:
    void changed();
    void trial(); ///< a sentence is to be spoken

private:
    void addRows();
    void fill();
    void fillBox(QComboBox* box, const QStringList& values, const QString& used, const std::string& set,
                 QString (*shown)(const QString&));
    void explain();

    Preferences m_preferences;
    Voice::State m_state = Voice::State::Starting;
    VoiceList m_list;
    bool m_asked = false; ///< setVoices was called
    QTimer m_patience;
    Switch* m_on;
    Stepper* m_loudness;
    Stepper* m_rate;
    Segmented* m_counting;
    QComboBox* m_engine;
    QComboBox* m_locale;
    QComboBox* m_name;
    Button* m_try;
    SettingRow* m_voiceRow = nullptr;
};

} // namespace patella::ui
