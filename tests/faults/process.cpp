#ifndef _WIN32
#include "tests/faults/process.h"

#include "src/base/ids.h"

#include <csignal>
#include <fstream>

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

namespace patella::test {

namespace fs = std::filesystem;

Process::Process(const std::function<void(const Say&)>& work)
    : m_file(fs::temp_directory_path() / ("patella-test-" + newUuid())) {
    m_process = ::fork();
    if (m_process != 0)
        return;
    const int out = ::open(m_file.c_str(), O_WRONLY | O_CREAT | O_APPEND, 0600);
    ::dup2(out, STDOUT_FILENO); // for a program that takes its place
    work([out](const std::string& line) {
        const std::string whole = line + '\n';
        if (::write(out, whole.data(), whole.size()) != static_cast<ssize_t>(whole.size()))
            ::_exit(1);
    });
    ::_exit(0);
}

Process::~Process() {
    if (m_process > 0)
        kill();
    std::error_code ignored;
    fs::remove(m_file, ignored);
}

void Process::kill() {
    ::kill(m_process, SIGKILL);
    wait();
}

void Process::wait() {
    int status = 0;
    ::waitpid(m_process, &status, 0);
    m_killed = WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL;
    m_process = 0;
}

std::vector<std::string> Process::said() const {
    std::vector<std::string> lines;
    std::ifstream in(m_file);
    for (std::string line; std::getline(in, line) && !in.eof();)
        lines.push_back(line);
    return lines;
}

} // namespace patella::test
#endif
