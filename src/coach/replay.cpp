#include "src/coach/replay.h"

#include "src/coach/blame.h"
#include "src/coach/overruling.h"

#include <algorithm>
#include <utility>

namespace patella {

namespace {

class Replay {
public:
    Replay(Tracks& tracks, const PainLog& log, const std::vector<RunEntry>& runs,
           const std::vector<Override>& overrides)
        : m_tracks(tracks)
        , m_log(log)
        , m_runs(runs)
        , m_overrides(overrides) {
        std::stable_sort(m_overrides.begin(), m_overrides.end(),
                         [](const Override& a, const Override& b) { return a.date < b.date; });
    }

    void day(LocalDate date) {
        m_tracks.turnTo(date);
        for (const Knee knee : bothSides)
            blameFor(knee, date);
        overrule(date, OverrideMoment::Undecided);
        decideAll(date);
        m_tracks.noteDecisions(date);
        overrule(date, OverrideMoment::Decided);
        const auto [first, last] = m_log.on(date);
        for (auto item = first; item != last; ++item)
            take(*item);
        overrule(date, OverrideMoment::Trained);
        m_tracks.noteDecisions(date);
    }

private:
    void blameFor(Knee knee, LocalDate morning);
    void attribute(Knee knee, const std::vector<Track*>& tracks, const std::vector<bool>& blamed, bool run);
    void decideAll(LocalDate today);
    /// False when it has to wait for the other side.
    bool decideOne(Track& track, LocalDate today);
    bool apply(Track& track, const Decision& decision, LocalDate today);
    bool progress(Track& track, const Decision& decision, LocalDate today);
    void balance(Track& track, LocalDate today);
    void overrule(LocalDate date, OverrideMoment moment);
    void take(const ItemDay& item);
    [[nodiscard]] DecideOptions optionsOf(const Track& track, LocalDate today);

