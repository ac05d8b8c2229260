#include "src/storage/content.h"

#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;
using test::put;
using test::replaced;
using test::TempFolder;

namespace {

std::string exerciseText(const std::string& id, const std::string& more = {}) {
    return "{\n\"id\": \"" + id + "\",\n" + more +
           "\"name\": \"Mine\", \"kind\": \"stretch\", \"phases\": [\"stretch\"], \"muscles\": {\"primary\": "
           "[]}, "
           "\"position\": \"sitting\", \"equipment\": [], \"sides\": \"both\", \"dose\": {\"hold_s\": [30, "
           "30], \"per\": "
           "\"total\", \"basis\": \"yours\"}, \"steps\": [\"Sit.\"], \"stop_above\": 2, \"knee_load\": "
           "{\"level\": \"low\"}, "
           "\"sources\": []}\n";
}

std::string routineText(const std::string& id, const std::string& exercise) {
    return "{\"id\": \"" + id +
           "\", \"name\": \"Mine\", \"phases\": [{\"phase\": \"stretch\", \"entries\": [\n{\"exercise\": \"" +
           exercise + "\"}]}]}";
}

std::vector<std::string> textsOf(const std::vector<Error>& faults) {
    std::vector<std::string> texts;
    for (const Error& fault : faults)
        texts.push_back(fault.text());
    return texts;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("Content: everything shipped loads without a fault") {
    const TempFolder none;
    const Content content = loadContent(test::shippedData(), none.path());
    CHECK(textsOf(content.faults) == Texts{});
    CHECK(content.library.size() == 73);
    CHECK(content.routines.size() == 15);
    CHECK(content.advice.size() == 15);
    CHECK(content.evidence.size() > 20);
    CHECK(content.measures.size() == 7);
    CHECK(std::is_sorted(content.advice.begin(), content.advice.end(),
                         [](const AdviceTopic& a, const AdviceTopic& b) { return a.order < b.order; }));
    for (const Routine& routine : content.routines)
        CHECK(routine.origin == RoutineOrigin::Shipped);
}

TEST_CASE("Content: a data folder that is not there is no fault") {
    const TempFolder folder;
    CHECK(loadContent({}, folder / "nowhere").faults.empty());
}

TEST_CASE("Content: the user's own files are loaded beside ours in the order of their names") {
    const TempFolder folder;
    put(folder / "exercises/b.json", exerciseText("two"));
    put(folder / "exercises/a.json", exerciseText("one", "\"easier\": \"wall-sit\",\n"));
    put(folder / "exercises/notes.txt", "not JSON");
    put(folder / "exercises/.hidden.json", "not JSON");
    put(folder / "routines/mine.json", routineText("mine", "one"));
    const Content content = loadContent(test::shippedData(), folder.path());
    CHECK(textsOf(content.faults) == Texts{});
    REQUIRE(content.library.size() == 75);
    CHECK(content.library.all()[73].id == ExerciseId("one"));
    CHECK(content.library.all()[74].id == ExerciseId("two"));
    CHECK(content.library.origin(ExerciseId("one")) == Origin::Own);
    CHECK(content.library.origin(ExerciseId("wall-sit")) == Origin::Shipped);
    CHECK(content.library.find(ExerciseId("one"))->easier == ExerciseId("wall-sit"));
    CHECK(content.routines.back().id == RoutineId("mine"));
    CHECK(content.routines.back().origin == RoutineOrigin::File);
}

TEST_CASE("J8: one broken file among ten is named, and the other nine load") {
    const TempFolder folder;
    for (int i = 0; i < 10; ++i)
        put(folder / ("exercises/e" + std::to_string(i) + ".json"), exerciseText("e" + std::to_string(i)));
    const std::string broken =
        GENERATE(std::string("{"), std::string(), std::string("\xFF\xFE"), std::string(100'000, '['),
                 std::string(6'000'000, ' '), std::string("{\"id\": \"x\", \"id\": \"y\"}"));
    put(folder / "exercises/e4.json", broken);
    const Content content = loadContent({}, folder.path());
    REQUIRE(content.faults.size() == 1);
    CHECK(content.faults[0].place.file == (folder / "exercises/e4.json").generic_string());
    CHECK(content.library.size() == 9);
    CHECK_FALSE(content.library.find(ExerciseId("e4")));
}

TEST_CASE("Content: an id that is taken is told, and the first one stays") {
    const TempFolder folder;
    put(folder / "exercises/wall-sit.json", exerciseText("wall-sit"));
    put(folder / "routines/x.json", routineText("s0-strength", "wall-sit"));
    const Content content = loadContent(test::shippedData(), folder.path());
    CHECK(textsOf(content.faults) ==
          Texts{(folder / "exercises/wall-sit.json").generic_string() +
                    ":2: /id: the id \"wall-sit\" is taken already by exercises/wall-sit.json",
                (folder / "routines/x.json").generic_string() +
                    ":1: /id: the id \"s0-strength\" is taken already by routines/s0-strength.json"});
    CHECK(content.library.find(ExerciseId("wall-sit"))->name == "Wall sit");
    CHECK(content.faults[0].code == ErrorCode::AlreadyExists);
}

TEST_CASE("Content: a shipped file is named after its id") {
    const Content content = loadContent({{"exercises/one.json", exerciseText("two")}}, "nowhere");
    CHECK(textsOf(content.faults) ==
          Texts{"exercises/one.json:2: /id: expected \"one\", as the file is named, found \"two\""});
}

TEST_CASE("Content: a link that leads nowhere is dropped and told") {
    const TempFolder folder;
    put(folder / "exercises/a.json",
        exerciseText("a", "\"easier\": \"gone\",\n\"harder\": \"b\",\n\"instead\": [\"b\",\n\"lost\"],\n"));
    put(folder / "exercises/b.json", exerciseText("b"));
    const Content content = loadContent({}, folder.path());
    const std::string file = (folder / "exercises/a.json").generic_string();
    CHECK(textsOf(content.faults) == Texts{file + ":3: /easier: names \"gone\", which does not exist",
                                           file + ":6: /instead/1: names \"lost\", which does not exist"});
    const Exercise* a = content.library.find(ExerciseId("a"));
    REQUIRE(a);
    CHECK_FALSE(a->easier);
    CHECK(a->harder == ExerciseId("b"));
    CHECK(a->instead == std::vector{ExerciseId("b")});
    CHECK(content.library.brokenLinks().empty());
}

TEST_CASE("Content: thousands of links of one file that lead nowhere are told in a hundred, at once") {
    const TempFolder folder;
    std::string entries;
    for (int i = 0; i < 200; ++i) {
        entries += i ? ",{\"superset\":[" : "{\"superset\":[";
        for (int k = 0; k < 20; ++k)
            entries += std::string(k ? "," : "") + "\n{\"exercise\":\"gone\"}";
        entries += "]}";
    }
    put(folder / "routines/r.json",
        "{\"id\":\"r\",\"name\":\"R\",\"phases\":[{\"phase\":\"stretch\",\"entries\":[" + entries + "]}]}");
    std::string instead = "\"instead\": [";
    for (int i = 0; i < 50'000; ++i)
        instead += i ? ",\n\"gone\"" : "\"gone\"";
    put(folder / "exercises/e.json", exerciseText("e", instead + "],\n"));
    const Content content = loadContent({}, folder.path());
    REQUIRE(content.faults.size() == 200);
    CHECK(content.faults[1].place.pointer == "/instead/1");
    CHECK(content.faults[1].place.line == 4);
    CHECK(content.faults[199].place.pointer == "/phases/0/entries/4/superset/19/exercise");
    CHECK(content.faults[199].place.line == 101);
    CHECK(content.library.find(ExerciseId("e"))->instead.empty());
}

TEST_CASE("Content: a circle of links is cut once, at the file loaded last") {
    const TempFolder folder;
    put(folder / "exercises/a.json", exerciseText("a", "\"easier\": \"b\",\n"));
    put(folder / "exercises/b.json", exerciseText("b", "\"easier\": \"c\",\n"));
    put(folder / "exercises/c.json", exerciseText("c", "\"easier\": \"a\",\n"));
    put(folder / "exercises/d.json", exerciseText("d", "\"easier\": \"a\",\n"));
    put(folder / "exercises/e.json", exerciseText("e", "\"harder\": \"e\",\n"));
    const Content content = loadContent({}, folder.path());
    CHECK(textsOf(content.faults) ==
          Texts{(folder / "exercises/c.json").generic_string() +
                    ":3: /easier: the chain of easier exercises runs in a circle",
                (folder / "exercises/e.json").generic_string() +
                    ":3: /harder: the chain of harder exercises runs in a circle"});
    CHECK(content.library.size() == 5);
    CHECK(content.library.brokenLinks().empty());
}

TEST_CASE("Content: a routine that names what does not exist or cannot be played is told and kept") {
    const TempFolder folder;
    put(folder / "routines/a.json", routineText("a", "gone"));
    put(folder / "routines/b.json", routineText("b", "box-jump"));
    const Content content = loadContent(test::shippedData(), folder.path());
    CHECK(textsOf(content.faults) ==
          Texts{(folder / "routines/a.json").generic_string() +
                    ":2: /phases/0/entries/0/exercise: names \"gone\", which does not exist",
                (folder / "routines/b.json").generic_string() +
                    ":2: /phases/0/entries/0: box-jump is a move to leave out and cannot be played"});
    CHECK(content.routines.size() == 17);
}

#ifndef _WIN32
TEST_CASE("S1: a link that leads out of the folder is not followed") {
    const TempFolder folder;
    const TempFolder outside;
    put(outside / "x.json", exerciseText("x"));
    put(folder / "exercises/real.json", exerciseText("real"));
    std::filesystem::create_symlink(outside / "x.json", folder / "exercises/out.json");
    std::filesystem::create_symlink("real.json", folder / "exercises/zz-in.json");
    std::filesystem::create_symlink("gone.json", folder / "exercises/dangling.json");
    std::filesystem::create_directory(folder / "exercises/folder.json");
    const Content content = loadContent({}, folder.path());
    const Texts faults = textsOf(content.faults);
    REQUIRE(faults.size() == 4);
    CHECK(faults[0].find("dangling.json: could not be opened") != std::string::npos);
    CHECK(faults[1].find("folder.json: is not a regular file") != std::string::npos);
    CHECK(faults[2].find("out.json: is a link that leads out of its folder, so it is not read") !=
          std::string::npos);
    CHECK(faults[3].find("taken already") != std::string::npos); // a link within is a file like any other
    CHECK(content.library.size() == 1);
}

TEST_CASE("S1: an id that is a path is refused, so no file is ever named after it") {
    const std::string id = GENERATE("../x", "/etc/passwd", "..", "a/b", "a\\\\b", "c:x", ".hidden", "a.json",
                                    "%2e%2e", "con ", "");
    const TempFolder folder;
    put(folder / "exercises/e.json", exerciseText(id));
    put(folder / "routines/r.json", routineText(id, "e"));
    put(folder / "exercises/link.json",
        exerciseText("link", "\"easier\": \"" + id + "\", \"figure\": \"" + id + "\",\n"));
    put(folder / "exercises/picture.json", exerciseText("picture", "\"pictures\": [\"../" + id + "\"],\n"));
    const Content content = loadContent({}, folder.path());
    CHECK(content.library.size() == 0);
    CHECK(content.routines.empty());
    CHECK(content.faults.size() == 5);
    for (const Error& fault : content.faults)
        CHECK(fault.detail.starts_with("expected "));
}

TEST_CASE("S1: a folder that is a link out of the data folder is not followed") {
    const TempFolder folder;
    const TempFolder outside;
    put(outside / "x.json", exerciseText("x"));
    std::filesystem::create_directory_symlink(outside.path(), folder / "exercises");
    const Content content = loadContent({}, folder.path());
    REQUIRE(content.faults.size() == 1);
    CHECK(content.faults[0].detail == "is a link that leads out of the data folder, so it is not read");
    CHECK(content.library.size() == 0);
}
#endif

TEST_CASE("J6: beyond 10,000 exercises the others are left out with one sentence") {
    std::vector<DataFile> files;
    for (int i = 0; i < 10'003; ++i) {
        const std::string id = "e" + std::to_string(100'000 + i);
        files.push_back({"exercises/" + id + ".json", exerciseText(id)});
    }
    const Content content = loadContent(files, "nowhere");
    CHECK(content.library.size() == 10'000);
    REQUIRE(content.faults.size() == 1);
    CHECK(content.faults[0].code == ErrorCode::TooLarge);
    CHECK(content.faults[0].place.file == "exercises/e110000.json");
}

TEST_CASE("Content: files to check are told apart by what is in them") {
    const TempFolder folder;
    put(folder / "exercise.json", exerciseText("a"));
    put(folder / "routine.json", routineText("r", "gone"));
    put(folder / "empty-routine.json", "{\"id\": \"r\", \"name\": \"R\", \"phases\": []}");
    const std::vector<std::filesystem::path> good{folder / "exercise.json", folder / "routine.json",
                                                  folder / "empty-routine.json"};
    CHECK(textsOf(checkFiles(good)) == Texts{});
    put(folder / "bad-exercise.json", replaced(exerciseText("a"), "\"sitting\"", "\"sofa\""));
    put(folder / "bad-routine.json", replaced(routineText("r", "x"), "\"exercise\"", "\"exercises\""));
    put(folder / "figure.json", R"({"id": "f", "muscles": ["foot"], "frames": [{"t": 0}]})");
    put(folder / "bad-figure.json", R"({"id": "f", "frames": [{"t": 0, "kne.w": 3}]})");
    put(folder / "impossible.json", R"({"id": "f", "frames": [{"t": 0, "hip.w": 160}]})");
    const std::vector<std::filesystem::path> figures{folder / "figure.json", folder / "bad-figure.json",
                                                     folder / "impossible.json"};
    const std::vector<Error> told = checkFiles(figures);
    REQUIRE(told.size() == 2);
    CHECK(told[0].detail == "the key \"kne.w\" is not known here; did you mean \"knee\"?");
    CHECK(told[1].detail.find("hip flexion is beyond a person") != std::string::npos);
    put(folder / "other.json", "[1]");
    const std::vector<std::filesystem::path> bad{folder / "bad-exercise.json", folder / "bad-routine.json",
                                                 folder / "other.json", folder / "missing.json"};
    const std::vector<Error> faults = checkFiles(bad);
    REQUIRE(faults.size() == 5);
    CHECK(faults[0].place.pointer == "/position");
    CHECK(faults[2].detail == "expected the key \"exercise\", which is missing");
    CHECK(faults[1].detail == "the key \"exercises\" is not known here; did you mean \"exercise\"?");
    CHECK(faults[3].detail.find("expected an exercise") == 0);
    CHECK(faults[4].code == ErrorCode::NotFound);
    for (const Error& fault : faults)
        CHECK_FALSE(fault.place.file.empty());
}
