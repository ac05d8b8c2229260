#pragma once
#include "src/coach/level.h"
#include "src/library/exercise_library.h"

#include <array>
#include <map>
#include <unordered_map>

namespace patella {

/// Exercises that are linked as easier and harder, and how high a dose stands among them.
class ExerciseFamilies {
public:
    explicit ExerciseFamilies(const ExerciseLibrary& library);

    /// The easiest of the exercises that this one is linked with; itself when the library does not know it.
    [[nodiscard]] const ExerciseId& familyOf(const ExerciseId& exercise) const;

    /// Rungs above the easiest dose of the easiest exercise: those of the easier exercises, then its own. Of
    /// what cannot be placed the amount, repetitions or seconds.
    [[nodiscard]] int heightOf(const Target& done);

private:
    struct Place {
        std::optional<Ladder> ladder{};
        int below = 0;                               ///< rungs of the easier exercises
        std::map<std::array<int, 3>, int> heights{}; ///< of the doses asked for so far: sets, amount, load
    };
    Place& placeOf(const ExerciseId& exercise);

    const ExerciseLibrary& m_library;
    std::unordered_map<ExerciseId, ExerciseId> m_family;
    std::unordered_map<ExerciseId, Place> m_places;
};

} // namespace patella
