#ifdef _WIN32
#include "src/storage/file_system.h"

#include <windows.h>

namespace patella::file_system {

namespace fs = std::filesystem;

namespace {

class Handle {
public:
    explicit Handle(HANDLE handle)
        : m_handle(handle) {}
    ~Handle() { close(); }
    Handle(const Handle&) = delete;
    Handle& operator=(const Handle&) = delete;

    [[nodiscard]] HANDLE get() const { return m_handle; }
    [[nodiscard]] bool open() const { return m_handle != INVALID_HANDLE_VALUE; }
    bool close() {
        const bool closed = !open() || CloseHandle(m_handle) != 0;
        m_handle = INVALID_HANDLE_VALUE;
        return closed;
    }

private:
    HANDLE m_handle;
};

int lastError() { return static_cast<int>(GetLastError()); }

bool writeAll(HANDLE file, std::string_view bytes) {
    while (!bytes.empty()) {
        const DWORD part = bytes.size() > 1'000'000 ? 1'000'000 : static_cast<DWORD>(bytes.size());
        DWORD written = 0;
        if (WriteFile(file, bytes.data(), part, &written, nullptr) == 0 || written == 0)
            return false;
        bytes.remove_prefix(written);
    }
    return true;
}

} // namespace

Error failure(const std::string& doing, const fs::path& path, int systemCode) {
    ErrorCode code = ErrorCode::Io;
    switch (systemCode) {
    case ERROR_DISK_FULL:
    case ERROR_HANDLE_DISK_FULL:
    case ERROR_DISK_QUOTA_EXCEEDED:
        code = ErrorCode::DiskFull;
        break;
    case ERROR_ACCESS_DENIED:
    case ERROR_WRITE_PROTECT:
        code = ErrorCode::ReadOnly;
        break;
    case ERROR_FILE_NOT_FOUND:
    case ERROR_PATH_NOT_FOUND:
        code = ErrorCode::NotFound;
        break;
    case ERROR_FILE_EXISTS:
    case ERROR_ALREADY_EXISTS:
        code = ErrorCode::AlreadyExists;
        break;
    default:
        break;
    }
    return {code, "could not " + doing + " the file: Windows error " + std::to_string(systemCode),
            Place{path.generic_string(), 0, {}}};
}

Result<std::string> read(const fs::path& path, std::uintmax_t most) {
    const Handle file(CreateFileW(path.c_str(), GENERIC_READ, FILE_SHARE_READ | FILE_SHARE_DELETE, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.open())
        return failure("open", path, lastError());
    if (GetFileType(file.get()) != FILE_TYPE_DISK)
        return Error{ErrorCode::Io, "not a regular file", Place{path.generic_string(), 0, {}}};
    std::string bytes;
    std::string chunk(65536, '\0');
    for (;;) {
        DWORD got = 0;
        if (ReadFile(file.get(), chunk.data(), static_cast<DWORD>(chunk.size()), &got, nullptr) == 0)
            return failure("read", path, lastError());
        if (got == 0)
            return bytes;
        bytes.append(chunk, 0, got);
        if (bytes.size() > most)
            return Error{ErrorCode::TooLarge, "larger than " + std::to_string(most) + " bytes",
                         Place{path.generic_string(), 0, {}}};
    }
}

// The file gets the rights of its folder: the user's profile is closed to others, there is no mode 0600 here.
Done createAndSync(const fs::path& path, std::string_view bytes) {
    Handle file(
        CreateFileW(path.c_str(), GENERIC_WRITE, 0, nullptr, CREATE_NEW, FILE_ATTRIBUTE_NORMAL, nullptr));
    if (!file.open())
        return failure("create", path, lastError());
    if (!writeAll(file.get(), bytes) || FlushFileBuffers(file.get()) == 0 || !file.close()) {
        const int why = lastError();
        file.close();
        DeleteFileW(path.c_str());
        return failure("write", path, why);
    }
    return {};
}

Done keepCopy(const fs::path& from, const fs::path& to) {
    if (CopyFileW(from.c_str(), to.c_str(), FALSE) != 0 || GetLastError() == ERROR_FILE_NOT_FOUND)
        return {};
    return failure("keep a copy of", from, lastError());
}

// MOVEFILE_WRITE_THROUGH waits for the disk; a folder cannot be synced of its own here, and Windows gives no
// word that the rename is atomic across a power loss.
Done replace(const fs::path& from, const fs::path& to) {
    if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_REPLACE_EXISTING | MOVEFILE_WRITE_THROUGH) == 0)
        return failure("replace", to, lastError());
    return {};
}

Done replaceLater(const fs::path& from, const fs::path& to) { return replace(from, to); }

Done keepNames(const fs::path& /*folder*/) { return {}; }

Done renameNew(const fs::path& from, const fs::path& to) {
    if (MoveFileExW(from.c_str(), to.c_str(), MOVEFILE_WRITE_THROUGH) == 0)
        return failure("rename", from, lastError());
    return {};
}

bool lockedByAnother(const fs::path& /*path*/) { return false; }

void keepName(const fs::path& /*path*/) {}

} // namespace patella::file_system
#endif
