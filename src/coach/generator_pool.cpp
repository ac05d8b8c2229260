#include "src/coach/generator_pool.h"

#include "src/coach/item_day.h"
#include "src/coach/targets.h"

#include <algorithm>
#include <tuple>

namespace patella {

namespace {

constexpr int fullFrom = 30 * 60; ///< seconds of a wish from which on there is time for every set
constexpr int latestWithoutPlan =
    3;                      ///< hops and runs wait for a plan that leads to them (evidence: practice)
constexpr int restDays = 1; ///< between two days of strength for a muscle (evidence: acsm-rt-2009)

template <typename T>
bool holds(const std::vector<T>& all, const T& one) {
    return std::find(all.begin(), all.end(), one) != all.end();
}

int roundsOf(const RoutineWish& wish, PhaseKind phase) {
    const bool kept = std::any_of(wish.locked.begin(), wish.locked.end(),
                                  [phase](const EntryRef& ref) { return ref.phase == phase; });
    const PhaseBlock* block = wish.base.findBlock(phase);
    return kept && block ? std::max(block->rounds, 1) : 1;
}

} // namespace

std::uint64_t mixed(std::uint64_t seed, const std::string& text) {
    std::uint64_t hash = 14695981039346656037ULL ^ seed; // FNV-1a, then the finish of splitmix64
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    hash += 0x9e3779b97f4a7c15ULL * (seed + 1);
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9ULL;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebULL;
    return hash ^ (hash >> 31);
}

GroupShares sharesOf(const Exercise& exercise) {
    GroupShares shares{};
    const auto share = [&](Muscle muscle, int much) {
        if (const auto group = groupOf(muscle)) {
            int& of = shares[static_cast<std::size_t>(*group)];
            of = std::max(of, much);
        }
    };
    for (const Muscle muscle : exercise.secondary)
        share(muscle, 1);
    for (const Muscle muscle : exercise.primary)
        share(muscle, 2);
    return shares;
}

Ground groundOf(Position position) {
    switch (position) {
    case Position::Standing:
    case Position::OneLeg:
    case Position::Moving:
        return Ground::Upright;
    case Position::Sitting:
        return Ground::Seat;
    default:
        return Ground::Floor;
    }
}

bool isGeneral(const Exercise& exercise) {
    return (exercise.kind == ExerciseKind::WarmUp || exercise.kind == ExerciseKind::Cardio) &&
           std::holds_alternative<Timed>(exercise.prescription->dose.work());
}

int PoolItem::usual() const {
    return std::min_element(options.begin(), options.end(),
                            [](const DoseOption& a, const DoseOption& b) { return a.cost < b.cost; })
        ->seconds;
}

bool Pool::has(PhaseKind phase) const {
    return std::any_of(items.begin(), items.end(), [phase](const PoolItem& i) { return i.phase == phase; });
}

int Pool::shortest(PhaseKind phase) const {
    int least = 0;
    for (const PoolItem& item : items)
        if (item.phase == phase && (least == 0 || item.shortest() < least))
            least = item.shortest();
    return least;
}

void Pool::draw(std::uint64_t seed) {
    for (PoolItem& item : items)
        item.chance = static_cast<int>(mixed(seed, item.exercise->id.value) % 1400);
}

PoolMaker::PoolMaker(const RoutineWish& wish, const ExerciseLibrary& library, const ExpandOptions& timing)
    : m_wish(wish)
    , m_library(library)
    , m_timing(timing) {
    const auto last = [this](const ExerciseId& id, LocalDate date) {
        const auto [at, added] = m_last.emplace(id, date);
        at->second = std::max(at->second, date);
    };
    for (const DoneWork& work : wish.done) {
        if (work.date > wish.today)
            continue;
        last(work.exercise, work.date);
        const Exercise* done = library.find(work.exercise);
        if (done && done->kind == ExerciseKind::Strengthening && wish.today - work.date <= restDays)
            m_tired.insert(done->primary.begin(), done->primary.end());
    }
    for (const CoachEntry& entry : wish.coach) {
        m_coached.insert(entry.key.exercise);
        if (entry.lastDone <= wish.today && entry.lastDone > LocalDate::fromDays(0))
            last(entry.key.exercise, entry.lastDone);
    }
    for (const CoachEntry& entry : wish.coach)
        if (entry.target.exercise != entry.key.exercise && !m_coached.contains(entry.target.exercise))
            m_given.emplace(entry.target.exercise, &entry);
}

std::optional<LeftOutWhy> PoolMaker::barredByCoach(const Exercise& exercise) const {
    if (m_given.contains(exercise.id) &&
        std::any_of(m_wish.coach.begin(), m_wish.coach.end(), [&](const CoachEntry& entry) {
            return entry.withheld && entry.target.exercise == exercise.id;
        }))
        return LeftOutWhy::Withheld;
    if (!m_coached.contains(exercise.id))
        return std::nullopt;
    bool replaced = false;
    for (const CoachEntry& entry : m_wish.coach) {
        if (entry.key.exercise != exercise.id)
            continue;
        if (entry.withheld || (entry.suspendedUntil && m_wish.today < *entry.suspendedUntil))
            return LeftOutWhy::Withheld;
        replaced = replaced || entry.target.exercise != exercise.id;
    }
    return replaced ? std::optional(LeftOutWhy::Replaced) : std::nullopt;
}

std::optional<LeftOutWhy> PoolMaker::barredByKnee(const Exercise& exercise) const {
    if (exercise.kneeLoad > mostLoad(m_wish))
        return LeftOutWhy::Load;
    // the player would end it at once; what does not load the knee may still be tried
    const std::optional<WorstKnee> worst = worstKnee(m_wish);
    if (worst && exercise.kneeLoad != KneeLoad::Low && exercise.stopAbove &&
        worst->score.value() > *exercise.stopAbove)
        return LeftOutWhy::StopsEarly;
    return std::nullopt;
}

std::optional<LeftOutWhy> PoolMaker::barredByRest(const Exercise& exercise) const {
    if (exercise.kind == ExerciseKind::Strengthening &&
        std::any_of(exercise.primary.begin(), exercise.primary.end(),
                    [this](Muscle m) { return m_tired.contains(m); }))
        return LeftOutWhy::TooSoon;
    return std::nullopt;
}

std::optional<LeftOutWhy> PoolMaker::barred(const Exercise& exercise) const {
    if (!exercise.playable())
        return LeftOutWhy::AvoidList;
    if (std::none_of(exercise.phases.begin(), exercise.phases.end(),
                     [this](PhaseKind phase) { return m_wish.phases.contains(phase); }))
        return LeftOutWhy::Phases;
    if (isRunning(exercise))
        return LeftOutWhy::Running;
    if (const auto why = barredByCoach(exercise))
        return why;
    if (exercise.planPhase > m_wish.openPhase.value_or(latestWithoutPlan))
        return LeftOutWhy::Later;
    if (!isAtHand(exercise, m_wish))
        return LeftOutWhy::Equipment;
    if (const auto why = barredByKnee(exercise))
        return why;
    return barredByRest(exercise);
}

std::optional<Dose> PoolMaker::coachDose(const Exercise& exercise) const {
    Routine alone;
    const auto given = m_given.find(exercise.id);
    if (given == m_given.end() && !m_coached.contains(exercise.id))
        return std::nullopt;
    const ExerciseId& asked = given == m_given.end() ? exercise.id : given->second->key.exercise;
    alone.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{asked});
    const Dosed dosed = withTargets(alone, m_wish.coach, m_library);
    const RoutineItem& item = *itemsOf(dosed.routine.phases.front().entries.front()).front();
    if (item.exercise != exercise.id)
        return std::nullopt;
    const Result<Dose> dose = resolveDose(exercise, item.dose);
    if (!dose || measureOf(dose->work()) != measureOf(exercise.prescription->dose.work()))
        return std::nullopt;
    return *dose;
}

