#include "src/coach/generator_fit.h"

#include "src/coach/level.h"

#include <algorithm>
#include <cstdlib>
#include <limits>

namespace patella {

namespace {

constexpr int unreached = std::numeric_limits<int>::max();
constexpr int mostSetChoices = 4;
constexpr int mostAmounts = 60;
constexpr int wideRange = 600;      ///< seconds: what is done for a while in half minutes beyond it
constexpr int longest = 10'000'000; ///< seconds: beyond any wish, and no sum of them overflows

WholeRange amountsOf(const Work& work) {
    if (const auto* reps = std::get_if<Repetitions>(&work))
        return reps->count;
    if (const auto* hold = std::get_if<Hold>(&work))
        return hold->seconds;
    return std::get_if<Timed>(&work)->seconds;
}

Work workWith(Work work, int amount) {
    const WholeRange exact = WholeRange::exactly(amount);
    if (auto* reps = std::get_if<Repetitions>(&work))
        reps->count = exact;
    else if (auto* hold = std::get_if<Hold>(&work))
        hold->seconds = exact;
    else
        std::get_if<Timed>(&work)->seconds = exact;
    return work;
}

int stepOf(const Work& work, WholeRange amounts) {
    const int width = amounts.upper() - amounts.lower();
    int step = 1;
    if (std::holds_alternative<Hold>(work))
        step = Ladder::holdStep;
    else if (std::holds_alternative<Timed>(work))
        step = width > wideRange ? 30 : 15;
    return std::max(step, width / mostAmounts);
}

/// Time of the item as the player's expansion has it, in whole seconds, rounded up.
int secondsOf(const Exercise& exercise, const Dose& dose, int sets, int amount, int rounds,
              const ExpandOptions& timing) {
    const Per per = dose.per();
    const bool sided =
        exercise.sides == SideRule::PerSide && (per == Per::Side || per == Per::SidePerDirection);
    const bool directed = per == Per::Direction || per == Per::SidePerDirection;
    const int parts = (sided ? 2 : 1) * (directed ? 2 : 1);
    const Duration set =
        parts * workDuration(workWith(dose.work(), amount)) + (parts - 1) * timing.sideSwitch;
    const Duration rest = std::chrono::seconds(dose.restSeconds().lower());
    const Duration gap = rest > Duration{0} ? rest : parts > 1 ? timing.sideSwitch : Duration{0};
    const Duration whole = rounds * (timing.getReady + sets * set + (sets - 1) * gap);
    return static_cast<int>(
        std::min<Duration::rep>(std::chrono::ceil<std::chrono::seconds>(whole).count(), longest));
}

/// 0 at `wanted`, `far` at the other end of the range, steeper with the distance.
int distanceCost(int value, int wanted, WholeRange range, int far) {
    const int span = std::max({range.upper() - wanted, wanted - range.lower(), 1});
    const int off = value - wanted;
    return far * off / span * off / span;
}

int costOf(const Work& work, int sets, int amount, WholeRange setRange, WholeRange amounts,
           const DoseNeeds& needs) {
    const int wantedSets = needs.full && !needs.gentle ? setRange.upper() : setRange.lower();
    const int cost = (needs.gentle ? 80 : 40) * std::abs(sets - wantedSets);
    if (std::holds_alternative<Timed>(work)) {
        const int wanted = std::clamp(needs.seconds, amounts.lower(), amounts.upper());
        const int off = (amount - wanted) / 15;
        return cost + off * off;
    }
    return cost + distanceCost(amount, amounts.lower(), amounts, needs.gentle ? 120 : 60);
}

/// What comes on top of the shortest, second by second, and how each was reached.
class Table {
public:
    explicit Table(int room)
        : m_cost(static_cast<std::size_t>(room) + 1, unreached) {
        m_cost[0] = 0;
    }
    void add(const std::vector<DoseOption>& options) {
        std::vector<int> next(m_cost.size(), unreached);
        std::vector<std::uint16_t> taken(m_cost.size(), 0);
        for (std::size_t o = 0; o < options.size(); ++o) {
            const auto extra = static_cast<std::size_t>(options[o].seconds - options.front().seconds);
            for (std::size_t at = 0; at <= m_reach && at + extra < m_cost.size(); ++at)
                if (m_cost[at] != unreached && m_cost[at] + options[o].cost < next[at + extra]) {
                    next[at + extra] = m_cost[at] + options[o].cost;
                    taken[at + extra] = static_cast<std::uint16_t>(o);
                }
        }
        m_reach += static_cast<std::size_t>(options.back().seconds - options.front().seconds);
        m_reach = std::min(m_reach, m_cost.size() - 1);
        m_cost = std::move(next);
        m_taken.push_back(std::move(taken));
    }
    /// `unused`: seconds that are left over when all of the room is taken.
    [[nodiscard]] std::size_t best(int unused) const {
        std::size_t best = 0;
        long long least = std::numeric_limits<long long>::max();
        for (std::size_t at = 0; at < m_cost.size(); ++at) {
            const long long waste = unused + static_cast<long long>(m_cost.size() - 1 - at);
            const long long whole = m_cost[at] + 2 * waste + (waste > closeSeconds ? 10'000 * waste : 0);
            if (m_cost[at] != unreached && whole <= least) {
                least = whole;
                best = at;
            }
        }
        return best;
    }
    [[nodiscard]] std::uint16_t taken(std::size_t item, std::size_t at) const { return m_taken[item][at]; }

private:
    std::vector<int> m_cost;
    std::vector<std::vector<std::uint16_t>> m_taken;
    std::size_t m_reach = 0;
};

} // namespace

std::vector<DoseOption> doseOptions(const Exercise& exercise, const std::optional<Dose>& exactly,
                                    const DoseNeeds& needs, const ExpandOptions& timing) {
    const Dose& dose = exactly ? *exactly : exercise.prescription->dose;
    WholeRange sets = dose.sets();
    WholeRange amounts = amountsOf(dose.work());
    if (exactly) {
        sets = WholeRange::exactly(sets.lower());
        amounts = WholeRange::exactly(amounts.lower());
    }
    const int step = stepOf(dose.work(), amounts);
    std::vector<DoseOption> options;
    const int most = std::min(sets.upper(), sets.lower() + mostSetChoices - 1);
    for (int whole = sets.lower(); whole <= most; ++whole) {
        if (whole % needs.rounds != 0)
            continue;
        const int each = whole / needs.rounds;
        for (int amount = amounts.lower(); amount <= amounts.upper(); amount += step)
            options.push_back({each, amount, secondsOf(exercise, dose, each, amount, needs.rounds, timing),
                               costOf(dose.work(), whole, amount, sets, amounts, needs)});
    }
    std::stable_sort(options.begin(), options.end(),
                     [](const DoseOption& a, const DoseOption& b) { return a.seconds < b.seconds; });
    return options;
}

RoutineItem itemWith(const Exercise& exercise, const DoseOption& dose) {
    RoutineItem item{exercise.id};
    const WholeRange amount = WholeRange::exactly(dose.amount);
    item.dose.sets = WholeRange::exactly(dose.sets);
    const Work& work = exercise.prescription->dose.work();
    if (std::holds_alternative<Repetitions>(work))
        item.dose.reps = amount;
    else if (std::holds_alternative<Hold>(work))
        item.dose.holdSeconds = amount;
    else
        item.dose.timedSeconds = amount;
    item.dose.basis = exercise.prescription->basis;
    return item;
}

std::optional<Fit> fitTime(const std::vector<const std::vector<DoseOption>*>& items, int limit) {
    int base = 0;
    int span = 0;
    for (const auto* options : items) {
        base += options->front().seconds;
        span += options->back().seconds - options->front().seconds;
    }
    if (base > limit)
        return std::nullopt;
    const int room = std::min(limit - base, span);
    Table table(room);
    for (const auto* options : items)
        table.add(*options);
    std::size_t at = table.best(limit - base - room);
    Fit fit{std::vector<std::size_t>(items.size()), base + static_cast<int>(at)};
    for (std::size_t i = items.size(); i-- > 0;) {
        const std::size_t option = table.taken(i, at);
        fit.option[i] = option;
        at -= static_cast<std::size_t>((*items[i])[option].seconds - items[i]->front().seconds);
    }
    return fit;
}

} // namespace patella
