#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/base/result.h"
#include "src/base/time.h"

#include <array>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace patella {

/// A run of one day. An unknown score is empty, an unknown length 0.
struct RunEntry {
    LocalDate date = LocalDate::fromDays(0);
    int metres = 0;
    int seconds = 0;
    std::array<std::optional<PainScore>, 2> highest{}; ///< during, left and right
    bool painkiller = false;                           ///< one was taken before it
    friend bool operator==(const RunEntry&, const RunEntry&) = default;
};

/// A run as it was entered. A correction is a record of its own that names the one it replaces.
struct RunRecord {
    static constexpr int mostMetres = 1'000'000;
    static constexpr int mostSeconds = 1'000'000;

    std::string uuid; ///< given by the caller, newUuid()
    RunEntry run{};
    std::optional<WallTime> started{}; ///< empty: only the day is known
    WallTime entered{};
    std::string details{};  ///< JSON of whatever else is known, or empty
    std::string replaces{}; ///< uuid of the record that it corrects, or empty
    friend bool operator==(const RunRecord&, const RunRecord&) = default;
};

/// InvalidArgument when it has no uuid or a number out of its range.
Done checkRun(const RunRecord& record);

/// Those that no other one replaces, be that one removed or not; by day, then as they were entered.
std::vector<RunRecord> countingRuns(std::span<const RunRecord> entered);

} // namespace patella
