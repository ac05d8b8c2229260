#pragma once
#include "src/coach/generator_choice.h"

namespace patella {

/// How much an item would add to what was taken already: a whole number, so that it is the same everywhere.
class Worth {
public:
    Worth(const ChoiceFrame& frame, const std::vector<const PoolItem*>& taken);

    [[nodiscard]] int of(const PoolItem& item) const;

private:
    [[nodiscard]] int ofWarmUp(const PoolItem& item) const;
    [[nodiscard]] int ofStrength(const PoolItem& item) const;
    [[nodiscard]] int ofStretch(const PoolItem& item) const;
    [[nodiscard]] int ofCoolDown(const PoolItem& item) const;
    [[nodiscard]] int balance(const PoolItem& item) const;
    [[nodiscard]] int forKnee(const PoolItem& item) const;
    [[nodiscard]] int forGear(const PoolItem& item) const;
    [[nodiscard]] bool alike(const PoolItem& item) const;
    [[nodiscard]] int loosened(const PoolItem& item) const;
    [[nodiscard]] int holdsOf(PhaseKind phase) const;

    const ChoiceFrame& m_frame;
    const std::vector<const PoolItem*>& m_taken;
    GroupShares m_wanted{}; ///< of a thousand
    GroupShares m_work{};   ///< half sets of strength in what was taken and locked
    std::array<int, 3> m_ground{};
};

} // namespace patella
