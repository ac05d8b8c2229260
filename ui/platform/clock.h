#pragma once
#include "src/base/time.h"

namespace patella::ui {

/// The two clocks of the window: a steady one for durations, the wall's for labels. Tests hand in their own.
class Clock {
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
    [[nodiscard]] virtual WallTime wall() const = 0;
    /// Local minus UTC at another moment; who knows no rules goes by the present.
    [[nodiscard]] virtual int offsetMinutes(std::int64_t /*utcMs*/) const { return wall().offsetMinutes; }
};

/// A steady clock that goes on while the machine sleeps, and the system's time in the system's zone.
class SystemClock final : public Clock {
public:
    [[nodiscard]] Instant now() const override;
    [[nodiscard]] WallTime wall() const override;
    [[nodiscard]] int offsetMinutes(std::int64_t utcMs) const override;
};

} // namespace patella::ui
