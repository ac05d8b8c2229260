#include "src/coach/generator_choice.h"

#include "src/coach/generator_worth.h"

#include <algorithm>
#include <limits>

namespace patella {

namespace {

constexpr int strengthPercent = 40; ///< that strength must be left with, or another phase gives way
constexpr int mostTries = 12;       ///< to come closer to the time
constexpr int mostDraws = 6;
constexpr int unserved = 100'000; ///< seconds: worse than any time left over
constexpr std::array fillOrder{PhaseKind::Strength, PhaseKind::Stretch, PhaseKind::CoolDown,
                               PhaseKind::WarmUp};

int partOf(PhaseKind phase) {
    switch (phase) {
    case PhaseKind::WarmUp:
        return 12;
    case PhaseKind::Stretch:
        return 16;
    case PhaseKind::Strength:
        return 60;
    case PhaseKind::CoolDown:
        return 12;
    }
    return 0;
}

} // namespace

PhaseSeconds aimsOf(const std::set<PhaseKind>& phases, int seconds) {
    int whole = 0;
    for (const PhaseKind phase : phases)
        whole += partOf(phase);
    PhaseSeconds aims;
    for (const PhaseKind phase : phases)
        aims[phase] = seconds * partOf(phase) / whole;
    return aims;
}

Chooser::Chooser(const ChoiceFrame& frame)
    : m_frame(frame) {}

std::vector<Chosen> chooseItems(const ChoiceFrame& frame) {
    const bool asked = !frame.wish.focus.empty() &&
                       std::none_of(frame.lockedItems.begin(), frame.lockedItems.end(),
                                    [&](const Exercise* e) { return serves(*e, frame.wish.focus); });
    std::vector<Chosen> best;
    int least = std::numeric_limits<int>::max();
    for (int draw = 0; draw < mostDraws && least > closeSeconds; ++draw) {
        frame.pool.draw(mixed(frame.wish.seed, "draw " + std::to_string(draw)));
        std::vector<Chosen> chosen = Chooser(frame).choose(asked && draw > 0);
        int unused = frame.left;
        for (const Chosen& each : chosen)
            unused -= each.dose.seconds;
        if (asked &&
            std::none_of(chosen.begin(), chosen.end(), [](const Chosen& c) { return c.item->focus; }))
            unused += unserved;
        if (unused < least) {
            least = unused;
            best = std::move(chosen);
        }
    }
    return best;
}

std::vector<Chosen> Chooser::choose(bool focusFirst) {
    const std::set<PhaseKind> phases = keptPhases();
    if (focusFirst)
        takeFocus(phases);
    const PhaseSeconds aims = aimsOf(phases, static_cast<int>(m_frame.wish.limit().count() / 1000));
    // each phase is kept room for its first item; what strength is about is known before the others follow
    for (const PhaseKind phase :
         {PhaseKind::Strength, PhaseKind::WarmUp, PhaseKind::CoolDown, PhaseKind::Stretch}) {
        if (!phases.contains(phase))
            continue;
        int reserve = 0;
        for (const PhaseKind other : phases)
            if (other != phase && !holdsPhase(other))
                reserve += m_frame.pool.shortest(other);
        const auto locked = m_frame.lockedSeconds.find(phase);
        fillPhase(phase, aims.at(phase) - (locked == m_frame.lockedSeconds.end() ? 0 : locked->second),
                  reserve);
    }
    fillRest(phases);
    return fitted();
}

std::set<PhaseKind> Chooser::keptPhases() const {
    std::set<PhaseKind> kept;
    for (const PhaseKind phase : m_frame.wish.phases)
        if (m_frame.pool.has(phase))
            kept.insert(phase);
    const bool strength = kept.contains(PhaseKind::Strength);
    const auto least = [&] {
        int seconds = 0;
        for (const PhaseKind phase : kept)
            if (phase != PhaseKind::Strength && !m_frame.lockedSeconds.contains(phase))
                seconds += m_frame.pool.shortest(phase);
        return seconds;
    };
    const int room = strength ? m_frame.left * (100 - strengthPercent) / 100 : m_frame.left;
    const std::array order = strength
                                 ? std::array{PhaseKind::Stretch, PhaseKind::CoolDown, PhaseKind::WarmUp}
                                 : std::array{PhaseKind::CoolDown, PhaseKind::WarmUp, PhaseKind::Stretch};
    for (const PhaseKind phase : order)
        if (least() > room && kept.size() > 1 && !m_frame.lockedSeconds.contains(phase))
            kept.erase(phase);
    return kept;
}

void Chooser::takeFocus(const std::set<PhaseKind>& phases) {
    const Worth worth(m_frame, m_taken);
    for (const int room : {m_frame.left / 2, m_frame.left}) {
        const PoolItem* best = nullptr;
        int most = 0;
        for (const PoolItem& item : m_frame.pool.items)
            if (item.focus && item.shortest() <= room && phases.contains(item.phase) && goesWith(item) &&
                (!best || worth.of(item) > most)) {
                best = &item;
                most = worth.of(item);
            }
        if (best)
            return take(*best);
    }
}

void Chooser::fillPhase(PhaseKind phase, int aim, int reserve) {
    while (true) {
        const bool first = !holdsPhase(phase); // it may be done shorter, and others with it
        const int most = m_frame.left - reserve - (first ? least() : used());
        const int firstAim = aim * (phase == PhaseKind::Strength ? 60 : 125) / 100; // and room for a second
        const int wanted = first ? std::max(firstAim, m_frame.pool.shortest(phase) + closeSeconds)
                                 : aim - usedBy(phase) + closeSeconds;
        const PoolItem* next = best(phase, std::min(most, wanted), !first);
        if (!next)
            return;
        take(*next);
    }
}

/// What is left goes to items that fit as one would do them.
void Chooser::fillRest(const std::set<PhaseKind>& phases) {
    for (const PhaseKind phase : fillOrder)
        while (phases.contains(phase)) {
            const PoolItem* next = best(phase, m_frame.left - used(), true);
            const bool tooMuch = phase != PhaseKind::Strength && phases.contains(PhaseKind::Strength) &&
                                 next && usedBy(phase) + next->usual() > m_frame.left / 4;
            if (!next || tooMuch)
                break;
            take(*next);
        }
}

std::optional<Fit> Chooser::fit() const {
    std::vector<const std::vector<DoseOption>*> options;
    for (const PoolItem* item : m_taken)
        options.push_back(&item->options);
    return fitTime(options, m_frame.left);
}

std::vector<Chosen> Chooser::fitted() {
    const std::set<PhaseKind> phases = keptPhases();
    std::optional<Fit> found = fit();
    std::vector<const PoolItem*> taken = m_taken;
    for (int i = 0; found && i < mostTries && improve(*found, phases); ++i) {
        const std::optional<Fit> next = fit();
        if (next && next->seconds > found->seconds) {
            found = next;
            taken = m_taken;
        } else {
            m_taken = taken;
            break;
        }
    }
    std::vector<Chosen> chosen;
    for (std::size_t i = 0; found && i < taken.size(); ++i)
        chosen.push_back({taken[i], taken[i]->options[found->option[i]]});
    return chosen;
}

bool Chooser::improve(const Fit& fit, const std::set<PhaseKind>& phases) {
    const int unused = m_frame.left - fit.seconds;
    return unused > closeSeconds && (addSomething(unused, phases) || swapSomething(unused));
}

bool Chooser::addSomething(int room, const std::set<PhaseKind>& phases) {
    for (const PhaseKind phase : fillOrder)
        if (const PoolItem* next = phases.contains(phase) ? best(phase, room, false) : nullptr) {
            take(*next);
            return true;
        }
    return false;
}

/// Another exercise of the phase in place of one, where that takes up more of what is left over.
bool Chooser::swapSomething(int unused) {
    const PoolItem* in = nullptr;
    std::size_t out = 0;
    int most = std::numeric_limits<int>::min();
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        const PoolItem& old = *m_taken[i];
        if (old.exercise->kind == ExerciseKind::Breathing) // the one calm end
            continue;
        std::vector<const PoolItem*> rest = m_taken;
        rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(i));
        const Worth worth(m_frame, rest);
        const int lost = worth.of(old);
        for (const PoolItem& item : m_frame.pool.items) {
            if (item.phase != old.phase || item.longest() <= old.longest() ||
                item.shortest() > old.longest() + unused || !goesWith(item, &old))
                continue;
            const int closer = std::min(item.longest() - old.longest(), unused);
            const int gain = worth.of(item) - lost + 20 * closer;
            if (gain > most) {
                most = gain;
                in = &item;
                out = i;
            }
        }
    }
    if (in)
        m_taken[out] = in;
    return in != nullptr;
}

