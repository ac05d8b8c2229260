#include "ui/settings/settings_page.h"

#include "ui/settings/backups_dialog.h"
#include "ui/settings/data_card.h"
#include "ui/settings/erase_dialog.h"
#include "ui/settings/figures_card.h"
#include "ui/settings/reminders_card.h"
#include "ui/settings/rule_card.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/voice_card.h"
#include "ui/widgets/button.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/page_scroll.h"
#include "ui/widgets/segmented.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/stepper.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QLocale>

namespace patella::ui {

namespace {

constexpr int stackedBelow = 900; ///< width under which the cards stand in one column
constexpr int widest = 1148;      ///< of both columns: lines do not get longer than that
constexpr int loudnessStep = 10;
constexpr int longest = 60; ///< seconds of a get-ready or a switch of side

Card* cardOf(const QString& title, std::initializer_list<QWidget*> rows) {
    auto* card = new Card;
    card->setAccessibleName(title);
    card->body()->setSpacing(14);
    card->body()->addWidget(new TextLabel(title, Role::CardTitle));
    for (QWidget* row : rows) {
        card->body()->addWidget(new Separator);
        card->body()->addWidget(row);
    }
    return card;
}

QString secondsText(int seconds) {
    return SettingsPage::tr("%1 s", "seconds").arg(QLocale().toString(seconds));
}

} // namespace

SettingsPage::SettingsPage(QWidget* parent)
    : QWidget(parent)
    , m_theme(new Segmented(tr("Theme")))
    , m_reducedMotion(new Switch(tr("Reduced motion")))
    , m_tones(new Switch(tr("Tones")))
    , m_loudness(new Stepper(tr("Loudness")))
    , m_testTone(nullptr)
    , m_getReady(new Stepper(tr("Get ready")))
    , m_sideSwitch(new Stepper(tr("Switch of side")))
    , m_painInRest(new Segmented(tr("Ask about pain after strength")))
    , m_aboutYou(new AboutYouCard)
    , m_figures(new FiguresCard)
    , m_voice(new VoiceCard)
    , m_reminders(new RemindersCard)
    , m_rule(new RuleCard)
    , m_data(new DataCard) {
    setAccessibleName(tr("Settings"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 24, 0, 0);
    layout->setSpacing(18);
    layout->addWidget(new PageHeader(tr("Settings")));
    layout->addWidget(new PageScroll(columns(), this), 1);
    connect(m_aboutYou, &AboutYouCard::wanted, this, &SettingsPage::questionWanted);
    connect(m_figures, &FiguresCard::changed, this, &SettingsPage::take);
    connect(m_voice, &VoiceCard::changed, this, &SettingsPage::take);
    connect(m_voice, &VoiceCard::trial, this, &SettingsPage::testVoice);
    connect(m_reminders, &RemindersCard::changed, this, &SettingsPage::take);
    connect(m_reminders, &RemindersCard::startAtLogin, this, &SettingsPage::startAtLogin);
    connect(m_rule, &RuleCard::changed, this, &SettingsPage::ruleNumbersChanged);
    connect(m_data, &DataCard::openFolder, this, &SettingsPage::openFolder);
    connect(m_data, &DataCard::exportData, this, &SettingsPage::exportData);
    connect(m_data, &DataCard::importFiles, this, &SettingsPage::importFiles);
    connect(m_data, &DataCard::historyWanted, this, &SettingsPage::historyWanted);
    connect(m_data, &DataCard::seeHistories, this, &SettingsPage::seeHistories);
    connect(m_data, &DataCard::seeImports, this, &SettingsPage::seeImports);
    connect(m_data, &DataCard::shareWanted, this, &SettingsPage::shareWanted);
    connect(m_data, &DataCard::backUpNow, this, &SettingsPage::backUpNow);
    connect(m_data, &DataCard::seeBackups, this, &SettingsPage::seeBackups);
    connect(m_data, &DataCard::erase, this, &SettingsPage::askToErase);
    connect(&theme(), &Theme::fontChanged, this, &SettingsPage::arrange);
    display(m_preferences);
    arrange();
}

/// Whoever gives the page the keyboard means its first field.
void SettingsPage::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    focusNextChild();
}

QWidget* SettingsPage::columns() {
    auto* inside = new QWidget;
    auto* outer = new QHBoxLayout(inside);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* both = new QWidget;
    both->setMaximumWidth(widest);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, both);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(16);
    auto* left = new QVBoxLayout;
    left->setSpacing(16);
    for (QWidget* card :
         std::initializer_list<QWidget*>{lookCard(), m_figures, soundCard(), timerCard(), m_reminders})
        left->addWidget(card);
    left->addStretch(1);
    auto* right = new QVBoxLayout;
    right->setSpacing(16);
    right->addWidget(m_aboutYou);
    right->addWidget(m_voice);
    right->addWidget(m_rule);
    right->addWidget(m_data);
    right->addStretch(1);
    m_columns->addLayout(left, 1);
    m_columns->addLayout(right, 1);
    outer->addWidget(both, 1);
    outer->addStretch(0);
    return inside;
}

