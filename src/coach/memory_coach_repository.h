#pragma once
#include "src/coach/coach_repository.h"

#include <set>

namespace patella {

/// Keeps it all in memory, for tests.
class MemoryCoachRepository final : public CoachRepository {
public:
    Done say(const Profile& said, const WallTime& at) override;
    Result<Profile> profile() override;
    Result<std::vector<NumbersFrom>> ruleChanges() override;
    Done addOverride(const OverrideRecord& record) override;
    Result<std::vector<OverrideRecord>> overrides() override;
    Done removeOverride(const std::string& uuid, const WallTime& at) override;
    Done restoreOverride(const std::string& uuid) override;
    Done addCheck(const CheckResult& result) override;
    Result<std::vector<CheckResult>> checks() override;
    Done removeCheck(const std::string& uuid, const WallTime& at) override;
    Done restoreCheck(const std::string& uuid) override;

private:
    Profile m_profile;
    std::vector<NumbersFrom> m_ruleChanges;
    std::vector<OverrideRecord> m_overrides;
    std::set<std::string> m_removed;
    std::vector<CheckResult> m_checks;
    std::set<std::string> m_removedChecks;
};

} // namespace patella
