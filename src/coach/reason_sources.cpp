#include "src/coach/reason_sources.h"

#include <array>

namespace patella {

namespace {

using Ids = std::array<std::string_view, 3>;

constexpr std::string_view practice = "practice";

/// Unused places are empty.
constexpr Ids idsOf(ReasonCode code) {
    switch (code) {
    case ReasonCode::S1:
    case ReasonCode::R2:
    case ReasonCode::R3:
        return {"pain-model-rules", "thomee-1997"};
    case ReasonCode::R1:
        return {"farrar-2001", "silbernagel-2007"};
    case ReasonCode::R5:
        return {"silbernagel-2007", practice};
    case ReasonCode::R8:
        return {"farrar-2001"};
    case ReasonCode::H3:
    case ReasonCode::H4:
    case ReasonCode::H10:
        return {"silbernagel-2007"};
    case ReasonCode::H5:
        return {"thomee-1997"};
    case ReasonCode::H7:
    case ReasonCode::H14:
        return {"two-for-two"};
    case ReasonCode::H9:
        return {"two-for-two", "rir"};
    case ReasonCode::H12:
        return {"rathleff-2019"};
    case ReasonCode::C1:
        return {"silbernagel-2007", "thomee-1997"};
    case ReasonCode::P1:
        return {"two-for-two", "silbernagel-2007", "thomee-1997"};
    default:
        return {practice};
    }
}

constexpr auto table = [] {
    std::array<Ids, EnumKeys<ReasonCode>::table.size()> all{};
    for (std::size_t i = 0; i < all.size(); ++i)
        all[i] = idsOf(EnumKeys<ReasonCode>::table[i].first);
    return all;
}();

} // namespace

std::span<const std::string_view> sourcesOf(ReasonCode code) {
    const Ids& ids = table[static_cast<std::size_t>(code)];
    std::size_t count = 0;
    while (count < ids.size() && !ids[count].empty())
        ++count;
    return {ids.data(), count};
}

} // namespace patella
