#include "tests/bench/cue_figures.h"

#include "tests/bench/measure.h"

#include <cstdio>

namespace patella::bench {

CueFigures figuresOf(const test::PlayedOut& due, const test::PlayedOut& handed) {
    CueFigures figures;
    for (const test::CueErrors& errors :
         {test::errorsOf(due.tones, handed.tones), test::errorsOf(due.words, handed.words)}) {
        figures.ms.insert(figures.ms.end(), errors.ms.begin(), errors.ms.end());
        figures.lost += errors.lost;
        figures.doubled += errors.doubled;
        figures.shortened += errors.shortened;
    }
    figures.tones = static_cast<int>(due.tones.size());
    figures.words = static_cast<int>(due.words.size());
    return figures;
}

void print(const CueFigures& figures, double baseMs, const char* base) {
    const double worst = quantile(figures.ms, 1);
    std::printf(
        "                      median %.0f ms, p99 %.0f ms, worst %.0f ms; p99 %.2f, worst %.2f times the "
        "%s (%.0f ms)\n",
        median(figures.ms), quantile(figures.ms, .99), worst, quantile(figures.ms, .99) / baseMs,
        worst / baseMs, base, baseMs);
    std::printf(
        "                      %d tones and %d phrases: lost %d, doubled %d (aim 0), shortened %d%s\n",
        figures.tones, figures.words, figures.lost, figures.doubled, figures.shortened,
        figures.whole() ? "" : "   NOT AS IT MUST BE");
}

} // namespace patella::bench
