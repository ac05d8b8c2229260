#pragma once
#include "src/progress/progress_view.h"

namespace patella {

/// Of another measure, filled in by whoever keeps it.
struct ReportMeasure {
    std::string id; ///< of data/evidence/measures.json
    std::string name;
    std::optional<double> then{};
    std::optional<double> now{};
    ChangeVerdict verdict = ChangeVerdict::TooFew;
    std::optional<double> important{}; ///< the smallest change that counts; nothing: none is known
    friend bool operator==(const ReportMeasure&, const ReportMeasure&) = default;
};

/// An exercise of the present programme, its sides together where they are alike.
struct ProgrammeRow {
    ExerciseId exercise; ///< as it was done last
    std::string name;
    std::optional<Side> side{}; ///< nothing: see `eachSide`
    bool eachSide = false;      ///< both, one after the other; else both at once
    Target now;                 ///< done last
    Target start;               ///< done first in the range, of an easier exercise when it names another
    std::string startName{};    ///< of its exercise, as it was called then
    std::optional<Work> work{}; ///< as it was planned last, for its tempo
    LocalDate lastDone = LocalDate::fromDays(0);
    std::optional<PastDecision> lastChange{};          ///< the newest that changed the level, whenever it was
    std::optional<PastDecision> latest{};              ///< the newest of all
    std::array<std::optional<PainScore>, 2> highest{}; ///< during it, in the range
    friend bool operator==(const ProgrammeRow&, const ProgrammeRow&) = default;
};

/// Means of the worst scores of the days of a week.
struct PainWeek {
    WeekSpan span;
    std::array<std::optional<double>, 2> mean{}; ///< left, right
    std::array<int, 2> rated{};                  ///< days
    friend bool operator==(const PainWeek&, const PainWeek&) = default;
};

struct ReportInput {
    const ProgressInput& progress;
    std::string words{}; ///< the user's own
    std::vector<ReportMeasure> measures{};
};

/// Everything that the page for the physio shows.
struct ReportView {
    static constexpr int presentDays =
        28; ///< what was not done for longer is no present programme (basis: practice)

    DateRange range;
    WorkCount work;                        ///< sessions done, and planned
    std::optional<Duration> usualLength{}; ///< median of the sessions
    std::array<PainChange, 2> change{};    ///< left, right
    double kmPerWeek = 0;                  ///< of the range
    WeekSeries weeks;                      ///< with metres run
    PainCourse pain;
    std::vector<PainWeek> painWeeks;
    std::vector<ProgrammeRow> programme;
    std::vector<FlareUp> flareUps;
    std::vector<ReportMeasure> measures;
    std::vector<ChangedNumber> changed; ///< thresholds that are not ours at the end of the range
    std::string words;
};

ReportView reportView(const ReportInput& input);

} // namespace patella
