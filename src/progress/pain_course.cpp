#include "src/progress/pain_course.h"

#include <algorithm>

namespace patella {

namespace {

constexpr int unrated = -1;

/// The worst score of every day of a range and of the days around it that its means depend on.
class Means {
public:
    Means(const HistoryDays& history, Knee knee, const DateRange& range)
        : m_first(range.first.plusDays(-PainCourse::longestGap)) {
        const DateRange around{m_first, range.last.plusDays(PainCourse::longestGap)};
        const auto size = static_cast<std::size_t>(around.days());
        m_worst.assign(size, unrated);
        for (const RatedDay& day : history.rated(knee, around))
            m_worst[static_cast<std::size_t>(day.date - m_first)] = day.worst.value();
        m_sums.assign(size + 1, 0);
        m_counts.assign(size + 1, 0);
        for (std::size_t i = 0; i < size; ++i) {
            const bool rated = m_worst[i] != unrated;
            m_sums[i + 1] = m_sums[i] + (rated ? m_worst[i] : 0);
            m_counts[i + 1] = m_counts[i] + (rated ? 1 : 0);
        }
        m_next.assign(size, static_cast<int>(size) + PainCourse::longestGap);
        for (int i = static_cast<int>(size) - 1, next = m_next.empty() ? 0 : m_next[0]; i >= 0; --i) {
            next = m_worst[static_cast<std::size_t>(i)] == unrated ? next : i;
            m_next[static_cast<std::size_t>(i)] = next;
        }
    }

    /// To be asked day by day.
    std::optional<double> of(LocalDate date) {
        const int at = date - m_first;
        for (; m_seen <= at; ++m_seen)
            if (m_worst[static_cast<std::size_t>(m_seen)] != unrated)
                m_last = m_seen;
        const int next = m_next[static_cast<std::size_t>(at)];
        const bool gap = m_last < 0 || next >= size() || next - m_last > PainCourse::longestGap;
        const auto from = static_cast<std::size_t>(std::max(at - PainCourse::halfWindow, 0));
        const auto to = static_cast<std::size_t>(std::min(at + PainCourse::halfWindow + 1, size()));
        const int count = m_counts[to] - m_counts[from];
        if (gap || count < PainCourse::fewestRated)
            return std::nullopt;
        return static_cast<double>(m_sums[to] - m_sums[from]) / count;
    }

private:
    [[nodiscard]] int size() const { return static_cast<int>(m_worst.size()); }

    LocalDate m_first;
    std::vector<int> m_worst;
    std::vector<int> m_sums;   ///< of the days before
    std::vector<int> m_counts; ///< rated days before
    std::vector<int> m_next;   ///< rated day from there on
    int m_seen = 0;
    int m_last = -1; ///< rated day
};

void addRatings(PainCourse& course, const HistoryDays& history) {
    for (const DatedRating& each : history.ratings(course.range)) {
        const PainRating& told = each.entry->rating;
        course.knees[static_cast<std::size_t>(told.knee)].ratings.push_back(
            {each.date, told.kind, told.score, told.sharp, told.painkiller, false, each.entry->session});
    }
    for (std::size_t knee = 0; knee < course.knees.size(); ++knee) {
        std::vector<RawRating>& ratings = course.knees[knee].ratings;
        for (const RunEntry* run : history.runs(course.range))
            if (run->highest[knee])
                ratings.push_back({run->date, PainKind::During, run->highest[knee], false, run->painkiller,
                                   true, SessionId{}});
        std::stable_sort(ratings.begin(), ratings.end(),
                         [](const RawRating& a, const RawRating& b) { return a.date < b.date; });
    }
}

void addDays(KneeCourse& course, const HistoryDays& history, Knee knee, const DateRange& range) {
    course.days.reserve(static_cast<std::size_t>(range.days()));
    for (int i = 0; i < range.days(); ++i)
        course.days.push_back({range.at(i)});
    for (const RatedDay& day : history.rated(knee, range)) {
        CourseDay& at = course.days[static_cast<std::size_t>(day.date - range.first)];
        at.worst = day.worst;
        at.morning = day.morning;
    }
    Means means(history, knee, range);
    for (CourseDay& day : course.days)
        day.mean = means.of(day.date);
}

void addLanes(PainCourse& course, const HistoryDays& history) {
    const HistoryDays::Runs runs = history.runs(course.range);
    auto run = runs.begin();
    const auto laneOf = [&](LocalDate date) -> LaneDay& {
        if (course.lanes.empty() || course.lanes.back().date != date)
            course.lanes.push_back({date});
        return course.lanes.back();
    };
    const auto addRuns = [&](std::optional<LocalDate> before) {
        for (; run != runs.end() && (!before || (*run)->date < *before); ++run)
            ++laneOf((*run)->date).runs;
    };
    for (const SessionDetail* session : history.sessions(course.range)) {
        addRuns(session->summary.date);
        ++laneOf(session->summary.date).sessions;
        if (!session->note.empty())
            course.notes.push_back({session->summary.date, session->summary.id, session->note});
    }
    addRuns(std::nullopt);
}

} // namespace

bool KneeCourse::empty() const {
    return std::none_of(days.begin(), days.end(), [](const CourseDay& day) { return day.worst.has_value(); });
}

PainCourse painCourse(const HistoryDays& history, const DateRange& range) {
    PainCourse course;
    course.range = range;
    addRatings(course, history);
    for (const Knee knee : bothSides)
        addDays(course.knees[static_cast<std::size_t>(knee)], history, knee, range);
    addLanes(course, history);
    return course;
}

} // namespace patella
