#include "src/session/merging.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>
#include <utility>

namespace patella {

namespace {

bool share(const SessionDetail& a, const SessionDetail& b) {
    const auto done = [&](const SetRecord& set) {
        return std::any_of(a.sets.begin(), a.sets.end(), [&](const SetRecord& s) { return s.sameSet(set); });
    };
    return a.plan == b.plan && std::none_of(b.sets.begin(), b.sets.end(), done);
}

void append(SessionPlan& plan, const SessionPlan& more) {
    const std::size_t first = plan.items.size();
    const auto put = [first](std::vector<Step>& into, const std::vector<Step>& steps) {
        for (Step step : steps) {
            step.item += first;
            into.push_back(step);
        }
    };
    for (PlannedItem item : more.items) {
        if (item.insteadOf)
            *item.insteadOf += first;
        plan.items.push_back(std::move(item));
    }
    put(plan.steps, more.steps);
    put(plan.left, more.left);
    if (plan.routine != more.routine)
        plan.routine = {};
    if (plan.name != more.name)
        plan.name += " + " + more.name;
}

bool sameMoment(const PainEntry& a, const PainEntry& b) {
    return a.rating.kind == b.rating.kind && a.rating.knee == b.rating.knee && a.rating.item == b.rating.item;
}

bool answered(const PainEntry& entry) { return entry.rating.score || entry.rating.sharp; }

/// Which of two ratings of a moment the session keeps; `first` came earlier.
bool keepsFirst(const PainEntry& first, const PainEntry& second) {
    if (!answered(second) || !answered(first))
        return answered(first);
    if (first.rating.kind == PainKind::Before)
        return true;
    return std::tuple(first.rating.sharp, first.rating.score) >
           std::tuple(second.rating.sharp, second.rating.score);
}

void put(std::vector<PainEntry>& kept, std::vector<PainEntry>& loose, PainEntry entry) {
    const auto same =
        std::find_if(kept.begin(), kept.end(), [&](const PainEntry& e) { return sameMoment(e, entry); });
    if (same == kept.end())
        return kept.push_back(std::move(entry));
    if (!keepsFirst(*same, entry))
        std::swap(*same, entry);
    if (!answered(entry))
        return;
    entry.session = {};
    entry.rating.item.reset();
    loose.push_back(std::move(entry));
}

} // namespace

Result<WholeSession> mergedSession(const SessionId& id, const SessionDetail& one, const SessionDetail& other,
                                   const std::vector<PainEntry>& pain) {
    const bool inOrder = one.summary.started.utcMs <= other.summary.started.utcMs;
    const SessionDetail& a = inOrder ? one : other;
    const SessionDetail& b = inOrder ? other : one;
    if (a.summary.id == b.summary.id || a.summary.date != b.summary.date ||
        a.summary.state == SessionState::Open || b.summary.state == SessionState::Open)
        return Error{ErrorCode::InvalidArgument, "only two ended sessions of the same day can be merged"};
    WholeSession whole{id, a.summary.started, a.plan, a.sets};
    const bool shared = share(a, b);
    const std::size_t shift = shared ? 0 : a.plan.items.size();
    if (!shared)
        append(whole.plan, b.plan);
    for (SetRecord set : b.sets) {
        set.item += shift;
        set.at += a.summary.active;
        whole.sets.push_back(set);
    }
    std::vector<PainEntry> loose;
    for (const SessionDetail* of : {&a, &b})
        for (PainEntry entry : pain) {
            if (entry.session != of->summary.id)
                continue;
            if (entry.rating.item && of == &b)
                *entry.rating.item += shift;
            entry.session = id;
            entry.uuid = newUuid();
            entry.replaces.clear();
            put(whole.pain, loose, std::move(entry));
        }
    whole.pain.insert(whole.pain.end(), loose.begin(), loose.end());
    whole.note = a.note + (a.note.empty() || b.note.empty() ? "" : "\n") + b.note;
    const bool finished =
        a.summary.state == SessionState::Finished || b.summary.state == SessionState::Finished;
    whole.state = finished ? SessionState::Finished : SessionState::Partial;
    whole.active = a.summary.active + b.summary.active;
    return whole;
}

const SessionSummary* mergeable(const std::vector<SessionSummary>& newestFirst, const SessionId& with) {
    const auto own = std::find_if(newestFirst.begin(), newestFirst.end(),
                                  [&](const SessionSummary& each) { return each.id == with; });
    if (own == newestFirst.end() || own->state == SessionState::Open)
        return nullptr;
    const SessionSummary* nearest = nullptr;
    const auto apart = [&](const SessionSummary& each) {
        return std::abs(each.started.utcMs - own->started.utcMs);
    };
    for (const SessionSummary& each : newestFirst)
        if (each.id != with && each.date == own->date && each.state != SessionState::Open &&
            (!nearest || apart(each) < apart(*nearest)))
            nearest = &each;
    return nearest;
}

} // namespace patella
