#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/result.h"
#include "src/coach/measure.h"

#include <array>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace patella {

/// Pain of the last seven days; at least one of them was answered.
struct WeekPain {
    std::optional<PainScore> usual{};
    std::optional<PainScore> worst{};
    [[nodiscard]] bool empty() const { return !usual && !worst; }
    friend bool operator==(const WeekPain&, const WeekPain&) = default;
};
using WeekPains = std::array<WeekPain, 2>; ///< by Knee

/// An activity that the user chose, by its name.
struct OwnActivity {
    static constexpr int highest = 10;          ///< as well as before; 0: cannot do it
    static constexpr std::size_t longest = 200; ///< bytes of a name

    std::string name;
    std::optional<int> score{}; ///< 0 to 10; empty: not answered this time
    friend bool operator==(const OwnActivity&, const OwnActivity&) = default;
};

struct OwnActivities {
    static constexpr std::size_t most = 3;
    std::vector<OwnActivity> chosen{}; ///< 1 to 3, no name twice; at least one was answered
    friend bool operator==(const OwnActivities&, const OwnActivities&) = default;
};

/// Compared with the start: -3 much worse, 0 no change, 3 much better.
struct OverallChange {
    static constexpr int most = 3;
    int steps = 0;
    friend bool operator==(const OverallChange&, const OverallChange&) = default;
};

/// A total that was got elsewhere, in whole points.
struct MeasureTotal {
    int points = 0;
    friend bool operator==(const MeasureTotal&, const MeasureTotal&) = default;
};

/// An answer to one measure.
struct MeasureAnswer {
    std::variant<WeekPains, OwnActivities, OverallChange, MeasureTotal> told{};
    friend bool operator==(const MeasureAnswer&, const MeasureAnswer&) = default;
};

/// The highest total of a questionnaire: 100 of the AKPS, 80 of the LEFS; 0 of the others.
int highestTotal(MeasureId id);

/// InvalidArgument when the answer is of another measure, empty, or out of its range.
Done checkMeasure(MeasureId id, const MeasureAnswer& answer);

/// `measure:<id>`, as the kind of a CheckResult.
std::string measureKind(MeasureId id);
bool isMeasureKind(std::string_view kind);                     ///< also of one that we do not know
std::optional<MeasureId> measureOfKind(std::string_view kind); ///< nothing of any other kind

} // namespace patella
