#include "src/coach/memory_coach_repository.h"

#include <algorithm>

namespace patella {

namespace {

template <typename T>
bool has(const std::vector<T>& records, const std::string& uuid) {
    return std::any_of(records.begin(), records.end(), [&](const T& record) { return record.uuid == uuid; });
}

Error none(const char* what, const std::string& uuid) {
    return {ErrorCode::NotFound, "there is no " + std::string(what) + " \"" + uuid + "\""};
}

Error taken(const char* what, const std::string& uuid) {
    return {ErrorCode::AlreadyExists, "there is " + std::string(what) + " \"" + uuid + "\" already"};
}

} // namespace

Done MemoryCoachRepository::say(const Profile& said, const WallTime& at) {
    if (const Done fits = checkProfile(said); !fits)
        return fits;
    if (said.numbers)
        m_ruleChanges.push_back({at.localDate(), *said.numbers});
    merge(m_profile, said);
    return {};
}

Result<Profile> MemoryCoachRepository::profile() { return m_profile; }

Result<std::vector<NumbersFrom>> MemoryCoachRepository::ruleChanges() { return m_ruleChanges; }

Done MemoryCoachRepository::addOverride(const OverrideRecord& record) {
    if (const Done fits = checkOverride(record); !fits)
        return fits;
    if (has(m_overrides, record.uuid))
        return taken("an override", record.uuid);
    m_overrides.push_back(record);
    return {};
}

Result<std::vector<OverrideRecord>> MemoryCoachRepository::overrides() {
    std::vector<OverrideRecord> counting;
    for (const OverrideRecord& record : m_overrides)
        if (!m_removed.contains(record.uuid))
            counting.push_back(record);
    std::stable_sort(counting.begin(), counting.end(), [](const OverrideRecord& a, const OverrideRecord& b) {
        return a.what.date < b.what.date;
    });
    return counting;
}

Done MemoryCoachRepository::removeOverride(const std::string& uuid, const WallTime& /*at*/) {
    if (!has(m_overrides, uuid) || !m_removed.insert(uuid).second)
        return none("override", uuid);
    return {};
}

Done MemoryCoachRepository::restoreOverride(const std::string& uuid) {
    if (!has(m_overrides, uuid))
        return none("override", uuid);
    m_removed.erase(uuid);
    return {};
}

Done MemoryCoachRepository::addCheck(const CheckResult& result) {
    if (const Done fits = checkAnswer(result); !fits)
        return fits;
    if (has(m_checks, result.uuid))
        return taken("an answer", result.uuid);
    if (!result.replaces.empty() && !has(*checks(), result.replaces))
        return none("answer", result.replaces);
    m_checks.push_back(result);
    return {};
}

Result<std::vector<CheckResult>> MemoryCoachRepository::checks() {
    std::vector<CheckResult> counting = countingChecks(m_checks);
    std::erase_if(counting,
                  [this](const CheckResult& result) { return m_removedChecks.contains(result.uuid); });
    return counting;
}

Done MemoryCoachRepository::removeCheck(const std::string& uuid, const WallTime& /*at*/) {
    if (!has(*checks(), uuid))
        return none("answer", uuid);
    m_removedChecks.insert(uuid);
    return {};
}

Done MemoryCoachRepository::restoreCheck(const std::string& uuid) {
    if (!has(m_checks, uuid))
        return none("answer", uuid);
    m_removedChecks.erase(uuid);
    return {};
}

} // namespace patella
