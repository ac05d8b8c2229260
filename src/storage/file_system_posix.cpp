#ifndef _WIN32
#include "src/base/ids.h"
#include "src/storage/file_system.h"

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

namespace patella::file_system {

namespace fs = std::filesystem;

namespace {

/// An open file; close() tells of errors, the destructor only cleans up.
class Descriptor {
public:
    Descriptor(const fs::path& path, int flags, mode_t mode = 0) {
        do
            m_fd = ::open(path.c_str(), flags | O_CLOEXEC, mode);
        while (m_fd < 0 && errno == EINTR);
    }
    ~Descriptor() {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;

    [[nodiscard]] int get() const { return m_fd; }
    [[nodiscard]] bool open() const { return m_fd >= 0; }
    bool close() {
        const int fd = m_fd;
        m_fd = -1;
        return ::close(fd) == 0;
    }

private:
    int m_fd = -1;
};

bool writeAll(int fd, std::string_view bytes) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(fd, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    return true;
}

bool sync(int fd) {
#ifdef __APPLE__
    if (::fcntl(fd, F_FULLFSYNC) == 0)
        return true;
#endif
    int done = 0;
    do
        done = ::fsync(fd);
    while (done != 0 && errno == EINTR);
    return done == 0;
}

Done syncFolder(const fs::path& of) {
    const fs::path folder = of.has_parent_path() ? of.parent_path() : fs::path(".");
    const Descriptor opened(folder, O_RDONLY | O_DIRECTORY);
    // some file systems cannot sync a folder and say EINVAL: there is nothing more to be done on them
    if (!opened.open() || (!sync(opened.get()) && errno != EINVAL))
        return failure("sync the folder of", of, errno);
    return {};
}

Done copyWhole(const fs::path& from, const fs::path& to) {
    const Result<std::string> bytes = read(from, UINTMAX_MAX);
    return bytes ? createAndSync(to, *bytes) : Done(bytes.error());
}

} // namespace

Error failure(const std::string& doing, const fs::path& path, int systemCode) {
    ErrorCode code = ErrorCode::Io;
    if (systemCode == ENOSPC || systemCode == EDQUOT)
        code = ErrorCode::DiskFull;
    else if (systemCode == EROFS || systemCode == EACCES || systemCode == EPERM)
        code = ErrorCode::ReadOnly;
    else if (systemCode == ENOENT)
        code = ErrorCode::NotFound;
    else if (systemCode == EEXIST)
        code = ErrorCode::AlreadyExists;
    return {code, "could not " + doing + " the file: " + std::strerror(systemCode),
            Place{path.generic_string(), 0, {}}};
}

Result<std::string> read(const fs::path& path, std::uintmax_t most) {
    const Descriptor file(path, O_RDONLY | O_NONBLOCK);
    if (!file.open()) {
        Error error = failure("open", path, errno);
        if (error.code == ErrorCode::ReadOnly) // speaks of writing
            error.code = ErrorCode::Io;
        return error;
    }
    struct stat info {};
    if (::fstat(file.get(), &info) != 0)
        return failure("look at", path, errno);
    if (!S_ISREG(info.st_mode))
        return Error{ErrorCode::Io, "not a regular file", Place{path.generic_string(), 0, {}}};
    std::string bytes;
    std::string chunk(65536, '\0');
    for (;;) {
        const ssize_t got = ::read(file.get(), chunk.data(), chunk.size());
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return failure("read", path, errno);
        if (got == 0)
            return bytes;
        bytes.append(chunk, 0, static_cast<std::size_t>(got));
        if (bytes.size() > most)
            return Error{ErrorCode::TooLarge, "larger than " + std::to_string(most) + " bytes",
                         Place{path.generic_string(), 0, {}}};
    }
}

Done createAndSync(const fs::path& path, std::string_view bytes) {
    Descriptor file(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (!file.open())
        return failure("create", path, errno);
    if (!writeAll(file.get(), bytes) || !sync(file.get()) || !file.close()) {
        const int why = errno;
        ::unlink(path.c_str());
        return failure("write", path, why);
    }
    return {};
}

Done keepCopy(const fs::path& from, const fs::path& to) {
    const fs::path between = from.string() + ".tmp-" + newUuid();
    if (::link(from.c_str(), between.c_str()) != 0) {
        if (errno == ENOENT)
            return {};
        // a file system without hard links, or one that refuses them to us
        if (const Done copied = copyWhole(from, between); !copied)
            return copied;
    }
    const int renamed = ::rename(between.c_str(), to.c_str());
    const int why = errno;
    ::unlink(between.c_str()); // still there when both names were the same file
    return renamed == 0 ? Done{} : Done(failure("keep a copy of", from, why));
}

Done replaceLater(const fs::path& from, const fs::path& to) {
    return ::rename(from.c_str(), to.c_str()) == 0 ? Done{} : Done(failure("replace", to, errno));
}

Done keepNames(const fs::path& folder) { return syncFolder(folder / "."); }

Done replace(const fs::path& from, const fs::path& to) {
    const Done replaced = replaceLater(from, to);
    return replaced ? syncFolder(to) : replaced;
}

Done renameNew(const fs::path& from, const fs::path& to) {
    if (::link(from.c_str(), to.c_str()) == 0)
        return ::unlink(from.c_str()) == 0 ? syncFolder(to) : Done(failure("rename", from, errno));
    const int why = errno;
    std::error_code ignored;
    if (why == EEXIST || fs::exists(fs::symlink_status(to, ignored)))
        return failure("rename", to, EEXIST);
    if (::rename(from.c_str(), to.c_str()) != 0)
        return failure("rename", from, errno);
    return syncFolder(to);
}

bool lockedByAnother(const fs::path& path) {
    const int file = ::open(path.c_str(), O_RDONLY | O_CLOEXEC);
    if (file < 0)
        return false;
    struct flock lock {};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET; // from 0 to the end, wherever that will be
    const bool held = ::fcntl(file, F_GETLK, &lock) == 0 && lock.l_type != F_UNLCK;
    ::close(file);
    return held;
}

void keepName(const fs::path& path) { static_cast<void>(syncFolder(path)); }

} // namespace patella::file_system
#endif
