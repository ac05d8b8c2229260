#include "src/session/pinned_note.h"

#include "src/session/session_replay.h"

#include <algorithm>
#include <set>

namespace patella {

std::vector<PinnedNote> countingNotes(std::span<const PinnedNote> entered) {
    std::set<std::string> replaced;
    for (const PinnedNote& note : entered)
        replaced.insert(note.replaces);
    std::vector<PinnedNote> counting;
    for (const PinnedNote& note : entered)
        if (!replaced.contains(note.uuid))
            counting.push_back(note);
    std::stable_sort(counting.begin(), counting.end(),
                     [](const PinnedNote& a, const PinnedNote& b) { return a.date < b.date; });
    return counting;
}

Done checkPinned(const PinnedNote& note) {
    if (note.uuid.empty())
        return Error{ErrorCode::InvalidArgument, "a note needs a uuid"};
    if (note.text.empty())
        return Error{ErrorCode::InvalidArgument, "a note needs words"};
    return checkNote(note.text);
}

} // namespace patella
