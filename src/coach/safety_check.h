#pragma once
#include "src/coach/pain_log.h"

#include <string>

namespace patella {

/// How soon somebody should look at a warning sign, the most urgent first.
enum class Urgency {
    Emergency, ///< emergency care, now
    SameDay,   ///< medical advice, today
    Urgent,    ///< within the next days
    Routine,   ///< an appointment, without haste
};

/// An item of data/evidence/warning-signs.json.
struct SafetySign {
    /// Asks about the hip, of people under 16 (evidence: scfe-aafp).
    static constexpr const char* hip = "rf-scfe";

    std::string id;
    Urgency urgency = Urgency::Urgent;
    std::string ask;
    std::string action;
    std::string flag;
    std::string flagAction;
    std::vector<std::string> evidence; ///< ids of data/evidence/sources.json
    friend bool operator==(const SafetySign&, const SafetySign&) = default;
};

struct SafetyGroup {
    Urgency urgency = Urgency::Urgent;
    std::vector<SafetySign> signs;
};

/// What is asked, by urgency. The hip of somebody who is known to be over 16 is left out.
std::vector<SafetyGroup> safetyGroups(const std::vector<SafetySign>& signs, std::optional<int> birthYear,
                                      LocalDate today);

/// Under 16 for all that is known: an adult should look at the check too, and pain in the hip, groin or thigh
/// or a limp matters (evidence: scfe-aafp).
bool needsAdult(std::optional<int> birthYear, LocalDate today);

/// Why the check is asked now.
enum class SafetyCause {
    Never,       ///< it was never answered
    FourWeeks,   ///< the last one is four weeks old (evidence: practice)
    SharpPain,   ///< sharp or sudden pain since (evidence: practice)
    MorningHigh, ///< a morning of 6 or more since (evidence: pain-model-rules)
    WeekRising,  ///< the weekly median rose by 2 or more (evidence: farrar-2001), asked once a week
};
std::string_view sourceOf(SafetyCause cause); ///< id of data/evidence/sources.json

struct SafetyState {
    static constexpr int validDays = 28;

    std::optional<LocalDate> answered{}; ///< the last check
    std::vector<std::string> ticked{};   ///< signs of it that pause the plan
    std::optional<SafetyCause> due{};    ///< it should be asked now

    [[nodiscard]] bool paused() const { return !ticked.empty(); }
    friend bool operator==(const SafetyState&, const SafetyState&) = default;
};

/// The latest answer decides. Ticked signs pause the plan until they are not ticked any more or a
/// professional has looked. Answers of later days than `today` are passed over.
SafetyState safetyState(const History& history, const PainLog& log, LocalDate today,
                        const Thresholds& thresholds);

/// Of the ticked ones the most urgent; null when none is known.
const SafetySign* mostUrgent(const std::vector<SafetySign>& signs, const std::vector<std::string>& ticked);

template <>
struct EnumKeys<Urgency> {
    static constexpr std::array table{std::pair{Urgency::Emergency, std::string_view{"emergency"}},
                                      std::pair{Urgency::SameDay, std::string_view{"same-day"}},
                                      std::pair{Urgency::Urgent, std::string_view{"urgent"}},
                                      std::pair{Urgency::Routine, std::string_view{"routine"}}};
};

} // namespace patella
