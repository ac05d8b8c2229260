#pragma once
#include "src/base/enum_keys.h"

#include <array>

namespace patella {

/// A side of the body. The knee, the leg and the arm of a side share it.
enum class Side { Left, Right };
using Knee = Side;

inline constexpr std::array<Side, 2> bothSides{Side::Left, Side::Right};
constexpr Side other(Side side) { return side == Side::Left ? Side::Right : Side::Left; }

template <>
struct EnumKeys<Side> {
    static constexpr std::array table{std::pair{Side::Left, std::string_view{"left"}},
                                      std::pair{Side::Right, std::string_view{"right"}}};
};

} // namespace patella
