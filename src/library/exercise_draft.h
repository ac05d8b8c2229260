#pragma once
#include "src/library/exercise_library.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// An id for a name, as files are called: "Über-Kniebeuge / tief" -> "uber-kniebeuge-tief"; with "-2", "-3"
/// after it where the library has that already. "exercise" when no letter or digit of ours is in the name.
ExerciseId freeExerciseId(std::string_view name, const ExerciseLibrary& library);

/// A strengthening exercise with nothing said yet but a dose to change, stopped above a pain of 5
/// (pain-model-rules) and taken as a high load on the knee until the user says otherwise.
Exercise blankExercise();

/// The user's own one that begins like `original`: another id, no aliases, all words and links kept, the
/// original named in copyOf. Its numbers are the user's from now on.
Exercise copyOfExercise(const Exercise& original, std::string name, const ExerciseLibrary& library);

enum class ExerciseField {
    Name,
    Phases,
    Muscles,
    Steps,
    Dose,
    Easier,
    Harder,
    Instead,
    KneeFlexion,
    Texts, ///< any other text
};

enum class DraftFaultCode {
    Missing,   ///< must be said
    TooLong,   ///< more than `limit` characters
    TooMany,   ///< more than `limit` entries
    NameTaken, ///< another exercise has this name
    Itself,    ///< a link that names the exercise itself
    Circle,    ///< the chain of easier or of harder ones comes back to it
    Unknown,   ///< a link to an exercise that does not exist
    SameLink,  ///< easier and harder are the same exercise
};

struct DraftFault {
    ExerciseField field = ExerciseField::Name;
    DraftFaultCode code = DraftFaultCode::Missing;
    int limit = 0;
    friend bool operator==(const DraftFault&, const DraftFault&) = default;
};

/// What keeps the exercise from being saved, in the order of the fields; none: it can be. The library may
/// hold an older form of it under the same id.
std::vector<DraftFault> draftFaults(const Exercise& exercise, const ExerciseLibrary& library);

/// Without empty lines, without spaces around a text, without doubles in lists of words; aliases and the like
/// keep their order.
Exercise tidied(Exercise exercise);

namespace limits {
inline constexpr int line = 200;      ///< characters of a name, a cue, a tag
inline constexpr int sentence = 1000; ///< of a step and the like
inline constexpr int steps = 12;
inline constexpr int aliases = 20;
inline constexpr int ownEquipment = 20;
} // namespace limits

} // namespace patella
