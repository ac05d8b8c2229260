#pragma once
#include "src/coach/generator_fit.h"
#include "src/coach/generator_reason.h"

#include <map>

namespace patella {

/// Half sets of each muscle group, by MuscleGroup: a muscle worked first counts two, a helping one one.
using GroupShares = std::array<int, allMuscleGroups.size()>;
GroupShares sharesOf(const Exercise& exercise);

/// Where a body is: changing it costs time and calm.
enum class Ground { Upright, Seat, Floor };
Ground groundOf(Position position);

/// Done for a while to get the whole body going: a march, a walk, a ride. The exercise is playable.
bool isGeneral(const Exercise& exercise);

/// An exercise that may stand in a phase.
struct PoolItem {
    const Exercise* exercise = nullptr;
    PhaseKind phase = PhaseKind::WarmUp;
    std::vector<DoseOption> options; ///< not empty, the shortest first
    GroupShares shares{};
    OwnEquipmentSet own{};     ///< kinds of equipment that the user named
    std::optional<int> days{}; ///< since it was last done; empty: not known
    int chance = 0;            ///< 0 to 1399, of the draw and the id alone
    bool focus = false;        ///< serves what was asked for
    bool given = false;        ///< by the coach in place of another exercise

    [[nodiscard]] int shortest() const { return options.front().seconds; }
    [[nodiscard]] int longest() const { return options.back().seconds; }
    [[nodiscard]] int usual() const; ///< of the option at the least cost
};

/// Seconds that each phase should take; 0: there is no time for it.
using PhaseSeconds = std::map<PhaseKind, int>;

struct Pool {
    std::vector<PoolItem> items;          ///< by phase, then by id
    std::map<ExerciseId, LeftOutWhy> out; ///< the others
    [[nodiscard]] bool has(PhaseKind phase) const;
    [[nodiscard]] int shortest(PhaseKind phase) const; ///< 0 when it has none
    void draw(std::uint64_t seed);                     ///< the chances of all items
};

/// Fits exercises to a wish.
class PoolMaker {
public:
    PoolMaker(const RoutineWish& wish, const ExerciseLibrary& library, const ExpandOptions& timing);

    /// `left`: seconds without what is locked; `aims`: of the phases.
    [[nodiscard]] Pool make(int left, const PhaseSeconds& aims) const;

private:
    [[nodiscard]] std::optional<LeftOutWhy> barred(const Exercise& exercise) const;
    [[nodiscard]] std::optional<LeftOutWhy> barredByCoach(const Exercise& exercise) const;
    [[nodiscard]] std::optional<LeftOutWhy> barredByKnee(const Exercise& exercise) const;
    [[nodiscard]] std::optional<LeftOutWhy> barredByRest(const Exercise& exercise) const;
    [[nodiscard]] std::optional<Dose> coachDose(const Exercise& exercise) const;
    [[nodiscard]] bool addTo(Pool& pool, const Exercise& exercise, int left, const PhaseSeconds& aims) const;
    [[nodiscard]] DoseNeeds needsOf(const Exercise& exercise, PhaseKind phase,
                                    const PhaseSeconds& aims) const;

    const RoutineWish& m_wish;
    const ExerciseLibrary& m_library;
    const ExpandOptions& m_timing;
    std::set<ExerciseId> m_coached;                  ///< done before
    std::map<ExerciseId, const CoachEntry*> m_given; ///< in place of others, and never done itself
    std::map<ExerciseId, LocalDate> m_last;
    std::set<Muscle> m_tired; ///< strengthened today or yesterday
};

/// A number that depends on these two alone, on every machine.
std::uint64_t mixed(std::uint64_t seed, const std::string& text);

} // namespace patella
