#include "src/interop/icalendar_export.h"

#include "src/interop/ical_text.h"
#include "src/interop/ical_zone.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/small_history.h"

#include <rapidcheck.h>

#include <set>

using namespace patella;
using namespace patella::test;

namespace {

int berlin(std::int64_t utcMs) {
    const bool summer = (utcMs >= 1'774'746'000'000 && utcMs < 1'792'890'000'000) || // 2026
                        (utcMs >= 1'806'195'600'000 && utcMs < 1'824'944'400'000);   // 2027
    return summer ? 120 : 60;
}

int newYork(std::int64_t utcMs) { // 2026-03-08 07:00 UTC to 2026-11-01 06:00 UTC
    return utcMs >= 1'772'953'200'000 && utcMs < 1'793'512'800'000 ? -240 : -300;
}

int sydney(std::int64_t utcMs) { // standard from 2026-04-04 16:00 UTC to 2026-10-03 16:00 UTC
    return utcMs >= 1'775'318'400'000 && utcMs < 1'791'043'200'000 ? 600 : 660;
}

int kolkata(std::int64_t) { return 330; }

std::string unfolded(std::string text) {
    for (std::size_t at = text.find("\r\n "); at != std::string::npos; at = text.find("\r\n ", at))
        text.erase(at, 3);
    return text;
}

std::vector<std::string> linesOf(const std::string& text) {
    std::vector<std::string> lines;
    std::size_t from = 0;
    for (std::size_t at = text.find("\r\n"); at != std::string::npos; at = text.find("\r\n", from)) {
        lines.push_back(text.substr(from, at - from));
        from = at + 2;
    }
    if (from != text.size())
        lines.push_back("no end: " + text.substr(from));
    return lines;
}

/// What follows a name and colon, of every line that has it.
std::vector<std::string> valuesOf(const std::string& text, const std::string& name) {
    std::vector<std::string> values;
    for (const std::string& line : linesOf(unfolded(text)))
        if (line.starts_with(name + ':') || line.starts_with(name + ';'))
            values.push_back(line.substr(name.size() + 1));
    return values;
}

/// The text that a value stands for, knowing nothing of our writer.
std::string unescaped(const std::string& value) {
    std::string text;
    for (std::size_t i = 0; i < value.size(); ++i)
        if (value[i] == '\\' && i + 1 < value.size())
            text += value[++i] == 'n' ? '\n' : value[i];
        else
            text += value[i];
    return text;
}

ReminderSettings ringing() {
    ReminderSettings settings;
    settings.on = true;
    settings.sessionAt = 17 * 60 + 30;
    return settings;
}

std::string calendarOf(const PlanAhead& plan, const ReminderSettings& reminders,
                       const WallTime& now = wall()) {
    const auto text = planCalendar({plan, reminders, berlin, now});
    return text ? *text : text.error().text();
}

} // namespace

TEST_CASE("iCalendar: a small plan is written as the file that was looked at and validated") {
    const std::string text = calendarOf(smallPlan(wall().localDate()), ringing());
    CHECK(text == get(sourceTree() / "tests/interop/fixtures/small-plan.ics"));
}

TEST_CASE(
    "iCalendar: unfolding gives every text back, and no line is wider than 75 octets or cuts a character") {
    const auto holds = [](const std::string& text) {
        const std::string folded = icalLine(text);
        for (const std::string& line : linesOf(folded))
            if (line.size() > 75 ||
                (!line.empty() && (line[line[0] == ' ' && line.size() > 1 ? 1 : 0] & 0xC0) == 0x80 - 0x100))
                return false;
        return unfolded(folded) == text + "\r\n";
    };
    for (const HostileText& hostile : hostileTexts()) {
        INFO(hostile.family);
        CHECK(holds(icalText(hostile.text)));
    }
    rc::check([&holds] {
        const auto pieces = *rc::gen::container<std::vector<std::string>>(
            rc::gen::element<std::string>("a", " ", "\xC3\xA4", "\xE2\x82\xAC", "\xF0\x9F\x8F\x83", "\\n"));
        std::string text;
        for (const std::string& piece : pieces)
            for (int i = 0; i < 5; ++i)
                text += piece;
        RC_ASSERT(holds(text));
    });
}

TEST_CASE("iCalendar: escaped texts come back, with every line break as one and without control characters") {
    CHECK(icalText("a,b;c\\d\r\ne\nf\rg") == "a\\,b\\;c\\\\d\\ne\\nf\\ng");
    for (const HostileText& hostile : hostileTexts()) {
        const std::string value = icalText(hostile.text);
        CHECK(value.find_first_of("\r\n") == std::string::npos);
        if (hostile.text.find_first_of("\r\x7F") == std::string::npos &&
            std::none_of(hostile.text.begin(), hostile.text.end(),
                         [](char c) { return c >= 0 && c < 0x20 && c != '\t' && c != '\n'; }))
            CHECK(unescaped(value) == hostile.text);
    }
}

