#pragma once
// Time that stands still until a test moves it.
#include "ui/platform/clock.h"

namespace patella::test {

/// A clock whose instant and wall time a test sets; advance() moves both.
class FakeClock final : public ui::Clock {
public:
    /// Saturday 21 November 2026, 18:40 in Berlin.
    static constexpr std::int64_t saturdayEvening = 1'795'282'800'000;

    FakeClock() { setWall({saturdayEvening, "Europe/Berlin", 60}); }

    [[nodiscard]] Instant now() const override { return m_now; }
    [[nodiscard]] WallTime wall() const override { return m_wall; }

    void setNow(Instant now) { m_now = now; }
    void setWall(WallTime wall) { m_wall = std::move(wall); }
    void advance(Duration by) {
        m_now = m_now + by;
        m_wall.utcMs += by.count();
    }

private:
    Instant m_now{};
    WallTime m_wall{};
};

} // namespace patella::test
