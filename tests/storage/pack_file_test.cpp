#include "src/storage/zip_archive.h"
#include "tests/support/catch.h"
#include "tests/support/packs.h"
#include "tests/support/raw_zip.h"

using namespace patella;
using namespace patella::test;

namespace {

const std::string manifest = R"({"format": 1, "name": "P"})";

std::string exerciseText(const std::string& id) { return writeExercise(ownExercise(id, "Name " + id)); }

ReadPack readOf(const std::vector<RawEntry>& entries) {
    const Result<ReadPack> read = readPack(rawZip(entries));
    INFO((read ? "" : read.error().text()));
    REQUIRE(read);
    return *read;
}

} // namespace

TEST_CASE("PackFile: a pack reads back equal, and is written the same again") {
    const Pack pack = samplePack();
    const Result<std::string> bytes = writePack(pack);
    REQUIRE(bytes);
    const Result<ReadPack> back = readPack(*bytes);
    REQUIRE(back);
    CHECK(back->faults.empty());
    CHECK(back->pack == pack);
    CHECK(*writePack(back->pack) == *bytes);
}

TEST_CASE("PackFile: the order in which things were put in makes no difference") {
    Pack pack = samplePack();
    const std::string bytes = *writePack(pack);
    std::reverse(pack.exercises.begin(), pack.exercises.end());
    CHECK(*writePack(pack) == bytes);
}

TEST_CASE("PackFile: what could not be read back is not written") {
    Pack pack = samplePack();
    pack.info.name.clear();
    CHECK_FALSE(writePack(pack));
    pack = samplePack();
    pack.info.created = "yesterday";
    CHECK(writePack(pack).error().detail.find("date") != std::string::npos);
    pack = samplePack();
    pack.exercises.push_back(pack.exercises.front());
    CHECK(writePack(pack).error().code == ErrorCode::InvalidArgument);
    pack = samplePack();
    pack.pictures.clear();
    CHECK(writePack(pack).error().detail.find("missing") != std::string::npos);
    pack = samplePack();
    pack.pictures.begin()->second = "no picture";
    CHECK_FALSE(writePack(pack));
    pack = samplePack();
    pack.exercises[0].id = ExerciseId("../../evil");
    CHECK_FALSE(writePack(pack));
    pack = samplePack();
    pack.exercises[1].name.clear();
    CHECK_FALSE(writePack(pack));
}

TEST_CASE("PackFile: a zip without a pack.json, or with a newer one, is refused") {
    CHECK(readPack(rawZip({{"exercises/a.json", exerciseText("a")}})).error().code == ErrorCode::Schema);
    CHECK(readPack(rawZip({{"pack.json", R"({"format": 2, "name": "P"})"}})).error().code ==
          ErrorCode::Newer);
    CHECK(readPack(rawZip({{"pack.json", R"({"name": ""})"}})).error().code == ErrorCode::Schema);
    CHECK(readPack(rawZip({{"pack.json", "{"}})).error().code == ErrorCode::Parse);
    CHECK(readPack(rawZip({{"pack.json", R"({"name": "P", "created": "2026-02-30"})"}})).error().code ==
          ErrorCode::Schema);
    CHECK(readPack("").error().code == ErrorCode::Parse);
}

TEST_CASE("J8: one broken file among the ten of a pack leaves the other nine") {
    std::vector<RawEntry> entries{{"pack.json", manifest}};
    for (int i = 0; i < 9; ++i) {
        const std::string id = "e" + std::to_string(i);
        entries.push_back({"exercises/" + id + ".json", exerciseText(id)});
    }
    entries.push_back({"exercises/broken.json", replaced(exerciseText("broken"), "\"kind\"", "\"kin\"")});
    const ReadPack read = readOf(entries);
    CHECK(read.pack.exercises.size() == 9);
    REQUIRE_FALSE(read.faults.empty());
    for (const Error& fault : read.faults)
        CHECK(fault.place.file == "exercises/broken.json");
}

TEST_CASE("PackFile: what has no place in a pack is left out and told") {
    const ReadPack read = readOf({{"pack.json", manifest},
                                  {"README.md", "hello"},
                                  {"exercises/deeper/a.json", exerciseText("a")},
                                  {"exercises/b.json", exerciseText("another")},
                                  {"evil.sh", "rm"}});
    CHECK(read.pack.exercises.empty());
    CHECK(read.faults.size() == 4);
}

TEST_CASE("S6: a picture of a pack is looked at before anything else is made of it") {
    Exercise exercise = ownExercise("a", "A");
    const auto packWith = [&](const std::string& bytes) {
        exercise.pictures = {"pictures/front.png"};
        return readOf({{"pack.json", manifest},
                       {"exercises/a.json", writeExercise(exercise)},
                       {"pictures/front.png", bytes}});
    };
    for (const std::string& bad :
         {std::string("<svg onload='x'/>"), png(30'000, 30'000), png(3, 2).substr(0, 40)}) {
        const ReadPack read = packWith(bad);
        CHECK(read.pack.pictures.empty());
        CHECK(read.pack.exercises.empty()); // its picture is missing
        CHECK(read.faults.size() == 2);
    }
    const ReadPack good = packWith(png(3, 2));
    REQUIRE(good.pack.exercises.size() == 1);
    CHECK(good.pack.exercises[0].pictures ==
          std::vector<std::string>{pictureNameOf(png(3, 2), PictureKind::Png)});
    CHECK(good.pack.pictures.size() == 1);
    CHECK(writePack(good.pack));
}

TEST_CASE("PackFile: a picture that no exercise names is left where it is") {
    const ReadPack read = readOf({{"pack.json", manifest}, {"pictures/alone.png", png(3, 2)}});
    CHECK(read.pack.pictures.empty());
}
