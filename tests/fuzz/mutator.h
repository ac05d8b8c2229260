#pragma once
#include <cstdint>
#include <random>
#include <span>
#include <string>

namespace patella::fuzz {

/// Changes texts the same way for the same seed, on every machine.
class Mutator {
public:
    explicit Mutator(std::uint64_t seed)
        : m_random(seed) {}

    /// `text` with one to eight changes: bytes flipped, cut, doubled, words of JSON and parts of `others` put
    /// in.
    std::string mutate(std::string text, std::span<const std::string> others);

private:
    std::size_t below(std::size_t limit) {
        return limit == 0 ? 0 : static_cast<std::size_t>(m_random() % limit);
    }
    void change(std::string& text, std::span<const std::string> others);

    std::mt19937_64 m_random;
};

} // namespace patella::fuzz
