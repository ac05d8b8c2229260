#pragma once
#include "src/base/enum_keys.h"

#include <array>
#include <string>

namespace patella {

/// What somebody else's library leaves open about an exercise, or says in a word that ours has none for.
enum class ImportGap {
    KneeLoad, ///< not said: treated as high
    Kind,
    Phase,
    Position,
    Sides,
    Dose,
    Steps,
    Muscles,
    Equipment,
    Pictures, ///< named, and not in the file
    Language, ///< not there in the language that was asked for
};

/// One gap; `detail` are the words of the file for which there is no counterpart, empty where it says
/// nothing.
struct Gap {
    ImportGap what = ImportGap::KneeLoad;
    std::string detail{};
    friend bool operator==(const Gap&, const Gap&) = default;
};

template <>
struct EnumKeys<ImportGap> {
    static constexpr std::array table{std::pair{ImportGap::KneeLoad, std::string_view{"knee-load"}},
                                      std::pair{ImportGap::Kind, std::string_view{"kind"}},
                                      std::pair{ImportGap::Phase, std::string_view{"phase"}},
                                      std::pair{ImportGap::Position, std::string_view{"position"}},
                                      std::pair{ImportGap::Sides, std::string_view{"sides"}},
                                      std::pair{ImportGap::Dose, std::string_view{"dose"}},
                                      std::pair{ImportGap::Steps, std::string_view{"steps"}},
                                      std::pair{ImportGap::Muscles, std::string_view{"muscles"}},
                                      std::pair{ImportGap::Equipment, std::string_view{"equipment"}},
                                      std::pair{ImportGap::Pictures, std::string_view{"pictures"}},
                                      std::pair{ImportGap::Language, std::string_view{"language"}}};
};

} // namespace patella
