#pragma once
#include "src/base/enum_keys.h"

namespace patella {

/// Better or worse by the measure's smallest important change, never by the look of a line.
enum class ChangeVerdict {
    TooFew,        ///< too little was told at one of the ends
    NoClearChange, ///< less than the important change
    Better,
    Worse,
};

template <>
struct EnumKeys<ChangeVerdict> {
    static constexpr std::array table{
        std::pair{ChangeVerdict::TooFew, std::string_view{"too-few"}},
        std::pair{ChangeVerdict::NoClearChange, std::string_view{"no-clear-change"}},
        std::pair{ChangeVerdict::Better, std::string_view{"better"}},
        std::pair{ChangeVerdict::Worse, std::string_view{"worse"}}};
};

} // namespace patella
