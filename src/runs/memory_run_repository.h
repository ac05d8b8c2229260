#pragma once
#include "src/runs/run_repository.h"

#include <set>

namespace patella {

/// Keeps the runs in memory, for tests.
class MemoryRunRepository final : public RunRepository {
public:
    Done add(const RunRecord& record) override;
    Result<std::vector<RunRecord>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    [[nodiscard]] bool has(const std::string& uuid) const;
    [[nodiscard]] bool counts(const std::string& uuid);

    std::vector<RunRecord> m_records;
    std::set<std::string> m_removed;
};

} // namespace patella
