#pragma once
#include <compare>
#include <optional>

namespace patella {

/// A closed range of whole numbers, lower end first, never negative, by construction.
class WholeRange {
public:
    static constexpr std::optional<WholeRange> of(int lower, int upper) {
        if (lower < 0 || upper < lower)
            return std::nullopt;
        return WholeRange(lower, upper);
    }
    static constexpr WholeRange exactly(int value) {
        return WholeRange(value < 0 ? 0 : value, value < 0 ? 0 : value);
    }

    [[nodiscard]] constexpr int lower() const { return m_lower; }
    [[nodiscard]] constexpr int upper() const { return m_upper; }
    [[nodiscard]] constexpr bool single() const { return m_lower == m_upper; }
    friend constexpr bool operator==(const WholeRange&, const WholeRange&) = default;

private:
    constexpr WholeRange(int lower, int upper)
        : m_lower(lower)
        , m_upper(upper) {}
    int m_lower;
    int m_upper;
};

} // namespace patella
