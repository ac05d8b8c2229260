#include "tests/support/disk_log.h"

#include <algorithm>
#include <fstream>

namespace patella::test {

namespace fs = std::filesystem;

namespace {

using Kind = DiskEvent::Kind;
constexpr std::size_t sector = 512;

void put(std::string& into, std::size_t at, const std::string& bytes) {
    if (into.size() < at + bytes.size())
        into.resize(at + bytes.size(), '\0');
    into.replace(at, bytes.size(), bytes);
}

std::string folderOf(const std::string& name) { return fs::path(name).parent_path().generic_string(); }

/// One file: what is on the disk, and what has been asked for since.
struct Content {
    std::string synced{};
    std::vector<DiskEvent> pending{};

    void apply(const DiskEvent& event) {
        if (event.kind == Kind::Truncate)
            synced.resize(static_cast<std::size_t>(event.at), '\0');
        else
            put(synced, static_cast<std::size_t>(event.at), event.bytes);
    }
    void sync() {
        for (const DiskEvent& event : pending)
            apply(event);
        pending.clear();
    }
};

class Replay {
public:
    explicit Replay(const DiskLog& log)
        : m_names(log.names) {
        for (const auto& [file, bytes] : log.bytes)
            m_files[file].synced = bytes;
    }

    void step(const DiskEvent& event) {
        switch (event.kind) {
        case Kind::Mark:
            break;
        case Kind::Write:
        case Kind::Truncate:
            m_files[event.file].pending.push_back(event);
            break;
        case Kind::Sync:
            m_files[event.file].sync();
            break;
        case Kind::SyncFolder:
            syncFolder(event.name);
            break;
        default:
            m_pendingNames.push_back(event);
        }
    }

    void lose(Leftover leftover, std::mt19937& random) {
        // a chance of its own for each loss: sometimes nearly everything stays, sometimes nearly nothing
        std::bernoulli_distribution stays(leftover == Leftover::All ? 1.0
                                          : leftover == Leftover::None
                                              ? 0.0
                                              : std::uniform_real_distribution<>(0.05, 0.95)(random));
        for (auto& [file, content] : m_files) {
            for (const DiskEvent& event : content.pending)
                loseOne(content, event, [&] { return stays(random); });
            content.pending.clear();
        }
        for (const DiskEvent& event : m_pendingNames)
            if (stays(random))
                name(event);
    }

    void writeTo(const fs::path& folder) const {
        for (const auto& [name, file] : m_names) {
            fs::create_directories((folder / name).parent_path());
            const auto content = m_files.find(file);
            std::ofstream(folder / name, std::ios::binary)
                << (content == m_files.end() ? std::string() : content->second.synced);
        }
    }

private:
    template <typename Stays>
    static void loseOne(Content& content, const DiskEvent& event, Stays stays) {
        if (event.kind == Kind::Truncate) {
            if (stays())
                content.apply(event);
            return;
        }
        const auto begin = static_cast<std::size_t>(event.at);
        for (std::size_t done = 0; done < event.bytes.size();) {
            const std::size_t piece = std::min(event.bytes.size() - done, sector - (begin + done) % sector);
            if (stays())
                put(content.synced, begin + done, event.bytes.substr(done, piece));
            done += piece;
        }
    }

    void syncFolder(const std::string& folder) {
        std::erase_if(m_pendingNames, [&](const DiskEvent& event) {
            if (folderOf(event.name) != folder)
                return false;
            name(event);
            return true;
        });
    }

    void name(const DiskEvent& event) {
        if (event.kind == Kind::Remove) {
            m_names.erase(event.name);
            return;
        }
        if (event.kind == Kind::Rename)
            m_names.erase(event.name);
        m_names[event.kind == Kind::Create ? event.name : event.to] = event.file;
    }

    std::map<std::string, int> m_names;
    std::map<int, Content> m_files{};
    std::vector<DiskEvent> m_pendingNames{};
};

} // namespace

void restoreAfterPowerLoss(const DiskLog& log, std::size_t end, Leftover leftover, std::mt19937& random,
                           const fs::path& to) {
    Replay replay(log);
    for (std::size_t i = 0; i < end && i < log.events.size(); ++i)
        replay.step(log.events[i]);
    replay.lose(leftover, random);
    fs::create_directories(to);
    replay.writeTo(to);
}

std::vector<std::string> marksBefore(const DiskLog& log, std::size_t end) {
    std::vector<std::string> marks;
    for (std::size_t i = 0; i < end && i < log.events.size(); ++i)
        if (log.events[i].kind == Kind::Mark)
            marks.push_back(log.events[i].name);
    return marks;
}

} // namespace patella::test
