#pragma once
#include "tests/support/disk_log.h"

#include <array>
#include <filesystem>
#include <map>
#include <string>

namespace patella::test {

/// The calls to the disk that can be made to fail.
enum class DiskCall { Write, Sync, Truncate, Read, Delete, Create, Rename };
inline constexpr std::array allDiskCalls{DiskCall::Write, DiskCall::Sync,   DiskCall::Truncate,
                                         DiskCall::Read,  DiskCall::Delete, DiskCall::Create,
                                         DiskCall::Rename};
const char* nameOf(DiskCall call);

/// The `at`-th call of its kind fails, and when `forGood` every later one.
struct DiskFault {
    enum class How { Error, Full, Kill };
    DiskCall call = DiskCall::Write;
    int at = 1;
    bool forGood = false;
    How how =
        How::Error; ///< Full: as if the disk were full; Kill: SIGKILL to this process instead of the call
};

/// While it lives, what this process does to files below a folder can be made to fail and is logged. It
/// stands between SQLite and its file system as the default VFS, and on Linux between src/storage and the
/// system's calls (the linker's --wrap). Nothing is really synced. One at a time, for one thread.
class FaultyDisk {
public:
    explicit FaultyDisk(std::filesystem::path folder);
    ~FaultyDisk();
    FaultyDisk(const FaultyDisk&) = delete;
    FaultyDisk& operator=(const FaultyDisk&) = delete;

    void fail(const DiskFault& fault); ///< counts from here
    void heal() { m_fault.reset(); }
    [[nodiscard]] bool failed() const { return m_failed; } ///< the fault was met
    [[nodiscard]] int calls(DiskCall call) const { return m_calls[static_cast<std::size_t>(call)]; }
    /// As a file system on which SQLite cannot keep a write-ahead log.
    void refuseWriteAheadLog() { m_refuseLog = true; }

    void keepLog(); ///< what is there now is on the disk for good; from here on everything is logged
    void mark(std::string text);
    [[nodiscard]] const DiskLog& log() const { return m_log; }

    // for the two doors
    static FaultyDisk* current();
    /// Empty when the path is none of ours.
    [[nodiscard]] std::string ours(const char* path) const;
    /// Counts the call; 0, or the system's number of the error that it shall have.
    int refuse(DiskCall call);
    int created(const std::string& name); ///< returns the number of the new file
    int opened(const std::string& name);  ///< returns the number of a file that is there
    void wrote(int file, std::int64_t at, const void* bytes, std::size_t size);
    void truncated(int file, std::int64_t size);
    void synced(int file);
    void folderSynced(const std::string& anyNameIn);
    void renamed(const std::string& from, const std::string& to);
    void linked(const std::string& from, const std::string& to);
    void removed(const std::string& name);
    [[nodiscard]] bool refusesLog() const { return m_refuseLog; }

private:
    void add(DiskEvent event);
    void noticeRemoved();

    std::filesystem::path m_folder;
    std::string m_prefix;
    std::optional<DiskFault> m_fault{};
    bool m_failed = false;
    bool m_refuseLog = false;
    bool m_logging = false;
    std::array<int, allDiskCalls.size()> m_calls{};
    std::map<std::string, int> m_files{}; ///< numbers by name
    int m_next = 0;
    DiskLog m_log{};
};

} // namespace patella::test
