#include "src/progress/report_view.h"

#include <algorithm>
#include <map>

namespace patella {

namespace {

std::optional<Duration> usualLength(const HistoryDays& history, const DateRange& range) {
    std::vector<Duration> lengths;
    for (const SessionDetail* session : history.sessions(range))
        if (session->summary.active > Duration{0})
            lengths.push_back(session->summary.active);
    if (lengths.empty())
        return std::nullopt;
    std::sort(lengths.begin(), lengths.end());
    const std::size_t half = lengths.size() / 2;
    return lengths.size() % 2 == 1 ? lengths[half] : (lengths[half - 1] + lengths[half]) / 2;
}

std::vector<PainWeek> painWeeks(const HistoryDays& history, const DateRange& range, int weekStart) {
    std::vector<PainWeek> weeks;
    for (const WeekSpan& span : weeksOf(range, weekStart)) {
        PainWeek& week = weeks.emplace_back(PainWeek{span});
        for (const Knee knee : bothSides) {
            const auto at = static_cast<std::size_t>(knee);
            int sum = 0;
            for (const RatedDay& day : history.rated(knee, span.part)) {
                sum += day.worst.value();
                ++week.rated[at];
            }
            if (week.rated[at] > 0)
                week.mean[at] = static_cast<double>(sum) / week.rated[at];
        }
    }
    return weeks;
}

/// What the sessions of the range tell of each exercise beside its climb.
struct Told {
    std::optional<Work> work{};
    std::array<std::optional<PainScore>, 2> highest{};
};

std::map<ExerciseId, Told> toldOf(const HistoryDays& history, const DateRange& range) {
    std::map<ExerciseId, Told> told;
    for (const SessionDetail* session : history.sessions(range))
        for (const SetRecord& set : session->sets)
            if (set.item < session->plan.items.size()) {
                const PlannedItem& item = session->plan.items[set.item];
                told[item.exercise].work = item.target;
            }
    for (const DatedRating& each : history.ratings(range)) {
        const PainRating& rating = each.entry->rating;
        if (!each.session || rating.kind != PainKind::During || !rating.item ||
            *rating.item >= each.session->plan.items.size())
            continue;
        auto& highest = told[each.session->plan.items[*rating.item].exercise].highest;
        std::optional<PainScore>& knee = highest[static_cast<std::size_t>(rating.knee)];
        knee = std::max(knee, rating.score);
    }
    return told;
}

bool alike(const ProgrammeRow& left, const ProgrammeRow& right) {
    const auto same = [](const std::optional<PastDecision>& a, const std::optional<PastDecision>& b) {
        return a.has_value() == b.has_value() &&
               (!a || (a->date == b->date && a->decision.outcome == b->decision.outcome));
    };
    return left.now == right.now && left.start == right.start && left.lastDone == right.lastDone &&
           same(left.lastChange, right.lastChange);
}

/// The newest decision that changed the level of the row's exercise.
std::optional<PastDecision> lastChange(const std::vector<PastDecision>& decisions, const ProgrammeRow& row,
                                       LocalDate until) {
    for (auto each = decisions.rbegin(); each != decisions.rend(); ++each)
        if (each->change && each->date <= until &&
            (each->key.exercise == row.exercise || each->change->to.exercise == row.exercise) &&
            (!row.side || !each->key.side || each->key.side == row.side))
            return *each;
    return std::nullopt;
}

ProgrammeRow rowOf(const ExerciseClimb& climb, const ProgressInput& in,
                   const std::map<ExerciseId, Told>& told) {
    ProgrammeRow row{climb.newest, climb.name,    climb.side,     false,
                     climb.last(), climb.first(), climb.firstName};
    row.lastDone = climb.points.back().date;
    row.lastChange = lastChange(in.decisions, row, in.range.last);
    row.latest = climb.latest;
    if (const auto found = told.find(row.exercise); found != told.end()) {
        row.work = found->second.work;
        row.highest = found->second.highest;
    }
    return row;
}

/// In the order of the climbs, so that the most often done comes first.
std::vector<ProgrammeRow> programmeOf(const std::vector<ExerciseClimb>& climbs, const ProgressInput& in) {
    const std::map<ExerciseId, Told> told = toldOf(in.history, in.range);
    std::vector<ProgrammeRow> rows;
    for (const ExerciseClimb& climb : climbs) {
        if (in.range.last - climb.points.back().date > ReportView::presentDays)
            continue;
        ProgrammeRow row = rowOf(climb, in, told);
        const auto other = std::find_if(rows.begin(), rows.end(), [&](const ProgrammeRow& each) {
            return each.exercise == row.exercise && each.side && row.side && each.side != row.side;
        });
        if (other == rows.end() || !alike(*other, row)) {
            rows.push_back(std::move(row));
            continue;
        }
        const Exercise* exercise = in.library.find(row.exercise);
        other->eachSide = !exercise || exercise->sides == SideRule::PerSide;
        other->side.reset();
    }
    return rows;
}

} // namespace

ReportView reportView(const ReportInput& input) {
    const ProgressInput& in = input.progress;
    ReportView view;
    view.range = in.range;
    view.weeks = weekSeries(in.history, in.plan, in.range, in.today, in.weekStart);
    view.work = view.weeks.judged.planned ? view.weeks.judged : view.weeks.total;
    view.usualLength = usualLength(in.history, in.range);
    for (const Knee knee : bothSides)
        view.change[static_cast<std::size_t>(knee)] =
            painChange(in.history, knee, in.range, in.important, in.rules);
    view.kmPerWeek = view.weeks.total.metres / 1000.0 / std::max(in.range.weeks(), 1.0);
    view.pain = painCourse(in.history, in.range);
    view.painWeeks = painWeeks(in.history, in.range, in.weekStart);
    view.programme = programmeOf(exerciseClimbs(in.history, in.library, in.decisions, in.range), in);
    view.flareUps = flareUps(in.history, in.rules, in.range, in.today);
    view.measures = input.measures;
    view.changed = changedNumbers(in.rules, in.range.last);
    view.words = input.words;
    return view;
}

} // namespace patella
