#pragma once
#include <atomic>
#include <cstdio>
#include <filesystem>
#include <thread>
#include <vector>

#ifdef __unix__
#include <unistd.h>
#endif

namespace patella::bench {

/// Writes to a file of the folder and has the system put it on the disk, again and again, until destroyed.
class DiskLoad {
public:
    explicit DiskLoad(const std::filesystem::path& folder)
        : m_thread([this, file = folder / "busy.bin"] { run(file); }) {}
    ~DiskLoad() { stop(); }
    DiskLoad(const DiskLoad&) = delete;
    DiskLoad& operator=(const DiskLoad&) = delete;

    void stop() {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    [[nodiscard]] long mebibytes() const { return m_written; }

private:
    void run(const std::filesystem::path& file) {
        const std::vector<char> block(1 << 20, 'x');
        while (!m_stop) {
            std::FILE* out = std::fopen(file.string().c_str(), "wb");
            for (int i = 0; out && i < 32 && !m_stop; ++i) {
                std::fwrite(block.data(), 1, block.size(), out);
                std::fflush(out);
#ifdef __unix__
                ::fsync(::fileno(out));
#endif
                ++m_written;
            }
            if (out)
                std::fclose(out);
        }
    }
    std::atomic<bool> m_stop = false;
    std::atomic<long> m_written = 0;
    std::thread m_thread;
};

} // namespace patella::bench
