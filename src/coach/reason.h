#pragma once
#include "src/base/enum_keys.h"
#include "src/base/knee.h"
#include "src/base/pain_score.h"

#include <optional>
#include <vector>

namespace patella {

/// From the boldest to the most careful.
enum class Outcome { Progress, Hold, Regress, Stop, PlanStop };

/// Why; the sentences belong to data/coach/progression-rule.json and ui/text.
enum class ReasonCode {
    RF,
    S1,
    S2,
    R1,
    R2,
    R3,
    R4,
    R5,
    R6,
    R7,
    R8,
    R9,
    H1,
    H2,
    H3,
    H4,
    H5,
    H6,
    H7,
    H8,
    H9,
    H10,
    H11,
    H12,
    H13,
    H14,
    H15,
    H16, ///< not of the table: the other side comes first, sides are at most one step apart
    H17, ///< not of the table: there is no harder step
    C1,
    C2,
    P1,
    P2
};

enum class ScoreKind { Pre, Dur, Post, Morn, Ref };

/// A code and the numbers that its sentence names. What a code has no use for may be set all the same.
struct Reason {
    ReasonCode code = ReasonCode::H14;
    std::optional<Knee> knee{}; ///< that the code is about
    std::optional<PainScore> pre{};
    std::optional<PainScore> dur{};
    std::optional<PainScore> post{};
    std::optional<PainScore> morn{};
    std::optional<PainScore> ref{};    ///< the one the rule used
    std::optional<int> delta{};        ///< next morning less `ref`
    std::optional<int> percent{};      ///< done of planned
    std::optional<double> weekDelta{}; ///< of weekly medians, steps of a half
    std::optional<int> days{};         ///< since the last exposure (R9, H11) or the last raise (H12)
    std::optional<int> have{};         ///< H14: good exposures in a row
    std::optional<int> need{}; ///< H14, R1: of so many; R5 to R7, P1, P2: that were looked at; H9: reserve
    std::vector<ScoreKind> missing{}; ///< H1
    friend bool operator==(const Reason&, const Reason&) = default;
};

struct Decision {
    Outcome outcome = Outcome::Hold;
    Reason reason{};
    friend bool operator==(const Decision&, const Decision&) = default;
};

template <>
struct EnumKeys<Outcome> {
    static constexpr std::array table{std::pair{Outcome::Progress, std::string_view{"PROGRESS"}},
                                      std::pair{Outcome::Hold, std::string_view{"HOLD"}},
                                      std::pair{Outcome::Regress, std::string_view{"REGRESS"}},
                                      std::pair{Outcome::Stop, std::string_view{"STOP"}},
                                      std::pair{Outcome::PlanStop, std::string_view{"PLAN_STOP"}}};
};

template <>
struct EnumKeys<ScoreKind> {
    static constexpr std::array table{std::pair{ScoreKind::Pre, std::string_view{"pre"}},
                                      std::pair{ScoreKind::Dur, std::string_view{"dur"}},
                                      std::pair{ScoreKind::Post, std::string_view{"post"}},
                                      std::pair{ScoreKind::Morn, std::string_view{"morn"}},
                                      std::pair{ScoreKind::Ref, std::string_view{"ref"}}};
};

#define PATELLA_CODE(Code)                                                                                   \
    std::pair {                                                                                              \
        ReasonCode::Code, std::string_view { #Code }                                                         \
    }
template <>
struct EnumKeys<ReasonCode> {
    static constexpr std::array table{
        PATELLA_CODE(RF),  PATELLA_CODE(S1),  PATELLA_CODE(S2),  PATELLA_CODE(R1),  PATELLA_CODE(R2),
        PATELLA_CODE(R3),  PATELLA_CODE(R4),  PATELLA_CODE(R5),  PATELLA_CODE(R6),  PATELLA_CODE(R7),
        PATELLA_CODE(R8),  PATELLA_CODE(R9),  PATELLA_CODE(H1),  PATELLA_CODE(H2),  PATELLA_CODE(H3),
        PATELLA_CODE(H4),  PATELLA_CODE(H5),  PATELLA_CODE(H6),  PATELLA_CODE(H7),  PATELLA_CODE(H8),
        PATELLA_CODE(H9),  PATELLA_CODE(H10), PATELLA_CODE(H11), PATELLA_CODE(H12), PATELLA_CODE(H13),
        PATELLA_CODE(H14), PATELLA_CODE(H15), PATELLA_CODE(H16), PATELLA_CODE(H17), PATELLA_CODE(C1),
        PATELLA_CODE(C2),  PATELLA_CODE(P1),  PATELLA_CODE(P2)};
};
#undef PATELLA_CODE

} // namespace patella
