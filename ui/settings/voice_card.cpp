#include "ui/settings/voice_card.h"

#include "ui/settings/setting_row.h"
#include "ui/text/words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QLocale>
#include <QStyleOptionComboBox>
#include <QStylePainter>
#include <QWheelEvent>

namespace patella::ui {

namespace {

constexpr int voiceLoudnessStep = 10;
constexpr int voiceRateStep = 10;
constexpr int normalRate = 100;
constexpr int mostRate = 50;
constexpr int boxLetters = 18;
constexpr int labelMargin = 6;

/// Turned by the wheel only while it has the focus, so that scrolling past changes nothing.
class ChoiceBox final : public QComboBox {
public:
    explicit ChoiceBox(const QString& name) {
        setAccessibleName(name);
        setFocusPolicy(Qt::StrongFocus);
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(boxLetters);
    }

protected:
    /// A name that is too long ends in dots.
    void paintEvent(QPaintEvent* /*event*/) override {
        QStylePainter painter(this);
        QStyleOptionComboBox option;
        initStyleOption(&option);
        painter.drawComplexControl(QStyle::CC_ComboBox, option);
        const int room =
            style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, this).width();
        option.currentText =
            option.fontMetrics.elidedText(option.currentText, Qt::ElideRight, room - labelMargin);
        painter.drawControl(QStyle::CE_ComboBoxLabel, option);
    }
    void wheelEvent(QWheelEvent* event) override {
        if (hasFocus())
            QComboBox::wheelEvent(event);
        else
            event->ignore();
    }
};

QString percentText(int percent) {
    return VoiceCard::tr("%1 %", "loudness or speed in percent").arg(QLocale().toString(percent));
}

/// Engines have names of their own; they are not translated.
QString engineName(const QString& key) {
    static const std::pair<const char16_t*, const char16_t*> names[] = {{u"speechd", u"Speech Dispatcher"},
                                                                        {u"flite", u"Flite"},
                                                                        {u"darwin", u"macOS"},
                                                                        {u"winrt", u"Windows"},
                                                                        {u"sapi", u"Windows SAPI"}};
    for (const auto& [known, name] : names)
        if (key == QString::fromUtf16(known))
            return QString::fromUtf16(name);
    return key;
}

QString localeName(const QString& key) {
    const QLocale locale(key);
    if (locale.language() == QLocale::C)
        return key;
    const QString language = locale.nativeLanguageName();
    return key.contains(QLatin1Char('_'))
               ? VoiceCard::tr("%1 (%2)", "language, land").arg(language, locale.nativeTerritoryName())
               : language;
}

QString sameName(const QString& name) { return name; }

std::string chosen(const QComboBox* box) { return utf8(box->currentData().toString()); }

} // namespace

VoiceCard::VoiceCard(QWidget* parent)
    : Card(parent)
    , m_on(new Switch(tr("Voice")))
    , m_loudness(new Stepper(tr("Loudness of the voice")))
    , m_rate(new Stepper(tr("Speed")))
    , m_counting(new Segmented(tr("Counting")))
    , m_engine(new ChoiceBox(tr("Engine")))
    , m_locale(new ChoiceBox(tr("Language")))
    , m_name(new ChoiceBox(tr("Voice to speak with")))
    , m_try(new Button(tr("Say a sentence"), Button::Variant::Tonal)) {
    setAccessibleName(tr("Voice"));
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(tr("Voice"), Role::CardTitle));
    m_loudness->setRange(0, 100);
    m_loudness->setSingleStep(voiceLoudnessStep);
    m_loudness->setFormat(percentText);
    m_rate->setRange(normalRate - mostRate, normalRate + mostRate);
    m_rate->setSingleStep(voiceRateStep);
    m_rate->setFormat(percentText);
    for (const QString& each : {tr("Numbers"), tr("Tempo"), tr("Quiet")})
        m_counting->addSegment(each);
    m_try->setButtonSize(Button::Size::Small);
    m_try->setIconName(QStringLiteral("vol"));
    m_try->setAccessibleName(tr("Say a sentence"));
    for (Stepper* stepper : {m_loudness, m_rate}) {
        stepper->setKeyboardTracking(false);
        connect(stepper, &QSpinBox::valueChanged, this, &VoiceCard::changed);
    }
    for (QComboBox* box : {m_engine, m_locale, m_name})
        connect(box, &QComboBox::activated, this, &VoiceCard::changed);
    connect(m_on, &QAbstractButton::toggled, this, &VoiceCard::changed);
    connect(m_counting, &Segmented::currentChanged, this, &VoiceCard::changed);
    connect(m_try, &QAbstractButton::clicked, this, &VoiceCard::trial);
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, &VoiceCard::explain);
    addRows();
    fill();
}

