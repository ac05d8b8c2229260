#include "ui/app/reminding.h"

#include "tests/support/catch.h"
#include "tests/support/fake_clock.h"
#include "tests/support/fake_desktop.h"
#include "ui/text/words.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

/// Reminders alone, on a Saturday evening at 18:40, with a day that the test sets.
struct Desk : FakeDesk {
    FakeClock clock;
    ReminderDay day{clock.wall().localDate(), true, true, "Strength A", std::chrono::minutes(18), true};
    Attention attention = Attention::Elsewhere;
    bool readable = true;
    bool holds = false; ///< what is read comes when the test lets it
    std::function<void(const std::optional<ReminderDay>&)> held{};
    int reads = 0;
    ReminderSettings settings{};
    ReminderLog log{};
    QStringList heard;
    std::unique_ptr<Reminding> reminding;

    Desk() {
        settings.on = true;
        settings.sessionAt = 19 * 60;
        reminding = std::make_unique<Reminding>(Reminding::World{clock, alarm, notifications, tray,
                                                                 [this](auto then) {
                                                                     ++reads;
                                                                     day.date = clock.wall().localDate();
                                                                     if (holds)
                                                                         held = then;
                                                                     else
                                                                         then(readable ? std::optional(day)
                                                                                       : std::nullopt);
                                                                 },
                                                                 [this] { return attention; }});
        QObject::connect(reminding.get(), &Reminding::logChanged,
                         [this](const ReminderLog& now) { log = now; });
        QObject::connect(reminding.get(), &Reminding::openWanted,
                         [this] { heard << QStringLiteral("open"); });
        QObject::connect(reminding.get(), &Reminding::startWanted,
                         [this] { heard << QStringLiteral("start"); });
        QObject::connect(reminding.get(), &Reminding::notTodayWanted,
                         [this] { heard << QStringLiteral("not today"); });
        reminding->use(settings, log);
    }
    /// Sleeps until the alarm, as the program does.
    void untilItRings() {
        REQUIRE(alarm.at);
        clock.advance(Duration(*alarm.at - clock.wall().utcMs));
        alarm.ring();
    }
    void untilShown() {
        const int before = notifications.shown;
        for (int i = 0; i < 40 && notifications.shown == before; ++i)
            untilItRings();
        REQUIRE(notifications.shown == before + 1);
    }
    [[nodiscard]] std::string time() const { return clock.wall().iso().substr(11, 5); }
};

} // namespace

TEST_CASE("Reminding: it sleeps until the time of the session, and reads the day only then") {
    Desk desk;
    CHECK(desk.reads == 0);
    CHECK(desk.notifications.shown == 0);
    desk.untilItRings();
    CHECK(desk.time() == "19:00");
    CHECK(desk.reads == 1);
    REQUIRE(desk.notifications.standing.size() == 1);
    const Notice& notice = desk.notifications.standing.first();
    CHECK(notice.title == QStringLiteral("Today's session"));
    CHECK(notice.body.startsWith(QStringLiteral("Strength A, ~18")));
    CHECK(desk.log.of(ReminderKind::Session).settled == desk.day.date);
    desk.untilItRings();
    CHECK(desk.time() == "20:00"); // an hour at most, and nothing was read for it
    CHECK(desk.reads == 1);
    CHECK(desk.notifications.shown == 1);
}

TEST_CASE("Reminding: the same settings again do nothing, switched off it is silent and gone") {
    Desk desk;
    desk.untilItRings();
    desk.reminding->use(desk.settings, desk.log);
    CHECK(desk.notifications.standing.size() == 1);
    CHECK(desk.reads == 1);
    desk.settings.on = false;
    desk.reminding->use(desk.settings, desk.log);
    CHECK(desk.notifications.standing.isEmpty());
    CHECK_FALSE(desk.alarm.at);
    desk.reminding->refresh();
    CHECK(desk.reads == 1);
}

