#pragma once
#include "src/base/knee.h"
#include "src/base/pain_score.h"
#include "src/interop/sample_random.h"

#include <array>

namespace patella {

/// How the sample's knees feel. The right one came in sore and settles over months, with worse phases of
/// some weeks every year or so; a long run flares it up for days. The left one is calm but for such days.
class SampleKnees {
public:
    explicit SampleKnees(SampleRandom& random)
        : m_random(random) {}

    void nextDay();
    void ran(int metres, int usualMetres);
    void trained(double share); ///< of a usual strength session

    [[nodiscard]] bool flared(Knee knee) const { return m_knees[static_cast<std::size_t>(knee)].flare > 1.5; }
    PainScore score(Knee knee, double more = 0); ///< as it would be answered now

private:
    struct State {
        double level; ///< where the knee is, in points of the scale
        double rest;  ///< where it settles
        double flare; ///< on top, gone in days
        double tired; ///< from yesterday's training
    };
    SampleRandom& m_random;
    std::array<State, 2> m_knees{{{1.5, 0.4, 0, 0}, {5.5, 1.2, 0, 0}}};
    int m_worseFor = 0; ///< days
};

} // namespace patella
