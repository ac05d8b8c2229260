#include "tests/support/faulty_vfs.h"

#include "tests/support/faulty_disk.h"

#include <cerrno>
#include <cstring>
#include <new>
#include <sqlite3.h>
#include <string_view>
#include <utility>

namespace patella::test {

namespace {

sqlite3_vfs* realVfs = nullptr;
sqlite3_vfs ownVfs{};
int lastNumber = 0;

/// What SQLite keeps for an open file: ours first, the real one behind it.
struct File {
    sqlite3_file base;
    sqlite3_file* real;
    int number;      ///< 0: none of ours
    bool newsFolder; ///< the first sync also syncs the folder, as SQLite's own does for new journals
    std::string* name;
};

File* ourFile(sqlite3_file* file) { return reinterpret_cast<File*>(file); }
sqlite3_file* real(sqlite3_file* file) { return ourFile(file)->real; }

/// SQLITE_OK, or the code with which the call is refused.
int refused(sqlite3_file* file, DiskCall call, int code) {
    FaultyDisk* disk = FaultyDisk::current();
    if (!disk || ourFile(file)->number == 0)
        return SQLITE_OK;
    const int number = disk->refuse(call);
    if (number == 0)
        return SQLITE_OK;
    lastNumber = number;
    return number == ENOSPC ? SQLITE_FULL : code;
}

FaultyDisk* toTell(sqlite3_file* file) {
    return ourFile(file)->number == 0 ? nullptr : FaultyDisk::current();
}

int closeFile(sqlite3_file* file) {
    const int code = real(file)->pMethods->xClose(real(file));
    delete ourFile(file)->name;
    return code;
}

int readFile(sqlite3_file* file, void* bytes, int size, sqlite3_int64 at) {
    if (const int code = refused(file, DiskCall::Read, SQLITE_IOERR_READ); code != SQLITE_OK)
        return code;
    return real(file)->pMethods->xRead(real(file), bytes, size, at);
}

int writeFile(sqlite3_file* file, const void* bytes, int size, sqlite3_int64 at) {
    if (const int code = refused(file, DiskCall::Write, SQLITE_IOERR_WRITE); code != SQLITE_OK)
        return code;
    const int code = real(file)->pMethods->xWrite(real(file), bytes, size, at);
    if (FaultyDisk* disk = toTell(file); disk && code == SQLITE_OK)
        disk->wrote(ourFile(file)->number, at, bytes, static_cast<std::size_t>(size));
    return code;
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    if (const int code = refused(file, DiskCall::Truncate, SQLITE_IOERR_TRUNCATE); code != SQLITE_OK)
        return code;
    const int code = real(file)->pMethods->xTruncate(real(file), size);
    if (FaultyDisk* disk = toTell(file); disk && code == SQLITE_OK)
        disk->truncated(ourFile(file)->number, size);
    return code;
}

int syncFile(sqlite3_file* file, int flags) {
    if (const int code = refused(file, DiskCall::Sync, SQLITE_IOERR_FSYNC); code != SQLITE_OK)
        return code;
    FaultyDisk* disk = toTell(file);
    if (!disk)
        return real(file)->pMethods->xSync(real(file), flags);
    disk->synced(ourFile(file)->number);
    if (std::exchange(ourFile(file)->newsFolder, false))
        disk->folderSynced(*ourFile(file)->name);
    return SQLITE_OK;
}

int sizeOfFile(sqlite3_file* file, sqlite3_int64* size) {
    return real(file)->pMethods->xFileSize(real(file), size);
}
int lockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xLock(real(file), level); }
int unlockFile(sqlite3_file* file, int level) { return real(file)->pMethods->xUnlock(real(file), level); }
int checkReserved(sqlite3_file* file, int* out) {
    return real(file)->pMethods->xCheckReservedLock(real(file), out);
}

int control(sqlite3_file* file, int operation, void* argument) {
    const FaultyDisk* disk = toTell(file);
    if (operation == SQLITE_FCNTL_PRAGMA && disk && disk->refusesLog()) {
        char** words = static_cast<char**>(argument);
        if (words[2] && std::string_view(words[1]) == "journal_mode" && std::string_view(words[2]) == "WAL") {
            words[0] = sqlite3_mprintf("delete");
            return SQLITE_OK;
        }
    }
    // a hint would grow the file behind the log's back
    if (operation == SQLITE_FCNTL_SIZE_HINT || operation == SQLITE_FCNTL_CHUNK_SIZE)
        return SQLITE_OK;
    return real(file)->pMethods->xFileControl(real(file), operation, argument);
}

int sectorSize(sqlite3_file* file) { return real(file)->pMethods->xSectorSize(real(file)); }
int characteristics(sqlite3_file* file) { return real(file)->pMethods->xDeviceCharacteristics(real(file)); }

/// Version 1: no shared memory, which an exclusive write-ahead log does not need.
constexpr sqlite3_io_methods methods{1,        closeFile,  readFile,        writeFile,  truncateFile,
                                     syncFile, sizeOfFile, lockFile,        unlockFile, checkReserved,
                                     control,  sectorSize, characteristics, nullptr,    nullptr,
                                     nullptr,  nullptr,    nullptr,         nullptr};

int openFile(sqlite3_vfs* /*vfs*/, const char* path, sqlite3_file* file, int flags, int* outFlags) {
    FaultyDisk* disk = FaultyDisk::current();
    const std::string name = disk ? disk->ours(path) : std::string();
    new (file) File{{nullptr}, reinterpret_cast<sqlite3_file*>(ourFile(file) + 1), 0, false, nullptr};
    const bool there = name.empty() || std::filesystem::exists(path);
    if (!there && (flags & SQLITE_OPEN_CREATE) != 0 && (lastNumber = disk->refuse(DiskCall::Create)) != 0)
        return SQLITE_CANTOPEN;
    const int code = realVfs->xOpen(realVfs, path, real(file), flags, outFlags);
    if (real(file)->pMethods)
        ourFile(file)->base.pMethods = &methods;
    if (code != SQLITE_OK || name.empty())
        return code;
    constexpr int journals = SQLITE_OPEN_MAIN_JOURNAL | SQLITE_OPEN_SUPER_JOURNAL | SQLITE_OPEN_WAL;
    ourFile(file)->number = there ? disk->opened(name) : disk->created(name);
    ourFile(file)->newsFolder = !there && (flags & journals) != 0;
    ourFile(file)->name = new std::string(name);
    return code;
}

int deleteFile(sqlite3_vfs* /*vfs*/, const char* path, int syncFolder) {
    FaultyDisk* disk = FaultyDisk::current();
    const std::string name = disk ? disk->ours(path) : std::string();
    if (name.empty())
        return realVfs->xDelete(realVfs, path, syncFolder);
    if ((lastNumber = disk->refuse(DiskCall::Delete)) != 0)
        return SQLITE_IOERR_DELETE;
    const int code = realVfs->xDelete(realVfs, path, 0);
    if (code == SQLITE_OK) {
        disk->removed(name);
        if (syncFolder)
            disk->folderSynced(name);
    }
    return code;
}

int access(sqlite3_vfs* /*vfs*/, const char* path, int flags, int* out) {
    return realVfs->xAccess(realVfs, path, flags, out);
}
int fullPath(sqlite3_vfs* /*vfs*/, const char* path, int size, char* out) {
    return realVfs->xFullPathname(realVfs, path, size, out);
}
int lastError(sqlite3_vfs* /*vfs*/, int size, char* out) {
    return lastNumber != 0 ? lastNumber : realVfs->xGetLastError(realVfs, size, out);
}

} // namespace

void registerFaultyVfs() {
    realVfs = sqlite3_vfs_find(nullptr);
    lastNumber = 0;
    ownVfs = *realVfs; // its clock, its randomness
    ownVfs.szOsFile = static_cast<int>(sizeof(File)) + realVfs->szOsFile;
    ownVfs.pNext = nullptr;
    ownVfs.zName = "faulty";
    ownVfs.xOpen = openFile;
    ownVfs.xDelete = deleteFile;
    ownVfs.xAccess = access;
    ownVfs.xFullPathname = fullPath;
    ownVfs.xGetLastError = lastError;
    sqlite3_vfs_register(&ownVfs, 1);
}

void unregisterFaultyVfs() {
    sqlite3_vfs_unregister(&ownVfs);
    sqlite3_vfs_register(realVfs, 1);
}

} // namespace patella::test
