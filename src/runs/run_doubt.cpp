#include "src/runs/run_doubt.h"

#include <algorithm>

namespace patella {

namespace {

std::optional<RunDoubtKind> kindOf(std::int64_t metres, std::int64_t seconds, std::int64_t longest,
                                   const RunBounds& bounds) {
    const bool paced = metres > 0 && seconds > 0;
    if (paced && seconds * 1000 < metres * bounds.fastest)
        return RunDoubtKind::TooFast;
    if (metres > bounds.farthest)
        return RunDoubtKind::TooFar;
    if (longest > 0 && metres > longest * bounds.timesLongest)
        return RunDoubtKind::FarBeyond;
    if (paced && seconds * 1000 > metres * bounds.slowest)
        return RunDoubtKind::TooSlow;
    return std::nullopt;
}

} // namespace

std::optional<RunDoubt> doubtOf(const RunEntry& run, int longest, const RunBounds& bounds) {
    const std::optional<RunDoubtKind> kind = kindOf(run.metres, run.seconds, longest, bounds);
    if (!kind)
        return std::nullopt;
    RunDoubt doubt{*kind, run.metres, run.seconds, *kind == RunDoubtKind::FarBeyond ? longest : 0};
    const std::int64_t shifted =
        *kind == RunDoubtKind::TooSlow ? std::int64_t{run.metres} * 10 : run.metres / 10;
    if (shifted > 0 && !kindOf(shifted, run.seconds, longest, bounds))
        doubt.meant = static_cast<int>(shifted);
    return doubt;
}

int longestOf(std::span<const RunRecord> runs, const std::string& without) {
    int longest = 0;
    for (const RunRecord& record : runs)
        if (record.uuid != without)
            longest = std::max(longest, record.run.metres);
    return longest;
}

} // namespace patella
