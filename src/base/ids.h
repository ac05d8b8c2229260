#pragma once
#include <compare>
#include <functional>
#include <string>
#include <utility>

namespace patella {

/// An identifier that cannot be mixed up with another kind's. Empty means "none".
template <typename Tag>
struct Id {
    std::string value;

    Id() = default;
    explicit Id(std::string text)
        : value(std::move(text)) {}
    [[nodiscard]] bool empty() const { return value.empty(); }
    friend auto operator<=>(const Id&, const Id&) = default;
    friend bool operator==(const Id&, const Id&) = default;
};

using ExerciseId = Id<struct ExerciseTag>; ///< kebab-case, as in data/exercises
using RoutineId = Id<struct RoutineTag>;   ///< kebab-case for ours, a uuid for the user's
using SessionId = Id<struct SessionTag>;   ///< a uuid

/// A random (version 4) UUID in lower case, from the system's entropy.
std::string newUuid();

} // namespace patella

template <typename Tag>
struct std::hash<patella::Id<Tag>> {
    std::size_t operator()(const patella::Id<Tag>& id) const noexcept {
        return std::hash<std::string>{}(id.value);
    }
};
