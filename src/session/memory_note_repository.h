#pragma once
#include "src/session/pinned_note.h"

#include <set>

namespace patella {

/// Keeps the notes in memory, for tests.
class MemoryNoteRepository final : public NoteRepository {
public:
    Done add(const PinnedNote& note) override;
    Result<std::vector<PinnedNote>> all() override;
    Done remove(const std::string& uuid, const WallTime& at) override;
    Done restore(const std::string& uuid) override;

private:
    [[nodiscard]] std::vector<PinnedNote> counting() const;
    [[nodiscard]] bool counts(const std::string& uuid) const;

    std::vector<PinnedNote> m_notes;
    std::set<std::string> m_removed;
};

} // namespace patella
