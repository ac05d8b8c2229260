#pragma once
#include "src/coach/generator_pool.h"

namespace patella {

/// What is to be chosen around.
struct ChoiceFrame {
    const RoutineWish& wish;
    Pool& pool;                                 ///< whose chances are drawn anew
    int left = 0;                               ///< seconds without what is locked
    PhaseSeconds lockedSeconds{};               ///< of the phases that hold a locked entry
    std::vector<const Exercise*> lockedItems{}; ///< of locked entries, options of choices included
    GroupShares lockedWork{};                   ///< half sets of strength in them
    GroupShares history{};                      ///< half sets of strength of the last two weeks
};

/// The parts of the time that each phase should take, in percent of those wanted (evidence: practice).
PhaseSeconds aimsOf(const std::set<PhaseKind>& phases, int seconds);

struct Chosen {
    const PoolItem* item = nullptr;
    DoseOption dose{};
};

/// What goes into a routine, in no order: the first draw that comes close to the time and serves what was
/// asked for, else the best of a few.
std::vector<Chosen> chooseItems(const ChoiceFrame& frame);

/// One draw.
class Chooser {
public:
    explicit Chooser(const ChoiceFrame& frame);

    /// With `focusFirst` the best that serves what was asked for is in, whatever else gives way.
    [[nodiscard]] std::vector<Chosen> choose(bool focusFirst);

private:
    [[nodiscard]] std::set<PhaseKind> keptPhases() const;
    void takeFocus(const std::set<PhaseKind>& phases);
    void fillPhase(PhaseKind phase, int aim, int reserve);
    void fillRest(const std::set<PhaseKind>& phases);
    [[nodiscard]] std::vector<Chosen> fitted();
    [[nodiscard]] bool improve(const Fit& fit, const std::set<PhaseKind>& phases);
    [[nodiscard]] bool addSomething(int room, const std::set<PhaseKind>& phases);
    [[nodiscard]] bool swapSomething(int unused);
    [[nodiscard]] std::optional<Fit> fit() const;

    [[nodiscard]] const PoolItem* best(PhaseKind phase, int room, bool comfortably) const;
    [[nodiscard]] bool goesWith(const PoolItem& item, const PoolItem* without = nullptr) const;
    void take(const PoolItem& item);
    [[nodiscard]] int usedBy(PhaseKind phase) const;
    [[nodiscard]] int used() const;  ///< seconds as one would do them
    [[nodiscard]] int least() const; ///< seconds at their shortest
    [[nodiscard]] bool holdsPhase(PhaseKind phase) const;

    const ChoiceFrame& m_frame;
    std::vector<const PoolItem*> m_taken;
};

} // namespace patella
