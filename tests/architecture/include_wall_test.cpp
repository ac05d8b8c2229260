// Which room may know which. Link targets cannot hold this: they share one include root.
#include "tests/support/catch.h"
#include "tests/support/source_tree.h"

#include <filesystem>
#include <fstream>
#include <map>
#include <regex>
#include <set>
#include <string>

namespace fs = std::filesystem;

namespace {

using Rooms = std::set<std::string>;

const Rooms core{"src/base",  "src/library",  "src/routine", "src/session",
                 "src/coach", "src/progress", "src/figure",  "src/runs"};

Rooms with(Rooms rooms, const Rooms& more) {
    rooms.insert(more.begin(), more.end());
    return rooms;
}

/// What each room may include of ours, beside itself.
std::map<std::string, Rooms> allowed() {
    const Rooms shown = with(core, {"ui/widgets", "ui/text", "ui/platform"});
    std::map<std::string, Rooms> rooms{
        {"src/base", {}},
        {"src/library", {"src/base"}},
        {"src/routine", {"src/base", "src/library"}},
        {"src/session", {"src/base", "src/library", "src/routine"}},
        {"src/figure", {"src/base"}},
        {"src/runs", {"src/base"}},
        {"src/coach", {"src/base", "src/library", "src/routine", "src/session", "src/runs"}},
        {"src/progress", {"src/base", "src/library", "src/routine", "src/session", "src/coach", "src/runs"}},
        {"src/storage", core},
        {"src/interop", with(core, {"src/storage"})},
        {"ui/widgets", {"src/base", "src/figure"}},
        {"ui/text", core},
        {"ui/platform", {"src/base"}},
        {"ui/shell", with(shown, {"ui/today", "ui/library", "ui/routine", "ui/player", "ui/progress",
                                  "ui/history", "ui/runs", "ui/settings", "ui/help"})},
    };
    for (const char* page : {"today", "library", "routine", "player", "progress", "history", "runs", "scores",
                             "measures", "settings", "sharing", "help", "firstrun", "paper", "report"})
        rooms[std::string("ui/") + page] = shown;
    return rooms;
}

std::string roomOf(const std::string& path) {
    static const std::regex pattern("^(src/[a-z_]+|ui/[a-z_]+)/.*");
    std::smatch match;
    return std::regex_match(path, match, pattern) ? match[1].str() : std::string();
}

std::vector<std::string> faultsIn(const fs::path& root) {
    std::vector<std::string> faults;
    const auto rooms = allowed();
    const std::regex include("^\\s*#\\s*include\\s*[<\"]([^>\"]+)[>\"].*");
    for (const char* top : {"src", "ui"}) {
        if (!fs::exists(root / top))
            continue;
        for (const auto& entry : fs::recursive_directory_iterator(root / top)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp")
                continue;
            const std::string path = fs::relative(entry.path(), root).generic_string();
            const std::string room = roomOf(path);
            if (room == "ui/app" || room.empty()) // the composition root sees everything
                continue;
            std::ifstream file(entry.path());
            std::smatch match;
            for (std::string line; std::getline(file, line);) {
                if (!std::regex_match(line, match, include))
                    continue;
                const std::string name = match[1];
                const std::string target = roomOf(name);
                if (top == std::string("src") && name.size() > 1 && name[0] == 'Q' &&
                    std::isupper(static_cast<unsigned char>(name[1])))
                    faults.push_back(path + " includes " + name + ": the core knows no Qt");
                if (name == "sqlite3.h" && room != "src/storage")
                    faults.push_back(path + " includes sqlite3.h: storage is the only door to the disk");
                if (name.starts_with("nlohmann/") && room != "src/storage" && room != "src/interop")
                    faults.push_back(path + " includes " + name + ": JSON stays in storage and interop");
                if (target.empty() || target == room)
                    continue;
                const auto known = rooms.find(room);
                if (known == rooms.end())
                    faults.push_back(path + " lies in a room that the wall does not know: " + room);
                else if (!known->second.contains(target))
                    faults.push_back(path + " includes " + name + ": " + room + " may not see " + target);
            }
        }
    }
    return faults;
}

} // namespace

TEST_CASE("Architecture: no include crosses the wall") {
    const auto faults = faultsIn(patella::test::sourceTree());
    for (const std::string& fault : faults)
        UNSCOPED_INFO(fault);
    REQUIRE(faults.empty());
}

TEST_CASE("Architecture: the wall's guard sees a crossing") {
    const fs::path root = fs::temp_directory_path() / "patella-wall-test";
    fs::remove_all(root);
    fs::create_directories(root / "src/base");
    fs::create_directories(root / "ui/library");
    std::ofstream(root / "src/base/a.h") << "#include \"src/session/b.h\"\n#include <QString>\n";
    std::ofstream(root / "ui/library/a.cpp")
        << "#include \"src/storage/store.h\"\n#include \"ui/player/p.h\"\n#include \"ui/widgets/w.h\"\n";
    const auto faults = faultsIn(root);
    fs::remove_all(root);
    REQUIRE(faults.size() == 4);
}
