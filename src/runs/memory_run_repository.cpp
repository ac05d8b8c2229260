#include "src/runs/memory_run_repository.h"

#include <algorithm>

namespace patella {

namespace {

Error noRun(const std::string& uuid) { return {ErrorCode::NotFound, "there is no run \"" + uuid + "\""}; }

} // namespace

bool MemoryRunRepository::has(const std::string& uuid) const {
    return std::any_of(m_records.begin(), m_records.end(),
                       [&](const RunRecord& record) { return record.uuid == uuid; });
}

bool MemoryRunRepository::counts(const std::string& uuid) {
    const std::vector<RunRecord> counting = *all();
    return std::any_of(counting.begin(), counting.end(),
                       [&](const RunRecord& record) { return record.uuid == uuid; });
}

Done MemoryRunRepository::add(const RunRecord& record) {
    if (const Done fits = checkRun(record); !fits)
        return fits;
    if (has(record.uuid))
        return Error{ErrorCode::AlreadyExists, "there is a run \"" + record.uuid + "\" already"};
    if (!record.replaces.empty() && !counts(record.replaces))
        return noRun(record.replaces);
    m_records.push_back(record);
    return {};
}

Result<std::vector<RunRecord>> MemoryRunRepository::all() {
    std::vector<RunRecord> counting = countingRuns(m_records);
    std::erase_if(counting, [this](const RunRecord& record) { return m_removed.contains(record.uuid); });
    return counting;
}

Done MemoryRunRepository::remove(const std::string& uuid, const WallTime& /*at*/) {
    if (!counts(uuid))
        return noRun(uuid);
    m_removed.insert(uuid);
    return {};
}

Done MemoryRunRepository::restore(const std::string& uuid) {
    if (!has(uuid))
        return noRun(uuid);
    m_removed.erase(uuid);
    return {};
}

} // namespace patella
