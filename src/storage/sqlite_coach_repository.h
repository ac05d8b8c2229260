#pragma once
#include "src/coach/coach_repository.h"

#include <cstdint>

namespace patella {

class Database;

/// What the user told the coach, in SQLite: the tables profile, override and check_result.
class SqliteCoachRepository final : public CoachRepository {
public:
    /// `device`: id of this installation's row.
    SqliteCoachRepository(Database& database, std::int64_t device)
        : m_database(database)
        , m_device(device) {}

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
    Database& m_database;
    std::int64_t m_device;
};

} // namespace patella
