#include "tests/support/faulty_disk.h"

#include "tests/support/faulty_vfs.h"

#include <cerrno>
#include <csignal>
#include <fstream>
#include <iterator>

namespace patella::test {

namespace fs = std::filesystem;

namespace {

FaultyDisk* theDisk = nullptr;
using Kind = DiskEvent::Kind;

} // namespace

const char* nameOf(DiskCall call) {
    static constexpr const char* names[] = {"write",  "sync",   "truncate", "read",
                                            "delete", "create", "rename"};
    return names[static_cast<std::size_t>(call)];
}

FaultyDisk::FaultyDisk(fs::path folder)
    : m_folder(std::move(folder))
    , m_prefix(m_folder.string() + '/') {
    theDisk = this;
    registerFaultyVfs();
}

FaultyDisk::~FaultyDisk() {
    unregisterFaultyVfs();
    theDisk = nullptr;
}

FaultyDisk* FaultyDisk::current() { return theDisk; }

void FaultyDisk::fail(const DiskFault& fault) {
    m_fault = fault;
    m_failed = false;
    m_calls = {};
}

std::string FaultyDisk::ours(const char* path) const {
    const std::string whole = path ? path : "";
    return whole.starts_with(m_prefix) ? whole.substr(m_prefix.size()) : std::string();
}

int FaultyDisk::refuse(DiskCall call) {
    const int number = ++m_calls[static_cast<std::size_t>(call)];
    if (!m_fault || m_fault->call != call || number < m_fault->at ||
        (number > m_fault->at && !m_fault->forGood))
        return 0;
    m_failed = true;
    if (m_fault->how == DiskFault::How::Kill)
        std::raise(SIGKILL);
    return m_fault->how == DiskFault::How::Full ? ENOSPC : EIO;
}

void FaultyDisk::keepLog() {
    m_log = {};
    for (const auto& each : fs::recursive_directory_iterator(m_folder)) {
        if (!each.is_regular_file())
            continue;
        const std::string name = fs::relative(each.path(), m_folder).generic_string();
        std::ifstream in(each.path(), std::ios::binary);
        const int file = opened(name);
        m_log.names[name] = file;
        m_log.bytes[file] = std::string(std::istreambuf_iterator<char>(in), {});
    }
    m_logging = true;
}

void FaultyDisk::add(DiskEvent event) {
    if (m_logging)
        m_log.events.push_back(std::move(event));
}

void FaultyDisk::mark(std::string text) {
    noticeRemoved();
    add({Kind::Mark, 0, 0, std::move(text)});
}

/// What the standard library removed does not come through our doors.
void FaultyDisk::noticeRemoved() {
    std::vector<std::string> gone;
    for (const auto& [name, file] : m_files)
        if (!fs::exists(m_folder / name))
            gone.push_back(name);
    for (const std::string& name : gone)
        removed(name);
}

int FaultyDisk::created(const std::string& name) {
    m_files[name] = ++m_next;
    add({Kind::Create, m_next, 0, name});
    return m_next;
}

int FaultyDisk::opened(const std::string& name) {
    const auto known = m_files.find(name);
    return known != m_files.end() ? known->second : (m_files[name] = ++m_next);
}

void FaultyDisk::wrote(int file, std::int64_t at, const void* bytes, std::size_t size) {
    add({Kind::Write, file, at, {}, {}, std::string(static_cast<const char*>(bytes), size)});
}

void FaultyDisk::truncated(int file, std::int64_t size) { add({Kind::Truncate, file, size}); }

void FaultyDisk::synced(int file) { add({Kind::Sync, file}); }

void FaultyDisk::folderSynced(const std::string& anyNameIn) {
    noticeRemoved();
    add({Kind::SyncFolder, 0, 0, fs::path(anyNameIn).parent_path().generic_string()});
}

void FaultyDisk::renamed(const std::string& from, const std::string& to) {
    const int file = opened(from);
    add({Kind::Rename, file, 0, from, to});
    m_files.erase(from);
    m_files[to] = file;
}

void FaultyDisk::linked(const std::string& from, const std::string& to) {
    const int file = opened(from);
    add({Kind::Link, file, 0, from, to});
    m_files[to] = file;
}

void FaultyDisk::removed(const std::string& name) {
    add({Kind::Remove, opened(name), 0, name});
    m_files.erase(name);
}

} // namespace patella::test
