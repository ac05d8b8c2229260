#pragma once
#include "tests/support/ledger.h"

#include <filesystem>
#include <functional>

namespace patella::test {

/// A process of its own that says in a file what it does; what it said outlives its being killed.
class Process {
public:
    using Say = std::function<void(const std::string&)>;
    explicit Process(const std::function<void(const Say&)>& work);
    ~Process();
    Process(const Process&) = delete;
    Process& operator=(const Process&) = delete;

    void kill(); ///< SIGKILL, and waits for its end
    void wait();
    [[nodiscard]] bool wasKilled() const { return m_killed; }
    [[nodiscard]] std::vector<std::string> said() const; ///< whole lines

private:
    std::filesystem::path m_file;
    int m_process = 0;
    bool m_killed = false;
};

} // namespace patella::test
