#include "src/coach/overruling.h"

namespace patella {

namespace {

void takeUpAgain(Track& track, const PainLog& log, LocalDate date) {
    track.suspendedUntil.reset();
    if (track.decision.outcome == Outcome::PlanStop && !log.warned(date))
        track.decision = {};
}

bool allowed(const Track& track, const Override& override, const Target& now) {
    const bool stopped = track.decision.outcome >= Outcome::Stop;
    if (override.kind == OverrideKind::StayHere)
        return !stopped && track.change && !track.change->overruled;
    const Target wanted{track.key.exercise, now.measure, override.sets, override.amount, override.load};
    return !stopped || (now.exercise == wanted.exercise && asksNoMore(wanted, now));
}

void setLevel(Track& track, const Override& override) {
    if (override.kind == OverrideKind::StayHere) {
        track.rung = track.before.rung;
        track.own = track.before.own;
        track.movedTo = track.before.movedTo;
        track.movedUp = track.before.movedUp;
        track.lastRaised = track.before.lastRaised;
        return;
    }
    const int rung = track.rung;
    track.setOwn(override.sets, override.amount, override.load);
    if (track.rung > rung)
        track.lastRaised = override.date;
}

} // namespace

void overruleWith(const Override& override, Tracks& tracks, const PainLog& log) {
    Track* track = tracks.ensure(override.key);
    if (!track)
        return;
    if (override.kind == OverrideKind::Resume)
        return takeUpAgain(*track, log, override.date);
    const Target now = tracks.target(*track);
    if (!allowed(*track, override, now))
        return;
    const bool undecided =
        track->pending || (override.moment == OverrideMoment::Undecided && !track->settled);
    setLevel(*track, override);
    track->onlyCareful = undecided && track->lastDone;
    track->settled = !track->onlyCareful;
    if (track->onlyCareful)
        track->exposures.assign(1, track->newest);
    else
        track->exposures.clear();
    track->ownSince = override.date;
    track->ownFrom = track->ownFrom.value_or(override.date);
    track->change = LevelChange{override.date, now, tracks.target(*track), true};
}

} // namespace patella
