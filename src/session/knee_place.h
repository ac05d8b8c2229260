#pragma once
#include "src/base/enum_keys.h"

#include <string>
#include <string_view>
#include <vector>

namespace patella {

/// Where at the knee it hurts. Told and reported, never judged: no rule reads it.
enum class KneePlace {
    Kneecap, ///< on, around or behind the kneecap
    Above,   ///< above the kneecap
    Tendon,  ///< the band from the kneecap down to the shin
    Below,   ///< at the top of the shin
    Inner,   ///< the side toward the other knee
    Outer,
    Behind, ///< the hollow of the knee
    Calf,
};

/// What PainRating::place says: keys of the list below with a space between them. A word that is no key, from
/// elsewhere or a later version, is kept.
struct KneePlaces {
    std::vector<KneePlace> known{};   ///< in the order of the list, each once
    std::vector<std::string> other{}; ///< words that are no key of ours

    [[nodiscard]] bool empty() const { return known.empty() && other.empty(); }
    friend bool operator==(const KneePlaces&, const KneePlaces&) = default;
};

KneePlaces placesOf(std::string_view text);
std::string textOf(const KneePlaces& places);
/// All that either of them names.
KneePlaces both(const KneePlaces& a, const KneePlaces& b);

/// Runner's knee hurts in front; the hollow of the knee and the calf are worth showing a professional
/// (evidence: dvt-nhs). It is no more than a word: nothing is decided by it.
bool worthShowing(KneePlace place);
bool worthShowing(const KneePlaces& places);

template <>
struct EnumKeys<KneePlace> {
    static constexpr std::array table{std::pair{KneePlace::Kneecap, std::string_view{"kneecap"}},
                                      std::pair{KneePlace::Above, std::string_view{"above"}},
                                      std::pair{KneePlace::Tendon, std::string_view{"tendon"}},
                                      std::pair{KneePlace::Below, std::string_view{"below"}},
                                      std::pair{KneePlace::Inner, std::string_view{"inner"}},
                                      std::pair{KneePlace::Outer, std::string_view{"outer"}},
                                      std::pair{KneePlace::Behind, std::string_view{"behind"}},
                                      std::pair{KneePlace::Calf, std::string_view{"calf"}}};
};

} // namespace patella