void VoiceCard::addRows() {
    m_voiceRow = new SettingRow(tr("Voice"), {}, m_on);
    for (SettingRow* row :
         {m_voiceRow,
          new SettingRow(tr("Loudness of the voice"), tr("Apart from the tones; both may sound at once."),
                         m_loudness),
          new SettingRow(tr("Speed"), tr("What does not fit into its time is said shorter, or left out."),
                         m_rate),
          new SettingRow(tr("Counting"), tr("Within a set: its numbers, “up” and “down”, or nothing."),
                         m_counting),
          new SettingRow(tr("Engine"), tr("The program that speaks."), m_engine),
          new SettingRow(tr("Language"), tr("The sentences themselves are in the window's language."),
                         m_locale),
          new SettingRow(tr("Voice to speak with"), tr("As the engine names it."), m_name),
          new SettingRow(tr("Try the voice"), tr("One sentence, as in a session."), m_try)}) {
        body()->addWidget(new Separator);
        body()->addWidget(row);
    }
}

void VoiceCard::display(const Preferences& preferences) {
    m_preferences = preferences;
    m_on->setChecked(preferences.voice);
    m_loudness->setValue(preferences.voiceVolume);
    m_rate->setValue(normalRate + preferences.voiceRate);
    m_counting->setCurrentIndex(static_cast<int>(preferences.counting));
    fill();
}

void VoiceCard::take(Preferences& preferences) const {
    preferences.voice = m_on->isChecked();
    preferences.voiceVolume = m_loudness->value();
    preferences.voiceRate = m_rate->value() - normalRate;
    preferences.counting = static_cast<Counting>(m_counting->currentIndex());
    preferences.voiceEngine = chosen(m_engine);
    preferences.voiceLocale = chosen(m_locale);
    preferences.voiceName = chosen(m_name);
    if (preferences.voiceEngine != m_preferences.voiceEngine) // it has languages and voices of its own
        preferences.voiceLocale.clear();
    if (preferences.voiceLocale != m_preferences.voiceLocale)
        preferences.voiceName.clear();
}

void VoiceCard::setVoices(Voice::State state, const VoiceList& list) {
    m_asked = true;
    m_state = state;
    m_list = list;
    if (state == Voice::State::Starting && !m_patience.isActive())
        m_patience.start(patienceMs);
    else if (state != Voice::State::Starting)
        m_patience.stop();
    fill();
}

void VoiceCard::fill() {
    fillBox(m_engine, m_list.engines, m_list.engine, m_preferences.voiceEngine, engineName);
    fillBox(m_locale, m_list.locales, m_list.locale, m_preferences.voiceLocale, localeName);
    fillBox(m_name, m_list.names, m_list.name, m_preferences.voiceName, sameName);
    explain();
    const bool on = m_preferences.voice;
    for (QWidget* each : {static_cast<QWidget*>(m_loudness), static_cast<QWidget*>(m_rate),
                          static_cast<QWidget*>(m_counting)})
        each->setEnabled(on);
    const bool known = on && m_state == Voice::State::Ready;
    for (QWidget* each : {static_cast<QWidget*>(m_engine), static_cast<QWidget*>(m_locale),
                          static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_try)})
        each->setEnabled(known);
}

/// "Automatic", then all there are; what was set stays in the list even if it is not there now.
void VoiceCard::fillBox(QComboBox* box, const QStringList& values, const QString& used,
                        const std::string& set, QString (*shown)(const QString&)) {
    const QString wanted = text(set);
    QStringList all = values;
    if (!wanted.isEmpty() && !all.contains(wanted))
        all.prepend(wanted);
    box->clear();
    const bool automatic = wanted.isEmpty() && !used.isEmpty();
    box->addItem(automatic ? tr("Automatic: %1", "an engine, a language, a voice").arg(shown(used))
                           : tr("Automatic"),
                 QString());
    for (const QString& each : all)
        box->addItem(shown(each), each);
    box->setCurrentIndex(std::max(0, box->findData(wanted)));
}

void VoiceCard::explain() {
    const bool starting = m_preferences.voice && m_state == Voice::State::Starting;
    QString words = tr("Says the exercise, the side, the count and what comes next.");
    if (m_preferences.voice && m_state == Voice::State::None)
        words = tr("No voice was found on this computer. Tones and the count on the screen lead.");
    else if (starting && m_list.engines.isEmpty() && !m_patience.isActive() && m_asked)
        words = tr("The speech service does not answer. Sessions go on without it.");
    else if (starting && m_asked)
        words = tr("Looking for voices.");
    m_voiceRow->setExplained(words);
}

} // namespace patella::ui
