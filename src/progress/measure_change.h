#pragma once
#include "src/base/time.h"
#include "src/coach/check_result.h"
#include "src/progress/change_verdict.h"

#include <span>

namespace patella {

/// What of a measure a line follows.
enum class MeasurePart {
    UsualPain,      ///< of a knee, 0 to 10
    WorstPain,      ///< of a knee, 0 to 10
    Activity,       ///< one activity, 0 to 10
    ActivitiesMean, ///< of all three, 0 to 10
    Change,         ///< overall, -3 to 3; each answer compares with the start already
    Total,          ///< of the AKPS or the LEFS
};

struct MeasurePoint {
    LocalDate date = LocalDate::fromDays(0);
    double value = 0;
    friend bool operator==(const MeasurePoint&, const MeasurePoint&) = default;
};

/// One number that was told again and again.
struct MeasureLine {
    MeasureId measure = MeasureId::Pain;
    MeasurePart part = MeasurePart::UsualPain;
    std::optional<Knee> knee{};             ///< of pain
    std::vector<std::string> activities{};  ///< the one, or those that the mean is of
    bool current = true;                    ///< false: of an activity that was given up for another one
    std::vector<MeasurePoint> points{};     ///< by date, one a day, never empty
    std::optional<double> important{};      ///< points that count as more than noise; none is known
    std::vector<std::string> evidence{};    ///< ids of data/evidence/sources.json for `important`
    std::optional<ChangeVerdict> verdict{}; ///< nothing where no important change is known

    [[nodiscard]] const MeasurePoint& then() const { return points.front(); }
    [[nodiscard]] const MeasurePoint& now() const { return points.back(); }
    [[nodiscard]] double change() const { return now().value - then().value; } ///< up is above 0
    [[nodiscard]] double better() const; ///< the change, above 0 where it is for the better
};

/// The lines of all answers up to `today`, measure by measure: pain left before right and usual before worst,
/// activities as they were chosen last, then their mean, then those given up. Of two answers of a day the one
/// that stands later counts. An activity is told by its name, whose capitals, accents and outer spaces do not
/// matter: another name begins another line. The mean is of three activities, since its important change was
/// found for several (evidence: psfs), and begins anew with another three. `answers` must count, by day;
/// those that are no measures are passed over.
std::vector<MeasureLine> measureLines(std::span<const CheckResult> answers,
                                      const std::vector<OutcomeMeasure>& measures, LocalDate today);

/// The verdict on a first and a last score: `important` or more points are more than noise.
ChangeVerdict verdictOf(double better, double important);

/// The three activities chosen last, as they were written; none when nothing was chosen yet.
std::vector<std::string> chosenActivities(std::span<const CheckResult> answers, LocalDate today);

/// When the measures are asked.
struct MeasureRhythm {
    static constexpr int everyDays = 14; ///< since the last answer (evidence: practice)
    static constexpr int againAfter = 7; ///< days since "Not today" (evidence: practice)
    static constexpr std::size_t sessionsFirst =
        2; ///< somebody who has just begun is left alone (evidence: practice)
};

/// The day from which they are asked; nothing before two sessions were done. `answers` as above: an answer to
/// pain, activities or overall change begins the next two weeks, a total does not, since it comes from
/// elsewhere. `sessions`: days of sessions with something done, in any order. `putOff`: the last day on which
/// the user said "Not today". Days after `today` are passed over.
std::optional<LocalDate> measuresDueFrom(std::span<const CheckResult> answers,
                                         std::span<const LocalDate> sessions, std::optional<LocalDate> putOff,
                                         LocalDate today);

/// Whether they are asked on a day: for the first time, or again.
enum class MeasuresAsked { NotNow, First, Again };
MeasuresAsked measuresAsked(std::span<const CheckResult> answers, std::optional<LocalDate> dueFrom,
                            LocalDate today);

} // namespace patella
