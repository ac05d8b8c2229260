#pragma once
// Two visits of answers to the measures, for the screenshots.
#include "src/storage/store.h"
#include "tests/support/fake_clock.h"
#include "tests/support/measures.h"
#include "ui/app/shipped_files.h"

namespace patella::test {

/// Four and two weeks ago, so that the next visit is due.
inline void fillMeasures(const std::filesystem::path& folder) {
    StoreOptions options;
    options.folder = folder;
    options.migrations = ui::shippedMigrations();
    options.now = [] { return WallTime{FakeClock::saturdayEvening, "Europe/Berlin", 60}; };
    auto store = openStore(std::move(options));
    if (!store)
        return;
    const auto tell = [&](int daysAgo, MeasureId id, MeasureAnswer answer) {
        const WallTime at{FakeClock::saturdayEvening - daysAgo * std::int64_t{86'400'000}, "Europe/Berlin",
                          60};
        (void)(*store)->coach().addCheck(measured(newUuid(), at.localDate(), id, std::move(answer), at));
    };
    tell(28, MeasureId::Pain, pains(1, 2, 4, 6));
    tell(28, MeasureId::Activities,
         activities({{"Going down stairs", 4}, {"Sitting for long", 5}, {"Running 5 km", 2}}));
    tell(28, MeasureId::Akps, total(66));
    tell(14, MeasureId::Pain, pains(1, 2, 3, 4));
    tell(14, MeasureId::Activities,
         activities({{"Going down stairs", 7}, {"Sitting for long", 6}, {"Running 5 km", 5}}));
    tell(14, MeasureId::Change, overall(1));
    tell(14, MeasureId::Lefs, total(61));
}

} // namespace patella::test
