#include "src/figure/tween.h"

namespace patella::figure {

namespace {

double smoother(double u) { return u * u * u * (u * (u * 6 - 15) + 10); }

double eased(Ease ease, double u) {
    switch (ease) {
    case Ease::Linear:
        return u;
    case Ease::In:
        return u * u;
    case Ease::Out:
        return 1 - (1 - u) * (1 - u);
    default:
        return smoother(u);
    }
}

Pose mixed(const Pose& a, const Pose& b, double u) {
    Pose pose = u < 0.5 ? a : b;
    pose.position = mix(a.position, b.position, u);
    pose.tilt = mix(a.tilt, b.tilt, u);
    pose.spine = mix(a.spine, b.spine, u);
    pose.neck = mix(a.neck, b.neck, u);
    for (const Side side : bothSides) {
        pose.hip[side] = mix(a.hip[side], b.hip[side], u);
        pose.shoulder[side] = mix(a.shoulder[side], b.shoulder[side], u);
        pose.knee[side] = mix(a.knee[side], b.knee[side], u);
        pose.ankle[side] = mix(a.ankle[side], b.ankle[side], u);
        pose.toe[side] = mix(a.toe[side], b.toe[side], u);
        pose.elbow[side] = mix(a.elbow[side], b.elbow[side], u);
        pose.wrist[side] = mix(a.wrist[side], b.wrist[side], u);
        pose.grip[side] = mix(a.grip[side], b.grip[side], u);
    }
    pose.breath = mix(a.breath, b.breath, u);
    pose.effort = mix(a.effort, b.effort, u);
    pose.lift = b.lift * 4 * u * (1 - u);
    return pose;
}

} // namespace

std::size_t Figure::peakIndex() const {
    for (std::size_t i = 0; i < frames.size(); ++i)
        if (frames[i].peak)
            return i;
    return frames.size() > 1 ? 1 : 0;
}

Moment momentAt(const Figure& figure, double phase) {
    const std::vector<Frame>& frames = figure.frames;
    const double at = phase - std::floor(phase);
    std::size_t i = 0;
    while (i + 1 < frames.size() && frames[i + 1].time <= at + 1e-9)
        ++i;
    const Frame& from = frames[i];
    const Frame& to = frames[(i + 1) % frames.size()];
    const double begin = from.time + from.stay;
    const double end = i + 1 < frames.size() ? to.time : 1.0;
    double share = end > begin ? std::clamp((at - begin) / (end - begin), 0.0, 1.0) : 0.0;
    if (frames.size() == 1)
        share = 0;
    share = eased(to.ease, share);
    return {mixed(from.pose, to.pose, share), &from.pose, &to.pose, share};
}

double phaseAt(const Figure& figure, TempoPart part, double share) {
    share = std::clamp(share, 0.0, 1.0);
    const Frame& peak = figure.frames[figure.peakIndex()];
    if (figure.alternating) { // both sides within one repetition
        switch (part) {
        case TempoPart::Lift:
            return share * 0.5;
        case TempoPart::Pause:
            return 0.5;
        case TempoPart::Lower:
            return mix(0.5, 1.0, share);
        case TempoPart::Rest:
            return 0;
        }
    }
    switch (part) {
    case TempoPart::Lift:
        return mix(figure.startPhase(), peak.time, share);
    case TempoPart::Pause:
        return mix(peak.time, peak.time + peak.stay, share);
    case TempoPart::Lower:
        return mix(peak.time + peak.stay, 1.0, share);
    case TempoPart::Rest:
        break;
    }
    return mix(0.0, figure.startPhase(), share);
}

double progressAt(const Figure& figure, double phase) {
    const Frame& peak = figure.frames[figure.peakIndex()];
    const double at = phase - std::floor(phase);
    const double start = figure.startPhase();
    const double end = peak.time + peak.stay;
    double u = 1;
    if (at <= peak.time)
        u = peak.time > start ? (at - start) / (peak.time - start) : 1;
    else if (at > end)
        u = 1 - (at - end) / std::max(1e-6, 1 - end);
    return smoother(std::clamp(u, 0.0, 1.0));
}

} // namespace patella::figure
