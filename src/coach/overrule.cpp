#include "src/coach/overrule.h"

#include <algorithm>
#include <utility>

namespace patella {

AllowedOverrides allowedOverrides(const CoachEntry& entry) {
    const bool stopped = entry.decision.outcome >= Outcome::Stop;
    AllowedOverrides allowed;
    allowed.stayHere = entry.change && !entry.change->overruled && !stopped;
    allowed.resume =
        entry.suspendedUntil.has_value() || (entry.decision.outcome == Outcome::PlanStop && !entry.warned);
    allowed.level = !stopped || entry.target.exercise == entry.key.exercise;
    if (stopped && allowed.level)
        allowed.most = entry.target;
    return allowed;
}

std::vector<CoachAction> actionsOn(const CoachEntry& entry) {
    const AllowedOverrides allowed = allowedOverrides(entry);
    std::vector<CoachAction> actions;
    if (allowed.resume)
        actions.push_back(CoachAction::TakeUpAgain);
    if (allowed.stayHere)
        actions.push_back(CoachAction::StayHere);
    if (allowed.level)
        actions.push_back(CoachAction::OwnDose);
    if (entry.ownSince)
        actions.push_back(CoachAction::GiveBack);
    return actions;
}

Override overrideOf(const CoachEntry& entry, OverrideKind kind, LocalDate today, bool underWay) {
    Override made;
    made.date = today;
    made.key = entry.key;
    made.kind = kind;
    if (entry.lastDone >= today || underWay)
        made.moment = OverrideMoment::Trained;
    else if (entry.pending)
        made.moment = OverrideMoment::Undecided;
    return made;
}

std::vector<std::string> ownOverrides(const CoachEntry& entry, const std::vector<OverrideRecord>& all) {
    std::vector<std::string> uuids;
    for (const OverrideRecord& record : all)
        if (entry.ownFrom && record.what.key == entry.key && record.what.kind != OverrideKind::Resume &&
            record.what.date >= *entry.ownFrom)
            uuids.push_back(record.uuid);
    return uuids;
}

LocalDate decidedOn(const CoachEntry& entry, LocalDate today) {
    return entry.change && !entry.pending ? entry.change->date : today;
}

std::vector<CoachEntry> byCare(std::vector<CoachEntry> coach) {
    std::stable_sort(coach.begin(), coach.end(), [](const CoachEntry& a, const CoachEntry& b) {
        return std::pair(a.withheld.has_value(), a.lastDone) > std::pair(b.withheld.has_value(), b.lastDone);
    });
    return coach;
}

} // namespace patella
