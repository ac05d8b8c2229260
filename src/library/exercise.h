#pragma once
#include "src/base/ids.h"
#include "src/library/dose.h"
#include "src/library/exercise_terms.h"

#include <optional>
#include <string>
#include <vector>

namespace patella {

/// Who says so: an article or a book, with what it says about this exercise.
struct Source {
    std::string id; ///< of data/evidence/articles.json; empty for the user's own
    std::string title;
    std::string author;
    bool givesDose = false;
    std::string note;
    friend bool operator==(const Source&, const Source&) = default;
};

/// Default dose of an exercise with what is known about it.
struct Prescription {
    Dose dose;
    Basis basis = Basis::Practice;
    Basis tempoBasis = Basis::Practice;
    std::optional<WholeRange> perWeek; ///< sessions a week
    std::vector<std::string> evidence; ///< ids of data/evidence/sources.json
    friend bool operator==(const Prescription&, const Prescription&) = default;
};

/// One exercise, one record: sides are a field, never a left and a right twin.
struct Exercise {
    ExerciseId id;
    std::string name;
    std::vector<std::string> aliases;
    ExerciseKind kind = ExerciseKind::Strengthening;
    std::vector<PhaseKind> phases; ///< that it may serve; empty for moves to avoid
    std::vector<Muscle> primary;
    std::vector<Muscle> secondary;
    Position position = Position::Standing;
    std::vector<Equipment> equipment;
    std::vector<Equipment> optionalEquipment;
    std::vector<std::string> ownEquipment; ///< the user's own categories, such as "slide board"
    SideRule sides = SideRule::Both;
    std::optional<Prescription> prescription; ///< none for moves to avoid, which cannot be played
    std::vector<std::string> steps;
    std::string cue;
    std::vector<std::string> mistakes;
    std::vector<std::string> avoidIf;
    std::optional<int> stopAbove; ///< pain score above which the player ends it: 5, or 2 for most stretches
                                  ///< (pain-model-rules)
    std::optional<ExerciseId> easier;
    std::optional<ExerciseId> harder;
    std::vector<ExerciseId> instead;
    std::string variantGroup;
    std::vector<std::string> growth;
    int planPhase = 1; ///< 1 to 4, first phase of the staged plan that may use it
    KneeLoad kneeLoad = KneeLoad::Low;
    std::string kneeLoadReason;
    std::optional<WholeRange> kneeFlexionDegrees;
    WeightBearing weightBearing = WeightBearing::None;
    std::string note;
    std::string backWhen; ///< for moves to avoid
    std::string figure;   ///< id of data/figures; empty: none yet
    std::vector<std::string> pictures;
    std::vector<std::string> tags;
    std::vector<Source> sources;
    std::optional<ExerciseId> copyOf; ///< the exercise that the user's own one began as

    [[nodiscard]] bool playable() const { return prescription.has_value() && kind != ExerciseKind::Avoid; }
    friend bool operator==(const Exercise&, const Exercise&) = default;
};

} // namespace patella
