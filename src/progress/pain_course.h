#pragma once
#include "src/progress/history_days.h"

namespace patella {

/// A rating as it was given. Without a score and not sharp it was asked for and not answered.
struct RawRating {
    LocalDate date = LocalDate::fromDays(0);
    PainKind kind = PainKind::AnyTime;
    std::optional<PainScore> score{};
    bool sharp = false;
    bool painkiller = false;
    bool run = false;    ///< the highest of a run; its kind is During
    SessionId session{}; ///< empty: of none
    friend bool operator==(const RawRating&, const RawRating&) = default;
};

struct CourseDay {
    LocalDate date = LocalDate::fromDays(0);
    std::optional<PainScore> worst{};   ///< of any kind that day, runs included
    std::optional<PainScore> morning{}; ///< the highest next-morning score
    std::optional<double> mean{};       ///< see PainCourse
    friend bool operator==(const CourseDay&, const CourseDay&) = default;
};

struct KneeCourse {
    std::vector<RawRating> ratings;   ///< by day
    std::vector<CourseDay> days;      ///< every day of the range
    [[nodiscard]] bool empty() const; ///< no score at all
};

/// What was done on a day: the lanes below the curve.
struct LaneDay {
    LocalDate date = LocalDate::fromDays(0);
    int sessions = 0;
    int runs = 0;
    friend bool operator==(const LaneDay&, const LaneDay&) = default;
};

/// Words that the user wrote about a session.
struct DayNote {
    LocalDate date = LocalDate::fromDays(0);
    SessionId session;
    std::string text;
    friend bool operator==(const DayNote&, const DayNote&) = default;
};

/// Pain over a range. The mean of a day is that of the worst scores of the nine days around it, four before
/// to four after, over those of them that were rated, at least three. Days outside of the range count towards
/// it. There is none before the first and after the last rated day, and none on a day between two rated ones
/// that lie more than a fortnight apart.
struct PainCourse {
    static constexpr int halfWindow = 4;  ///< days to each side
    static constexpr int fewestRated = 3; ///< days in a window
    static constexpr int longestGap = 14; ///< days between two rated ones

    DateRange range;
    std::array<KneeCourse, 2> knees{}; ///< left, right
    std::vector<LaneDay> lanes;        ///< only days on which something was done
    std::vector<DayNote> notes;        ///< by day
    [[nodiscard]] const KneeCourse& of(Knee knee) const { return knees[static_cast<std::size_t>(knee)]; }
};

PainCourse painCourse(const HistoryDays& history, const DateRange& range);

} // namespace patella
