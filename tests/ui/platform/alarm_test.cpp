#include "ui/platform/alarm.h"

#include "tests/support/catch.h"
#include "ui/platform/timer_alarm.h"

#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

#include <limits>

using namespace patella::ui;

namespace {

std::int64_t soon(int ms) { return QDateTime::currentMSecsSinceEpoch() + ms; }

} // namespace

TEST_CASE("Alarm: it rings at its moment and not before, once") {
    const auto alarm = makeAlarm();
    QSignalSpy rang(alarm.get(), &Alarm::rang);
    const std::int64_t moment = soon(60);
    alarm->set(moment);
    REQUIRE(rang.wait(3000));
    CHECK(QDateTime::currentMSecsSinceEpoch() >= moment);
    CHECK_FALSE(rang.wait(80));
    CHECK(rang.size() == 1);
}

TEST_CASE("Alarm: a moment that has passed rings at once, a later one takes the place of an earlier") {
    const auto alarm = makeAlarm();
    QSignalSpy rang(alarm.get(), &Alarm::rang);
    alarm->set(soon(-3'600'000));
    REQUIRE(rang.wait(3000));
    alarm->set(soon(20));
    alarm->set(soon(3'600'000));
    CHECK_FALSE(rang.wait(120));
    alarm->set(0);
    REQUIRE(rang.wait(3000));
    alarm->set(soon(20));
    alarm->clear();
    CHECK_FALSE(rang.wait(120));
}

TEST_CASE("Alarm: where the kernel has none a timer rings, for what has passed at once") {
    TimerAlarm alarm;
    QSignalSpy rang(&alarm, &Alarm::rang);
    alarm.set(soon(-5));
    REQUIRE(rang.wait(3000));
    alarm.set(std::numeric_limits<std::int64_t>::max() / 2); // longer than a timer counts
    alarm.clear();
    CHECK_FALSE(rang.wait(50));
}
