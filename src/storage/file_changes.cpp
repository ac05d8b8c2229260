#include "src/storage/file_changes.h"

#include "src/storage/change_set.h"
#include "src/storage/file_lock.h"
#include "src/storage/files.h"
#include "src/storage/json_document.h"
#include "src/storage/picture_header.h"
#include "src/storage/safe_file.h"

#include <algorithm>

namespace patella {

namespace fs = std::filesystem;

using namespace change_set;

namespace {

constexpr std::size_t mostKept = 20;

/// A line that a journal may hold whatever the label was.
std::string shortLabel(const std::string& label) {
    const std::string quoted = jsonExcerpt(label);
    return label.empty() || quoted.size() != label.size() + 2 ? quoted : label;
}

void dropOldest(const fs::path& dataDir) {
    std::vector<fs::path> sets = setsIn(dataDir);
    std::erase_if(sets, [](const fs::path& set) { return !isDone(set); });
    for (std::size_t i = 0; i + mostKept < sets.size(); ++i)
        throwAway(sets[i]);
}

Result<FileLock> lockIn(const fs::path& dataDir) {
    if (Done made = preparePrivateFolder(dataDir); !made)
        return made.error();
    if (Done made = prepareFolder(importsOf(dataDir), dataDir); !made)
        return made.error();
    return FileLock::take(importsOf(dataDir) / "lock");
}

Done recoverLocked(const fs::path& dataDir) {
    for (const fs::path& set : setsIn(dataDir))
        if (isUnfinished(set))
            throwAway(set);
        else if (!isDone(set))
            if (Done back = takeBack(set, dataDir); !back)
                return back;
    return {};
}

Result<std::string> changeLocked(const fs::path& dataDir, const std::vector<FileChange>& changes,
                                 const std::string& label, const WallTime& now) {
    if (Done recovered = recoverLocked(dataDir); !recovered)
        return recovered.error();
    Preparation preparation(dataDir, now);
    Done done = preparation.prepare(changes, shortLabel(label));
    if (done)
        done = preparation.carryOut();
    if (!done) {
        preparation.giveUp();
        return done.error();
    }
    dropOldest(dataDir);
    return preparation.id();
}

Done checkKnown(const fs::path& dataDir, const std::string& id) {
    const std::vector<ChangeSet> made = madeChanges(dataDir);
    if (std::any_of(made.begin(), made.end(), [&](const ChangeSet& each) { return each.id == id; }))
        return {};
    return Error{ErrorCode::NotFound, "there is no import " + jsonExcerpt(id) + " to undo"};
}

} // namespace

Result<std::string> changeFiles(const fs::path& dataDir, const std::vector<FileChange>& changes,
                                const std::string& label, const WallTime& now) {
    const Result<FileLock> lock = lockIn(dataDir);
    return lock ? changeLocked(dataDir, changes, label, now) : Result<std::string>(lock.error());
}

std::vector<ChangeSet> madeChanges(const fs::path& dataDir) {
    std::vector<ChangeSet> made;
    for (const fs::path& set : setsIn(dataDir)) {
        const Result<Journal> journal = journalIn(set);
        if (!journal || !isDone(set))
            continue;
        ChangeSet each{utf8(set.filename()), journal->label, journal->utcMs, {}};
        for (const JournalEntry& entry : journal->entries)
            each.paths.push_back(entry.path);
        made.insert(made.begin(), std::move(each));
    }
    return made;
}

Result<std::vector<FileChange>> reversal(const fs::path& dataDir, const std::string& id) {
    if (Done known = checkKnown(dataDir, id); !known)
        return known.error();
    const fs::path set = importsOf(dataDir) / pathOf(id);
    const Result<Journal> journal = journalIn(set);
    if (!journal)
        return journal.error();
    std::vector<FileChange> changes;
    for (std::size_t n = 0; n < journal->entries.size(); ++n) {
        const JournalEntry& entry = journal->entries[n];
        const Result<std::string> now = digestAt(targetOf(dataDir, entry.path));
        if (!now)
            return now.error();
        if (*now == entry.before)
            continue;
        if (*now != entry.after)
            return Error{ErrorCode::AlreadyExists, "was changed since, so the import is not undone",
                         Place{utf8(targetOf(dataDir, entry.path)), 0, {}}};
        if (entry.before.empty()) {
            changes.push_back({entry.path, std::nullopt});
            continue;
        }
        Result<std::string> old = readFile(oldOf(set, n), mostPictureBytes);
        if (!old)
            return old.error();
        changes.push_back({entry.path, std::move(*old)});
    }
    return changes;
}

Done undoChanges(const fs::path& dataDir, const std::string& id, const std::vector<FileChange>& changes,
                 const WallTime& now) {
    const Result<FileLock> lock = lockIn(dataDir);
    if (!lock)
        return lock.error();
    if (Done known = checkKnown(dataDir, id); !known)
        return known;
    if (changes.empty()) {
        throwAway(importsOf(dataDir) / pathOf(id));
        return {};
    }
    const Result<std::string> undone = changeLocked(dataDir, changes, "undo", now);
    if (!undone)
        return undone.error();
    throwAway(importsOf(dataDir) / pathOf(id));
    throwAway(importsOf(dataDir) / pathOf(*undone));
    return {};
}

Done recoverChanges(const fs::path& dataDir) {
    const std::vector<fs::path> sets = setsIn(dataDir);
    if (std::all_of(sets.begin(), sets.end(), isDone))
        return {};
    const Result<FileLock> lock = lockIn(dataDir);
    if (!lock)
        return lock.error().code == ErrorCode::Busy ? Done{} : Done(lock.error());
    return recoverLocked(dataDir);
}

} // namespace patella
