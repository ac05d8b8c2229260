#pragma once
#include "src/base/enum_keys.h"
#include "src/base/time.h"

#include <optional>
#include <string>

namespace patella {

/// Which days a report is about.
enum class ReportPeriod { FourWeeks, TwelveWeeks, SinceVisit };

/// What stands on the report, and what only the user can say. It stays in the settings of this computer: no
/// export, backup or pack has it.
struct ReportSettings {
    static constexpr std::size_t longestName = 80;   ///< characters
    static constexpr std::size_t longestWords = 600; ///< characters
    static constexpr int earliestBirth = 1900;
    static constexpr int latestBirth = 2100;

    ReportPeriod period = ReportPeriod::TwelveWeeks;
    std::optional<LocalDate> lastVisit{}; ///< at the physio's, as it was said or printed
    bool pain = true;
    bool programme = true;
    bool runs = true;
    bool flareUps = true;
    bool measures = true;
    bool ownWords = true;
    bool person = true; ///< name and year of birth
    std::string words{};
    std::string name{};
    std::optional<int> born{}; ///< year

    friend bool operator==(const ReportSettings&, const ReportSettings&) = default;
};

template <>
struct EnumKeys<ReportPeriod> {
    static constexpr std::array table{std::pair{ReportPeriod::FourWeeks, std::string_view{"4-weeks"}},
                                      std::pair{ReportPeriod::TwelveWeeks, std::string_view{"12-weeks"}},
                                      std::pair{ReportPeriod::SinceVisit, std::string_view{"since-visit"}}};
};

} // namespace patella
