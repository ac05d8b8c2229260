#include "src/session/preview_run.h"

#include <algorithm>

namespace patella {

namespace {

using std::chrono::seconds;

constexpr Duration slice = seconds(1); // well below SessionEngine::longestGap

} // namespace

PreviewRun::PreviewRun(SessionPlan plan)
    : m_engine(std::move(plan))
    , m_whole(m_engine.plan().duration()) {
    (void)m_engine.start(m_now);
}

double PreviewRun::speed() const {
    return std::max(1.0, static_cast<double>(m_whole.count()) / static_cast<double>(wholeIn.count()));
}

void PreviewRun::advance(Duration real) {
    Duration left{static_cast<Duration::rep>(static_cast<double>(real.count()) * speed())};
    while (left > Duration{0} && m_engine.running()) {
        const SessionView at = m_engine.view(m_now);
        if (m_engine.plan().steps[at.step].estimated && at.left <= Duration{0})
            (void)m_engine.completeSet(m_now); // nobody is there to end it
        // a set that waits for a key is not to outlast its estimate
        const Duration most = m_engine.plan().steps[at.step].estimated && at.left > Duration{0}
                                  ? std::min(slice, at.left)
                                  : slice;
        const Duration now = std::min(left, most);
        m_now = m_now + now;
        left -= now;
        (void)m_engine.advance(m_now);
    }
}

void PreviewRun::play() {
    if (m_engine.finished())
        goTo(Duration{0});
    (void)m_engine.resume(m_now);
}

void PreviewRun::pause() { (void)m_engine.pause(m_now); }

void PreviewRun::goTo(Duration place) {
    const SessionPlan plan = m_engine.plan();
    if (plan.steps.empty())
        return;
    Duration before{0};
    std::size_t step = 0;
    while (step + 1 < plan.steps.size() && before + plan.steps[step].duration <= place)
        before += plan.steps[step++].duration;
    m_engine = SessionEngine(plan);
    (void)m_engine.carryOn(m_now, step, place - before, place, {});
}

void PreviewRun::seek(double position) {
    const bool played = running();
    const double share = std::clamp(position, 0.0, 1.0);
    goTo(std::min(Duration{static_cast<Duration::rep>(share * static_cast<double>(m_whole.count()))},
                  std::max(m_whole - Duration{1}, Duration{0})));
    if (played)
        (void)m_engine.resume(m_now);
}

std::vector<Duration> PreviewRun::starts() const {
    std::vector<Duration> all;
    Duration at{0};
    const std::vector<Step>& steps = plan().steps;
    for (std::size_t i = 0; i < steps.size(); ++i) {
        if (i == 0 || steps[i].item != steps[i - 1].item)
            all.push_back(at);
        at += steps[i].duration;
    }
    return all;
}

std::vector<double> PreviewRun::itemStarts() const {
    std::vector<double> shares;
    for (const Duration start : starts())
        shares.push_back(m_whole.count() > 0
                             ? static_cast<double>(start.count()) / static_cast<double>(m_whole.count())
                             : 0.0);
    return shares;
}

void PreviewRun::jump(int step) {
    const std::vector<Duration> all = starts();
    if (all.empty())
        return;
    const Duration here = elapsed();
    const auto next = std::upper_bound(all.begin(), all.end(), here);
    auto at = next - all.begin() - 1;
    const Duration justBegun{static_cast<Duration::rep>(speed() * 500)}; // half a second for who looks
    if (step > 0)
        at += step;
    else if (here - all[static_cast<std::size_t>(at)] < justBegun)
        at += step;
    const bool played = running();
    if (at >= static_cast<std::ptrdiff_t>(all.size()))
        return;
    goTo(all[static_cast<std::size_t>(std::max<std::ptrdiff_t>(at, 0))]);
    if (played)
        (void)m_engine.resume(m_now);
}

Duration PreviewRun::elapsed() const {
    return finished() ? m_whole : std::min(m_engine.view(m_now).active, m_whole);
}

double PreviewRun::position() const {
    return m_whole.count() > 0 ? static_cast<double>(elapsed().count()) / static_cast<double>(m_whole.count())
                               : 0.0;
}

} // namespace patella