const PoolItem* Chooser::best(PhaseKind phase, int room, bool comfortably) const {
    const Worth worth(m_frame, m_taken);
    const PoolItem* best = nullptr;
    int most = 0;
    for (const PoolItem& item : m_frame.pool.items) {
        if (item.phase != phase || (comfortably ? item.usual() : item.shortest()) > room || !goesWith(item))
            continue;
        const int value = worth.of(item);
        if (comfortably && value < 0) // more of the same
            continue;
        if (!best || value > most) {
            best = &item;
            most = value;
        }
    }
    return best;
}

bool Chooser::goesWith(const PoolItem& item, const PoolItem* without) const {
    const auto clashes = [&](const Exercise& other) {
        return other.id == item.exercise->id || isVariantPair(other, *item.exercise);
    };
    return std::none_of(m_frame.lockedItems.begin(), m_frame.lockedItems.end(),
                        [&](const Exercise* locked) { return clashes(*locked); }) &&
           std::none_of(m_taken.begin(), m_taken.end(),
                        [&](const PoolItem* taken) { return taken != without && clashes(*taken->exercise); });
}

void Chooser::take(const PoolItem& item) { m_taken.push_back(&item); }

int Chooser::usedBy(PhaseKind phase) const {
    int seconds = 0;
    for (const PoolItem* item : m_taken)
        if (item->phase == phase)
            seconds += item->usual();
    return seconds;
}

int Chooser::used() const {
    int seconds = 0;
    for (const PoolItem* item : m_taken)
        seconds += item->usual();
    return seconds;
}

int Chooser::least() const {
    int seconds = 0;
    for (const PoolItem* item : m_taken)
        seconds += item->shortest();
    return seconds;
}

bool Chooser::holdsPhase(PhaseKind phase) const {
    return m_frame.lockedSeconds.contains(phase) ||
           std::any_of(m_taken.begin(), m_taken.end(),
                       [phase](const PoolItem* item) { return item->phase == phase; });
}

} // namespace patella
