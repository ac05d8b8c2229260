#include "src/coach/track.h"

#include <algorithm>
#include <utility>

namespace patella {

namespace {

constexpr int longestChain = 20;

/// Records what is about to change; the list of exposures begins anew.
void beginChange(Track& track) {
    track.before = {track.rung, track.own, track.movedTo, track.movedUp, track.lastRaised};
    track.exposures.clear();
    track.settled = true;
    track.ownSince.reset();
    track.ownFrom.reset();
}

} // namespace

int Track::height() const {
    if (!movedTo)
        return rung;
    return movedUp ? ladder.top() + 1 : ladder.bottom() - 1;
}

std::optional<int> Track::next() const {
    if (own)
        return ladder.above(*own);
    return rung < ladder.top() ? std::optional(rung + 1) : std::nullopt;
}

bool Track::stepDown() {
    if (own && !own->lessRange && !ladder.at(rung).lessRange && asksNoMore(ladder.at(rung), *own)) {
        own.reset();
        return true;
    }
    if (rung == 0 || (rung <= ladder.bottom() && easier)) {
        if (own && !easier)
            own->lessRange = true;
        return own && !easier;
    }
    --rung;
    own.reset();
    return true;
}

void Track::setOwn(int sets, int amount, int load) {
    rung = ladder.nearest(sets, amount, load);
    Target dose = ladder.at(rung);
    dose.sets = sets;
    dose.amount = amount;
    dose.load = load;
    dose.lessRange = false;
    own = dose == ladder.at(rung) ? std::nullopt : std::optional(dose);
    movedTo.reset();
}

void addExposure(Track& track, const ItemDay& item) {
    const Thresholds& t = *track.thresholds;
    if (track.movedTo || (track.lastDone && item.date - *track.lastDone > t.gapRegressDays))
        track.exposures.clear();
    track.movedTo.reset();
    track.newest = exposureOf(item, track.level(), t);
    track.exposures.push_back(track.newest);
    track.lastDone = item.date;
    const auto least = std::min_element(item.amounts.begin(), item.amounts.end());
    track.judged.push_back({item.date, track.newest, track.thresholds, static_cast<int>(item.amounts.size()),
                            least == item.amounts.end() ? 0 : *least});
    track.settled = track.away = track.onlyCareful = false;
    track.change.reset();
    track.likelier.clear();
    track.likelierRun = false;
    track.stops.push_back(classify(track.newest, t).kind == ExposureClass::Stop);
    if (track.stops.size() > static_cast<std::size_t>(t.suspendWithin))
        track.stops.erase(track.stops.begin());
    if (std::count(track.stops.begin(), track.stops.end(), true) >= t.suspendStops) {
        track.suspendedUntil = item.date.plusDays(t.suspendDays);
        track.stops.clear();
    }
}

bool isPending(const Track& track, LocalDate today) {
    const auto open = [](const KneeExposure& k) { return !k.morn; };
    const int days = today - track.lastDone.value_or(today);
    return days <= 0 || (days == 1 && std::any_of(track.newest.begin(), track.newest.end(), open));
}

Decision pendingDecision(const Track& track) {
    Decision decision;
    const auto open =
        std::find_if(track.newest.begin(), track.newest.end(), [](const KneeExposure& k) { return !k.morn; });
    decision.reason.code = ReasonCode::H1;
    if (open == track.newest.end())
        return decision;
    decision.reason.knee = open->knee;
    decision.reason.missing = missingScores(*open);
    return decision;
}

const Exercise* Tracks::linked(const std::optional<ExerciseId>& id, bool needsEquipment) const {
    const Exercise* exercise = id ? m_library.find(*id) : nullptr;
    if (!exercise || !exercise->playable())
        return nullptr;
    if (needsEquipment && !isAtHand(*exercise, m_options.equipment, m_options.ownEquipment))
        return nullptr;
    return exercise;
}

void Tracks::noteDecisions(LocalDate today) {
    for (auto& [key, track] : m_tracks) {
        if (track.pending || !track.lastDone)
            continue;
        Track::Noted now{*track.lastDone, track.decision.outcome, track.change};
        if (track.noted == now)
            continue;
        const bool changed = now.change && (!track.noted || track.noted->change != now.change);
        m_decisions.push_back({today, key, now.trained, track.decision, changed ? now.change : std::nullopt});
        track.noted = std::move(now);
    }
}

Track* Tracks::find(const CoachKey& key) {
    const auto found = m_tracks.find(key);
    return found == m_tracks.end() ? nullptr : &found->second;
}

void Tracks::turnTo(LocalDate date) {
    const ProgressionRule* rule = &m_options.rule.on(date);
    if (std::exchange(m_rule, rule) == rule)
        return;
    for (auto& [key, track] : m_tracks)
        track.thresholds = thresholdsOf(*track.exercise);
}

const Thresholds* Tracks::thresholdsOf(const Exercise& exercise) const {
    return isRunning(exercise) ? &m_rule->running : &m_rule->items;
}

Track* Tracks::ensure(const CoachKey& key) {
    if (Track* track = find(key))
        return track;
    const Exercise* exercise = linked(key.exercise, false);
    if (!exercise || (exercise->sides == SideRule::PerSide) != key.side.has_value())
        return nullptr;
    const bool grows =
        exercise->kind == ExerciseKind::Strengthening || exercise->kind == ExerciseKind::Cardio;
    const Exercise* easier = linked(exercise->easier, false);
    const Exercise* harder = grows && !isRunning(*exercise) ? linked(exercise->harder, true) : nullptr;
    const Ladder ladder(*exercise, {easier != nullptr, harder != nullptr});
    Track track{key, exercise, easier, harder, thresholdsOf(*exercise), ladder, ladder.bottom()};
    return &m_tracks.emplace(key, std::move(track)).first->second;
}

bool Tracks::gateOpen(const Track& track) const {
    if (!track.atTop() || !track.harder)
        return true;
    return track.harder->planPhase <= std::max(m_options.openPhase, track.exercise->planPhase);
}

std::optional<int> Tracks::otherHeight(const Track& track) {
    if (!track.key.side)
        return std::nullopt;
    const Side side = other(*track.key.side);
    if (const Track* same = find({track.key.exercise, side}))
        return same->height();
    for (const auto& [key, each] : m_tracks) // the other side may not have come so far yet
        if (key.side == side && each.harder && each.harder->id == track.key.exercise && each.lastDone)
            return track.ladder.bottom() - 1;
    return std::nullopt;
}

std::vector<Track*> Tracks::tracksOf(const Exercise& exercise, std::optional<Side> side) {
    if (exercise.sides != SideRule::PerSide)
        return {ensure({exercise.id, std::nullopt})};
    if (side)
        return {ensure({exercise.id, side})};
    return {ensure({exercise.id, Side::Left}), ensure({exercise.id, Side::Right})};
}

void Tracks::move(Track& track, const Exercise& to, bool up, LocalDate today) {
    track.movedTo = to.id;
    track.movedUp = up;
    for (Track* next : tracksOf(to, track.key.side)) {
        const bool returns = next->movedTo == track.key.exercise; // it had given way to this one
        next->movedTo.reset();
        if (next->lastDone && !returns)
            continue;
        next->exposures.clear();
        if (up) {
            next->rung = next->ladder.bottom();
            next->own.reset();
            next->lastRaised = today;
        }
    }
}

void Tracks::raise(Track& track, LocalDate today) {
    const Target from = target(track);
    beginChange(track);
    track.lastRaised = today;
    if (const std::optional<int> next = track.next()) {
        track.rung = *next;
        track.own.reset();
    } else if (track.harder)
        move(track, *track.harder, true, today);
    track.change = LevelChange{today, from, target(track), false};
}

void Tracks::lower(Track& track, LocalDate today) {
    const Target from = target(track);
    beginChange(track);
    if (track.movedTo && track.movedUp)
        track.movedTo.reset(); // it was about to go on: stay where it was
    else if (!track.stepDown() && track.easier && !track.movedTo)
        move(track, *track.easier, false, today);
    track.change = LevelChange{today, from, target(track), false};
}

bool Tracks::replaced(const Track& track) {
    if (!track.movedTo)
        return false;
    const Exercise* to = m_library.find(*track.movedTo);
    const Track* next = tracksOf(*to, track.key.side).front();
    return next->lastDone > track.lastDone;
}

Target Tracks::target(const Track& track) {
    const Track* at = &track;
    std::optional<ExerciseId> moved = track.movedTo;
    for (int i = 0; moved && i < longestChain; ++i) {
        at = tracksOf(*m_library.find(*moved), track.key.side).front();
        moved = at->movedTo;
    }
    return at->level();
}

} // namespace patella
