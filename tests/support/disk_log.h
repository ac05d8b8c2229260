#pragma once
#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <random>
#include <string>
#include <vector>

namespace patella::test {

/// Something that happened to a disk. Files have numbers, names can move from one to another.
struct DiskEvent {
    enum class Kind { Create, Write, Truncate, Sync, Rename, Link, Remove, SyncFolder, Mark };
    Kind kind = Kind::Mark;
    int file = 0;
    std::int64_t at = 0; ///< Write: offset; Truncate: the new size
    std::string name{};  ///< relative to the folder; Mark: its text
    std::string to{};    ///< Rename, Link
    std::string bytes{}; ///< Write
};

/// What a folder held, and everything that happened to it since.
struct DiskLog {
    std::map<std::string, int> names{}; ///< at the beginning
    std::map<int, std::string> bytes{}; ///< at the beginning, by number
    std::vector<DiskEvent> events{};
};

/// What a loss of power leaves of writes that no sync had reached.
enum class Leftover { All, None, Some };

/// Makes the folder as it is found after the power went before event `end` of the log. What was synced is
/// there; of the rest, in pieces of a sector, all, none or a random part, and the same of names that were
/// made, moved or removed since their folder was synced.
void restoreAfterPowerLoss(const DiskLog& log, std::size_t end, Leftover leftover, std::mt19937& random,
                           const std::filesystem::path& to);

/// The marks before event `end`.
std::vector<std::string> marksBefore(const DiskLog& log, std::size_t end);

} // namespace patella::test
