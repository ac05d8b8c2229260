#pragma once
#include "src/coach/decide.h"
#include "src/storage/data_file.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// One history of one exercise that the rule is asked about.
struct CoachCase {
    std::string name;
    std::vector<Exposure> exposures; ///< oldest first
    DecideOptions options{};
    bool running = false; ///< the stricter numbers apply
};

/// Cases in the shape of the rule's test vectors, or the first fault: a list of them, an object with such a
/// list as "test_vectors" or "cases", one case, or one case a line (JSON Lines). A key unknown in an exposure
/// or among the options is a fault; of a case itself it is passed over. Up to 200 MB, TooLarge beyond.
Result<std::vector<CoachCase>> parseCoachCases(const DataFile& file);

/// {"name":...,"outcome":...,"code":...} without a line break.
std::string writeCaseAnswer(std::string_view name, const Decision& decision);

} // namespace patella
