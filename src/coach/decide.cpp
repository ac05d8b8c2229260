#include "src/coach/decide.h"

#include <algorithm>
#include <cmath>

namespace patella {

namespace {

/// The exposures, the newest last, and the classes of as many as a run of good ones can need: a level that
/// was kept for years is not gone through every day.
class Rows {
public:
    Rows(std::span<const Exposure> exposures, const Thresholds& thresholds)
        : m_exposures(exposures) {
        const int asked = std::max({1, thresholds.cleanNeeded, thresholds.slowNeeded});
        for (const Exposure& exposure :
             exposures.last(std::min(exposures.size(), static_cast<std::size_t>(asked))))
            m_classes.push_back(classify(exposure, thresholds));
    }

    [[nodiscard]] const Classified& newest() const { return m_classes.back(); }
    [[nodiscard]] const KneeExposure& named() const { return m_exposures.back()[newest().knee]; }

    /// True when there are `count` exposures and the newest ones all pass.
    template <typename Test>
    [[nodiscard]] bool last(int count, const Test& passes) const {
        const auto n = static_cast<std::size_t>(std::max(count, 0));
        return n <= m_exposures.size() &&
               std::all_of(m_exposures.end() - static_cast<std::ptrdiff_t>(n), m_exposures.end(), passes);
    }
    [[nodiscard]] int cleanRun() const { return run(ExposureClass::Clean); }
    [[nodiscard]] int goodRun() const { return run(ExposureClass::Slow); }

private:
    /// How many of the newest in a row are no worse than `worst`, up to as many as were classified.
    [[nodiscard]] int run(ExposureClass worst) const {
        const auto end = std::find_if(m_classes.rbegin(), m_classes.rend(),
                                      [worst](const Classified& c) { return c.kind > worst; });
        return static_cast<int>(end - m_classes.rbegin());
    }

