#include "src/runs/run.h"

#include "src/base/replaced.h"

#include <algorithm>

namespace patella {

Done checkRun(const RunRecord& record) {
    const auto wrong = [](const char* what) { return Error{ErrorCode::InvalidArgument, what}; };
    if (record.uuid.empty())
        return wrong("a run needs a uuid");
    if (record.run.metres < 0 || record.run.metres > RunRecord::mostMetres)
        return wrong("a run has 0 to 1,000,000 metres");
    if (record.run.seconds < 0 || record.run.seconds > RunRecord::mostSeconds)
        return wrong("a run has 0 to 1,000,000 seconds");
    if (record.started && record.started->localDate() != record.run.date)
        return wrong("a run begins on its day");
    return {};
}

std::vector<RunRecord> countingRuns(std::span<const RunRecord> entered) {
    const std::set<std::string> replaced = replacedOf(entered);
    std::vector<RunRecord> counting;
    std::copy_if(entered.begin(), entered.end(), std::back_inserter(counting),
                 [&](const RunRecord& record) { return !replaced.contains(record.uuid); });
    std::stable_sort(counting.begin(), counting.end(),
                     [](const RunRecord& a, const RunRecord& b) { return a.run.date < b.run.date; });
    return counting;
}

} // namespace patella