QWidget* SettingsPage::lookCard() {
    for (const QString& each : {tr("System"), tr("Light"), tr("Dark")})
        m_theme->addSegment(each);
    connect(m_theme, &Segmented::currentChanged, this, &SettingsPage::take);
    connect(m_reducedMotion, &QAbstractButton::toggled, this, &SettingsPage::take);
    return cardOf(
        tr("Look"),
        {new SettingRow(tr("Theme"), tr("Follow the system, or stay light or dark."), m_theme),
         new SettingRow(tr("Reduced motion"),
                        tr("Nothing slides or fades, and figures show start and end. The ring still runs."),
                        m_reducedMotion)});
}

QWidget* SettingsPage::soundCard() {
    m_loudness->setRange(0, 100);
    m_loudness->setSingleStep(loudnessStep);
    m_loudness->setKeyboardTracking(false);
    m_loudness->setFormat(
        [](int percent) { return tr("%1 %", "loudness in percent").arg(QLocale().toString(percent)); });
    auto* play = new Button(tr("Play a tone"), Button::Variant::Tonal);
    play->setButtonSize(Button::Size::Small);
    play->setIconName(QStringLiteral("vol"));
    play->setAccessibleName(tr("Play a tone"));
    m_testTone = play;
    connect(m_tones, &QAbstractButton::toggled, this, &SettingsPage::take);
    connect(m_loudness, &QSpinBox::valueChanged, this, &SettingsPage::take);
    connect(play, &QAbstractButton::clicked, this, &SettingsPage::testTone);
    return cardOf(
        tr("Sound"),
        {new SettingRow(tr("Tones"),
                        tr("At the start and end of a set, its last three seconds and a switch of side."),
                        m_tones),
         new SettingRow(tr("Loudness"), tr("Of the tones alone; the system's volume comes on top."),
                        m_loudness),
         new SettingRow(tr("Try it"), tr("One tone, as loud as in a session."), play)});
}

QWidget* SettingsPage::timerCard() {
    for (Stepper* stepper : {m_getReady, m_sideSwitch}) {
        stepper->setRange(0, longest);
        stepper->setKeyboardTracking(false);
        stepper->setFormat(secondsText);
        connect(stepper, &QSpinBox::valueChanged, this, &SettingsPage::take);
    }
    for (const QString& each : {tr("Always"), tr("If it hurt"), tr("Never")})
        m_painInRest->addSegment(each);
    connect(m_painInRest, &Segmented::currentChanged, this, &SettingsPage::take);
    return cardOf(
        tr("Timer"),
        {new SettingRow(tr("Get ready"), tr("Time to take the position before each exercise."), m_getReady),
         new SettingRow(tr("Switch of side"), tr("Time to turn between left and right."), m_sideSwitch),
         new SettingRow(tr("Ask about pain"), tr("In the rest after a strengthening set. P always asks."),
                        m_painInRest)});
}

