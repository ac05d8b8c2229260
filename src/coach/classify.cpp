#include "src/coach/classify.h"

#include <cassert>

namespace patella {

namespace {

bool atLeast(const std::optional<PainScore>& score, int limit) { return score && score->value() >= limit; }

bool rose(const KneeExposure& k, const Thresholds& t) {
    const std::optional<int> rise = k.morningRise();
    return rise && *rise >= t.flareMorningDelta;
}

/// "3, and no more than before": acceptable, but slow.
bool isSlow(const KneeExposure& k, const Thresholds& t) {
    return t.slowCounts && k.dur && k.pre && k.dur->value() == t.safeDuringMax + 1 && *k.dur <= *k.pre;
}

bool cutByPain(const KneeExposure& k, const Thresholds& t) {
    return k.cutShort == CutShort::Pain && k.ratio.value_or(0) < t.minRatio;
}

struct Line {
    bool (*applies)(const KneeExposure&, const Thresholds&);
    ExposureClass kind;
    ReasonCode code;
};

using K = const KneeExposure&;
using T = const Thresholds&;
using enum ReasonCode;
using enum ExposureClass;

/// Lines 9 and on look only at scores that line 8 has found known.
constexpr Line table[] = {
    {[](K k, T) { return k.redFlag; }, PlanStop, RF},
    {[](K k, T t) { return atLeast(k.dur, t.acceptableDuringMax + 1); }, Stop, S1},
    {[](K k, T) { return k.sharp; }, Stop, S2},
    {[](K k, T t) { return k.attributed && rose(k, t); }, Regress, R1},
    {[](K k, T t) { return k.attributed && isFlare(k, t); }, Regress, R2},
    {[](K k, T t) { return atLeast(k.post, t.postAbsolute); }, Regress, R3},
    {[](K k, T t) { return cutByPain(k, t); }, Regress, R4},
    {[](K k, T t) { return isFlare(k, t); }, Hold, H15},
    {[](K k, T) { return !missingScores(k).empty(); }, Hold, H1},
    {[](K k, T t) { return k.pre->value() > t.maxPreForProgress; }, Hold, H2},
    {[](K k, T) { return *k.morn > *k.reference(); }, Hold, H3},
    {[](K k, T t) { return k.post->value() > k.pre->value() + t.settledPostMinusPreMax; }, Hold, H4},
    {[](K k, T t) { return k.dur->value() > t.safeDuringMax && !isSlow(k, t); }, Hold, H5},
    {[](K k, T) { return k.lateMorning || k.painkiller; }, Hold, H6},
    {[](K k, T) { return !k.top; }, Hold, H7},
    {[](K k, T) { return !k.formOk; }, Hold, H8},
    {[](K k, T t) { return !k.surplus2 && k.rir.value_or(-1) < t.rirMin; }, Hold, H9},
    {[](K k, T t) { return isSlow(k, t); }, Slow, C2},
};

} // namespace

bool isFlare(const KneeExposure& knee, const Thresholds& thresholds) {
    if (rose(knee, thresholds))
        return true;
    // an unknown reference is lower than any score
    return atLeast(knee.morn, thresholds.morningAbsolute) && knee.morn > knee.reference();
}

std::vector<ScoreKind> missingScores(const KneeExposure& knee) {
    std::vector<ScoreKind> missing;
    const auto need = [&](const std::optional<PainScore>& score, ScoreKind kind) {
        if (!score)
            missing.push_back(kind);
    };
    need(knee.pre, ScoreKind::Pre);
    need(knee.dur, ScoreKind::Dur);
    need(knee.post, ScoreKind::Post);
    need(knee.morn, ScoreKind::Morn);
    need(knee.reference(), ScoreKind::Ref);
    return missing;
}

Classified classify(const KneeExposure& knee, const Thresholds& thresholds) {
    for (const Line& line : table)
        if (line.applies(knee, thresholds))
            return {line.kind, line.code};
    return {ExposureClass::Clean, ReasonCode::C1};
}

Classified classify(std::span<const KneeExposure> exposure, const Thresholds& thresholds) {
    assert(!exposure.empty());
    Classified worst = classify(exposure.front(), thresholds);
    for (std::size_t i = 1; i < exposure.size(); ++i) {
        Classified next = classify(exposure[i], thresholds);
        next.knee = i;
        if (next.kind > worst.kind)
            worst = next;
    }
    return worst;
}

} // namespace patella
