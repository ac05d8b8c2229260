// What reminders never do, however the machine sleeps, the clock changes and the user travels.
#include "src/coach/reminders.h"

#include "tests/support/catch.h"

#include <rapidcheck.h>

#include <map>

using namespace patella;

namespace {

constexpr std::int64_t minuteMs = 60'000;
constexpr std::int64_t start = 1'795'000'000'000;
constexpr int minutesADay = 24 * 60;

int anyMinute() { return *rc::gen::inRange(0, minutesADay); }

ReminderSettings anySettings() {
    ReminderSettings settings;
    settings.on = true;
    settings.byWeekday = *rc::gen::arbitrary<bool>();
    settings.sessionAt = anyMinute();
    for (int& each : settings.weekdayAt)
        each = anyMinute();
    settings.morningAt = *rc::gen::inRange(0, ReminderSettings::latestMorning + 1);
    settings.quietFrom = anyMinute();
    settings.quietTo = *rc::gen::arbitrary<bool>() ? settings.quietFrom : anyMinute();
    return settings;
}

bool isQuiet(const ReminderSettings& settings, int minute) {
    const int length = (settings.quietTo - settings.quietFrom + minutesADay) % minutesADay;
    return (minute - settings.quietFrom + minutesADay) % minutesADay < length;
}

/// Offsets that change now and then: clocks are set, borders are crossed.
struct Zones {
    std::map<std::int64_t, int> from{};
    static Zones any() {
        Zones zones;
        zones.from[0] = *rc::gen::inRange(-12, 15) * 60;
        for (int i = *rc::gen::inRange(0, 4); i > 0; --i)
            zones.from[start + *rc::gen::inRange(0, 10 * minutesADay) * minuteMs] =
                *rc::gen::inRange(-12, 15) * 60;
        return zones;
    }
    [[nodiscard]] WallTime at(std::int64_t utcMs) const {
        return {utcMs, "", std::prev(from.upper_bound(utcMs))->second};
    }
    /// As a system answers who knows no more than where he is now.
    [[nodiscard]] ZoneOffset known(std::int64_t now) const {
        return [offset = at(now).offsetMinutes](std::int64_t) { return offset; };
    }
};

struct Said {
    ReminderKind kind;
    WallTime at;
    bool open;
};

/// Ten days: it looks when it was to look, or later where the machine slept.
struct Life {
    ReminderSettings settings = anySettings();
    Zones zones = Zones::any();
    ReminderLog log{};
    std::vector<Said> said{};
    std::map<std::pair<ReminderKind, int>, int> snoozes{};

    Life() {
        for (std::int64_t now = start; now < start + 10 * minutesADay * minuteMs;) {
            look(zones.at(now));
            const auto next = nextLook(settings, log, zones.at(now), zones.known(now));
            if (!next)
                return;
            RC_ASSERT(*next > now);
            const bool slept = *rc::gen::inRange(0, 6) == 0;
            now = *next + (slept ? *rc::gen::inRange(0, 1500) * minuteMs : 0);
        }
    }

private:
    void look(const WallTime& now) {
        ReminderDay day{now.localDate(), *rc::gen::arbitrary<bool>(), *rc::gen::arbitrary<bool>(), {}};
        const auto attention = *rc::gen::element(Attention::Elsewhere, Attention::Today, Attention::Session);
        Reminded reminded = remind(settings, log, day, now, attention);
        log = reminded.log;
        for (const ReminderKind kind : reminded.show) {
            said.push_back({kind, now, day.open(kind)});
            if (*rc::gen::inRange(0, 3) == 0) {
                ++snoozes[{kind, now.localDate().daysSince1970()}];
                log = snooze(log, kind, now, std::chrono::minutes(10));
            }
        }
    }
};

} // namespace

TEST_CASE("Reminders property: never in quiet hours, never of what is not open") {
    CHECK(rc::check("quiet", [] {
        const Life life;
        for (const Said& each : life.said) {
            RC_ASSERT(!isQuiet(life.settings, each.at.localMinutes()));
            RC_ASSERT(each.open);
            RC_ASSERT(each.kind == ReminderKind::Session || each.at.localMinutes() < 12 * 60);
        }
    }));
}

TEST_CASE("Reminders property: never twice for the same thing without a snooze") {
    CHECK(rc::check("once", [] {
        const Life life;
        std::map<std::pair<ReminderKind, int>, int> times;
        for (const Said& each : life.said)
            ++times[{each.kind, each.at.localDate().daysSince1970()}];
        for (const auto& [what, count] : times) {
            const auto snoozed = life.snoozes.find(what);
            RC_ASSERT(count <= 1 + (snoozed == life.snoozes.end() ? 0 : snoozed->second));
        }
    }));
}

TEST_CASE("Reminders property: never before its time, and by night never what was missed by hours") {
    CHECK(rc::check("time", [] {
        const Life life;
        for (const Said& each : life.said) {
            const LocalDate date = each.at.localDate();
            const ReminderSettings& set = life.settings;
            const int session = set.byWeekday ? set.weekdayAt[static_cast<std::size_t>(date.isoWeekday() - 1)]
                                              : set.sessionAt;
            const int time = each.kind == ReminderKind::Morning ? set.morningAt : session;
            const int minute = each.at.localMinutes();
            RC_ASSERT(minute >= time);
            const bool mayBeLate = life.snoozes.contains({each.kind, date.daysSince1970()}) ||
                                   isQuiet(set, time) || (minute >= 6 * 60 && minute < 22 * 60);
            RC_ASSERT(mayBeLate || minute - time <= 90);
        }
    }));
}

TEST_CASE("Reminders property: who is awake and has it open is reminded each day, on the minute") {
    CHECK(rc::check("complete", [] {
        ReminderSettings settings = anySettings();
        settings.byWeekday = false;
        RC_PRE(!isQuiet(settings, settings.sessionAt));
        const ZoneOffset zone = [](std::int64_t) { return 60; };
        ReminderLog log;
        log.of(ReminderKind::Session).settled = WallTime{start, "", 60}.localDate(); // begins tomorrow
        std::vector<WallTime> said;
        for (std::int64_t now = start; now < start + 5 * minutesADay * minuteMs;) {
            const WallTime at{now, "", 60};
            const Reminded reminded =
                remind(settings, log, {at.localDate(), true, false, {}}, at, Attention::Elsewhere);
            log = reminded.log;
            if (!reminded.show.empty())
                said.push_back(at);
            now = nextLook(settings, log, at, zone).value();
        }
        RC_ASSERT(said.size() >= 4U);
        for (const WallTime& each : said)
            RC_ASSERT(each.localMinutes() == settings.sessionAt);
    }));
}