void SettingsPage::setPreferences(const Preferences& preferences) {
    m_preferences = preferences;
    display(preferences);
}

void SettingsPage::setData(const DataInfo& data) {
    m_info = data;
    m_data->setData(data);
}

void SettingsPage::setRuleNumbers(const RuleNumbers& numbers, const std::vector<EvidenceSource>& evidence) {
    m_rule->display(numbers, evidence);
}

void SettingsPage::seeBackups() {
    m_backups = new BackupsDialog(m_info.backupLines, window());
    connect(m_backups, &BackupsDialog::lookWanted, this, &SettingsPage::lookWanted);
    connect(m_backups, &BackupsDialog::restoreWanted, this, &SettingsPage::restoreWanted);
    m_backups->open();
}

void SettingsPage::setLook(const QString& file, const BackupLook& look) {
    if (m_backups)
        m_backups->setLook(file, look);
}

void SettingsPage::setLookFault(const QString& file, const QString& sentence) {
    if (m_backups)
        m_backups->setFault(file, sentence);
}

void SettingsPage::askToErase() {
    auto* dialog = new EraseDialog(m_info, window());
    connect(dialog, &EraseDialog::confirmed, this, &SettingsPage::eraseWanted);
    connect(dialog, &EraseDialog::exportFirst, this, [this] { Q_EMIT exportData(QStringLiteral("json")); });
    dialog->open();
}

void SettingsPage::setVoices(Voice::State state, const VoiceList& list) {
    m_showing = true;
    m_voice->setVoices(state, list);
    m_showing = false;
}

void SettingsPage::setDesktop(const ReminderDesktop& desktop) { m_reminders->setDesktop(desktop); }

void SettingsPage::display(const Preferences& preferences) {
    m_showing = true;
    m_theme->setCurrentIndex(static_cast<int>(preferences.theme));
    m_reducedMotion->setChecked(preferences.reducedMotion);
    m_tones->setChecked(preferences.tones);
    m_loudness->setValue(preferences.toneVolume);
    m_getReady->setValue(preferences.getReadySeconds);
    m_sideSwitch->setValue(preferences.sideSwitchSeconds);
    m_painInRest->setCurrentIndex(static_cast<int>(preferences.painInRest));
    m_figures->display(preferences);
    m_voice->display(preferences);
    m_reminders->display(preferences);
    m_loudness->setEnabled(preferences.tones);
    m_testTone->setEnabled(preferences.tones);
    m_showing = false;
}

void SettingsPage::take() {
    if (m_showing)
        return;
    Preferences now = m_preferences; // keeps what this page does not show
    now.theme = static_cast<Preferences::Theme>(m_theme->currentIndex());
    now.reducedMotion = m_reducedMotion->isChecked();
    now.tones = m_tones->isChecked();
    now.toneVolume = m_loudness->value();
    now.getReadySeconds = m_getReady->value();
    now.sideSwitchSeconds = m_sideSwitch->value();
    now.painInRest = static_cast<PainInRest>(m_painInRest->currentIndex());
    m_figures->take(now);
    m_voice->take(now);
    m_reminders->take(now);
    const bool voiceOn = now.voice && !m_preferences.voice;
    if (now == m_preferences)
        return;
    setPreferences(now);
    Q_EMIT preferencesChanged(now);
    if (voiceOn)
        Q_EMIT voicesWanted();
}

void SettingsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    Q_EMIT desktopWanted();
    if (m_preferences.voice)
        Q_EMIT voicesWanted();
}

void SettingsPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrange();
}

void SettingsPage::arrange() {
    const bool stacked = width() < stackedBelow * typeScale();
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

} // namespace patella::ui
