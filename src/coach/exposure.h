#pragma once
#include "src/base/enum_keys.h"
#include "src/base/knee.h"
#include "src/base/pain_score.h"

#include <optional>
#include <vector>

namespace patella {

enum class CutShort { Pain, Fatigue };

/// What one day of one exercise was for one knee. A score that is absent is unknown.
struct KneeExposure {
    Knee knee = Knee::Left;
    std::optional<PainScore> pre{};  ///< before
    std::optional<PainScore> dur{};  ///< highest during
    std::optional<PainScore> post{}; ///< an hour after
    std::optional<PainScore> morn{}; ///< next morning
    std::optional<PainScore> ref{};  ///< morning of the exposure's own day; unknown: `pre` stands for it
    std::optional<double> ratio{};   ///< done of planned, 0 and up; unknown counts as 0
    bool top = false;                ///< the day's target was reached in every set
    std::optional<int> rir{};        ///< repetitions in reserve, 0 and up
    bool surplus2 = false;           ///< two or more beyond the target; holds: every one was completed
    bool formOk = true;              ///< false when the user said that form slipped
    bool sharp = false;              ///< sharp or sudden pain
    std::optional<CutShort> cutShort{};
    bool painkiller = false;
    bool lateMorning = false; ///< the morning score came after noon
    bool redFlag = false;     ///< a warning sign was ticked
    bool attributed = true;   ///< false when a rise next morning was put down to something else

    [[nodiscard]] std::optional<PainScore> reference() const { return ref ? ref : pre; }
    /// Next morning less the reference; nothing when either is unknown.
    [[nodiscard]] std::optional<int> morningRise() const {
        const std::optional<PainScore> from = reference();
        return morn && from ? std::optional<int>(morn->value() - from->value()) : std::nullopt;
    }
    friend bool operator==(const KneeExposure&, const KneeExposure&) = default;
};

/// One day on which an exercise was done, with a record for each knee that it involves.
using Exposure = std::vector<KneeExposure>;

template <>
struct EnumKeys<CutShort> {
    static constexpr std::array table{std::pair{CutShort::Pain, std::string_view{"pain"}},
                                      std::pair{CutShort::Fatigue, std::string_view{"fatigue"}}};
};

} // namespace patella
