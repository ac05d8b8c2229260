#include "src/session/session_tally.h"

#include <algorithm>

namespace patella {

std::vector<Step> setsToJudge(const SessionPlan& plan, const std::vector<SetRecord>& records) {
    std::vector<Step> sets = plannedSets(plan);
    for (const Step& step : plan.steps) {
        const auto ofStep = [&step](const SetRecord& r) {
            return r.item == step.item && r.set == step.set && r.side == step.side &&
                   r.direction == step.direction;
        };
        if (step.kind == StepKind::Work && step.added && std::any_of(records.begin(), records.end(), ofStep))
            sets.push_back(step);
    }
    return sets;
}

SessionTally tallyOf(const SessionPlan& plan, const std::vector<SetRecord>& records) {
    SessionTally tally;
    tally.items.resize(plan.items.size());
    for (const Step& step : setsToJudge(plan, records)) {
        ++tally.items[step.item].setsPlanned;
        tally.items[step.item].length += step.duration;
    }
    for (const SetRecord& record : records) {
        if (record.item >= tally.items.size() || record.done <= 0)
            continue;
        ItemTally& item = tally.items[record.item];
        ++item.setsDone;
        item.done +=
            record.planned > 0 ? std::min(1.0, static_cast<double>(record.done) / record.planned) : 1.0;
    }
    for (ItemTally& item : tally.items) {
        if (item.setsPlanned > 0)
            item.done = std::min(1.0, item.done / item.setsPlanned);
        tally.setsPlanned += item.setsPlanned;
        tally.setsDone += item.setsDone;
        tally.itemsPlanned += item.setsPlanned > 0 ? 1 : 0;
        tally.itemsDone += item.setsDone > 0 ? 1 : 0;
    }
    return tally;
}

std::vector<bool> wholeSets(const SessionPlan& plan, const std::vector<SetRecord>& records,
                            std::size_t item) {
    std::vector<int> missing(static_cast<std::size_t>(plan.items[item].sets));
    const auto at = [&missing](int set) -> int& { return missing.at(static_cast<std::size_t>(set - 1)); };
    for (const Step& step : plan.steps)
        if (step.kind == StepKind::Work && step.item == item && step.set <= plan.items[item].sets)
            ++at(step.set);
    for (const SetRecord& record : records)
        if (record.item == item && record.done > 0 && record.set <= plan.items[item].sets)
            --at(record.set);
    std::vector<bool> done(missing.size());
    std::transform(missing.begin(), missing.end(), done.begin(), [](int left) { return left <= 0; });
    return done;
}

void mergeRecord(std::vector<SetRecord>& records, const SetRecord& record) {
    const auto same =
        std::find_if(records.begin(), records.end(), [&](const SetRecord& r) { return r.sameSet(record); });
    if (record.done <= 0) {
        if (same != records.end())
            records.erase(same);
    } else if (same != records.end()) {
        *same = record;
    } else {
        records.push_back(record);
    }
}

} // namespace patella
