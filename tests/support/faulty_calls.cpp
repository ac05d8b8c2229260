// The system's calls as src/storage makes them: the linker leads them here (--wrap in tests/CMakeLists.txt).
#ifdef __linux__
#include "tests/support/faulty_disk.h"

#include <cerrno>
#include <cstdarg>

#include <fcntl.h>
#include <unistd.h>

using patella::test::DiskCall;
using patella::test::FaultyDisk;

namespace {

struct Opened {
    int file = 0; ///< 0: a folder
    std::string name{};
    std::int64_t at = 0;
};

std::map<int, Opened>& openFiles() {
    static std::map<int, Opened> files;
    return files;
}

/// The file behind a descriptor, when it is one of ours.
Opened* ours(int descriptor) {
    if (!FaultyDisk::current())
        return nullptr;
    const auto found = openFiles().find(descriptor);
    return found == openFiles().end() ? nullptr : &found->second;
}

std::string ours(const char* path) {
    const FaultyDisk* disk = FaultyDisk::current();
    return disk ? disk->ours(path) : std::string();
}

/// True, with errno, when the call shall fail.
bool refused(DiskCall call) {
    const int number = FaultyDisk::current()->refuse(call);
    if (number != 0)
        errno = number;
    return number != 0;
}

} // namespace

extern "C" {

int __real_open(const char* path, int flags, mode_t mode);
int __real_close(int descriptor);
ssize_t __real_read(int descriptor, void* bytes, size_t size);
ssize_t __real_write(int descriptor, const void* bytes, size_t size);
int __real_fsync(int descriptor);
int __real_rename(const char* from, const char* to);
int __real_link(const char* from, const char* to);
int __real_unlink(const char* path);

int __wrap_open(const char* path, int flags, ...) {
    va_list more;
    va_start(more, flags);
    const mode_t mode = (flags & O_CREAT) != 0 ? va_arg(more, mode_t) : 0;
    va_end(more);
    FaultyDisk* disk = FaultyDisk::current();
    const bool folder = (flags & O_DIRECTORY) != 0;
    const std::string name = disk ? disk->ours(folder ? (std::string(path) + "/.").c_str() : path) : "";
    if (name.empty())
        return __real_open(path, flags, mode);
    const bool there = ::access(path, F_OK) == 0;
    if (!there && (flags & O_CREAT) != 0 && refused(DiskCall::Create))
        return -1;
    const int descriptor = __real_open(path, flags, mode);
    if (descriptor >= 0)
        openFiles()[descriptor] = {folder ? 0 : there ? disk->opened(name) : disk->created(name), name};
    return descriptor;
}

int __wrap_close(int descriptor) {
    openFiles().erase(descriptor);
    return __real_close(descriptor);
}

ssize_t __wrap_read(int descriptor, void* bytes, size_t size) {
    if (ours(descriptor) && refused(DiskCall::Read))
        return -1;
    return __real_read(descriptor, bytes, size);
}

ssize_t __wrap_write(int descriptor, const void* bytes, size_t size) {
    Opened* file = ours(descriptor);
    if (file && refused(DiskCall::Write))
        return -1;
    const ssize_t written = __real_write(descriptor, bytes, size);
    if (file && written > 0) {
        FaultyDisk::current()->wrote(file->file, file->at, bytes, static_cast<std::size_t>(written));
        file->at += written;
    }
    return written;
}

int __wrap_fsync(int descriptor) {
    const Opened* file = ours(descriptor);
    if (!file)
        return __real_fsync(descriptor);
    if (refused(DiskCall::Sync))
        return -1;
    if (file->file == 0)
        FaultyDisk::current()->folderSynced(file->name);
    else
        FaultyDisk::current()->synced(file->file);
    return 0;
}

int __wrap_rename(const char* from, const char* to) {
    const std::string name = ours(from);
    if (!name.empty() && refused(DiskCall::Rename))
        return -1;
    const int done = __real_rename(from, to);
    if (!name.empty() && done == 0)
        FaultyDisk::current()->renamed(name, ours(to));
    return done;
}

int __wrap_link(const char* from, const char* to) {
    const std::string name = ours(from);
    if (!name.empty() && refused(DiskCall::Rename))
        return -1;
    const int done = __real_link(from, to);
    if (!name.empty() && done == 0)
        FaultyDisk::current()->linked(name, ours(to));
    return done;
}

int __wrap_unlink(const char* path) {
    const std::string name = ours(path);
    if (!name.empty() && ::access(path, F_OK) == 0 && refused(DiskCall::Delete))
        return -1;
    const int done = __real_unlink(path);
    if (!name.empty() && done == 0)
        FaultyDisk::current()->removed(name);
    return done;
}
}
#endif
