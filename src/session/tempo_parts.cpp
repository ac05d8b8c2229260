#include "src/session/tempo_parts.h"

namespace patella {

using std::chrono::seconds;

Tempo tempoOf(const Repetitions& reps) {
    return reps.holdSeconds ? reps.tempo.withPause(reps.holdSeconds->lower()) : reps.tempo;
}

Duration repLength(const Repetitions& reps) { return seconds(tempoOf(reps).seconds()); }

std::vector<TempoStretch> stretchesOf(const Repetitions& reps) {
    const Tempo tempo = tempoOf(reps);
    std::vector<TempoStretch> stretches;
    Duration begin{0};
    const std::pair<TempoPart, int> parts[] = {{TempoPart::Lift, tempo.lift()},
                                               {TempoPart::Pause, tempo.pause()},
                                               {TempoPart::Lower, tempo.lower()},
                                               {TempoPart::Rest, tempo.rest()}};
    for (const auto& [part, length] : parts) {
        if (length > 0)
            stretches.push_back({part, begin});
        begin += seconds(length);
    }
    return stretches;
}

} // namespace patella
