#include "src/session/memory_note_repository.h"

#include <algorithm>

namespace patella {

namespace {

Error none(const std::string& uuid) { return {ErrorCode::NotFound, "there is no note \"" + uuid + "\""}; }

bool holds(const std::vector<PinnedNote>& notes, const std::string& uuid) {
    return std::any_of(notes.begin(), notes.end(), [&](const PinnedNote& n) { return n.uuid == uuid; });
}

} // namespace

std::vector<PinnedNote> MemoryNoteRepository::counting() const {
    std::vector<PinnedNote> counting = countingNotes(m_notes);
    std::erase_if(counting, [this](const PinnedNote& note) { return m_removed.contains(note.uuid); });
    return counting;
}

bool MemoryNoteRepository::counts(const std::string& uuid) const { return holds(counting(), uuid); }

Done MemoryNoteRepository::add(const PinnedNote& note) {
    if (const Done fits = checkPinned(note); !fits)
        return fits;
    if (holds(m_notes, note.uuid))
        return Error{ErrorCode::AlreadyExists, "there is a note \"" + note.uuid + "\" already"};
    if (!note.replaces.empty() && !counts(note.replaces))
        return none(note.replaces);
    m_notes.push_back(note);
    return {};
}

Result<std::vector<PinnedNote>> MemoryNoteRepository::all() { return counting(); }

Done MemoryNoteRepository::remove(const std::string& uuid, const WallTime& /*at*/) {
    if (!counts(uuid))
        return none(uuid);
    m_removed.insert(uuid);
    return {};
}

Done MemoryNoteRepository::restore(const std::string& uuid) {
    if (!holds(m_notes, uuid))
        return none(uuid);
    m_removed.erase(uuid);
    return {};
}

} // namespace patella
