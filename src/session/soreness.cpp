#include "src/session/soreness.h"

#include "src/base/replaced.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int some = 3;
constexpr int much = 7;
constexpr int muchFrom = 6;

} // namespace

PainScore scoreOf(Soreness soreness) {
    static constexpr std::array scores{PainScore::lowest, some, much};
    return *PainScore::of(scores[static_cast<std::size_t>(soreness)]);
}

Soreness sorenessOf(PainScore score) {
    if (score.value() == PainScore::lowest)
        return Soreness::None;
    return score.value() < muchFrom ? Soreness::Some : Soreness::Much;
}

std::vector<SorenessEntry> countingSoreness(std::span<const SorenessEntry> entered) {
    const std::set<std::string> replaced = replacedOf(entered);
    std::vector<SorenessEntry> counting;
    std::copy_if(entered.begin(), entered.end(), std::back_inserter(counting),
                 [&](const SorenessEntry& entry) { return !replaced.contains(entry.uuid); });
    std::stable_sort(counting.begin(), counting.end(), [](const SorenessEntry& a, const SorenessEntry& b) {
        return a.about.utcMs < b.about.utcMs;
    });
    return counting;
}

} // namespace patella