    std::span<const Exposure> m_exposures;
    std::vector<Classified> m_classes;
};

Reason reasonOf(ReasonCode code, const KneeExposure& knee) {
    Reason reason;
    reason.code = code;
    reason.knee = knee.knee;
    reason.pre = knee.pre;
    reason.dur = knee.dur;
    reason.post = knee.post;
    reason.morn = knee.morn;
    reason.ref = knee.reference();
    reason.delta = knee.morningRise();
    if (knee.ratio)
        reason.percent = static_cast<int>(std::lround(*knee.ratio * 100));
    if (code == ReasonCode::H1)
        reason.missing = missingScores(knee);
    return reason;
}

Outcome outcomeOf(ExposureClass kind) {
    switch (kind) {
    case ExposureClass::PlanStop:
        return Outcome::PlanStop;
    case ExposureClass::Stop:
        return Outcome::Stop;
    case ExposureClass::Regress:
        return Outcome::Regress;
    default:
        return Outcome::Hold;
    }
}

bool crept(const Exposure& exposure, const Thresholds& t) {
    return std::any_of(exposure.begin(), exposure.end(), [&](const KneeExposure& k) {
        return k.attributed && k.morningRise() == t.creepMorningDelta;
    });
}

/// Above slow, not yet too much: 4 or 5.
bool amber(const Exposure& exposure, const Thresholds& t) {
    int highest = 0;
    for (const KneeExposure& k : exposure)
        highest = std::max(highest, k.dur ? k.dur->value() : 0);
    return highest > t.safeDuringMax + 1 && highest <= t.acceptableDuringMax;
}

bool tired(const Exposure& exposure, const Thresholds& t) {
    return std::any_of(exposure.begin(), exposure.end(), [&](const KneeExposure& k) {
        return k.cutShort == CutShort::Fatigue && k.ratio.value_or(0) < t.minRatio;
    });
}

/// The table's lines 2 to 6: what several exposures or the calendar say.
std::optional<ReasonCode> backwards(const Rows& rows, const DecideOptions& o, const Thresholds& t) {
    const bool loaded = o.kneeLoad != KneeLoad::Low;
    if (loaded && rows.last(t.creepLimit, [&](const Exposure& e) { return crept(e, t); }))
        return ReasonCode::R5;
    if (rows.last(t.amberLimit, [&](const Exposure& e) { return amber(e, t); }))
        return ReasonCode::R6;
    if (rows.last(t.fatigueLimit, [&](const Exposure& e) { return tired(e, t); }))
        return ReasonCode::R7;
    if (loaded && o.weekDelta >= t.weekRegressDelta)
        return ReasonCode::R8;
    if (o.gapDays > t.gapRegressDays)
        return ReasonCode::R9;
    return std::nullopt;
}

/// Lines 8 to 11: what holds a good exposure back.
std::optional<ReasonCode> waiting(const DecideOptions& o, const Thresholds& t) {
    if (o.weekDelta >= t.weekHoldDelta)
        return ReasonCode::H10;
    if (o.gapDays > t.gapHoldDays)
        return ReasonCode::H11;
    if (o.daysSinceLastProgress < t.minDaysBetweenProgress)
        return ReasonCode::H12;
    if (!o.gateOk)
        return ReasonCode::H13;
    return std::nullopt;
}

Decision notYet(Reason reason, int clean, int good, const Thresholds& t) {
    const bool slowAmong = good > clean;
    reason.code = ReasonCode::H14;
    reason.have = slowAmong ? good : clean;
    reason.need = slowAmong ? t.slowNeeded : t.cleanNeeded;
    return {Outcome::Hold, reason};
}

/// How many of the newest a code looked at; of R1 how many settled ones lead back, of H9 the repetitions in
/// reserve.
std::optional<int> neededFor(ReasonCode code, const Thresholds& t) {
    switch (code) {
    case ReasonCode::R5:
        return t.creepLimit;
    case ReasonCode::R6:
        return t.amberLimit;
    case ReasonCode::R7:
        return t.fatigueLimit;
    case ReasonCode::H9:
        return t.rirMin;
    case ReasonCode::R1:
    case ReasonCode::P1:
        return t.cleanNeeded;
    case ReasonCode::P2:
        return t.slowNeeded;
    default:
        return std::nullopt;
    }
}

void addNumbers(Reason& reason, const DecideOptions& o, const Thresholds& t) {
    reason.need = neededFor(reason.code, t);
    if (reason.code == ReasonCode::R8 || reason.code == ReasonCode::H10) {
        reason.weekDelta = o.weekDelta;
        reason.knee = o.weekKnee;
    } else if (reason.code == ReasonCode::R9 || reason.code == ReasonCode::H11) {
        reason.days = o.gapDays;
    } else if (reason.code == ReasonCode::H12) {
        reason.days = o.daysSinceLastProgress;
    }
}

} // namespace

Decision decide(std::span<const Exposure> exposures, const DecideOptions& options,
                const Thresholds& thresholds) {
    if (exposures.empty())
        return notYet({}, 0, 0, thresholds);
    const Rows rows(exposures, thresholds);
    const Classified& newest = rows.newest();
    const auto because = [&](Outcome outcome, ReasonCode code) {
        Decision decision{outcome, reasonOf(code, rows.named())};
        addNumbers(decision.reason, options, thresholds);
        return decision;
    };
    if (newest.kind >= ExposureClass::Regress)
        return because(outcomeOf(newest.kind), newest.code);
    if (const auto code = backwards(rows, options, thresholds))
        return because(Outcome::Regress, *code);
    if (newest.kind == ExposureClass::Hold)
        return because(Outcome::Hold, newest.code);
    if (const auto code = waiting(options, thresholds))
        return because(Outcome::Hold, *code);
    if (rows.cleanRun() >= thresholds.cleanNeeded)
        return because(Outcome::Progress, ReasonCode::P1);
    if (rows.goodRun() >= thresholds.slowNeeded)
        return because(Outcome::Progress, ReasonCode::P2);
    return notYet(reasonOf(ReasonCode::H14, rows.named()), rows.cleanRun(), rows.goodRun(), thresholds);
}

} // namespace patella
