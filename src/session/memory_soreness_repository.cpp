#include "src/session/memory_soreness_repository.h"

#include <algorithm>

namespace patella {

namespace {

bool counts(const std::vector<SorenessEntry>& entries, const std::string& uuid) {
    const std::vector<SorenessEntry> counting = countingSoreness(entries);
    return std::any_of(counting.begin(), counting.end(),
                       [&](const SorenessEntry& entry) { return entry.uuid == uuid; });
}

} // namespace

Done MemorySorenessRepository::add(const SorenessEntry& entry) {
    if (entry.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "an answer about soreness needs a uuid"};
    if (std::find(m_taken.begin(), m_taken.end(), entry.uuid) != m_taken.end())
        return Error{ErrorCode::AlreadyExists, "there is a soreness \"" + entry.uuid + "\" already"};
    if (!entry.replaces.empty() && !counts(m_entries, entry.replaces))
        return Error{ErrorCode::NotFound, "there is no soreness \"" + entry.replaces + "\""};
    m_entries.push_back(entry);
    m_taken.push_back(entry.uuid);
    return {};
}

Result<std::vector<SorenessEntry>> MemorySorenessRepository::all() { return countingSoreness(m_entries); }

Done MemorySorenessRepository::remove(const std::string& uuid, const WallTime& /*at*/) {
    if (!counts(m_entries, uuid))
        return Error{ErrorCode::NotFound, "there is no soreness \"" + uuid + "\""};
    std::erase_if(m_entries, [&](const SorenessEntry& entry) { return entry.uuid == uuid; });
    return {};
}

} // namespace patella
