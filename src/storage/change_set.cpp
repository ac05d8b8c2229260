#include "src/storage/change_set.h"

#include "src/base/ids.h"
#include "src/storage/content_name.h"
#include "src/storage/file_system.h"
#include "src/storage/files.h"
#include "src/storage/json_document.h"
#include "src/storage/picture_header.h"
#include "src/storage/safe_file.h"

#include <algorithm>
#include <set>

namespace patella::change_set {

namespace fs = std::filesystem;

namespace {

constexpr std::string_view unfinished = ".tmp";

fs::path journalOf(const fs::path& set) { return set / "journal.json"; }
fs::path doneOf(const fs::path& set) { return set / "done"; }
fs::path newOf(const fs::path& set, std::size_t number) { return set / "new" / std::to_string(number); }

Error placed(ErrorCode code, std::string detail, const fs::path& path) {
    return {code, std::move(detail), Place{utf8(path), 0, {}}};
}

/// Gone for good, also after a loss of power.
Done removeFile(const fs::path& file) {
    std::error_code failed;
    fs::remove(file, failed);
    if (failed)
        return placed(ErrorCode::Io, "could not be removed: " + failed.message(), file);
    file_system::keepName(file);
    return {};
}

/// In a folder of its own that counts for nothing yet, so that no other name is needed on the way.
Done writeNew(const fs::path& file, const std::string& bytes) {
    if (Done written = file_system::createAndSync(file, bytes); !written)
        return written;
    const Result<std::string> back = readFile(file, bytes.size());
    if (!back)
        return back.error();
    return *back == bytes ? Done{} : Done(placed(ErrorCode::Io, "the disk gave back other bytes", file));
}

/// Puts one file back, unless it was not changed yet or was by somebody else since.
Done takeBackOne(const JournalEntry& entry, const fs::path& old, const fs::path& target) {
    const Result<std::string> now = digestAt(target);
    if (!now)
        return now.error();
    if (*now != entry.after || entry.after == entry.before)
        return {};
    return entry.before.empty() ? removeFile(target) : file_system::keepCopy(old, target);
}

} // namespace

fs::path importsOf(const fs::path& dataDir) { return dataDir / "imports"; }
fs::path oldOf(const fs::path& set, std::size_t number) { return set / "old" / std::to_string(number); }
fs::path targetOf(const fs::path& dataDir, const std::string& path) { return dataDir / pathOf(path); }

bool isDone(const fs::path& set) {
    std::error_code ignored;
    return !isUnfinished(set) && fs::exists(doneOf(set), ignored);
}

bool isUnfinished(const fs::path& set) { return set.extension() == unfinished; }

std::vector<fs::path> setsIn(const fs::path& dataDir) {
    std::vector<fs::path> sets;
    std::error_code failed;
    for (fs::directory_iterator entry(importsOf(dataDir), failed), end; !failed && entry != end;
         entry.increment(failed))
        if (std::error_code ignored; entry->is_directory(ignored))
            sets.push_back(entry->path());
    std::sort(sets.begin(), sets.end());
    return sets;
}

Result<Journal> journalIn(const fs::path& set) {
    const Result<std::string> text = readFile(journalOf(set), JsonLimits{}.bytes);
    if (!text)
        return text.error();
    return parseJournal(*text, utf8(journalOf(set)));
}

Result<std::string> digestAt(const fs::path& path) {
    const Result<std::string> bytes = readFile(path, mostPictureBytes);
    if (bytes)
        return digestOf(*bytes);
    return bytes.error().code == ErrorCode::NotFound ? Result<std::string>(std::string())
                                                     : Result<std::string>(bytes.error());
}

Done prepareFolder(const fs::path& folder, const fs::path& dataDir) {
    fs::path walked = dataDir;
    for (const fs::path& step : folder.lexically_relative(dataDir)) {
        walked /= step; // looked at before anything is made behind it
        std::error_code ignored;
        if (fs::is_symlink(walked, ignored))
            return placed(ErrorCode::InvalidArgument, "is a link, so nothing is written there", walked);
    }
    return preparePrivateFolder(folder);
}

void throwAway(const fs::path& set) {
    fs::path away = set;
    if (!isUnfinished(set)) {
        away += unfinished;
        if (!file_system::replace(set, away))
            return; // tried again at the next start
    }
    std::error_code ignored;
    fs::remove_all(away, ignored);
}

Done takeBack(const fs::path& set, const fs::path& dataDir) {
    const Result<Journal> journal = journalIn(set);
    if (!journal)
        return journal.error();
    for (std::size_t n = 0; n < journal->entries.size(); ++n)
        if (Done back =
                takeBackOne(journal->entries[n], oldOf(set, n), targetOf(dataDir, journal->entries[n].path));
            !back)
            return back;
    throwAway(set);
    return {};
}

Preparation::Preparation(const fs::path& dataDir, const WallTime& now)
    : m_dataDir(dataDir)
    , m_set(importsOf(dataDir) / (utcStamp(now.utcMs) + '-' + newUuid().substr(0, 8)))
    , m_staged(fs::path(m_set) += unfinished)
    , m_journal{{}, now.utcMs, {}} {}

std::string Preparation::id() const { return utf8(m_set.filename()); }

Done Preparation::prepare(const std::vector<FileChange>& changes, const std::string& label) {
    for (const fs::path& folder : {m_staged / "new", m_staged / "old"})
        if (Done made = preparePrivateFolder(folder); !made)
            return made;
    m_journal.label = label;
    std::set<std::string> paths;
    for (const FileChange& change : changes) {
        if (!isChangeablePath(change.path) || !paths.insert(change.path).second)
            return Error{ErrorCode::InvalidArgument, jsonExcerpt(change.path) + " cannot be changed"};
        if (Done done = prepareOne(change); !done)
            return done;
    }
    for (const char* folder : {"new", "old"})
        if (Done kept = file_system::keepNames(m_staged / folder); !kept)
            return kept;
    return writeFile(journalOf(m_staged), writeJournal(m_journal), [](const std::string& bytes) -> Done {
        const Result<Journal> back = parseJournal(bytes, "journal.json");
        return back ? Done{} : Done(back.error());
    });
}

Done Preparation::prepareOne(const FileChange& change) {
    const fs::path target = targetOf(m_dataDir, change.path);
    if (Done ready = prepareFolder(target.parent_path(), m_dataDir); !ready)
        return ready;
    std::error_code ignored;
    if (fs::is_symlink(target, ignored))
        return placed(ErrorCode::InvalidArgument, "is a link, so it is not replaced", target);
    const Result<std::string> before = digestAt(target);
    if (!before)
        return before.error();
    const std::size_t number = m_journal.entries.size();
    m_journal.entries.push_back(
        {change.path, *before, change.bytes ? digestOf(*change.bytes) : std::string()});
    if (!before->empty())
        if (Done kept = file_system::keepCopy(target, oldOf(m_staged, number)); !kept)
            return kept;
    return change.bytes ? writeNew(newOf(m_staged, number), *change.bytes) : Done{};
}

Done Preparation::carryOut() {
    if (Done begun = file_system::replace(m_staged, m_set); !begun)
        return begun;
    m_begun = true;
    for (std::size_t n = 0; n < m_journal.entries.size(); ++n)
        if (Done done = place(n); !done)
            return done;
    std::set<fs::path> folders; // once for all files: until "done" is there it can be taken back
    for (const JournalEntry& entry : m_journal.entries)
        folders.insert(targetOf(m_dataDir, entry.path).parent_path());
    for (const fs::path& folder : folders)
        if (Done kept = file_system::keepNames(folder); !kept)
            return kept;
    if (Done done = file_system::createAndSync(doneOf(m_set), {}); !done)
        return done;
    file_system::keepName(doneOf(m_set));
    return {};
}

/// Nothing is written any more, so that no full disk stands in the way.
Done Preparation::place(std::size_t number) {
    const JournalEntry& entry = m_journal.entries[number];
    const fs::path target = targetOf(m_dataDir, entry.path);
    return entry.after.empty() ? removeFile(target) : file_system::replaceLater(newOf(m_set, number), target);
}

void Preparation::giveUp() {
    if (m_begun)
        static_cast<void>(takeBack(m_set, m_dataDir));
    else
        throwAway(m_staged);
}

} // namespace patella::change_set