    Tracks& m_tracks;
    const PainLog& m_log;
    const std::vector<RunEntry>& m_runs;
    std::vector<Override> m_overrides;
};

KneeExposure* kneeIn(Exposure& exposure, Knee knee) {
    const auto found = std::find_if(exposure.begin(), exposure.end(),
                                    [knee](const KneeExposure& k) { return k.knee == knee; });
    return found == exposure.end() ? nullptr : &*found;
}

void Replay::blameFor(Knee knee, LocalDate morning) {
    const LocalDate yesterday = morning.plusDays(-1);
    std::vector<Track*> tracks;
    std::vector<Loaded> loaded;
    const Thresholds* thresholds = nullptr;
    for (auto& [key, track] : m_tracks.all()) {
        const KneeExposure* exposure = kneeIn(track.newest, knee);
        if (track.lastDone != yesterday || !exposure)
            continue;
        const auto raised = track.lastRaised ? std::optional(morning - *track.lastRaised) : std::nullopt;
        tracks.push_back(&track);
        loaded.push_back({track.exercise->kneeLoad, exposure->dur, raised, isRunning(*track.exercise)});
        thresholds = track.thresholds;
    }
    if (tracks.empty())
        return;
    const bool ran =
        std::any_of(m_runs.begin(), m_runs.end(), [&](const RunEntry& run) { return run.date == yesterday; });
    if (ran)
        loaded.push_back({KneeLoad::High, std::nullopt, std::nullopt, true});
    attribute(knee, tracks, blame(loaded, *thresholds), ran);
}

void Replay::attribute(Knee knee, const std::vector<Track*>& tracks, const std::vector<bool>& blamed,
                       bool run) {
    std::vector<CoachKey> likelier;
    for (std::size_t i = 0; i < tracks.size(); ++i)
        if (blamed[i])
            likelier.push_back(tracks[i]->key);
    for (std::size_t i = 0; i < tracks.size(); ++i) {
        KneeExposure* newest = kneeIn(tracks[i]->newest, knee);
        if (newest->morningRise().value_or(0) <= 0 && !isFlare(*newest, *tracks[i]->thresholds))
            continue;
        newest->attributed = blamed[i];
        if (!tracks[i]->exposures.empty())
            tracks[i]->exposures.back() = tracks[i]->newest;
        tracks[i]->judged.back().exposure = tracks[i]->newest;
        if (!blamed[i]) {
            tracks[i]->likelier = likelier;
            tracks[i]->likelierRun = run;
        }
    }
}

DecideOptions Replay::optionsOf(const Track& track, LocalDate today) {
    DecideOptions options;
    if (track.lastRaised)
        options.daysSinceLastProgress = today - *track.lastRaised;
    for (const KneeExposure& knee : track.newest) {
        const double delta = m_log.weekDelta(knee.knee, today);
        if (options.weekKnee && delta <= options.weekDelta)
            continue;
        options.weekDelta = delta;
        options.weekKnee = knee.knee;
    }
    options.gapDays = today - track.lastDone.value_or(today);
    options.gateOk = m_tracks.gateOpen(track);
    options.kneeLoad = track.exercise->kneeLoad;
    return options;
}

void Replay::decideAll(LocalDate today) {
    std::vector<CoachKey> keys; // moves begin new tracks on the way
    for (const auto& [key, track] : m_tracks.all())
        if (track.lastDone)
            keys.push_back(key);
    std::vector<CoachKey> waiting;
    for (const CoachKey& key : keys)
        if (!decideOne(*m_tracks.find(key), today))
            waiting.push_back(key);
    for (const CoachKey& key : waiting) // the other side may have caught up
        (void)decideOne(*m_tracks.find(key), today);
}

bool Replay::decideOne(Track& track, LocalDate today) {
    const Thresholds& t = *track.thresholds;
    if (track.settled) {
        const int gap = today - track.lastDone.value_or(today);
        if (gap <= t.gapRegressDays || track.away || m_tracks.replaced(track) ||
            track.decision.outcome == Outcome::PlanStop)
            return true;
        track.away = true;
        Decision away{Outcome::Regress, {}};
        away.reason.code = ReasonCode::R9;
        away.reason.days = gap;
        return apply(track, away, today);
    }
    track.pending = isPending(track, today);
    if (track.pending) {
        track.decision = pendingDecision(track);
        return true;
    }
    Decision decision = decide(track.exposures, optionsOf(track, today), t);
    if (std::exchange(track.onlyCareful, false) && decision.outcome <= Outcome::Hold) {
        track.exposures.clear();
        track.settled = true;
        if (decision.outcome == Outcome::Progress)
            decision = decide({}, {}, t);
    }
    if (!track.settled)
        return apply(track, decision, today);
    track.decision = decision;
    return true;
}

bool Replay::apply(Track& track, const Decision& decision, LocalDate today) {
    track.pending = false;
    track.decision = decision;
    const ReasonCode code = decision.reason.code;
    switch (decision.outcome) {
    case Outcome::Progress:
        return progress(track, decision, today);
    case Outcome::Hold:
        return true;
    case Outcome::PlanStop:
        track.settled = true;
        return true;
    default:
        break;
    }
    if (code == ReasonCode::R8) {
        const int week = track.thresholds->minDaysBetweenProgress;
        if (track.lastMedianDrop && today - *track.lastMedianDrop < week) {
            track.decision.outcome = Outcome::Hold;
            track.decision.reason.code = ReasonCode::H10;
            return true;
        }
        track.lastMedianDrop = today;
    }
    track.away = track.away || code == ReasonCode::R9;
    m_tracks.note({today, track.key, decision.outcome});
    m_tracks.lower(track, today);
    balance(track, today);
    return true;
}

bool Replay::progress(Track& track, const Decision& decision, LocalDate today) {
    const auto hold = [&](ReasonCode code) {
        track.decision = decision;
        track.decision.outcome = Outcome::Hold;
        track.decision.reason.code = code;
    };
    if (track.atTop() && !track.harder) {
        hold(ReasonCode::H17);
        return true;
    }
    const std::optional<int> otherSide = m_tracks.otherHeight(track);
    if (otherSide && *otherSide < track.rung) {
        hold(ReasonCode::H16);
        return false;
    }
    m_tracks.raise(track, today);
    return true;
}

void Replay::balance(Track& track, LocalDate today) {
    if (!track.key.side)
        return;
    Track* side = m_tracks.find({track.key.exercise, other(*track.key.side)});
    if (!side || !side->lastDone)
        return;
    while (side->height() > track.height() + 1) {
        const int before = side->height();
        m_tracks.lower(*side, today);
        side->decision = track.decision;
        side->pending = false;
        if (side->height() == before)
            return;
    }
}

void Replay::overrule(LocalDate date, OverrideMoment moment) {
    for (const Override& each : m_overrides)
        if (each.date == date && each.moment == moment)
            overruleWith(each, m_tracks, m_log);
}

void Replay::take(const ItemDay& item) {
    Track* track = m_tracks.ensure(item.key);
    if (!track)
        return;
    addExposure(*track, item);
    track->pending = isPending(*track, item.date);
    track->decision = track->pending ? pendingDecision(*track) : Decision{};
    if (classify(track->newest, *track->thresholds).kind >= ExposureClass::Stop)
        (void)apply(*track, decide(track->exposures, optionsOf(*track, item.date), *track->thresholds),
                    item.date);
}

} // namespace

void replay(Tracks& tracks, const PainLog& log, const std::vector<RunEntry>& runs,
            const std::vector<Override>& overrides, LocalDate today, const Rules& rules) {
    const int quiet = rules.longestGap() + 2;
    std::set<LocalDate> events{today};
    for (const ItemDay& item : log.items())
        events.insert(item.date);
    for (const Override& each : overrides)
        events.insert(each.date);
    for (const RuleFrom& each : rules.later())
        events.insert(each.from);
    Replay days(tracks, log, runs, overrides);
    LocalDate next = *events.begin();
    for (const LocalDate event : events) {
        if (event > today)
            return;
        for (const LocalDate end = std::min(event, next.plusDays(quiet)); next < end; next = next.plusDays(1))
            days.day(next);
        days.day(event);
        next = event.plusDays(1);
    }
}

} // namespace patella
