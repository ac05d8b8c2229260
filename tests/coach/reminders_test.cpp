#include "src/coach/reminders.h"

#include "tests/support/catch.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

using Kinds = std::vector<ReminderKind>;
const Kinds none{};
const Kinds session{ReminderKind::Session};
const Kinds morning{ReminderKind::Morning};

ReminderSettings switchedOn() {
    ReminderSettings settings;
    settings.on = true;
    return settings;
}

ReminderDay everythingOpen(const WallTime& now) { return {now.localDate(), true, true, "Strength A"}; }

/// A day as it goes by in Berlin in winter, minute by minute as it is asked.
struct Living {
    ReminderSettings settings = switchedOn();
    ReminderLog log{};
    Attention attention = Attention::Elsewhere;

    Kinds at(int day, int hour, int minute) { return at(day, hour, minute, true, true); }
    Kinds at(int day, int hour, int minute, bool sessionDue, bool morningOpen) {
        const WallTime now = wallTime(on(day), hour, minute);
        Reminded reminded =
            remind(settings, log, {on(day), sessionDue, morningOpen, "Strength A"}, now, attention);
        log = reminded.log;
        return reminded.show;
    }
    void put(ReminderKind kind, int day, int hour, int minute, int by) {
        log = snooze(log, kind, wallTime(on(day), hour, minute), std::chrono::minutes(by));
    }
};

int inBerlin(std::int64_t utcMs) {
    constexpr std::int64_t summer = 1'774'746'000'000; // 2026-03-29 01:00 UTC
    constexpr std::int64_t winter = 1'792'890'000'000; // 2026-10-25 01:00 UTC
    return utcMs >= summer && utcMs < winter ? 120 : 60;
}

WallTime berlin(std::int64_t utcMs) { return {utcMs, "Europe/Berlin", inBerlin(utcMs)}; }

std::string lookFrom(const ReminderSettings& settings, const ReminderLog& log, const WallTime& now) {
    const auto next = nextLook(settings, log, now, inBerlin);
    return next ? berlin(*next).iso() : "never";
}

WallTime utc(int year, int month, int day, int hour, int minute) {
    const std::int64_t days = LocalDate::of(year, month, day)->daysSince1970();
    return berlin(((days * 24 + hour) * 60 + minute) * 60'000);
}

} // namespace

TEST_CASE("Reminders: a session is said at its time, once") {
    Living living;
    CHECK(living.at(0, 17, 59, true, false) == none);
    CHECK(living.at(0, 18, 0, true, false) == session);
    CHECK(living.at(0, 18, 1, true, false) == none);
    CHECK(living.at(0, 20, 59, true, false) == none);
    CHECK(living.at(1, 18, 0, true, false) == session);
}

TEST_CASE("Reminders: what is done, put off or paused is not said, nor later that day") {
    Living living;
    CHECK(living.at(0, 18, 0, false, false) == none);
    CHECK(living.at(0, 19, 0, true, true) == none);
    CHECK(living.at(1, 18, 0) == session);
}

TEST_CASE("Reminders: the morning's question and the session are two things") {
    Living living;
    CHECK(living.at(0, 7, 59) == none);
    CHECK(living.at(0, 8, 0) == morning);
    CHECK(living.at(0, 18, 0) == session);
    living.settings.sessionAt = living.settings.morningAt;
    CHECK(living.at(1, 8, 0) == Kinds{ReminderKind::Morning, ReminderKind::Session});
}

TEST_CASE("Reminders: switched off, as a whole or one of them, nothing is said of it") {
    Living living;
    living.settings.on = false;
    CHECK(living.at(0, 18, 0) == none);
    CHECK(lookFrom(living.settings, {}, berlin(0)) == "never");
    living.settings.on = true;
    living.settings.sessions = false;
    CHECK(living.at(0, 8, 0) == morning);
    CHECK(living.at(0, 18, 0) == none);
    living.settings.mornings = false;
    CHECK(lookFrom(living.settings, {}, berlin(0)) == "never");
}

TEST_CASE("Reminders: each weekday has its time when that is wished") {
    Living living;
    living.settings.byWeekday = true;
    living.settings.weekdayAt = {7 * 60, 19 * 60, 7 * 60, 19 * 60, 7 * 60, 19 * 60, 20 * 60};
    REQUIRE(on(0).isoWeekday() == 1);
    CHECK(living.at(0, 7, 0, true, false) == session);
    CHECK(living.at(1, 18, 59, true, false) == none);
    CHECK(living.at(1, 19, 0, true, false) == session);
    CHECK(living.at(6, 19, 59, true, false) == none);
    CHECK(living.at(6, 20, 0, true, false) == session);
}

