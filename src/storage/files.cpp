#include "src/storage/files.h"

#include "src/storage/file_system.h"
#include "src/storage/safe_file.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#else
#include <unistd.h>
#endif

namespace patella {

namespace fs = std::filesystem;

namespace {

bool mayTighten(const fs::path& folder) {
#ifdef _WIN32
    static_cast<void>(folder);
    return false;
#else
    struct stat info {};
    if (::stat(folder.c_str(), &info) != 0 || info.st_uid != ::geteuid() || (info.st_mode & S_ISVTX) != 0)
        return false;
    std::error_code ignored;
    if (const char* home = std::getenv("HOME"); home && fs::equivalent(home, folder, ignored))
        return false;
    return fs::is_empty(folder, ignored) || fs::exists(folder / "patella.db", ignored);
#endif
}

/// 0, or the system's number.
int sync(const fs::path& file) {
#ifdef _WIN32
    const int number = _wopen(file.c_str(), _O_RDWR | _O_BINARY);
    if (number < 0)
        return errno;
    const int failed = _commit(number) == 0 ? 0 : errno;
    _close(number);
#else
    const int number = ::open(file.c_str(), O_RDWR | O_CLOEXEC);
    if (number < 0)
        return errno;
#ifdef __APPLE__
    const bool synced = ::fcntl(number, F_FULLFSYNC) == 0 || ::fsync(number) == 0;
#else
    const bool synced = ::fsync(number) == 0;
#endif
    const int failed = synced ? 0 : errno;
    ::close(number);
#endif
    return failed;
}

} // namespace

std::string utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
}

std::string inQuotes(const fs::path& path) {
    std::string out(1, '"');
    out += utf8(path);
    return out += '"';
}

fs::path pathOf(std::string_view utf8) { return {std::u8string(utf8.begin(), utf8.end())}; }

Done preparePrivateFolder(const fs::path& folder) {
    std::error_code error;
    const bool there = fs::is_directory(folder, error);
    if (!there) {
        const fs::path parent = folder.parent_path();
        if (!parent.empty() && parent != folder && !fs::is_directory(parent, error)) {
            if (const Done made = preparePrivateFolder(parent); !made)
                return made;
        }
        error.clear();
        if (!fs::create_directory(folder, error) && error)
            return file_system::failure("make", folder, error.value());
        file_system::keepName(folder);
    }
    if (!there || mayTighten(folder))
        fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

Done createPrivateFile(const fs::path& file) { return file_system::createAndSync(file, {}); }

void makePrivate(const fs::path& file) {
    std::error_code ignored;
    fs::permissions(file, fs::perms::owner_read | fs::perms::owner_write, ignored);
}

bool writable(const fs::path& path) {
#ifdef _WIN32
    return _waccess(path.c_str(), 2) == 0;
#else
    return ::access(path.c_str(), W_OK) == 0;
#endif
}

Done syncFile(const fs::path& file) {
    if (const int number = sync(file); number != 0)
        return file_system::failure("sync", file, number);
    return {};
}

Done moveFile(const fs::path& from, const fs::path& to) { return file_system::replace(from, to); }

void removeQuietly(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
}

Done writePrivateFile(const fs::path& file, std::string_view bytes) {
    const fs::path partial = fs::path(file) += ".partial";
    removeQuietly(partial);
    if (const Done written = file_system::createAndSync(partial, bytes); !written)
        return written;
    if (sizeOf(partial) != bytes.size()) {
        removeQuietly(partial);
        return file_system::failure("write", file, ENOSPC);
    }
    const Done moved = moveFile(partial, file);
    if (!moved)
        removeQuietly(partial);
    return moved;
}

Done copyPrivateFile(const fs::path& from, const fs::path& to) {
    const Result<std::string> bytes = readFile(from, std::uintmax_t{1} << 32);
    if (!bytes)
        return bytes.error();
    return writePrivateFile(to, *bytes);
}

std::string utcStamp(std::int64_t utcMs) {
    const std::string text = WallTime{utcMs, {}, 0}.iso(); // 2026-11-21T17:40:00+00:00
    return text.substr(0, 4) + text.substr(5, 2) + text.substr(8, 2) + '-' + text.substr(11, 2) +
           text.substr(14, 2) + text.substr(17, 2) + 'Z';
}

std::int64_t parseUtcStamp(std::string_view stamp) {
    if (stamp.size() != 16 || stamp[8] != '-' || stamp[15] != 'Z')
        return -1;
    int time = 0;
    const char* end = stamp.data() + 15;
    if (const auto read = std::from_chars(stamp.data() + 9, end, time);
        read.ec != std::errc{} || read.ptr != end)
        return -1;
    const std::string day(stamp.substr(0, 8));
    const auto date = LocalDate::parse(day.substr(0, 4) + '-' + day.substr(4, 2) + '-' + day.substr(6, 2));
    if (!date || time < 0 || time / 10000 > 23 || time / 100 % 100 > 59 || time % 100 > 59)
        return -1;
    const auto clock = std::chrono::hours(time / 10000) + std::chrono::minutes(time / 100 % 100) +
                       std::chrono::seconds(time % 100);
    return Duration(std::chrono::days(date->daysSince1970()) + clock).count();
}

std::uintmax_t sizeOf(const fs::path& file) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    return error ? 0 : size;
}

} // namespace patella
