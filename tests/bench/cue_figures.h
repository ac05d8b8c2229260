#pragma once
#include "tests/support/played_out.h"

#include <vector>

namespace patella::bench {

/// How late the cues of a run were, tones and words together.
struct CueFigures {
    std::vector<double> ms;
    int tones = 0; ///< due
    int words = 0; ///< due
    int lost = 0;
    int doubled = 0;
    int shortened = 0; ///< said in fewer words, for they were late

    [[nodiscard]] bool whole() const { return lost == 0 && doubled == 0; }
};

CueFigures figuresOf(const test::PlayedOut& due, const test::PlayedOut& handed);

/// Two lines; the ratio is to `baseMs`, of which `base` says what it is.
void print(const CueFigures& figures, double baseMs, const char* base);

} // namespace patella::bench
