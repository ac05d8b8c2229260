#include "src/coach/thresholds.h"

#include <algorithm>

namespace patella {

const ProgressionRule& Rules::on(LocalDate date) const {
    const auto next = std::upper_bound(m_later.begin(), m_later.end(), date,
                                       [](LocalDate day, const RuleFrom& each) { return day < each.from; });
    return next == m_later.begin() ? m_ours : std::prev(next)->rule;
}

int Rules::longestGap() const {
    int longest = m_ours.items.gapRegressDays;
    for (const RuleFrom& each : m_later)
        longest = std::max(longest, each.rule.items.gapRegressDays);
    return longest;
}

} // namespace patella
