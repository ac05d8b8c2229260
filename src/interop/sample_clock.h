#pragma once
#include "src/base/time.h"

namespace patella {

/// The wall clock of the sample's runner: at home in Berlin, with the clock changes of today's law in every
/// year, and away in Tokyo from 3 to 17 October.
WallTime sampleTime(LocalDate date, int minutesAfterMidnight, int seconds = 0);

/// The moment so much later, by the clock as it is then.
WallTime laterThan(const WallTime& time, Duration later);

} // namespace patella
