#pragma once
#include "src/interop/foreign_table.h"
#include "src/library/exercise_library.h"
#include "src/storage/history_records.h"

#include <optional>

namespace patella {

/// One row of a workout, in the words of its program.
struct WorkoutSet {
    std::string exercise;
    std::optional<double> kilograms{};
    std::optional<double> weight{}; ///< where the file does not say of what
    int repetitions = 0;
    double metres = 0;
    int seconds = 0;
    std::optional<double> exertion{}; ///< rate of perceived exertion, 1 to 10
    std::string note{};
    int line = 0;
};

/// Times are the user's own of an unknown zone: none of the files tells it.
struct Workout {
    std::string name;
    std::int64_t localMs = 0; ///< milliseconds since 1970 on the user's clock
    std::int64_t lengthMs = 0;
    std::string note{};
    std::vector<WorkoutSet> sets{};
    int line = 0;
};

struct Workouts {
    std::string from; ///< "Hevy" or "Strong"
    std::vector<Workout> workouts{};
    std::vector<Error> left{}; ///< rows that were not read, and why
    bool lengthUnsaid = false; ///< there are distances of which the file does not say whether miles
};

struct WorkoutOptions {
    const ExerciseLibrary* library = nullptr; ///< whose exercises are found by their names
    bool miles = false;                       ///< where a file does not say: miles, not kilometres
};

/// Whether the columns are those of an export of sessions; what is neither is Foreign.
Result<Workouts> readWorkouts(const DataFile& file, const WorkoutOptions& options);
bool isHevy(const ForeignTable& table);
bool isStrong(const ForeignTable& table);
Workouts readHevy(const ForeignTable& table, const std::string& file);
Workouts readStrong(const ForeignTable& table, const std::string& file, bool miles);

/// "2024-07-29 17:01:00", "2024-07-29 5:01:00 PM", "29 Jul 2024, 17:01" and "Jul 29, 2024, 5:01 PM", with the
/// months of six languages, as milliseconds since 1970 on that clock.
std::optional<std::int64_t> localMoment(const std::string& text);
/// With a point, or a comma where that cannot be a delimiter; none for what is no finite number.
std::optional<double> decimalCell(std::string text);

/// Past sessions, and runs of what is a run, with uuids that follow from the workouts: taking the same file
/// in twice adds nothing. An exercise that the library does not have keeps the name it has. What could not be
/// taken is added to `left`.
HistoryRecords recordsOf(Workouts& workouts, const WorkoutOptions& options, const std::string& file);

} // namespace patella
