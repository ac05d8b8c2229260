#pragma once
#include "src/session/soreness.h"

namespace patella {

/// Keeps the answers in memory, for tests. It knows no sessions: any may be named.
class MemorySorenessRepository final : public SorenessRepository {
public:
    Done add(const SorenessEntry& entry) override;
    Result<std::vector<SorenessEntry>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;

private:
    std::vector<SorenessEntry> m_entries;
    std::vector<std::string> m_taken; ///< uuids, those of removed ones too
};

} // namespace patella
