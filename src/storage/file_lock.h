#pragma once
#include "src/base/result.h"

#include <filesystem>

namespace patella {

/// A lock between processes that the system gives back when its holder ends, however it ends. Makes the file.
class FileLock {
public:
    /// Busy while another process holds it.
    static Result<FileLock> take(const std::filesystem::path& file);
    ~FileLock();
    FileLock(FileLock&& other) noexcept
        : m_handle(other.m_handle) {
        other.m_handle = -1;
    }
    FileLock& operator=(FileLock&&) = delete;
    FileLock(const FileLock&) = delete;
    FileLock& operator=(const FileLock&) = delete;

private:
    explicit FileLock(int handle)
        : m_handle(handle) {}
    int m_handle = -1;
};

} // namespace patella
