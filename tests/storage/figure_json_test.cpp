#include "src/figure/figure_keys.h"
#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"
#include "tests/support/source_tree.h"

#include <map>
#include <set>

using namespace patella;

namespace {

std::vector<Error> faultsOf(const std::string& inside) {
    return checkFigure({"bad.json", "{\n\"id\": \"bad\",\n" + inside + "\n}"});
}

} // namespace

TEST_CASE("Figure files: every shipped one loads without a fault and is named after its id") {
    for (const DataFile& file : test::figureFiles()) {
        for (const Error& fault : checkFigure(file))
            FAIL_CHECK(fault.text());
        const Result<Figure> figure = parseFigure(file);
        REQUIRE(figure.ok());
        CHECK("figures/" + figure->id + ".json" == file.name);
    }
}

TEST_CASE("Figure files: a fault is one sentence with its place") {
    const auto unknownKey = faultsOf(R"("frames": [{"t": 0, "kne.w": 40}])");
    REQUIRE(unknownKey.size() == 1);
    CHECK(unknownKey[0].place.line == 3);
    CHECK(unknownKey[0].place.pointer == "/frames/0/kne.w");
    CHECK(unknownKey[0].detail.find("did you mean") != std::string::npos);

    const auto unknownPoint = faultsOf(R"("frames": [{"t": 0, "hand.w": "elbo.o"}])");
    REQUIRE(unknownPoint.size() == 1);
    CHECK(unknownPoint[0].detail.find("a body point such as") != std::string::npos);

    const auto unknownMuscle = faultsOf(R"("muscles": ["biceps"], "frames": [{"t": 0}])");
    REQUIRE(unknownMuscle.size() == 1);
    CHECK(unknownMuscle[0].place.pointer == "/muscles/0");
}

TEST_CASE("Figure files: frames out of order, beyond the loop or missing are faults") {
    CHECK(faultsOf(R"("frames": [])").size() == 1);
    CHECK(faultsOf(R"("posture": "stand")").size() == 1);
    CHECK(faultsOf(R"("frames": [{"t": 0.5}])").size() == 1);
    CHECK(faultsOf(R"("frames": [{"t": 0, "stay": 0.6}, {"t": 0.5}])").size() == 1);
    CHECK(faultsOf(R"("frames": [{"t": 0}, {"t": 0.9, "stay": 0.2}])").size() == 1);
    CHECK(faultsOf(R"("frames": [{"t": 0, "like": 0}, {"t": 0.5, "like": 3}])").size() == 1);
}

TEST_CASE("Figure files: a movement that no body makes is told in a sentence") {
    const auto tooFar = faultsOf(R"("frames": [{"t": 0, "pos": [0, 90]}])");
    REQUIRE_FALSE(tooFar.empty());
    CHECK(tooFar[0].detail.find("foot stays short of its target by") != std::string::npos);
    const auto below = faultsOf(R"("frames": [{"t": 0, "hip.w": 20, "knee.w": 0, "pos": [0, 40]}])");
    REQUIRE_FALSE(below.empty());
    CHECK(below[0].detail.find("below the floor") != std::string::npos);
}

TEST_CASE("J1: a figure that is no JSON, too deep or of another shape is refused") {
    CHECK_FALSE(parseFigure({"x.json", ""}).ok());
    CHECK_FALSE(parseFigure({"x.json", "[]"}).ok());
    CHECK_FALSE(parseFigure({"x.json", R"({"id": "x", "frames": [{"t": 0}], "format": 2})"}).ok());
    CHECK_FALSE(parseFigure({"x.json", R"({"id": "x", "frames": {"t": 0}})"}).ok());
    CHECK_FALSE(parseFigure({"x.json", R"({"id": "x", "frames": [{"t": 0, "hip": [1, 2, 3, 4]}]})"}).ok());
    CHECK_FALSE(parseFigure({"x.json", R"({"id": "x", "frames": [{"t": 0, "pos": [1e300]}]})"}).ok());
}

TEST_CASE("Figure files: every exercise has one whose highlights are the muscles that its record names") {
    std::map<std::string, const Figure*> byId;
    for (const Figure& figure : test::shippedFigures())
        byId[figure.id] = &figure;
    const std::filesystem::path folder = patella::test::sourceTree() / "data/exercises";
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        std::ostringstream text;
        text << std::ifstream(entry.path()).rdbuf();
        const Result<Exercise> exercise = parseExercise({entry.path().filename().string(), text.str()});
        REQUIRE(exercise.ok());
        INFO(exercise->id.value);
        REQUIRE(byId.contains(exercise->figure));
        std::set<std::string> shown;
        for (const figure::Highlight& highlight : byId[exercise->figure]->highlights)
            shown.emplace(keyOf(highlight.muscle));
        std::set<std::string> named;
        for (const auto& list : {exercise->primary, exercise->secondary})
            for (const Muscle muscle : list)
                named.emplace(keyOf(muscle));
        for (const std::string& muscle : shown)
            CHECK(named.contains(muscle));
        for (const Muscle muscle : exercise->primary)
            if (muscle != Muscle::WholeBody)
                CHECK(shown.contains(std::string(keyOf(muscle))));
    }
}

TEST_CASE("Figure files: a second direction is mirrored, reversed, or a figure that ships") {
    const Result<Figure> mirrored =
        parseFigure({"x.json", R"({"id": "x", "second": "mirrored", "frames": [{"t": 0}]})"});
    REQUIRE(mirrored.ok());
    CHECK(mirrored->second.mirrored);
    CHECK(mirrored->second.figure.empty());
    CHECK(faultsOf(R"("second": "Not An Id", "frames": [{"t": 0}])").size() == 1);
    std::set<std::string> ids;
    for (const Figure& figure : test::shippedFigures())
        ids.insert(figure.id);
    for (const Figure& figure : test::shippedFigures())
        if (!figure.second.figure.empty())
            CHECK(ids.contains(figure.second.figure));
}
