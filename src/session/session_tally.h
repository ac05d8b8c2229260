#pragma once
#include "src/session/session_record.h"

#include <vector>

namespace patella {

/// The sets that were planned at the start, and those of the added ones that were done.
std::vector<Step> setsToJudge(const SessionPlan& plan, const std::vector<SetRecord>& records);

/// What was done of one item of a plan.
struct ItemTally {
    int setsPlanned = 0; ///< counted per side and direction, like countWorkSteps
    int setsDone = 0;    ///< with a record, whole or not
    Duration length{0};  ///< of its planned work
    double done = 0;     ///< share of the planned amount, 0 to 1
};

/// What was done of a plan, by the records that count.
struct SessionTally {
    std::vector<ItemTally> items; ///< one for each of the plan's
    int itemsPlanned = 0;         ///< at the start
    int setsPlanned = 0;
    int setsDone = 0;
    int itemsDone = 0; ///< with at least one set
};

SessionTally tallyOf(const SessionPlan& plan, const std::vector<SetRecord>& records);

/// Which sets of an item are done, first set first: all of a set's sides and directions.
std::vector<bool> wholeSets(const SessionPlan& plan, const std::vector<SetRecord>& records, std::size_t item);

/// Adds a record, or puts it in the place of the same set's; one with nothing done takes the set out.
void mergeRecord(std::vector<SetRecord>& records, const SetRecord& record);

} // namespace patella
