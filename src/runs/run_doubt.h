#pragma once
#include "src/runs/run.h"

#include <span>

namespace patella {

/// What makes a run unlikely. A run that is doubted is asked about once, never refused.
enum class RunDoubtKind {
    TooFast,   ///< under 2:30 min/km: nobody keeps that up
    TooSlow,   ///< over 20 min/km: a stroll
    TooFar,    ///< over 60 km
    FarBeyond, ///< more than three times the longest so far
};

struct RunDoubt {
    RunDoubtKind kind = RunDoubtKind::TooFast;
    int metres = 0;
    int seconds = 0;
    int longest = 0;            ///< metres, of FarBeyond
    std::optional<int> meant{}; ///< metres that would raise no doubt: the point a digit off
    friend bool operator==(const RunDoubt&, const RunDoubt&) = default;
};

/// Bounds that a slip of the finger crosses and a real run hardly ever does (evidence: practice).
struct RunBounds {
    int fastest = 150;     ///< seconds a kilometre
    int slowest = 1200;    ///< seconds a kilometre
    int farthest = 60'000; ///< metres
    int timesLongest = 3;
};

/// `longest`: metres of the longest run so far, 0 when there is none. What is not known is not doubted.
std::optional<RunDoubt> doubtOf(const RunEntry& run, int longest, const RunBounds& bounds = {});

/// Metres of the longest, leaving out the record of this uuid.
int longestOf(std::span<const RunRecord> runs, const std::string& without = {});

} // namespace patella
