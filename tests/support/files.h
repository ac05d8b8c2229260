#pragma once
// The files of the source tree.
#include "src/storage/data_file.h"
#include "tests/support/source_tree.h"
#include "tests/support/temp_folder.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <vector>

namespace patella::test {

namespace fs = std::filesystem;

inline void put(const fs::path& path, const std::string& bytes) {
    fs::create_directories(path.parent_path());
    std::ofstream file(path, std::ios::binary);
    file << bytes;
    if (!file.flush())
        throw std::runtime_error("could not write " + path.string());
}

inline std::string get(const fs::path& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        throw std::runtime_error("could not read " + path.string());
    std::stringstream bytes;
    bytes << file.rdbuf();
    return bytes.str();
}

/// The *.json files right in a folder, in the order of their names, named "folder/x.json".
inline std::vector<DataFile> jsonFiles(const fs::path& folder) {
    std::vector<DataFile> files;
    for (const auto& entry : fs::directory_iterator(folder))
        if (entry.path().extension() == ".json")
            files.push_back(
                {folder.filename().string() + '/' + entry.path().filename().string(), get(entry.path())});
    std::sort(files.begin(), files.end(),
              [](const DataFile& a, const DataFile& b) { return a.name < b.name; });
    return files;
}

/// Everything under data/, as the app brings it along.
inline std::vector<DataFile> shippedData() {
    std::vector<DataFile> all;
    for (const auto& entry : fs::directory_iterator(sourceTree() / "data"))
        if (entry.is_directory())
            for (DataFile& file : jsonFiles(entry.path()))
                all.push_back(std::move(file));
    return all;
}

/// The text with its first `from` replaced.
inline std::string replaced(std::string text, const std::string& from, const std::string& to) {
    const auto at = text.find(from);
    if (at == std::string::npos)
        throw std::runtime_error("not in the text: " + from);
    return text.replace(at, from.size(), to);
}

} // namespace patella::test
