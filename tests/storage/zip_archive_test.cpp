#include "src/storage/zip_archive.h"

#include "tests/support/catch.h"
#include "tests/support/raw_zip.h"

using namespace patella;
using namespace patella::test;

namespace {

Error refusal(const std::string& archive, const ZipLimits& limits = {}) {
    const Result<std::vector<ZipEntry>> read = readZip(archive, limits);
    return read ? Error{ErrorCode::NotFound, "was not refused"} : read.error();
}

} // namespace

TEST_CASE("ZipArchive: what is written reads back, and the same entries give the same bytes") {
    const std::vector<ZipEntry> entries{
        {"pack.json", "{}"}, {"a/b.txt", std::string("x\0y", 3)}, {"empty", ""}};
    const Result<std::string> bytes = writeZip(entries);
    REQUIRE(bytes);
    CHECK(*bytes == *writeZip(entries));
    const Result<std::vector<ZipEntry>> back = readZip(*bytes);
    REQUIRE(back);
    REQUIRE(back->size() == 3);
    for (std::size_t i = 0; i < 3; ++i) {
        CHECK((*back)[i].name == entries[i].name);
        CHECK((*back)[i].bytes == entries[i].bytes);
    }
}

TEST_CASE("ZipArchive: an archive that others made, stored or deflated, with folders, is read") {
    RawEntry folder{"a/", ""};
    folder.mode = 040755;
    RawEntry zeros{"a/zeros", deflatedZeros(10), 8};
    zeros.size = 1 + 10 * 258;
    zeros.crc = crcOf(std::string(1 + 10 * 258, '\0'));
    const Result<std::vector<ZipEntry>> read = readZip(rawZip({folder, {"a/b.json", "text"}, zeros}));
    REQUIRE(read);
    REQUIRE(read->size() == 2);
    CHECK((*read)[0].bytes == "text");
    CHECK((*read)[1].bytes == std::string(1 + 10 * 258, '\0'));
}

TEST_CASE("S1: a name that leads anywhere else is refused before anything is unpacked") {
    for (const char* name : {"../evil", "a/../../evil", "/etc/passwd", "C:/evil", "C:\\evil", "..\\evil",
                             "a//b", "./a", ".hidden", "a/.hidden", "a\\b", "a\nb",
                             "a\x01"
                             "b",
                             "\xC3\xA4.json", "~/x", "con|x", " a", "a/ b"}) {
        INFO(name);
        const Error error = refusal(rawZip({{"fine.json", "x"}, {name, "x"}}));
        CHECK(error.code == ErrorCode::InvalidArgument);
        CHECK(error.place.file.find('\n') == std::string::npos);
    }
    CHECK(refusal(rawZip({{std::string(201, 'a'), "x"}})).code == ErrorCode::InvalidArgument);
    CHECK(refusal(rawZip({{"", "x"}})).code != ErrorCode::NotFound);
}

TEST_CASE("S1: links, devices and two of one name are refused") {
    RawEntry link{"link", "/etc/passwd"};
    link.mode = 0120777;
    CHECK(refusal(rawZip({link})).detail.find("link") != std::string::npos);
    RawEntry device{"device", ""};
    device.mode = 0020666;
    CHECK(refusal(rawZip({device})).code == ErrorCode::InvalidArgument);
    CHECK(refusal(rawZip({{"a.json", "1"}, {"a.json", "2"}})).detail.find("twice") != std::string::npos);
    CHECK(refusal(rawZip({{"a.json", "1"}, {"A.JSON", "2"}})).detail.find("twice") != std::string::npos);
    CHECK(refusal(rawZip({{"a", "1"}, {"a/", ""}})).detail.find("twice") != std::string::npos);
}

TEST_CASE("S6: a bomb is refused by what it says, and by what it is when it lies") {
    RawEntry bomb{"bomb", deflatedZeros(20'000), 8};
    bomb.size = 1 + 20'000 * 258;
    bomb.crc = 0;
    CHECK(refusal(rawZip({bomb})).code == ErrorCode::TooLarge);
    bomb.size = 1000; // says that it is small: no more than that is unpacked
    CHECK(refusal(rawZip({bomb})).code == ErrorCode::Parse);
    RawEntry huge{"huge", "x"};
    huge.method = 8;
    huge.size = 4'000'000'000U;
    CHECK(refusal(rawZip({huge})).code == ErrorCode::TooLarge);
    ZipLimits narrow;
    narrow.entries = 2;
    CHECK(refusal(rawZip({{"a", ""}, {"b", ""}, {"c", ""}}), narrow).code == ErrorCode::TooLarge);
    narrow = {};
    narrow.allBytes = 100;
    CHECK(refusal(rawZip({{"a", std::string(60, 'x')}, {"b", std::string(60, 'x')}}), narrow).code ==
          ErrorCode::TooLarge);
}

TEST_CASE("S6: entries that share their bytes count each for itself") {
    std::vector<RawEntry> entries{{"first", std::string(90'000, 'x')}};
    for (int i = 0; i < 3000; ++i) {
        RawEntry same = entries.front();
        same.name = "n" + std::to_string(i);
        same.offset = 0;
        entries.push_back(same);
    }
    CHECK(refusal(rawZip(entries)).code != ErrorCode::NotFound);
}

TEST_CASE("ZipArchive: encrypted, unknown, damaged and cut archives are one sentence") {
    RawEntry secret{"secret", "xxxxxxxxxxxxyyyy"};
    secret.flags = 1;
    CHECK(refusal(rawZip({secret})).detail.find("encrypted") != std::string::npos);
    CHECK(refusal(rawZip({{"new", "x", 93}})).code == ErrorCode::InvalidArgument);
    RawEntry wrong{"wrong", "text"};
    wrong.crc = 1;
    CHECK(refusal(rawZip({wrong})).code == ErrorCode::Parse);
    RawEntry broken{"broken", "\xFF\xFF\xFF\xFF", 8};
    broken.size = 100;
    CHECK(refusal(rawZip({broken})).code == ErrorCode::Parse);
    const std::string whole = rawZip({{"a.json", "text"}, {"b.json", "more"}});
    for (std::size_t size = 0; size < whole.size(); ++size)
        CHECK(refusal(whole.substr(0, size)).code == ErrorCode::Parse);
    CHECK(refusal("no zip at all").code == ErrorCode::Parse);
}

TEST_CASE("ZipArchive: no single flipped byte gives other content without being told") {
    const std::string whole = *writeZip({{"a.json", "the text"}, {"b.json", "more of it"}});
    for (std::size_t at = 0; at < whole.size(); ++at) {
        std::string flipped = whole;
        flipped[at] = static_cast<char>(flipped[at] ^ 0x20);
        const Result<std::vector<ZipEntry>> read = readZip(flipped);
        if (!read)
            continue;
        for (const ZipEntry& entry : *read)
            CHECK((entry.bytes == "the text" || entry.bytes == "more of it"));
    }
}
