#include "src/storage/file_lock.h"

#include "src/storage/file_system.h"

#include <cerrno>

#include <fcntl.h>
#include <sys/stat.h>
#ifdef _WIN32
#include <io.h>
#include <share.h>
#else
#include <sys/file.h>
#include <unistd.h>
#endif

namespace patella {

namespace {

Error busy(const std::filesystem::path& file) {
    return {ErrorCode::Busy, "another Patella is changing exercises and routines just now",
            Place{file.generic_string(), 0, {}}};
}

} // namespace

#ifdef _WIN32
Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    int handle = -1;
    const int failed =
        _wsopen_s(&handle, file.c_str(), _O_RDWR | _O_CREAT | _O_NOINHERIT, _SH_DENYRW, _S_IREAD | _S_IWRITE);
    if (failed == EACCES)
        return busy(file);
    if (failed != 0)
        return Error{ErrorCode::Io, "could not lock the file", Place{file.generic_string(), 0, {}}};
    return FileLock(handle);
}

FileLock::~FileLock() {
    if (m_handle >= 0)
        _close(m_handle);
}
#else
Result<FileLock> FileLock::take(const std::filesystem::path& file) {
    const int handle = ::open(file.c_str(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (handle < 0)
        return file_system::failure("lock", file, errno);
    int locked = 0;
    do
        locked = ::flock(handle, LOCK_EX | LOCK_NB);
    while (locked != 0 && errno == EINTR);
    if (locked == 0)
        return FileLock(handle);
    const int why = errno;
    ::close(handle);
    if (why == EWOULDBLOCK)
        return busy(file);
    return file_system::failure("lock", file, why);
}

FileLock::~FileLock() {
    if (m_handle >= 0)
        ::close(m_handle);
}
#endif

} // namespace patella
