#include "ui/settings/reminders_card.h"

#include "src/coach/reminders.h"
#include "ui/settings/setting_row.h"
#include "ui/settings/time_stepper.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/separator.h"
#include "ui/widgets/switch.h"
#include "ui/widgets/text_label.h"

#include <QBoxLayout>
#include <QFontMetrics>
#include <QLocale>

#include <algorithm>

namespace patella::ui {

namespace {

constexpr int daysAWeek = 7;
constexpr int spare = 4; ///< of a day's name, so that all are of one width

QWidget* together(std::initializer_list<QWidget*> widgets) {
    auto* all = new QWidget;
    auto* row = new QHBoxLayout(all);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    for (QWidget* each : widgets)
        row->addWidget(each);
    return all;
}

} // namespace

RemindersCard::RemindersCard(QWidget* parent)
    : Card(parent)
    , m_on(new Switch(tr("Reminders")))
    , m_sessions(new Switch(tr("Remind of sessions")))
    , m_sessionAt(new TimeStepper(tr("Time of the session")))
    , m_byWeekday(new Switch(tr("A time for each weekday")))
    , m_week(nullptr)
    , m_mornings(new Switch(tr("Remind of the morning question")))
    , m_morningAt(new TimeStepper(tr("Time of the morning question")))
    , m_quietFrom(new TimeStepper(tr("Quiet from")))
    , m_quietTo(new TimeStepper(tr("Quiet to")))
    , m_keepInTray(new Switch(tr("Keep running in the tray")))
    , m_atLogin(new Switch(tr("Start at login")))
    , m_missing(new TextLabel({}, Role::Note, Token::Ink2)) {
    setAccessibleName(tr("Reminders"));
    body()->setSpacing(14);
    body()->addWidget(new TextLabel(tr("Reminders"), Role::CardTitle));
    m_morningAt->setMaximum(ReminderSettings::latestMorning);
    addRow(new SettingRow(tr("Reminders"),
                          tr("By notifications, while Patella runs, and never after the thing is done."),
                          m_on));
    body()->addWidget(m_missing->wrapped());
    addRow(
        new SettingRow(tr("Session"), tr("On days when one is due."), together({m_sessionAt, m_sessions})));
    addRow(new SettingRow(tr("A time for each weekday"), tr("Instead of one for all days."), m_byWeekday));
    body()->addWidget(m_week = week());
    addRow(new SettingRow(tr("Morning question"), tr("After a day of training, before noon."),
                          together({m_morningAt, m_mornings})));
    auto* dash = new TextLabel(tr("to", "from one time to another"), Role::Body, Token::Ink2);
    m_quietRow = new SettingRow(tr("Quiet hours"), {}, together({m_quietFrom, dash, m_quietTo}));
    m_trayRow = new SettingRow(tr("Keep running in the tray"), {}, m_keepInTray);
    m_loginRow = new SettingRow(tr("Start at login"), {}, m_atLogin);
    for (SettingRow* row : {m_quietRow, m_trayRow, m_loginRow})
        addRow(row);
    connectFields();
    display({});
}

void RemindersCard::addRow(QWidget* row) {
    body()->addWidget(new Separator);
    body()->addWidget(row);
}

QWidget* RemindersCard::week() {
    auto* all = new QWidget;
    auto* flow = new FlowLayout(all, 16, 8);
    const QLocale locale;
    int widest = 0;
    for (int day = 1; day <= daysAWeek; ++day)
        widest = std::max(
            widest,
            QFontMetrics(roleFont(Role::Note)).horizontalAdvance(locale.dayName(day, QLocale::ShortFormat)));
    for (int i = 0; i < daysAWeek; ++i) {
        const int day = (locale.firstDayOfWeek() - 1 + i) % daysAWeek;
        auto* time = new TimeStepper(locale.dayName(day + 1, QLocale::LongFormat));
        time->setSmall(true);
        time->setAccessibleDescription(tr("Time of the session"));
        m_weekdayAt[static_cast<std::size_t>(day)] = time;
        auto* name = new TextLabel(locale.dayName(day + 1, QLocale::ShortFormat), Role::Note, Token::Ink2);
        name->setBuddy(time);
        name->setMinimumWidth(widest + spare);
        flow->addWidget(together({name, time}));
    }
    return all;
}

void RemindersCard::connectFields() {
    for (Switch* each : {m_on, m_sessions, m_byWeekday, m_mornings, m_keepInTray})
        connect(each, &QAbstractButton::toggled, this, &RemindersCard::changed);
    for (TimeStepper* each : {m_sessionAt, m_morningAt, m_quietFrom, m_quietTo})
        connect(each, &QSpinBox::valueChanged, this, &RemindersCard::changed);
    for (TimeStepper* each : m_weekdayAt)
        connect(each, &QSpinBox::valueChanged, this, &RemindersCard::changed);
    connect(m_atLogin, &QAbstractButton::toggled, this, [this](bool on) {
        if (!m_showing)
            Q_EMIT startAtLogin(on);
    });
}

void RemindersCard::display(const Preferences& preferences) {
    const ReminderSettings& settings = m_settings = preferences.reminders;
    m_on->setChecked(settings.on);
    m_sessions->setChecked(settings.sessions);
    m_sessionAt->setValue(settings.sessionAt);
    m_byWeekday->setChecked(settings.byWeekday);
    for (std::size_t i = 0; i < m_weekdayAt.size(); ++i)
        m_weekdayAt[i]->setValue(settings.weekdayAt[i]);
    m_mornings->setChecked(settings.mornings);
    m_morningAt->setValue(settings.morningAt);
    m_quietFrom->setValue(settings.quietFrom);
    m_quietTo->setValue(settings.quietTo);
    m_keepInTray->setChecked(settings.keepInTray);
    m_week->setVisible(settings.byWeekday);
    enable(settings);
    explain(settings);
}

void RemindersCard::take(Preferences& preferences) const {
    ReminderSettings& settings = preferences.reminders;
    settings.on = m_on->isChecked();
    settings.sessions = m_sessions->isChecked();
    settings.sessionAt = m_sessionAt->value();
    if (m_byWeekday->isChecked() && !settings.byWeekday) // from where they were
        settings.weekdayAt.fill(settings.sessionAt);
    else
        for (std::size_t i = 0; i < m_weekdayAt.size(); ++i)
            settings.weekdayAt[i] = m_weekdayAt[i]->value();
    settings.byWeekday = m_byWeekday->isChecked();
    settings.mornings = m_mornings->isChecked();
    settings.morningAt = m_morningAt->value();
    settings.quietFrom = m_quietFrom->value();
    settings.quietTo = m_quietTo->value();
    settings.keepInTray = m_keepInTray->isChecked();
}

void RemindersCard::setDesktop(const ReminderDesktop& desktop) {
    m_desktop = desktop;
    m_showing = true;
    m_atLogin->setChecked(desktop.atLogin == Autostart::State::On);
    m_showing = false;
    enable(m_settings);
    explain(m_settings);
}

void RemindersCard::enable(const ReminderSettings& settings) {
    const bool sessions = settings.on && settings.sessions;
    m_sessions->setEnabled(settings.on);
    m_sessionAt->setEnabled(sessions && !settings.byWeekday);
    m_byWeekday->setEnabled(sessions);
    for (TimeStepper* each : m_weekdayAt)
        each->setEnabled(sessions);
    m_mornings->setEnabled(settings.on);
    m_morningAt->setEnabled(settings.on && settings.mornings);
    m_quietFrom->setEnabled(settings.on);
    m_quietTo->setEnabled(settings.on);
    m_keepInTray->setEnabled(settings.on && m_desktop.tray);
    m_atLogin->setEnabled(settings.on && m_desktop.atLogin != Autostart::State::Foreign);
}

void RemindersCard::explain(const ReminderSettings& settings) {
    m_missing->setText(tr("This desktop shows no notifications, so there is nothing to remind you with."));
    m_missing->setVisible(!m_desktop.notifications);
    m_quietRow->setExplained(quietWords(settings));
    m_trayRow->setExplained(
        m_desktop.tray
            ? tr("On, closing the window leaves Patella there. Off, reminders end with the window.")
            : tr("This desktop has no tray, so reminders end with the window."));
    QString login = m_desktop.tray ? tr("Patella then waits in the tray, without a window.")
                                   : tr("Patella then opens its window.");
    if (m_desktop.atLogin == Autostart::State::Foreign)
        login = tr("An entry that is not Patella's own has its place. It stays as it is.");
    m_loginRow->setExplained(login);
}

QString RemindersCard::quietWords(const ReminderSettings& settings) const {
    if (settings.quietFrom == settings.quietTo)
        return tr("None, since both times are the same.");
    bool session = false;
    for (const int each : settings.weekdayAt)
        session = session || (settings.byWeekday && swallowedByQuiet(settings, ReminderKind::Session, each));
    if (!settings.byWeekday)
        session = swallowedByQuiet(settings, ReminderKind::Session, settings.sessionAt);
    if (settings.sessions && session)
        return tr("A session's time lies in them, so it is not said that day.");
    if (settings.mornings && swallowedByQuiet(settings, ReminderKind::Morning, settings.morningAt))
        return tr("They last over noon, so the morning question is not said.");
    return tr("What falls into them waits for their end.");
}

} // namespace patella::ui
