#include "ui/app/reminding.h"

#include "ui/text/reminder_words.h"

namespace patella::ui {

namespace {

const auto startAction = QStringLiteral("start");
const auto answerAction = QStringLiteral("answer");
const auto laterAction = QStringLiteral("later");
const auto notTodayAction = QStringLiteral("not-today");

QString keyOf(ReminderKind kind) {
    return kind == ReminderKind::Session ? QStringLiteral("session") : QStringLiteral("morning");
}

} // namespace

Reminding::Reminding(World world, QObject* parent)
    : QObject(parent)
    , m_world(std::move(world)) {
    connect(&m_world.alarm, &Alarm::rang, this, &Reminding::look);
    connect(&m_world.notifications, &Notifications::chosen, this, &Reminding::chosen);
    connect(&m_world.tray, &Tray::openWanted, this, &Reminding::openWanted);
    connect(&m_world.tray, &Tray::startWanted, this, &Reminding::startWanted);
    connect(&m_world.tray, &Tray::snoozeWanted, this, [this] {
        for (const ReminderKind kind : reminderKinds)
            putOff(kind, longSnooze);
    });
}

Reminding::~Reminding() {
    withdrawAll();
    m_world.alarm.clear();
}

void Reminding::use(const ReminderSettings& settings, const ReminderLog& log) {
    const bool same = settings == m_settings && log == m_log;
    m_settings = settings;
    m_log = log;
    if (same)
        return;
    if (settings.on)
        return look();
    withdrawAll();
    m_world.alarm.clear();
}

void Reminding::refresh() {
    const bool ripe = !ripeReminders(m_settings, m_log, m_world.clock.wall()).empty();
    if (m_settings.on && (ripe || !m_shown.empty()))
        read();
}

/// Most looks end here, with the clock alone.
void Reminding::look() {
    const WallTime now = m_world.clock.wall();
    if (m_shownOn != now.localDate())
        withdrawAll();
    if (ripeReminders(m_settings, m_log, now).empty())
        arm();
    else
        read();
}

void Reminding::read() {
    m_again = std::exchange(m_reading, true);
    if (m_again)
        return;
    arm(); // should the day not be readable, there is another time
    m_world.readDay([this](const std::optional<ReminderDay>& day) {
        m_reading = false;
        if (m_again)
            return read();
        if (day)
            take(*day);
    });
}

void Reminding::take(const ReminderDay& day) {
    for (const ReminderKind kind : reminderKinds)
        if (!day.open(kind) && m_shown.erase(kind) > 0)
            m_world.notifications.withdraw(keyOf(kind));
    const WallTime now = m_world.clock.wall();
    const Reminded reminded = remind(m_settings, m_log, day, now, m_world.attention());
    keep(reminded.log);
    for (const ReminderKind kind : reminded.show) {
        m_shown.insert(kind);
        m_shownOn = now.localDate();
        m_world.notifications.show(noticeOf(kind, day));
    }
    arm();
}

void Reminding::arm() {
    const auto zone = [this](std::int64_t utcMs) { return m_world.clock.offsetMinutes(utcMs); };
    if (const auto next = nextLook(m_settings, m_log, m_world.clock.wall(), zone))
        m_world.alarm.set(*next);
    else
        m_world.alarm.clear();
}

Notice Reminding::noticeOf(ReminderKind kind, const ReminderDay& day) const {
    Notice notice{keyOf(kind), ReminderWords::title(kind), ReminderWords::body(kind, day)};
    const bool session = kind == ReminderKind::Session;
    notice.actions << std::pair(session ? startAction : answerAction,
                                session ? ReminderWords::start() : ReminderWords::answer());
    notice.actions << std::pair(laterAction, ReminderWords::later(static_cast<int>(shortSnooze.count())));
    if (session)
        notice.actions << std::pair(notTodayAction, ReminderWords::notToday());
    return notice;
}

void Reminding::chosen(const QString& key, const QString& action) {
    for (const ReminderKind kind : reminderKinds) {
        if (keyOf(kind) != key)
            continue;
        m_shown.erase(kind);
        if (action == laterAction)
            putOff(kind, shortSnooze);
        else if (action == startAction)
            Q_EMIT startWanted();
        else if (action == notTodayAction)
            Q_EMIT notTodayWanted();
        else
            Q_EMIT openWanted();
    }
}

void Reminding::putOff(ReminderKind kind, std::chrono::minutes by) {
    if (m_shown.erase(kind) > 0)
        m_world.notifications.withdraw(keyOf(kind));
    keep(snooze(m_log, kind, m_world.clock.wall(), by));
    arm();
}

void Reminding::keep(const ReminderLog& log) {
    if (log == m_log)
        return;
    m_log = log;
    Q_EMIT logChanged(log);
}

void Reminding::withdrawAll() {
    for (const ReminderKind kind : std::exchange(m_shown, {}))
        m_world.notifications.withdraw(keyOf(kind));
}

} // namespace patella::ui
