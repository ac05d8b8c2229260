#include "src/storage/files.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdlib>
#include <cstring>
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

ErrorCode codeOf(int number) {
    switch (number) {
    case ENOSPC:
#ifdef EDQUOT
    case EDQUOT:
#endif
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::ReadOnly;
    case ENOENT:
        return ErrorCode::NotFound;
    case EEXIST:
        return ErrorCode::AlreadyExists;
    default:
        return ErrorCode::Io;
    }
}

Error failure(std::string_view what, const fs::path& file, int number) {
    const std::string name = utf8(file);
    return {codeOf(number), std::string(what) + " \"" + name + "\" failed: " + std::strerror(number), {name}};
}

/// An open file that closes itself.
class OpenFile {
public:
    OpenFile(const fs::path& file, int flags)
#ifdef _WIN32
        : m_number(_wopen(file.c_str(), flags | _O_BINARY, _S_IREAD | _S_IWRITE))
#else
        : m_number(::open(file.c_str(), flags | O_CLOEXEC, 0600))
#endif
    {
    }
    OpenFile(const OpenFile&) = delete;
    OpenFile& operator=(const OpenFile&) = delete;
    ~OpenFile() { static_cast<void>(close()); }

    [[nodiscard]] bool ok() const { return m_number >= 0; }
    [[nodiscard]] int number() const { return m_number; }
    bool close() {
        const int number = m_number;
        m_number = -1;
        return number < 0 || ::close(number) == 0;
    }
    [[nodiscard]] bool write(std::string_view bytes) const {
        while (!bytes.empty()) {
            const auto count = ::write(m_number, bytes.data(), piece(bytes.size()));
            if (count < 0 && errno == EINTR)
                continue;
            if (count <= 0)
                return false;
            bytes.remove_prefix(static_cast<std::size_t>(count));
        }
        return true;
    }
    /// Fills `bytes` and shortens it to what there was.
    [[nodiscard]] bool read(std::string& bytes) const {
        std::size_t got = 0;
        while (got < bytes.size()) {
            const auto count = ::read(m_number, bytes.data() + got, piece(bytes.size() - got));
            if (count < 0 && errno == EINTR)
                continue;
            if (count < 0)
                return false;
            if (count == 0)
                break;
            got += static_cast<std::size_t>(count);
        }
        bytes.resize(got);
        return true;
    }
    [[nodiscard]] bool sync() const {
#if defined(_WIN32)
        return _commit(m_number) == 0;
#elif defined(__APPLE__)
        return ::fcntl(m_number, F_FULLFSYNC) == 0 || ::fsync(m_number) == 0;
#else
        return ::fsync(m_number) == 0;
#endif
    }

private:
    static unsigned piece(std::size_t size) {
        return static_cast<unsigned>(std::min<std::size_t>(size, 1U << 30));
    }

    int m_number;
};

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

} // namespace

std::string utf8(const fs::path& path) {
    const std::u8string text = path.generic_u8string();
    return {text.begin(), text.end()};
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
            return failure("making the folder", folder, error.value());
    }
    if (!there || mayTighten(folder))
        fs::permissions(folder, fs::perms::owner_all, error);
    return {};
}

Done createPrivateFile(const fs::path& file) {
    const OpenFile made(file, O_WRONLY | O_CREAT | O_EXCL);
    if (!made.ok())
        return failure("making", file, errno);
    return {};
}

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
    const OpenFile open(file, O_RDWR);
    if (!open.ok() || !open.sync())
        return failure("writing", file, errno);
    return {};
}

Done syncFolder(const fs::path& folder) {
#ifdef _WIN32
    static_cast<void>(folder);
#else
    const OpenFile open(folder, O_RDONLY | O_DIRECTORY);
    if (!open.ok() || !open.sync())
        return failure("writing the folder", folder, errno);
#endif
    return {};
}

Done moveFile(const fs::path& from, const fs::path& to) {
    std::error_code error;
    fs::rename(from, to, error);
    if (error)
        return failure("renaming", from, error.value());
    return syncFolder(to.parent_path());
}

void removeQuietly(const fs::path& file) {
    std::error_code ignored;
    fs::remove(file, ignored);
}

Done writePrivateFile(const fs::path& file, std::string_view bytes) {
    fs::path partial = file;
    partial += ".partial";
    removeQuietly(partial);
    OpenFile out(partial, O_WRONLY | O_CREAT | O_EXCL);
    if (!out.ok())
        return failure("making", partial, errno);
    const bool written = out.write(bytes) && out.sync() && out.close();
    const int number = written ? ENOSPC : errno;
    if (!written || sizeOf(partial) != bytes.size()) {
        removeQuietly(partial);
        return failure("writing", file, number);
    }
    return moveFile(partial, file);
}

Result<std::string> readFile(const fs::path& file, std::uintmax_t most) {
    std::error_code error;
    const std::uintmax_t size = fs::file_size(file, error);
    if (error)
        return failure("reading", file, error.value());
    if (size > most)
        return Error{ErrorCode::TooLarge, "\"" + utf8(file) + "\" is too large", {utf8(file)}};
    const OpenFile in(file, O_RDONLY);
    std::string bytes(static_cast<std::size_t>(size), '\0');
    if (!in.ok() || !in.read(bytes))
        return failure("reading", file, errno);
    return bytes;
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
