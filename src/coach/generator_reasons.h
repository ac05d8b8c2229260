#pragma once
#include "src/coach/generator_choice.h"

namespace patella {

/// At most so many reasons an item.
inline constexpr std::size_t mostReasons = 3;

/// Why it was chosen, what says most first; never empty. `work`: half sets of strength in the whole routine.
std::vector<ItemReason> reasonsOf(const PoolItem& item, const ChoiceFrame& frame, const GroupShares& work);

} // namespace patella
