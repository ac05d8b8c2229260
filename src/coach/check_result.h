#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/result.h"
#include "src/base/time.h"
#include "src/coach/measure_answer.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace patella {

/// The warning signs as they were answered.
struct SafetyAnswer {
    std::vector<std::string> ticked; ///< ids of data/evidence/warning-signs.json
    bool seen = false; ///< a professional has looked at them since and said that training is fine
    friend bool operator==(const SafetyAnswer&, const SafetyAnswer&) = default;
};

/// A check of a plan that the user did and answered.
struct TrialAnswer {
    bool passed = false;
    std::optional<PainScore> pain{}; ///< the highest during it
    bool painkiller = false;         ///< one was taken: what it hides could be too much, so nothing opens
    friend bool operator==(const TrialAnswer&, const TrialAnswer&) = default;
};

/// An answer to the safety check, to a check of a plan or to a measure. A correction names the one it
/// replaces.
struct CheckResult {
    static constexpr const char* safety = "safety";

    std::string uuid; ///< given by the caller, newUuid()
    LocalDate date = LocalDate::fromDays(0);
    std::string kind{}; ///< `safety`, `measure:<id>`, or the id of the plan's check
    std::variant<SafetyAnswer, TrialAnswer, MeasureAnswer> answer{};
    WallTime entered{};
    std::string replaces{}; ///< or empty
    friend bool operator==(const CheckResult&, const CheckResult&) = default;
};

/// InvalidArgument when it has no uuid or no kind, or an answer of another kind or out of its range.
Done checkAnswer(const CheckResult& result);

/// Those that no other one replaces; by day, then as they were entered.
std::vector<CheckResult> countingChecks(std::span<const CheckResult> entered);

} // namespace patella
