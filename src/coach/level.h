#pragma once
#include "src/base/enum_keys.h"
#include "src/library/exercise.h"

#include <optional>
#include <vector>

namespace patella {

enum class Measure { Repetitions, HoldSeconds, TimedSeconds };

/// What is to be done of an exercise at one level.
struct Target {
    ExerciseId exercise;
    Measure measure = Measure::Repetitions;
    int sets = 1;
    int amount = 1;         ///< repetitions, or seconds
    int load = 0;           ///< steps of load above the first: the next weight, band or step height
    bool lessRange = false; ///< easier than one set: only as far as it does not hurt
    friend bool operator==(const Target&, const Target&) = default;
};

/// True when `dose` asks no more than `most` in sets, amount and load. Another exercise is not compared.
bool asksNoMore(const Target& dose, const Target& most);

/// True when something can load the exercise: a band, a weight, a step.
bool takesLoad(const Exercise& exercise);

/// What lies beyond the ends of an exercise's own levels.
struct Neighbours {
    bool easier = false; ///< there is an easier exercise to go to
    bool harder = false; ///< there is a harder one, and its equipment is at hand
};

/// The levels of one exercise from the easiest up; a step up or down is one rung. Strengthening grows in
/// repetitions (holds 5 s, timed a minute), then sets, then load or a hold up to 45 s (evidence: two-for-two,
/// acsm-rt-2009, isometric-rio); cardio in time alone; everything else in its amount alone, within its range.
class Ladder {
public:
    static constexpr int holdStep = 5;   ///< seconds
    static constexpr int timedStep = 60; ///< seconds
    static constexpr int longestHold = 45;
    static constexpr int mostLoads = 20; ///< where no harder exercise follows

    /// The exercise is playable.
    Ladder(const Exercise& exercise, Neighbours neighbours);

    [[nodiscard]] const Target& at(int rung) const { return m_rungs[static_cast<std::size_t>(rung)]; }
    [[nodiscard]] int bottom() const {
        return m_bottom;
    } ///< lower ends of the ranges; easier rungs lie below
    [[nodiscard]] int top() const { return static_cast<int>(m_rungs.size()) - 1; }
    /// The hardest rung that asks no more than this in sets, amount and load; the easiest one if none does.
    [[nodiscard]] int nearest(int sets, int amount, int load) const;
    /// The easiest rung that asks more than a dose and of nothing less; nothing beyond the top.
    [[nodiscard]] std::optional<int> above(const Target& dose) const;

private:
    std::vector<Target> m_rungs;
    int m_bottom = 0;
};

Measure measureOf(const Work& work);

template <>
struct EnumKeys<Measure> {
    static constexpr std::array table{std::pair{Measure::Repetitions, std::string_view{"repetitions"}},
                                      std::pair{Measure::HoldSeconds, std::string_view{"hold-seconds"}},
                                      std::pair{Measure::TimedSeconds, std::string_view{"seconds"}}};
};

} // namespace patella
