#pragma once
#include "src/coach/history.h"
#include "src/progress/date_range.h"

#include <array>
#include <span>

namespace patella {

/// A day on which a knee was rated.
struct RatedDay {
    LocalDate date = LocalDate::fromDays(0);
    PainScore worst = *PainScore::of(0); ///< of any kind, runs included
    std::optional<PainScore> morning{};  ///< the highest next-morning score
    friend bool operator==(const RatedDay&, const RatedDay&) = default;
};

/// A rating and the day that it belongs to.
struct DatedRating {
    LocalDate date = LocalDate::fromDays(0);
    const PainEntry* entry = nullptr;
    const SessionDetail* session = nullptr; ///< null: of none
};

/// A history in the order of its days, so that a range costs what lies in it. Made once for a history, which
/// has to outlive it; changing the range does not need another one.
///
/// A session belongs to its stored date. A rating of a session belongs to that date, its next morning to the
/// day after; any other to the local date that it is about. Sessions of which nothing was done are left out,
/// but their ratings count.
class HistoryDays {
public:
    explicit HistoryDays(const History& history);

    using Sessions = std::span<const SessionDetail* const>;
    using Runs = std::span<const RunEntry* const>;
    using Ratings = std::span<const DatedRating>;

    [[nodiscard]] Sessions sessions(const DateRange& range) const; ///< by day, then by their start
    [[nodiscard]] Runs runs(const DateRange& range) const;         ///< by day
    [[nodiscard]] Ratings ratings(const DateRange& range) const;   ///< by day, then by what they are about
    [[nodiscard]] std::span<const RatedDay> rated(Knee knee, const DateRange& range) const;
    [[nodiscard]] const std::vector<RatedDay>& rated(Knee knee) const {
        return m_rated[static_cast<std::size_t>(knee)];
    }

    /// Nothing when nothing was recorded.
    [[nodiscard]] std::optional<LocalDate> begins() const { return m_begins; }
    [[nodiscard]] std::optional<LocalDate> ends() const { return m_ends; }

private:
    void readRatings(const History& history);
    void rateDays();
    void take(LocalDate date);

    std::vector<const SessionDetail*> m_sessions;
    std::vector<const RunEntry*> m_runs;
    std::vector<DatedRating> m_ratings;
    std::array<std::vector<RatedDay>, 2> m_rated;
    std::optional<LocalDate> m_begins;
    std::optional<LocalDate> m_ends;
};

} // namespace patella