TEST_CASE("Reminders: a time in the quiet hours moves to their end, or falls away over midnight") {
    Living living;
    living.settings.sessionAt = 6 * 60;
    CHECK(living.at(0, 6, 0, true, false) == none);
    CHECK(living.at(0, 6, 59, true, false) == none);
    CHECK(living.at(0, 7, 0, true, false) == session);
    living.settings.sessionAt = 22 * 60;
    CHECK(living.at(1, 22, 0, true, false) == none);
    CHECK(living.at(2, 7, 0, true, false) == none);
    CHECK(swallowedByQuiet(living.settings, ReminderKind::Session, 22 * 60));
    CHECK_FALSE(swallowedByQuiet(living.settings, ReminderKind::Session, 6 * 60));
    CHECK_FALSE(swallowedByQuiet(living.settings, ReminderKind::Session, 18 * 60));
    living.settings.quietFrom = living.settings.quietTo = 7 * 60; // none
    CHECK(living.at(3, 22, 0, true, false) == session);
    living.settings.quietFrom = 0;
    living.settings.quietTo = 13 * 60;
    CHECK(swallowedByQuiet(living.settings, ReminderKind::Morning, 8 * 60));
}

TEST_CASE("Reminders: after a sleep what was missed is said once, by day") {
    Living living;
    CHECK(living.at(0, 10, 40, false, true) == morning); // still of use before noon
    CHECK(living.at(0, 19, 30, true, false) == session);
    CHECK(living.at(0, 19, 31, true, false) == none);
    CHECK(living.at(9, 21, 0, true, false) == none); // quiet, and then another day
    CHECK(living.at(1, 12, 0, true, true) == none);  // no longer the morning's
    CHECK(living.at(2, 3, 0) == none);
    living.settings.quietFrom = living.settings.quietTo = 0;
    CHECK(living.at(3, 23, 30, true, true) == none); // at night nothing is caught up
    living.settings.sessionAt = 23 * 60;
    CHECK(living.at(4, 23, 30, true, true) == session); // but who trains at night is late by half an hour
}

TEST_CASE("Reminders: what is late is not said to who has Today before him; what is on time is") {
    Living living;
    living.attention = Attention::Today;
    CHECK(living.at(0, 18, 16, true, false) == none);
    living.attention = Attention::Elsewhere;
    CHECK(living.at(0, 19, 0, true, false) == none); // he has seen it
    living.attention = Attention::Today;
    CHECK(living.at(1, 18, 1, true, false) == session); // the window may stand open in an empty room
}

TEST_CASE("Reminders: a session under way is not disturbed, and what came meanwhile is said after it") {
    Living living;
    living.attention = Attention::Session;
    CHECK(living.at(0, 8, 0, false, true) == none);
    living.attention = Attention::Elsewhere;
    CHECK(living.at(0, 8, 40, false, true) == morning);
}

TEST_CASE("Reminders: a snoozed one comes again at its time, unless it was done or the night has come") {
    Living living;
    REQUIRE(living.at(0, 18, 0, true, false) == session);
    living.put(ReminderKind::Session, 0, 18, 2, 10);
    CHECK(living.at(0, 18, 11, true, false) == none);
    CHECK(living.at(0, 18, 12, true, false) == session);
    CHECK(living.at(0, 18, 13, true, false) == none);
    living.put(ReminderKind::Session, 0, 18, 14, 10);
    CHECK(living.at(0, 18, 24, false, false) == none); // done
    CHECK(living.at(0, 18, 40, true, false) == none);
    REQUIRE(living.at(1, 18, 0, true, false) == session);
    living.put(ReminderKind::Session, 1, 20, 55, 10);
    CHECK(living.at(1, 21, 5, true, false) == none);
    CHECK(living.at(2, 7, 0, true, false) == none); // another day
    CHECK(living.at(2, 18, 0, true, false) == session);
}

TEST_CASE("Reminders: a snooze before its time delays it and never brings it forward") {
    Living living;
    living.put(ReminderKind::Session, 0, 10, 0, 60);
    CHECK(living.at(0, 11, 0, true, false) == none);
    CHECK(living.at(0, 18, 0, true, false) == session);
    living.put(ReminderKind::Session, 1, 17, 30, 60);
    CHECK(living.at(1, 18, 0, true, false) == none);
    CHECK(living.at(1, 18, 30, true, false) == session);
    living.log.of(ReminderKind::Session).again = wallTime(on(400), 12, 0).utcMs; // the clock was wrong then
    CHECK(living.at(2, 18, 0, true, false) == session);
}

TEST_CASE("Reminders: a time that was moved counts from then on, and what has passed is left alone") {
    Living living;
    const auto change = [&](const ReminderSettings& now, int hour, int minute) {
        living.log = afterChange(living.settings, now, living.log, wallTime(on(0), hour, minute));
        living.settings = now;
    };
    ReminderSettings moved = living.settings;
    moved.sessionAt = 17 * 60;
    change(moved, 17, 0); // to the present minute
    CHECK(living.at(0, 17, 0, true, false) == none);
    moved.sessionAt = 20 * 60;
    change(moved, 17, 1);
    CHECK(living.at(0, 18, 0, true, false) == none);
    CHECK(living.at(0, 20, 0, true, false) == session);
    moved.morningAt = 9 * 60; // of another kind
    change(moved, 20, 1);
    CHECK(living.at(0, 20, 1, true, false) == none);
    moved.on = false;
    change(moved, 20, 2);
    moved.on = true;
    change(moved, 20, 3);
    CHECK(living.at(0, 20, 3) == none);
    CHECK(living.at(1, 9, 0) == morning);
}

