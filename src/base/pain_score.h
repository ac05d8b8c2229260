#pragma once
#include <compare>
#include <optional>

namespace patella {

/// The three zones of the pain-monitoring model (evidence: thomee-1997, pain-model-rules).
enum class PainZone {
    Fine,    ///< 0 to 2
    Careful, ///< 3 to 5
    TooMuch, ///< 6 to 10
};

/// A numeric pain rating: a whole number from 0 to 10, by construction.
class PainScore {
public:
    static constexpr int lowest = 0;
    static constexpr int highest = 10;

    /// Nothing outside 0 to 10.
    static constexpr std::optional<PainScore> of(long long value) {
        if (value < lowest || value > highest)
            return std::nullopt;
        return PainScore(static_cast<int>(value));
    }
    [[nodiscard]] constexpr int value() const { return m_value; }
    [[nodiscard]] constexpr PainZone zone() const {
        if (m_value <= 2)
            return PainZone::Fine;
        return m_value <= 5 ? PainZone::Careful : PainZone::TooMuch;
    }
    friend constexpr auto operator<=>(const PainScore&, const PainScore&) = default;

private:
    constexpr explicit PainScore(int value)
        : m_value(value) {}
    int m_value;
};

} // namespace patella
