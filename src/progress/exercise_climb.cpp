#include "src/progress/exercise_climb.h"

#include "src/progress/exercise_families.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace patella {

namespace {

constexpr std::size_t noSide = 2; ///< beside left and right

/// The second direction of a set whose first is there too.
bool secondOfTwo(const SessionDetail& session, const SetRecord& record) {
    return record.direction == 2 &&
           std::any_of(session.sets.begin(), session.sets.end(), [&](const SetRecord& o) {
               return o.direction == 1 && o.item == record.item && o.set == record.set &&
                      o.side == record.side;
           });
}

/// A hold for the reason of the one before.
bool goesOn(const PastDecision& before, const PastDecision& next) {
    const auto holds = [](const PastDecision& d) { return d.decision.outcome == Outcome::Hold && !d.change; };
    return holds(before) && holds(next) && before.decision.reason.code == next.decision.reason.code &&
           before.key == next.key;
}

struct Family {
    std::array<std::vector<ClimbPoint>, 3> points{}; ///< left, right, without a side
    std::array<std::string, 3> names{};              ///< of the newest
    std::array<std::string, 3> firstNames{};
    [[nodiscard]] bool sided() const { return !points[0].empty() || !points[1].empty(); }
};

class Climbs {
public:
    Climbs(const ExerciseLibrary& library, const std::vector<PastDecision>& decisions, const DateRange& range)
        : m_library(library)
        , m_families(library)
        , m_range(range)
        , m_decisions(decisions) {}

    void add(const SessionDetail& session);
    std::vector<ExerciseClimb> take();

private:
    struct Place {
        const Exercise* known = nullptr;
        Family* family = nullptr;
    };
    const Place& placeOf(const ExerciseId& id);
    void add(const SessionDetail& session, const SetRecord& record, const Place& place);
    ExerciseClimb climbOf(const ExerciseId& id, const Family& family, std::optional<Side> side);
    void place(ExerciseClimb& climb);
    void decide(std::vector<ExerciseClimb>& climbs);