TEST_CASE("Reminding: its buttons start, open, put off and leave for today") {
    Desk desk;
    desk.untilShown();
    desk.notifications.press(QStringLiteral("In 10 minutes"));
    CHECK(desk.notifications.standing.isEmpty());
    desk.untilShown();
    CHECK(desk.time() == "19:10");
    desk.notifications.press(QStringLiteral("Start"));
    CHECK(desk.heard == QStringList{QStringLiteral("start")});
    desk.clock.advance(std::chrono::hours(24));
    desk.alarm.ring();
    REQUIRE(desk.notifications.standing.size() == 1);
    desk.notifications.press(QStringLiteral("Not today"));
    CHECK(desk.heard.last() == QStringLiteral("not today"));
    desk.untilShown();
    CHECK(desk.time() == "08:00");
    CHECK(desk.notifications.standing.first().title == QStringLiteral("How are your knees this morning?"));
    desk.notifications.press(QStringLiteral("Answer"));
    CHECK(desk.heard.last() == QStringLiteral("open"));
    desk.untilShown();
    desk.notifications.press(); // the notice itself
    CHECK(desk.heard.last() == QStringLiteral("open"));
}

TEST_CASE("Reminding: what stands is taken away once it is done") {
    Desk desk;
    desk.untilShown();
    desk.reminding->refresh();
    CHECK(desk.notifications.standing.size() == 1);
    desk.day.session = false;
    desk.reminding->refresh();
    CHECK(desk.notifications.standing.isEmpty());
    const int reads = desk.reads;
    desk.reminding->refresh(); // nothing stands, nothing is due: nothing is read
    CHECK(desk.reads == reads);
}

TEST_CASE("Reminding: what stands over midnight is taken away") {
    Desk desk;
    desk.settings.mornings = false;
    desk.reminding->use(desk.settings, desk.log);
    desk.untilShown();
    while (desk.clock.wall().localDate() == desk.day.date)
        desk.untilItRings();
    CHECK(desk.notifications.standing.isEmpty());
}

TEST_CASE("Reminding: a session under way is left alone until it has ended") {
    Desk desk;
    desk.attention = Attention::Session;
    desk.untilItRings();
    CHECK(desk.notifications.shown == 0);
    desk.attention = Attention::Elsewhere;
    desk.day.session = false; // it was today's
    desk.reminding->refresh();
    CHECK(desk.notifications.shown == 0);
    desk.day.session = true;
    desk.untilItRings();
    CHECK(desk.notifications.shown == 0); // its time had come and it was not due
}

TEST_CASE("Reminding: a day that cannot be read is tried again within the hour") {
    Desk desk;
    desk.readable = false;
    desk.untilItRings();
    CHECK(desk.notifications.shown == 0);
    CHECK(desk.log == ReminderLog{});
    desk.readable = true;
    desk.untilItRings();
    CHECK(desk.notifications.shown == 1);
    CHECK(desk.time() <= "20:00");
}

TEST_CASE("Reminding: what was recorded while the day was read counts") {
    Desk desk;
    desk.holds = true;
    desk.untilItRings();
    REQUIRE(desk.reads == 1);
    const ReminderDay before = desk.day;
    desk.day.session = false;
    desk.reminding->refresh();
    CHECK(desk.reads == 1); // one at a time
    desk.holds = false;
    desk.held(before);
    CHECK(desk.reads == 2);
    CHECK(desk.notifications.shown == 0);
}

TEST_CASE("Reminding: the tray's snooze puts everything off for an hour") {
    Desk desk;
    desk.untilShown();
    Q_EMIT desk.tray.snoozeWanted();
    CHECK(desk.notifications.standing.isEmpty());
    desk.untilShown();
    CHECK(desk.time() == "20:00");
    Q_EMIT desk.tray.openWanted();
    Q_EMIT desk.tray.startWanted();
    CHECK(desk.heard.mid(desk.heard.size() - 2) ==
          QStringList{QStringLiteral("open"), QStringLiteral("start")});
}

TEST_CASE("Reminding: after a sleep what was missed comes at once, a new day says nothing of the old") {
    Desk desk;
    desk.clock.advance(std::chrono::minutes(90)); // 20:10, and then the machine wakes
    desk.alarm.ring();
    CHECK(desk.notifications.shown == 1);
    Desk late;
    late.clock.advance(std::chrono::hours(9)); // 03:40
    late.alarm.ring();
    CHECK(late.notifications.shown == 0);
}
