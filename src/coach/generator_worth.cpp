#include "src/coach/generator_worth.h"

#include <algorithm>
#include <numeric>

namespace patella {

namespace {

/// Parts of the strength work by MuscleGroup when nothing is asked for: the side of the hip and the front of
/// the thigh most, as hip and knee together are the core (evidence: cpg-2019, consensus-2018); the rest is
/// practice.
constexpr GroupShares usualParts{6, 3, 2, 6, 2, 2};
constexpr int hipFirst =
    600; ///< of two as good the hip is chosen first (evidence: dolak-2011, cpg-2019-recalled)
constexpr int longItem = 300;  ///< seconds from which on an exercise keeps others out (evidence: practice)
constexpr int focusPart = 650; ///< of a thousand, of what is asked for (evidence: practice)

GroupShares wantedParts(const std::set<Muscle>& focus) {
    std::array<bool, usualParts.size()> asked{};
    for (const Muscle muscle : focus)
        if (const auto group = groupOf(muscle); group && muscle != Muscle::HipFlexors)
            asked[static_cast<std::size_t>(*group)] = true;
    int askedSum = 0;
    for (std::size_t g = 0; g < usualParts.size(); ++g)
        askedSum += asked[g] ? usualParts[g] : 0;
    const int whole = std::accumulate(usualParts.begin(), usualParts.end(), 0);
    GroupShares parts{};
    for (std::size_t g = 0; g < parts.size(); ++g) {
        if (askedSum == 0 || askedSum == whole)
            parts[g] = usualParts[g] * 1000 / whole;
        else
            parts[g] = asked[g] ? usualParts[g] * focusPart / askedSum
                                : usualParts[g] * (1000 - focusPart) / (whole - askedSum);
    }
    return parts;
}

/// Weeks that it was not done count up to two.
int freshness(const PoolItem& item) { return std::min(item.days.value_or(balanceDays), balanceDays) * 40; }

/// What a stretch is first for; the likeliest to be short in runner's knee come first (evidence: lee-2021,
/// peeler-2007, acsm-flex; the order is practice).
int stretchNeed(const Exercise& exercise) {
    if (exercise.primary.empty())
        return 0;
    switch (exercise.primary.front()) {
    case Muscle::Quadriceps:
        return 700;
    case Muscle::HipFlexors:
    case Muscle::Hamstrings:
    case Muscle::Gastrocnemius:
    case Muscle::Soleus:
        return 550;
    case Muscle::DeepHipRotators:
    case Muscle::GluteusMaximus:
    case Muscle::GluteusMedius:
        return 450;
    default:
        return 250;
    }
}

} // namespace

Worth::Worth(const ChoiceFrame& frame, const std::vector<const PoolItem*>& taken)
    : m_frame(frame)
    , m_taken(taken)
    , m_wanted(wantedParts(frame.wish.focus))
    , m_work(frame.lockedWork) {
    for (const PoolItem* item : taken) {
        ++m_ground[static_cast<std::size_t>(groundOf(item->exercise->position))];
        if (item->exercise->kind == ExerciseKind::Strengthening)
            for (std::size_t g = 0; g < m_work.size(); ++g)
                m_work[g] += item->shares[g] * item->options.front().sets;
    }
}

int Worth::of(const PoolItem& item) const {
    const int shared = item.chance + freshness(item) + forKnee(item) + (item.given ? 800 : 0) +
                       40 * m_ground[static_cast<std::size_t>(groundOf(item.exercise->position))];
    switch (item.phase) {
    case PhaseKind::WarmUp:
        return shared + ofWarmUp(item);
    case PhaseKind::Strength:
        return shared + ofStrength(item);
    case PhaseKind::Stretch:
        return shared + ofStretch(item);
    case PhaseKind::CoolDown:
        return shared + ofCoolDown(item);
    }
    return shared;
}

int Worth::ofWarmUp(const PoolItem& item) const {
    int worth = item.focus ? 900 : 0;
    if (isGeneral(*item.exercise)) // the first gets the body going, the next are for the joints
        worth += holdsOf(PhaseKind::WarmUp) == 0 ? 5000 : -1500;
    if (item.exercise->kind == ExerciseKind::Cardio)
        worth -= 1200; // a session of its own
    if (groundOf(item.exercise->position) != Ground::Upright)
        worth -= 500;
    for (std::size_t g = 0; g < m_work.size(); ++g)
        worth += m_work[g] > 0 && item.shares[g] == 2 ? 200 : 0;
    return worth;
}

int Worth::balance(const PoolItem& item) const {
    int most = 0;
    int others = 0;
    for (std::size_t g = 0; g < m_work.size(); ++g) {
        const int have = 4 * m_work[g] + m_frame.history[g];
        const int gain = m_wanted[g] * 10 * 12 / (12 + have) * item.shares[g] / 2;
        others += std::min(most, gain);
        most = std::max(most, gain);
    }
    return most + others / 6;
}

int Worth::ofStrength(const PoolItem& item) const {
    int worth = balance(item) + forGear(item) + (item.focus ? 700 : 0) - (alike(item) ? 900 : 0);
    worth -= 2 * std::max(0, item.usual() - longItem);
    const bool none = holdsOf(PhaseKind::Strength) == 0;
    if (none && item.shares[static_cast<std::size_t>(MuscleGroup::SideOfHip)] == 2)
        worth += hipFirst;
    if (m_frame.wish.openPhase) // what the phase is about, before what was for an earlier one
        worth += std::max(0, 400 - 250 * (*m_frame.wish.openPhase - item.exercise->planPhase));
    return worth;
}

/// Much the same movement as one that was taken: first the same muscle, in the same position.
bool Worth::alike(const PoolItem& item) const {
    const Exercise& e = *item.exercise;
    return std::any_of(m_taken.begin(), m_taken.end(), [&](const PoolItem* taken) {
        const Exercise& other = *taken->exercise;
        return taken->phase == item.phase && other.position == e.position && !other.primary.empty() &&
               !e.primary.empty() && other.primary.front() == e.primary.front();
    });
}

int Worth::ofStretch(const PoolItem& item) const {
    const int load = item.exercise->kneeLoad == KneeLoad::High ? 900 : 0; // there is a milder one for each
    return stretchNeed(*item.exercise) + (item.focus ? 1500 : 0) - 1500 * loosened(item) - load;
}

int Worth::ofCoolDown(const PoolItem& item) const {
    const ExerciseKind kind = item.exercise->kind;
    if (kind == ExerciseKind::Breathing)
        return holdsOf(PhaseKind::CoolDown) == 0 ? 6000 : -6000;
    if (isGeneral(*item.exercise))
        return kind == ExerciseKind::Cardio ? -3000 : -1000;
    int worth = ofStretch(item) / 2;
    for (std::size_t g = 0; g < m_work.size(); ++g)
        worth += m_work[g] > 0 && item.shares[g] == 2 ? 400 : 0;
    return worth;
}

/// The sorer the knee, the less should stand on it or kneel on it (evidence: hart-2022, song-2023; how much
/// it counts is practice).
int Worth::forKnee(const PoolItem& item) const {
    const std::optional<WorstKnee> worst = worstKnee(m_frame.wish);
    const Exercise& exercise = *item.exercise;
    const int late = !m_frame.wish.openPhase && exercise.planPhase >= 3 ? -400 : 0;
    if (!worst || worst->score.zone() == PainZone::Fine)
        return late;
    const bool kneels =
        exercise.position == Position::Kneeling || exercise.position == Position::HandsAndKnees;
    int worth = late + (exercise.kneeLoad == KneeLoad::Low ? 500 : 0) - (kneels ? 700 : 0);
    if (worst->score.zone() == PainZone::TooMuch) {
        worth += exercise.weightBearing == WeightBearing::None ? 700 : 0;
        worth -= exercise.position == Position::OneLeg ? 1200 : 0;
    }
    return worth;
}

/// What was named as being at hand wants to be used; a new piece for each exercise does not.
int Worth::forGear(const PoolItem& item) const {
    int worth = 0;
    for (const Equipment piece : item.exercise->equipment) {
        if (piece == Equipment::Mat || piece == Equipment::Wall || piece == Equipment::Cushion ||
            piece == Equipment::Chair)
            continue;
        const bool used = std::any_of(m_taken.begin(), m_taken.end(), [piece](const PoolItem* taken) {
            const auto& gear = taken->exercise->equipment;
            return std::find(gear.begin(), gear.end(), piece) != gear.end();
        });
        worth += m_frame.wish.equipment ? (used ? 100 : 600) : (used ? 200 : -200);
    }
    for (const OwnEquipment& piece : item.own) {
        const bool used = std::any_of(m_taken.begin(), m_taken.end(),
                                      [&piece](const PoolItem* taken) { return taken->own.contains(piece); });
        worth += m_frame.wish.ownEquipment ? (used ? 100 : 600) : (used ? 200 : -200);
    }
    return worth;
}

/// Stretches taken that are for the same: 2 for each with the same first muscle, 1 for another shared one.
int Worth::loosened(const PoolItem& item) const {
    const std::vector<Muscle>& own = item.exercise->primary;
    int same = 0;
    for (const PoolItem* taken : m_taken) {
        const std::vector<Muscle>& others = taken->exercise->primary;
        if (taken->exercise->kind == ExerciseKind::Strengthening || taken->phase == PhaseKind::WarmUp ||
            own.empty() || others.empty())
            continue;
        if (own.front() == others.front())
            same += 2;
        else if (std::find_first_of(own.begin(), own.end(), others.begin(), others.end()) != own.end())
            ++same;
    }
    return same;
}

int Worth::holdsOf(PhaseKind phase) const {
    const auto taken = std::count_if(m_taken.begin(), m_taken.end(),
                                     [phase](const PoolItem* item) { return item->phase == phase; });
    return static_cast<int>(taken) + (m_frame.lockedSeconds.contains(phase) ? 1 : 0);
}

} // namespace patella
