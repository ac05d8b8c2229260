#include "src/session/memory_soreness_repository.h"

#include <algorithm>

namespace patella {

std::vector<SorenessEntry> MemorySorenessRepository::counting() const {
    std::vector<SorenessEntry> standing;
    std::copy_if(m_entries.begin(), m_entries.end(), std::back_inserter(standing),
                 [&](const SorenessEntry& entry) { return !m_removed.contains(entry.uuid); });
    return countingSoreness(standing);
}

bool MemorySorenessRepository::counts(const std::string& uuid) const {
    const std::vector<SorenessEntry> all = counting();
    return std::any_of(all.begin(), all.end(),
                       [&](const SorenessEntry& entry) { return entry.uuid == uuid; });
}

bool MemorySorenessRepository::known(const std::string& uuid) const {
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const SorenessEntry& entry) { return entry.uuid == uuid; });
}

Done MemorySorenessRepository::add(const SorenessEntry& entry) {
    if (entry.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "an answer about soreness needs a uuid"};
    if (known(entry.uuid))
        return Error{ErrorCode::AlreadyExists, "there is a soreness \"" + entry.uuid + "\" already"};
    if (!entry.replaces.empty() && !counts(entry.replaces))
        return Error{ErrorCode::NotFound, "there is no soreness \"" + entry.replaces + "\""};
    m_entries.push_back(entry);
    return {};
}

Result<std::vector<SorenessEntry>> MemorySorenessRepository::all() { return counting(); }

Done MemorySorenessRepository::remove(const std::string& uuid, const WallTime& /*at*/) {
    if (!counts(uuid))
        return Error{ErrorCode::NotFound, "there is no soreness \"" + uuid + "\""};
    m_removed.insert(uuid);
    return {};
}

Done MemorySorenessRepository::restore(const std::string& uuid) {
    if (!known(uuid))
        return Error{ErrorCode::NotFound, "there is no soreness \"" + uuid + "\""};
    m_removed.erase(uuid);
    return {};
}

} // namespace patella
