#include "src/storage/safe_file.h"

#include "src/storage/file_system.h"
#include "src/storage/json_document.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#ifndef _WIN32
#include <cerrno>
#include <csignal>

#include <sys/resource.h>
#include <sys/stat.h>
#endif

using namespace patella;
using test::get;
using test::put;
using test::TempFolder;

namespace {

Done isJson(const std::string& bytes) {
    const Result<JsonNode> root = parseJson(bytes, "");
    return root ? Done{} : Done(root.error());
}

std::vector<std::string> namesIn(const TempFolder& folder) {
    std::vector<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder.path()))
        names.push_back(entry.path().filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

using Names = std::vector<std::string>;

} // namespace

TEST_CASE("SafeFile: a file is written whole, and the one before it is kept") {
    const TempFolder folder;
    REQUIRE(writeFile(folder / "a.json", "[1]", isJson));
    CHECK(get(folder / "a.json") == "[1]");
    CHECK(namesIn(folder) == Names{"a.json"});
    REQUIRE(writeFile(folder / "a.json", "[2]", isJson));
    CHECK(get(folder / "a.json") == "[2]");
    CHECK(get(folder / "a.json.bak") == "[1]");
    REQUIRE(writeFile(folder / "a.json", "[3]", isJson));
    CHECK(get(folder / "a.json") == "[3]");
    CHECK(get(folder / "a.json.bak") == "[2]");
    CHECK(namesIn(folder) == Names{"a.json", "a.json.bak"});
}

TEST_CASE("SafeFile: bytes that do not verify never reach the name") {
    const TempFolder folder;
    REQUIRE(writeFile(folder / "a.json", "[1]", isJson));
    const Done done = writeFile(folder / "a.json", "[2", isJson);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Parse);
    CHECK(get(folder / "a.json") == "[1]");
    CHECK(namesIn(folder) == Names{"a.json"});
}

TEST_CASE("SafeFile: a damaged file is never written over") {
    const TempFolder folder;
    put(folder / "a.json", "[1");
    const Done done = writeFile(folder / "a.json", "[2]", isJson);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Corrupt);
    CHECK(get(folder / "a.json") == "[1");
    CHECK(namesIn(folder) == Names{"a.json"});
}

TEST_CASE("SafeFile: reading tells what is missing, too large or no file") {
    const TempFolder folder;
    put(folder / "a", "12345");
    CHECK(*readFile(folder / "a", 5) == "12345");
    CHECK(readFile(folder / "a", 4).error().code == ErrorCode::TooLarge);
    CHECK(readFile(folder / "b", 4).error().code == ErrorCode::NotFound);
    CHECK(readFile(folder.path(), 4).error().code == ErrorCode::Io);
}

TEST_CASE("SafeFile: what is set aside is never written over") {
    const TempFolder folder;
    for (const char* bytes : {"one", "two", "three"}) {
        put(folder / "s", bytes);
        REQUIRE(setAside(folder / "s", "20260101-120000"));
    }
    CHECK(namesIn(folder) ==
          Names{"s.broken-20260101-120000", "s.broken-20260101-120000-2", "s.broken-20260101-120000-3"});
    CHECK(get(folder / "s.broken-20260101-120000") == "one");
    CHECK(get(folder / "s.broken-20260101-120000-3") == "three");
    CHECK(setAside(folder / "s", "x").error().code == ErrorCode::NotFound);
}

#ifndef _WIN32
TEST_CASE("F12: a file and its copy are for their owner alone, whatever the umask") {
    const TempFolder folder;
    const mode_t before = ::umask(022);
    CHECK(writeFile(folder / "a", "1"));
    CHECK(writeFile(folder / "a", "2"));
    ::umask(before);
    for (const char* name : {"a", "a.bak"}) {
        struct stat info {};
        REQUIRE(::stat((folder / name).c_str(), &info) == 0);
        CHECK((info.st_mode & 0777) == 0600);
    }
}

TEST_CASE("SafeFile: a pipe is not waited for") {
    const TempFolder folder;
    REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
    CHECK(readFile(folder / "pipe", 10).error().code == ErrorCode::Io);
}

TEST_CASE("SafeFile: a link to the file stays a link") {
    const TempFolder folder;
    const TempFolder elsewhere;
    put(elsewhere / "real", "1");
    std::filesystem::create_symlink(elsewhere / "real", folder / "link");
    REQUIRE(writeFile(folder / "link", "2"));
    CHECK(std::filesystem::is_symlink(folder / "link"));
    CHECK(get(elsewhere / "real") == "2");
    CHECK(get(elsewhere / "real.bak") == "1");
}

TEST_CASE("F10: temporaries that a killed process left are cleaned, young ones are not") {
    const TempFolder folder;
    put(folder / "a.tmp-old", "half");
    put(folder / "a.tmp-young", "half");
    std::filesystem::last_write_time(folder / "a.tmp-old",
                                     std::filesystem::file_time_type::clock::now() - std::chrono::hours(2));
    REQUIRE(writeFile(folder / "a", "1"));
    CHECK(namesIn(folder) == Names{"a", "a.tmp-young"});
}

TEST_CASE("F4: a disk that takes only a part costs nothing of the old file") {
    const TempFolder folder;
    REQUIRE(writeFile(folder / "a", "old"));
    rlimit before{};
    REQUIRE(::getrlimit(RLIMIT_FSIZE, &before) == 0);
    rlimit small = before;
    small.rlim_cur = 100'000;
    auto* const handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Done done = writeFile(folder / "a", std::string(1'000'000, 'x'));
    REQUIRE(::setrlimit(RLIMIT_FSIZE, &before) == 0);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Io);
    CHECK(done.error().place.file == (folder / "a").generic_string());
    CHECK(get(folder / "a") == "old");
    CHECK(namesIn(folder) == Names{"a"});
}

TEST_CASE("SafeFile: a full disk, a read-only one and others are told apart") {
    CHECK(file_system::failure("write", "a", ENOSPC).code == ErrorCode::DiskFull);
    CHECK(file_system::failure("write", "a", EDQUOT).code == ErrorCode::DiskFull);
    CHECK(file_system::failure("write", "a", EROFS).code == ErrorCode::ReadOnly);
    CHECK(file_system::failure("write", "a", EACCES).code == ErrorCode::ReadOnly);
    CHECK(file_system::failure("write", "a", EIO).code == ErrorCode::Io);
    CHECK(file_system::failure("write", "a", ENOENT).code == ErrorCode::NotFound);
}
#endif
