#include "src/coach/blame.h"

#include <algorithm>
#include <limits>

namespace patella {

namespace {

constexpr int never = std::numeric_limits<int>::max();

/// Marks those for which `passes` holds; false when there are none.
template <typename Test>
bool mark(std::span<const Loaded> loaded, std::vector<bool>& blamed, const Test& passes) {
    bool any = false;
    for (std::size_t i = 0; i < loaded.size(); ++i) {
        blamed[i] = passes(loaded[i]);
        any = any || blamed[i];
    }
    return any;
}

int soreness(const Loaded& l) { return l.dur ? l.dur->value() : -1; }

int raised(const Loaded& l) { return l.kneeLoad != KneeLoad::Low ? l.raisedDaysAgo.value_or(never) : never; }

} // namespace

std::vector<bool> blame(std::span<const Loaded> loaded, const Thresholds& thresholds) {
    std::vector<bool> blamed(loaded.size(), false);
    if (mark(loaded, blamed, [](const Loaded& l) { return l.run; }))
        return blamed;
    int sorest = -1;
    int latest = never;
    for (const Loaded& l : loaded) {
        sorest = std::max(sorest, soreness(l));
        latest = std::min(latest, raised(l));
    }
    if (sorest >= thresholds.blameDuringMin)
        mark(loaded, blamed, [&](const Loaded& l) { return soreness(l) == sorest; });
    else if (latest <= thresholds.blameRaisedDays)
        mark(loaded, blamed, [&](const Loaded& l) { return raised(l) == latest; });
    else
        mark(loaded, blamed, [](const Loaded& l) { return l.kneeLoad != KneeLoad::Low; });
    return blamed;
}

} // namespace patella
