#include "src/coach/check_result.h"

#include "src/base/replaced.h"

#include <algorithm>

namespace patella {

Done checkAnswer(const CheckResult& result) {
    if (result.uuid.empty() || result.kind.empty())
        return Error{ErrorCode::InvalidArgument, "the answer to a check needs a uuid and a kind"};
    if ((result.kind == CheckResult::safety) != std::holds_alternative<SafetyAnswer>(result.answer))
        return Error{ErrorCode::InvalidArgument, "the answer does not fit the check"};
    const auto* measure = std::get_if<MeasureAnswer>(&result.answer);
    const std::optional<MeasureId> id = measureOfKind(result.kind);
    if (isMeasureKind(result.kind) != (measure != nullptr) || (measure && !id))
        return Error{ErrorCode::InvalidArgument, "the answer does not fit the measure"};
    return measure ? checkMeasure(*id, *measure) : Done{};
}

std::vector<CheckResult> countingChecks(std::span<const CheckResult> entered) {
    const std::set<std::string> replaced = replacedOf(entered);
    std::vector<CheckResult> counting;
    std::copy_if(entered.begin(), entered.end(), std::back_inserter(counting),
                 [&](const CheckResult& result) { return !replaced.contains(result.uuid); });
    std::stable_sort(counting.begin(), counting.end(),
                     [](const CheckResult& a, const CheckResult& b) { return a.date < b.date; });
    return counting;
}

} // namespace patella
