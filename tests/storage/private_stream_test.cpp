#include "src/storage/private_stream.h"

#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

#ifdef __linux__
#include <csignal>
#include <sys/resource.h>
#endif

using namespace patella;
using namespace patella::test;

TEST_CASE("Private stream: pieces become one file for this user alone, in place of the one before") {
    const TempFolder folder;
    writeBytes(folder / "a", "old");
    PrivateStream stream(folder / "a");
    REQUIRE(stream.write("one "));
    CHECK(bytesOf(folder / "a") == "old");
    REQUIRE(stream.write("two"));
    REQUIRE(stream.commit());
    CHECK(bytesOf(folder / "a") == "one two");
    CHECK_FALSE(std::filesystem::exists(folder / "a.partial"));
    CHECK((std::filesystem::status(folder / "a").permissions() & std::filesystem::perms::all) ==
          (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
}

TEST_CASE("Private stream: what is not committed leaves nothing, and nothing written is an empty file") {
    const TempFolder folder;
    {
        PrivateStream stream(folder / "a");
        REQUIRE(stream.write("one"));
    }
    CHECK(std::filesystem::is_empty(folder.path()));
    PrivateStream empty(folder / "b");
    REQUIRE(empty.commit());
    CHECK(bytesOf(folder / "b").empty());
    PrivateStream nowhere(folder / "no folder/c");
    CHECK_FALSE(nowhere.write("x"));
}

#ifdef __linux__
namespace {

/// No file of this process grows beyond so many bytes while it is there.
class SmallFiles {
public:
    explicit SmallFiles(rlim_t most)
        : m_signal(std::signal(SIGXFSZ, SIG_IGN)) {
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{most, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    ~SmallFiles() {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_signal);
    }
    SmallFiles(const SmallFiles&) = delete;
    SmallFiles& operator=(const SmallFiles&) = delete;

private:
    rlimit m_before{};
    void (*m_signal)(int);
};

} // namespace

TEST_CASE("Private stream: a disk that takes no more is an error, and the file before it stays") {
    const TempFolder folder;
    writeBytes(folder / "a", "old");
    for (const std::size_t size : {std::size_t{4097}, std::size_t{200'000}}) {
        bool whole = true;
        {
            const SmallFiles small(4096);
            PrivateStream stream(folder / "a");
            whole = stream.write(std::string(size, 'x')).ok() && stream.commit().ok();
        }
        CHECK_FALSE(whole);
        CHECK(bytesOf(folder / "a") == "old");
        CHECK_FALSE(std::filesystem::exists(folder / "a.partial"));
    }
}
#endif
