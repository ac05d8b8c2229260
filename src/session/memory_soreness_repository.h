#pragma once
#include "src/session/soreness.h"

#include <set>

namespace patella {

/// Keeps the answers in memory, for tests. It knows no sessions: any may be named.
class MemorySorenessRepository final : public SorenessRepository {
public:
    Done add(const SorenessEntry& entry) override;
    Result<std::vector<SorenessEntry>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    [[nodiscard]] bool counts(const std::string& uuid) const;
    [[nodiscard]] bool known(const std::string& uuid) const;
    [[nodiscard]] std::vector<SorenessEntry> counting() const;

    std::vector<SorenessEntry> m_entries; ///< removed ones too
    std::set<std::string> m_removed;
};

} // namespace patella
