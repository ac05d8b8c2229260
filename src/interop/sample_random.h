#pragma once
#include <cstdint>
#include <string>

namespace patella {

/// Numbers that look random and are the same for a seed on every machine (splitmix64).
class SampleRandom {
public:
    explicit SampleRandom(std::uint64_t seed)
        : m_state(seed) {}

    std::uint64_t bits() {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15U;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9U;
        z = (z ^ z >> 27) * 0x94D049BB133111EBU;
        return z ^ z >> 31;
    }
    double share() { return static_cast<double>(bits() >> 11) / 9007199254740992.0; } ///< 0 to below 1
    bool chance(double probability) { return share() < probability; }
    int between(int low, int high) { ///< both may come
        return low + static_cast<int>(bits() % static_cast<std::uint64_t>(high - low + 1));
    }
    double around(double middle, double spread) { ///< mostly within `spread`, at most twice as far
        return middle + spread * (share() + share() + share() + share() - 2);
    }
    std::string uuid() {
        static constexpr char digits[] = "0123456789abcdef";
        std::string text = "xxxxxxxx-xxxx-4xxx-8xxx-xxxxxxxxxxxx";
        std::uint64_t pool = 0;
        int left = 0;
        for (char& c : text) {
            if (c != 'x')
                continue;
            if (left == 0) {
                pool = bits();
                left = 16;
            }
            c = digits[pool & 15];
            pool >>= 4;
            --left;
        }
        return text;
    }

private:
    std::uint64_t m_state;
};

} // namespace patella