TEST_CASE("iCalendar: the same day of the same plan keeps its UID, and a later export wins") {
    const PlanAhead plan = smallPlan(wall().localDate());
    const auto first = valuesOf(calendarOf(plan, ringing()), "UID");
    CHECK(std::set<std::string>(first.begin(), first.end()).size() == first.size());
    const PlanAhead next = smallPlan(wall().localDate().plusDays(1));
    ReminderSettings other = ringing();
    other.sessionAt = 7 * 60;
    const std::string later = calendarOf(next, other, wall(86'400'000));
    const auto second = valuesOf(later, "UID");
    const auto kept = std::count_if(second.begin(), second.end(), [&first](const std::string& uid) {
        return std::find(first.begin(), first.end(), uid) != first.end();
    });
    CHECK(kept > 0);
    CHECK(std::stol(valuesOf(later, "SEQUENCE").front()) ==
          std::stol(valuesOf(calendarOf(plan, ringing()), "SEQUENCE").front()) + 24 * 60);
}

TEST_CASE("iCalendar: events begin at the reminders' time, follow one another, and the first rings") {
    PlanAhead plan = smallPlan(*LocalDate::of(2026, 11, 23), 1); // a Monday
    plan.days = {{{0, plan.from}, {1, plan.from}}};
    const std::string text = calendarOf(plan, ringing());
    const auto begins = valuesOf(text, "DTSTART");
    REQUIRE(begins.size() == 5); // three observances come before the events
    const std::string length = valuesOf(text, "DURATION").front();
    const int minutes = std::stoi(length.substr(2));
    const int second = 17 * 60 + 30 + minutes;
    char expected[64];
    std::snprintf(expected, sizeof expected, "TZID=Europe/Berlin:20261123T%02d%02d00", second / 60,
                  second % 60);
    CHECK(valuesOf(text, "DTSTART")[begins.size() - 2] == "TZID=Europe/Berlin:20261123T173000");
    CHECK(valuesOf(text, "DTSTART").back() == expected);
    CHECK(valuesOf(text, "TRIGGER") == std::vector<std::string>{"PT0S"});
    ReminderSettings quiet = ringing();
    quiet.on = false;
    CHECK(valuesOf(calendarOf(plan, quiet), "TRIGGER").empty());
    quiet = ringing();
    quiet.byWeekday = true;
    quiet.weekdayAt[0] = 23 * 60 + 58; // within the quiet hours, and over midnight
    const std::string late = calendarOf(plan, quiet);
    CHECK(valuesOf(late, "TRIGGER").empty());
    CHECK(valuesOf(late, "DTSTART").back().starts_with("TZID=Europe/Berlin:20261124T00"));
}

TEST_CASE("iCalendar: a paused plan, or none, is said and not written as an empty calendar") {
    PlanAhead plan = smallPlan(wall().localDate());
    plan.days.clear();
    const auto text = planCalendar({plan, ringing(), berlin, wall()});
    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::NotFound);
}

TEST_CASE(
    "Zone: the changes of a year are found to the second, north and south, and none where there is none") {
    const std::int64_t from = 1'767'139'200'000; // 2025-12-31
    const std::int64_t to = 1'798'848'000'000;   // 2027-01-02
    using Changes = std::vector<ZoneChange>;
    CHECK(zoneChanges(berlin, from, to) ==
          Changes{{1'774'746'000'000, 60, 120}, {1'792'890'000'000, 120, 60}});
    CHECK(zoneChanges(newYork, from, to) ==
          Changes{{1'772'953'200'000, -300, -240}, {1'793'512'800'000, -240, -300}});
    CHECK(zoneChanges(sydney, from, to) ==
          Changes{{1'775'318'400'000, 660, 600}, {1'791'043'200'000, 600, 660}});
    CHECK(zoneChanges(kolkata, from, to).empty());
}

TEST_CASE("Zone: an observance begins by the local time before it, and what is ahead is daylight time") {
    const LocalDate day = *LocalDate::of(2026, 6, 1);
    const auto observances = [day](const char* name, const ZoneOffset& zone) {
        std::string out;
        for (const std::string& line : linesOf(icalZone(name, zone, day, day)))
            if (line.starts_with("BEGIN:STA") || line.starts_with("BEGIN:DAY") ||
                line.starts_with("DTSTART") || line.starts_with("TZOFFSETTO"))
                out += line.substr(line.find(':') + 1) + (line.starts_with("TZ") ? "\n" : " ");
        return out;
    };
    CHECK(observances("Europe/Berlin", berlin) == "STANDARD 20251231T010000 +0100\n"
                                                  "DAYLIGHT 20260329T020000 +0200\n"
                                                  "STANDARD 20261025T030000 +0100\n");
    CHECK(observances("America/New_York", newYork) == "STANDARD 20251230T190000 -0500\n"
                                                      "DAYLIGHT 20260308T020000 -0400\n"
                                                      "STANDARD 20261101T020000 -0500\n");
    CHECK(observances("Australia/Sydney", sydney) == "DAYLIGHT 20251231T110000 +1100\n"
                                                     "STANDARD 20260405T030000 +1000\n"
                                                     "DAYLIGHT 20261004T020000 +1100\n");
    CHECK(observances("Asia/Kolkata", kolkata) == "STANDARD 20251231T053000 +0530\n");
}

TEST_CASE("Zone: a name that iCalendar cannot hold is a local one") {
    CHECK(icalZoneName("Europe/Berlin") == "Europe/Berlin");
    CHECK(icalZoneName("Etc/GMT+5") == "Etc/GMT+5");
    CHECK(icalZoneName("") == "Local");
    CHECK(icalZoneName("A:B\r\nX") == "Local");
}
