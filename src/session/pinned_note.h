#pragma once
#include "src/base/result.h"
#include "src/base/time.h"

#include <span>
#include <string>
#include <vector>

namespace patella {

/// Words of the user pinned to a day, whatever was done on it. A correction is a note of its own that names
/// the one it replaces. A session's own note is no such note, see SessionRepository::setNote.
struct PinnedNote {
    std::string uuid; ///< given by the caller, newUuid()
    LocalDate date = LocalDate::fromDays(0);
    std::string text; ///< not empty
    WallTime entered{};
    std::string replaces{}; ///< uuid of the note that it corrects, or empty
    friend bool operator==(const PinnedNote&, const PinnedNote&) = default;
};

/// Those that no other one replaces, by day, then as they were entered.
std::vector<PinnedNote> countingNotes(std::span<const PinnedNote> entered);

/// InvalidArgument when it has no uuid or is empty, is no UTF-8, holds a NUL or has more than a million
/// characters.
Done checkPinned(const PinnedNote& note);

/// Two implementations: SQLite and memory. Writing only ever adds. Every call is durable when it returns
/// without an error.
class NoteRepository {
public:
    virtual ~NoteRepository() = default;

    /// AlreadyExists when the uuid is taken, NotFound when it corrects one that does not count.
    virtual Done add(const PinnedNote& note) = 0;
    virtual Result<std::vector<PinnedNote>> all() = 0; ///< that count, see countingNotes
    /// Leaves a tombstone; what it corrected does not come back. NotFound when it does not count.
    virtual Done remove(const std::string& uuid, const WallTime& at) = 0;
    virtual Done restore(const std::string& uuid) = 0; ///< takes the tombstone away; NotFound when unknown
};

} // namespace patella