    const ExerciseLibrary& m_library;
    ExerciseFamilies m_families;
    DateRange m_range;
    const std::vector<PastDecision>& m_decisions;
    std::map<ExerciseId, Family> m_all; ///< by family
    std::unordered_map<ExerciseId, Place> m_places;
    std::unordered_map<ExerciseClimb*, const PastDecision*> m_latest;
};

void Climbs::add(const SessionDetail& session) {
    std::optional<std::size_t> item;
    Place place;
    for (const SetRecord& record : session.sets) {
        if (record.item >= session.plan.items.size())
            continue;
        if (item != record.item)
            place = placeOf(session.plan.items[record.item].exercise);
        item = record.item;
        add(session, record, place);
    }
}

const Climbs::Place& Climbs::placeOf(const ExerciseId& id) {
    const auto [at, first] = m_places.try_emplace(id);
    if (first)
        at->second = {m_library.find(id), &m_all[m_families.familyOf(id)]};
    return at->second;
}

void Climbs::add(const SessionDetail& session, const SetRecord& record, const Place& place) {
    const PlannedItem& item = session.plan.items[record.item];
    const bool sided = record.side && (!place.known || place.known->sides == SideRule::PerSide);
    const std::size_t at = sided ? static_cast<std::size_t>(*record.side) : noSide;
    std::vector<ClimbPoint>& points = place.family->points[at];
    const LocalDate date = session.summary.date;
    const int sets = secondOfTwo(session, record) ? 0 : 1;
    const int load = item.plannedLoad + record.load;
    const Measure measure = measureOf(item.target);
    for (auto point = points.rbegin(); point != points.rend() && point->date == date; ++point) {
        Target& done = point->done;
        if (done.exercise != item.exercise || done.measure != measure)
            continue;
        done.sets += sets;
        done.amount = std::min(done.amount, record.done);
        done.load = std::min(done.load, load);
        point->most = std::max(point->most, record.done);
        return;
    }
    if (points.empty())
        place.family->firstNames[at] = item.name;
    place.family->names[at] = item.name;
    points.push_back({date, Target{item.exercise, measure, sets, record.done, load}, record.done});
}

ExerciseClimb Climbs::climbOf(const ExerciseId& id, const Family& family, std::optional<Side> side) {
    ExerciseClimb climb;
    climb.family = id;
    climb.side = side;
    const std::vector<ClimbPoint>& both = family.points[noSide];
    const std::size_t own = side ? static_cast<std::size_t>(*side) : noSide;
    climb.points = family.points[own];
    climb.name = family.names[own];
    climb.firstName = family.firstNames[own];
    if (side && !both.empty()) {
        if (climb.points.empty() || both.front().date < climb.points.front().date)
            climb.firstName = family.firstNames[noSide];
        if (climb.points.empty() || climb.points.back().date < both.back().date)
            climb.name = family.names[noSide];
        climb.points.insert(climb.points.end(), both.begin(), both.end());
        std::stable_sort(climb.points.begin(), climb.points.end(),
                         [](const ClimbPoint& a, const ClimbPoint& b) { return a.date < b.date; });
    }
    if (!climb.points.empty())
        place(climb);
    return climb;
}

void Climbs::place(ExerciseClimb& climb) {
    const ClimbPoint* before = nullptr;
    for (ClimbPoint& point : climb.points) {
        point.newVariant = before && before->done.exercise != point.done.exercise;
        point.height =
            before && before->done == point.done ? before->height : m_families.heightOf(point.done);
        before = &point;
    }
    climb.newest = climb.last().exercise;
    const Exercise* newest = m_library.find(climb.newest);
    climb.strength = newest && newest->kind == ExerciseKind::Strengthening;
}

/// Each decision is handed to the climbs of its exercise and side.
void Climbs::decide(std::vector<ExerciseClimb>& climbs) {
    std::unordered_map<ExerciseId, std::vector<ExerciseClimb*>> families;
    for (ExerciseClimb& climb : climbs)
        families[climb.family].push_back(&climb);
    const auto first = std::lower_bound(m_decisions.begin(), m_decisions.end(), m_range.first,
                                        [](const PastDecision& d, LocalDate date) { return d.date < date; });
    for (auto each = first; each != m_decisions.end() && each->date <= m_range.last; ++each) {
        const auto family = families.find(m_families.familyOf(each->key.exercise));
        if (family == families.end())
            continue;
        for (ExerciseClimb* climb : family->second) {
            if (climb->side && each->key.side && climb->side != each->key.side)
                continue;
            if (climb->decisions.empty() || !goesOn(climb->decisions.back(), *each))
                climb->decisions.push_back(*each);
            if (each->key.exercise == climb->newest)
                m_latest[climb] = &*each;
        }
    }
    for (const auto& [climb, latest] : m_latest)
        climb->latest = *latest;
}

std::vector<ExerciseClimb> Climbs::take() {
    std::vector<ExerciseClimb> climbs;
    for (const auto& [id, family] : m_all) {
        if (!family.sided()) {
            climbs.push_back(climbOf(id, family, std::nullopt));
            continue;
        }
        for (const Side side : bothSides)
            if (ExerciseClimb climb = climbOf(id, family, side); !climb.points.empty())
                climbs.push_back(std::move(climb));
    }
    std::stable_sort(climbs.begin(), climbs.end(), [](const ExerciseClimb& a, const ExerciseClimb& b) {
        return a.points.size() > b.points.size();
    });
    decide(climbs);
    return climbs;
}

} // namespace

std::vector<ExerciseClimb> exerciseClimbs(const HistoryDays& history, const ExerciseLibrary& library,
                                          const std::vector<PastDecision>& decisions,
                                          const DateRange& range) {
    Climbs climbs(library, decisions, range);
    for (const SessionDetail* session : history.sessions(range))
        climbs.add(*session);
    return climbs.take();
}

} // namespace patella
