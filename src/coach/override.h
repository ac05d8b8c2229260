#pragma once
#include "src/base/enum_keys.h"
#include "src/base/ids.h"
#include "src/base/knee.h"
#include "src/base/result.h"
#include "src/base/time.h"

#include <compare>
#include <optional>

namespace patella {

/// What a decision stands for: an exercise, and the side where each side is decided on its own.
struct CoachKey {
    ExerciseId exercise;
    std::optional<Side> side{};
    friend auto operator<=>(const CoachKey&, const CoachKey&) = default;
    friend bool operator==(const CoachKey&, const CoachKey&) = default;
};

enum class OverrideKind {
    StayHere, ///< undoes the coach's newest change of this exercise
    Level,    ///< the user's own sets, amount and load
    Resume,   ///< ends a suspension
};

/// What was known of its day when an override was given. It never takes back what a later score says.
enum class OverrideMoment {
    Decided,   ///< the day's decision was made
    Undecided, ///< the morning's answer was still open
    Trained,   ///< the exercise was done that day, before it
};

/// A decision of the coach that the user overruled on a day; it counts from that day on.
struct Override {
    static constexpr int most = 100'000; ///< of each number

    LocalDate date = LocalDate::fromDays(0);
    CoachKey key{};
    OverrideKind kind = OverrideKind::StayHere;
    int sets = 1;   ///< of Level
    int amount = 1; ///< of Level: repetitions or seconds
    int load = 0;   ///< of Level: steps of load above the first
    OverrideMoment moment = OverrideMoment::Decided;
    friend bool operator==(const Override&, const Override&) = default;
};

/// An override as it was entered.
struct OverrideRecord {
    std::string uuid; ///< given by the caller, newUuid()
    Override what{};
    WallTime entered{};
    friend bool operator==(const OverrideRecord&, const OverrideRecord&) = default;
};

/// InvalidArgument when it has no uuid or no exercise, or a number out of its range.
Done checkOverride(const OverrideRecord& record);

template <>
struct EnumKeys<OverrideKind> {
    static constexpr std::array table{std::pair{OverrideKind::StayHere, std::string_view{"stay-here"}},
                                      std::pair{OverrideKind::Level, std::string_view{"level"}},
                                      std::pair{OverrideKind::Resume, std::string_view{"resume"}}};
};

template <>
struct EnumKeys<OverrideMoment> {
    static constexpr std::array table{std::pair{OverrideMoment::Decided, std::string_view{"decided"}},
                                      std::pair{OverrideMoment::Undecided, std::string_view{"undecided"}},
                                      std::pair{OverrideMoment::Trained, std::string_view{"trained"}}};
};

} // namespace patella
