#pragma once
#include "src/coach/check_result.h"
#include "src/coach/override.h"
#include "src/coach/profile.h"

namespace patella {

/// What the user told the coach: of himself, against its decisions, and to its checks. Writing only ever
/// adds. Two implementations: SQLite and memory. Every call is durable when it returns without an error.
class CoachRepository {
public:
    virtual ~CoachRepository() = default;

    virtual Done say(const Profile& said, const WallTime& at) = 0; ///< what is empty in it stays as it was
    virtual Result<Profile> profile() = 0;                         ///< the latest of each key

    /// Every change of the rule's numbers, as they were said; the last holds.
    virtual Result<std::vector<NumbersFrom>> ruleChanges() = 0;

    virtual Done addOverride(const OverrideRecord& record) = 0;
    virtual Result<std::vector<OverrideRecord>>
    overrides() = 0; ///< without removed ones; by day, then as they were entered
    virtual Done removeOverride(const std::string& uuid, const WallTime& at) = 0; ///< leaves a tombstone
    virtual Done restoreOverride(const std::string& uuid) = 0;

    /// NotFound when it corrects one that does not count.
    virtual Done addCheck(const CheckResult& result) = 0;
    virtual Result<std::vector<CheckResult>> checks() = 0; ///< that count, by day, then as they were entered
    /// Leaves a tombstone; what it had corrected stays replaced. NotFound when it does not count.
    virtual Done removeCheck(const std::string& uuid, const WallTime& at) = 0;
    virtual Done restoreCheck(const std::string& uuid) = 0; ///< undoes removeCheck, also after a restart
};

} // namespace patella
