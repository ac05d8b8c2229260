#pragma once
#include "src/routine/session_plan.h"

#include <string>

namespace patella {

/// "3 x 12", "3 x 30 s", "2 x 10, held 5 s": sets and amount of an item, without a word that would need
/// translating but "held" and, of a one-sided item, "each side".
std::string doseText(const PlannedItem& item);

/// "12 repetitions" or "30 s" of one set.
std::string amountText(const PlannedItem& item, int amount);

} // namespace patella