DoseNeeds PoolMaker::needsOf(const Exercise& exercise, PhaseKind phase, const PhaseSeconds& aims) const {
    DoseNeeds needs;
    needs.rounds = roundsOf(m_wish, phase);
    const auto aim = aims.find(phase);
    needs.seconds = aim == aims.end() ? 0 : aim->second;
    if (phase == PhaseKind::CoolDown && aims.size() > 1)
        needs.seconds /= 2; // beside it there is something to loosen
    const std::optional<WorstKnee> worst = worstKnee(m_wish);
    needs.gentle = worst && worst->score.zone() == PainZone::TooMuch;
    const bool careful = worst && worst->score.zone() != PainZone::Fine && exercise.kneeLoad != KneeLoad::Low;
    needs.full = !careful && (m_wish.halfMinutes * 30 >= fullFrom || serves(exercise, m_wish.focus));
    return needs;
}

bool PoolMaker::addTo(Pool& pool, const Exercise& exercise, int left, const PhaseSeconds& aims) const {
    // breathing loads nothing: it may fill time whatever was done of it
    const std::optional<Dose> exactly =
        exercise.kind == ExerciseKind::Breathing ? std::nullopt : coachDose(exercise);
    bool added = false;
    for (const PhaseKind phase : allPhases) {
        if (!m_wish.phases.contains(phase) || !holds(exercise.phases, phase))
            continue;
        PoolItem item{&exercise, phase,
                      doseOptions(exercise, exactly, needsOf(exercise, phase, aims), m_timing)};
        std::erase_if(item.options, [left](const DoseOption& o) { return o.seconds > left; });
        if (item.options.empty())
            continue;
        item.shares = sharesOf(exercise);
        item.own = ownEquipmentOf(exercise);
        if (const auto last = m_last.find(exercise.id); last != m_last.end())
            item.days = m_wish.today - last->second;
        item.focus = !isGeneral(exercise) && serves(exercise, m_wish.focus);
        item.given = m_given.contains(exercise.id);
        pool.items.push_back(std::move(item));
        added = true;
    }
    return added;
}

Pool PoolMaker::make(int left, const PhaseSeconds& aims) const {
    Pool pool;
    for (const Exercise& exercise : m_library.all()) {
        if (const auto why = barred(exercise))
            pool.out.emplace(exercise.id, *why);
        else if (!addTo(pool, exercise, left, aims))
            pool.out.emplace(exercise.id, LeftOutWhy::TooLong);
    }
    std::sort(pool.items.begin(), pool.items.end(), [](const PoolItem& a, const PoolItem& b) {
        return std::tie(a.phase, a.exercise->id) < std::tie(b.phase, b.exercise->id);
    });
    return pool;
}

} // namespace patella
