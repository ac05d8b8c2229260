#include "src/interop/sample_knees.h"

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

constexpr double settlesBy = 0.022; ///< of the way a day: half of it in a month
constexpr double flareStays = 0.62;
constexpr double worseBegins = 1.0 / 250; ///< a day
constexpr double worseBy = 3.2;

} // namespace

void SampleKnees::nextDay() {
    if (m_worseFor > 0)
        --m_worseFor;
    else if (m_random.chance(worseBegins))
        m_worseFor = m_random.between(20, 55);
    for (std::size_t i = 0; i < m_knees.size(); ++i) {
        State& knee = m_knees[i];
        const double rest = knee.rest + (m_worseFor > 0 && i == 1 ? worseBy : 0);
        knee.level += (rest - knee.level) * (m_worseFor > 0 ? 3 * settlesBy : settlesBy);
        knee.flare *= flareStays;
        knee.tired *= 0.3;
    }
}

void SampleKnees::ran(int metres, int usualMetres) {
    const double over = std::max(0.0, static_cast<double>(metres) / std::max(usualMetres, 1) - 1.15);
    m_knees[1].flare += over * m_random.around(7, 2) + (m_worseFor > 0 ? 0.8 : 0.1);
    m_knees[0].flare += over * m_random.around(1.5, 1);
}

void SampleKnees::trained(double share) {
    m_knees[0].tired += 0.3 * share;
    m_knees[1].tired += (m_worseFor > 0 ? 0.9 : 0.5) * share;
}

PainScore SampleKnees::score(Knee knee, double more) {
    const State& state = m_knees[static_cast<std::size_t>(knee)];
    const double felt = m_random.around(state.level + state.flare + state.tired + more, 0.5);
    return *PainScore::of(std::clamp(static_cast<int>(std::lround(felt)), 0, 10));
}

} // namespace patella
