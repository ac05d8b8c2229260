#include "src/coach/replay.h"

#include "src/coach/blame.h"
#include "src/coach/overruling.h"

#include <algorithm>
#include <utility>

namespace patella {

namespace {

KneeExposure* kneeIn(Exposure& exposure, Knee knee) {
    const auto found = std::find_if(exposure.begin(), exposure.end(),
                                    [knee](const KneeExposure& k) { return k.knee == knee; });
    return found == exposure.end() ? nullptr : &*found;
}

} // namespace

Replay::Replay(Tracks& tracks, const std::vector<RunEntry>& runs, std::vector<Override> overrides)
    : m_tracks(tracks)
    , m_overrides(std::move(overrides)) {
    for (const RunEntry& run : runs)
        m_runDays.insert(run.date);
    std::stable_sort(m_overrides.begin(), m_overrides.end(),
                     [](const Override& a, const Override& b) { return a.date < b.date; });
}

void Replay::morning(LocalDate date, const PainLog& log) {
    m_log = &log;
    m_weekDeltas = {};
    m_tracks.turnTo(date);
    for (const Knee knee : bothSides)
        blameFor(knee, date);
    overrule(date, OverrideMoment::Undecided);
    decideAll(date);
    m_tracks.noteDecisions(date);
    overrule(date, OverrideMoment::Decided);
}

void Replay::evening(LocalDate date, const PainLog& log) {
    m_log = &log;
    m_weekDeltas = {};
    const auto [first, last] = m_log->on(date);
    for (auto item = first; item != last; ++item)
        take(*item);
    overrule(date, OverrideMoment::Trained);
    m_tracks.noteDecisions(date);
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
    const bool ran = m_runDays.contains(yesterday);
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

/// Every track of a knee asks for the same.
double Replay::weekDelta(Knee knee, LocalDate today) {
    if (std::exchange(m_deltasOf, today) != today)
        m_weekDeltas = {};
    std::optional<double>& known = m_weekDeltas[static_cast<std::size_t>(knee)];
    if (!known)
        known = m_log->weekDelta(knee, today);
    return *known;
}

DecideOptions Replay::optionsOf(const Track& track, LocalDate today) {
    DecideOptions options;
    if (track.lastRaised)
        options.daysSinceLastProgress = today - *track.lastRaised;
    for (const KneeExposure& knee : track.newest) {
        const double delta = weekDelta(knee.knee, today);
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
    const auto before = [](const Override& each, LocalDate day) { return each.date < day; };
    for (auto each = std::lower_bound(m_overrides.begin(), m_overrides.end(), date, before);
         each != m_overrides.end() && each->date == date; ++each)
        if (each->moment == moment)
            overruleWith(*each, m_tracks, *m_log);
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
    Replay half(tracks, runs, overrides);
    const auto day = [&](LocalDate date) {
        half.morning(date, log);
        half.evening(date, log);
    };
    LocalDate next = *events.begin();
    for (const LocalDate event : events) {
        if (event > today)
            return;
        for (const LocalDate end = std::min(event, next.plusDays(quiet)); next < end; next = next.plusDays(1))
            day(next);
        day(event);
        next = event.plusDays(1);
    }
}

} // namespace patella
