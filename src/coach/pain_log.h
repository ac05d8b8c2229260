#pragma once
#include "src/coach/item_day.h"

#include <map>
#include <set>

namespace patella {

/// The scores and the work of a history as the rule wants them.
class PainLog {
public:
    PainLog(const History& history, const ExerciseLibrary& library, const Rules& rule);

    /// By day, then by key; with the next morning, its lateness, the day's own morning and warning signs.
    [[nodiscard]] const std::vector<ItemDay>& items() const { return m_items; }

    using Items = std::vector<ItemDay>::const_iterator;
    [[nodiscard]] std::pair<Items, Items> on(LocalDate date) const; ///< those of one day

    /// The highest next-morning score of that date; one given for a session is about the day after it.
    [[nodiscard]] std::optional<PainScore> morning(Knee knee, LocalDate date) const;

    /// Median of the mornings of the seven days up to `today` less that of the seven before; 0 with fewer
    /// than three in either.
    [[nodiscard]] double weekDelta(Knee knee, LocalDate today) const;

    /// A score of 6 or more, or sharp pain, before a session of that day: only low load fits.
    [[nodiscard]] bool lowLoadOnly(LocalDate date) const { return m_soreStarts.contains(date); }

    /// A warning sign stands: ticked in the newest safety check up to that day, and nobody has looked since.
    [[nodiscard]] bool warned(LocalDate date) const;

private:
    struct Morning {
        std::optional<PainScore> score{};
        bool late = false;
        bool painkiller = false;
    };
    void readEntries(const History& history, const Rules& rule);
    void complete(ItemDay& item, const History& history) const;

    std::map<std::pair<LocalDate, Knee>, Morning> m_mornings;
    std::set<LocalDate> m_soreStarts;
    std::map<LocalDate, bool> m_warnings; ///< of the days of safety checks: a sign stands from then on
    std::vector<ItemDay> m_items;
};

} // namespace patella
