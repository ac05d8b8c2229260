#pragma once
#include <array>
#include <optional>
#include <string_view>
#include <utility>

namespace patella {

/// The fixed spelling of an enumeration in files and on the command line; ui/text has the words that people
/// see.
template <typename E>
struct EnumKeys; // specialised beside each enumeration: static constexpr std::array<std::pair<E,
                 // std::string_view>, N> table

template <typename E>
constexpr std::string_view keyOf(E value) {
    for (const auto& [entry, key] : EnumKeys<E>::table)
        if (entry == value)
            return key;
    return {};
}

template <typename E>
constexpr std::optional<E> fromKey(std::string_view text) {
    for (const auto& [entry, key] : EnumKeys<E>::table)
        if (key == text)
            return entry;
    return std::nullopt;
}

} // namespace patella
