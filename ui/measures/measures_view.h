#pragma once
#include "src/coach/profile.h"
#include "src/library/advice.h"
#include "src/progress/measure_change.h"

namespace patella::ui {

/// What is known of the measures.
struct MeasuresView {
    LocalDate today = LocalDate::fromDays(0);
    std::vector<CheckResult> answers{}; ///< to measures alone, by day
    std::vector<MeasureLine> lines{};   ///< of them
    std::optional<LocalDate> dueFrom{}; ///< when they are asked next; nothing before two sessions
    std::vector<EvidenceSource> evidence{};
    PerKnee knees{true, true}; ///< that are asked about
};

/// An answer as it is told, before it has a day.
struct ToldMeasure {
    MeasureId id = MeasureId::Pain;
    MeasureAnswer answer{};
    friend bool operator==(const ToldMeasure&, const ToldMeasure&) = default;
};

} // namespace patella::ui
