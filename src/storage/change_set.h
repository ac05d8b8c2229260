#pragma once
#include "src/storage/change_journal.h"

#include <filesystem>
#include <string>
#include <vector>

namespace patella::change_set {

// imports/ID/ holds journal.json, new/N and old/N by the number of the entry, and the file "done" when every
// file has its place. imports/ID.tmp is being prepared or thrown away: nothing in it counts.

std::filesystem::path importsOf(const std::filesystem::path& dataDir);
std::filesystem::path oldOf(const std::filesystem::path& set, std::size_t number);
std::filesystem::path targetOf(const std::filesystem::path& dataDir, const std::string& path);

/// All folders of change sets, the oldest first.
std::vector<std::filesystem::path> setsIn(const std::filesystem::path& dataDir);
bool isDone(const std::filesystem::path& set);
bool isUnfinished(const std::filesystem::path& set); ///< ID.tmp
Result<Journal> journalIn(const std::filesystem::path& set);

/// The checksum of a file, empty when there is none.
Result<std::string> digestAt(const std::filesystem::path& path);

/// Makes the folder; InvalidArgument when it is a link to another.
Done prepareFolder(const std::filesystem::path& folder, const std::filesystem::path& dataDir);

/// Back to what was there, however far the change had come.
Done takeBack(const std::filesystem::path& set, const std::filesystem::path& dataDir);
void throwAway(const std::filesystem::path& set);

/// A change set on its way: prepared beside, then begun under its own name.
class Preparation {
public:
    Preparation(const std::filesystem::path& dataDir, const WallTime& now);

    Done prepare(const std::vector<FileChange>& changes, const std::string& label);
    Done carryOut();
    /// As it was; what cannot be taken back now is taken back at the next start.
    void giveUp();
    [[nodiscard]] std::string id() const;

private:
    Done prepareOne(const FileChange& change);
    Done place(std::size_t number);

    const std::filesystem::path& m_dataDir;
    std::filesystem::path m_set;
    std::filesystem::path m_staged;
    Journal m_journal;
    bool m_begun = false;
};

} // namespace patella::change_set
