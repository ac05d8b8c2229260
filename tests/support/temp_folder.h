#pragma once
#include "src/base/ids.h"

#include <filesystem>

namespace patella::test {

/// A new empty folder that goes with everything in it.
class TempFolder {
public:
    TempFolder()
        : m_path(std::filesystem::temp_directory_path() / ("patella-test-" + newUuid())) {
        std::filesystem::create_directory(m_path);
    }
    ~TempFolder() {
        std::error_code ignored;
        std::filesystem::remove_all(m_path, ignored);
    }
    TempFolder(const TempFolder&) = delete;
    TempFolder& operator=(const TempFolder&) = delete;

    [[nodiscard]] const std::filesystem::path& path() const { return m_path; }
    [[nodiscard]] std::filesystem::path operator/(const std::string& name) const { return m_path / name; }

private:
    std::filesystem::path m_path;
};

} // namespace patella::test