TEST_CASE("Reminders: nothing is said of another day than was read") {
    const WallTime now = wallTime(on(1), 18, 0);
    const Reminded reminded = remind(switchedOn(), {}, everythingOpen(wallTime(on(0), 23, 59)), now, {});
    CHECK(reminded.show.empty());
    CHECK(reminded.log == ReminderLog{});
}

TEST_CASE("Reminders: who flies over the date line is not reminded of the same day again") {
    Living living;
    living.settings.mornings = false;
    REQUIRE(living.at(1, 18, 0) == session);
    CHECK(living.at(0, 18, 0) == none);
    CHECK(living.at(1, 18, 0) == none);
    CHECK(living.at(2, 18, 0) == session);
    living.log.of(ReminderKind::Session).settled = on(9000); // the clock was wrong then
    CHECK(living.at(3, 18, 0) == session);
}

TEST_CASE("Reminders: the next look is the next time of the day, an hour away at most") {
    ReminderSettings settings = switchedOn();
    CHECK(lookFrom(settings, {}, utc(2026, 11, 21, 16, 30)) == "2026-11-21T18:00:00+01:00");
    CHECK(lookFrom(settings, {}, utc(2026, 11, 21, 12, 0)) == "2026-11-21T14:00:00+01:00");
    settings.mornings = false;
    ReminderLog log;
    log.of(ReminderKind::Session).settled = LocalDate::of(2026, 11, 21);
    log = snooze(log, ReminderKind::Session, utc(2026, 11, 21, 17, 1), std::chrono::minutes(10));
    CHECK(lookFrom(settings, log, utc(2026, 11, 21, 17, 1)) == "2026-11-21T18:11:00+01:00");
    settings.sessionAt = 22 * 60; // never said
    CHECK(lookFrom(settings, {}, utc(2026, 11, 21, 12, 0)) == "never");
}

TEST_CASE("Reminders: when clocks change, the time on the clock holds") {
    ReminderSettings settings = switchedOn();
    settings.quietFrom = settings.quietTo = 0;
    settings.morningAt = 3 * 60 + 15;
    const auto from = [&](const WallTime& now) { return lookFrom(settings, {}, now); };
    // in spring 03:15 comes an hour sooner, in autumn an hour later
    CHECK(from(utc(2026, 3, 29, 0, 30)) == "2026-03-29T03:15:00+02:00");
    CHECK(from(utc(2026, 10, 25, 1, 30)) == "2026-10-25T03:15:00+01:00");
    settings.morningAt = 2 * 60 + 30; // passed over in spring, twice in autumn
    CHECK(from(utc(2026, 3, 29, 0, 45)) == "2026-03-29T03:30:00+02:00");
    CHECK(from(utc(2026, 10, 25, 0, 10)) == "2026-10-25T02:30:00+02:00");
    const WallTime first = utc(2026, 10, 25, 0, 30);
    const Reminded reminded = remind(settings, {}, everythingOpen(first), first, {});
    REQUIRE(reminded.show == morning);
    const WallTime second = utc(2026, 10, 25, 1, 30);
    REQUIRE(second.localMinutes() == first.localMinutes());
    CHECK(remind(settings, reminded.log, everythingOpen(second), second, {}).show == none);
}

TEST_CASE("Reminders: Today says what is open; a pause, rest, a day that is done or put off are not") {
    TodayView view;
    view.date = on(3);
    view.offer = Offer{};
    view.offer->routine.name = "Strength A";
    view.offer->duration = std::chrono::minutes(18);
    view.question = ScoreQuestion{};
    view.question->morningOpen = true;
    CHECK(reminderDay(view).open(ReminderKind::Session));
    CHECK(reminderDay(view).open(ReminderKind::Morning));
    CHECK(reminderDay(view).name == "Strength A");
    CHECK(reminderDay(view).duration == std::chrono::minutes(18));
    for (const DayKind kind :
         {DayKind::Rest, DayKind::Done, DayKind::NotToday, DayKind::Withheld, DayKind::Paused}) {
        view.kind = kind;
        CHECK_FALSE(reminderDay(view).open(ReminderKind::Session));
        CHECK(reminderDay(view).open(ReminderKind::Morning) == (kind != DayKind::Paused));
    }
    view.kind = DayKind::Rest;
    view.question->late = true;
    CHECK_FALSE(reminderDay(view).open(ReminderKind::Morning));
    view.question->late = false;
    view.question->morningOpen = false; // only the hour after is asked
    CHECK_FALSE(reminderDay(view).open(ReminderKind::Morning));
}
