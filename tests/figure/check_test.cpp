// What complaintsAbout() says of movements that no person makes: the checks of body_test can fail.
#include "src/figure/check.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

using namespace patella;
using namespace patella::figure;

namespace {

bool complains(const Figure& figure, const std::string& about) {
    for (const std::string& complaint : complaintsAbout(figure))
        if (complaint.find(about) != std::string::npos)
            return true;
    return false;
}

Figure moving(const std::string& frames) {
    Result<Figure> figure = parseFigure({"bad.json", R"({"id": "bad", "frames": [)" + frames + "]}"});
    REQUIRE(figure.ok());
    return std::move(*figure);
}

} // namespace

TEST_CASE("Complaints: standing still is nothing to complain about") {
    CHECK(complaintsAbout(test::figureWith("")).empty());
}

TEST_CASE("Complaints: a foot or a hand that cannot reach its target is named with its side") {
    CHECK(complains(test::figureWith(R"("pos": [0, 70])"), "working foot stays short"));
    CHECK(complains(test::figureWith(R"("foot.o": [60, 0])"), "other foot stays short"));
    CHECK(complains(test::figureWith(R"("hand.w": [90, 90])"), "working hand stays short"));
}

TEST_CASE("Complaints: joints beyond what people can do are named") {
    CHECK(complains(test::figureWith(R"("hip.w": 160)"), "hip flexion is beyond a person"));
    CHECK(complains(test::figureWith(R"("hip.w": [0, 84, 0])"), "hip abduction is beyond a person"));
    CHECK(complains(test::figureWith(R"("hip.w": 90, "ankle.w": 70)"), "ankle is beyond a person"));
    CHECK(complains(test::figureWith(R"("hip.w": 30, "knee.w": -5)"), "knee is beyond a person"));
    CHECK(complains(test::figureWith(R"("elbow.o": 164)"), "other elbow is beyond a person"));
    CHECK_FALSE(complains(test::figureWith(R"("hip.w": 90, "knee.w": 120)"), "beyond a person"));
}

TEST_CASE("Complaints: a body below the floor or adrift above it is told") {
    CHECK(complains(test::figureWith(R"("pos": [0, 3])", "supine"), "nothing touches the floor"));
    CHECK(complains(test::figureWith(R"("pos": [0, -6])", "prone"), "the trunk is below the floor"));
    CHECK(complains(test::figureWith(R"("hip.w": 0, "pos": [0, 45])"), "working leg is below the floor"));
}

TEST_CASE("Complaints: a joint that jumps from one moment to the next is told") {
    CHECK(complains(moving(R"({"t": 0}, {"t": 0.02, "shoulder.w": 170}, {"t": 0.5})"), "a joint jumps"));
    CHECK_FALSE(complains(moving(R"({"t": 0}, {"t": 0.5, "shoulder.w": 170})"), "a joint jumps"));
}

TEST_CASE("Complaints: a planted foot that slides is seen by the solver's own numbers") {
    const Figure slides = moving(R"({"t": 0, "foot.w": [0, 0]}, {"t": 0.5, "foot.w": [3, 0]})");
    const Vec3 before = solve(slides, 0.0).legs[Side::Working].ankle;
    const Vec3 after = solve(slides, 0.5).legs[Side::Working].ankle;
    CHECK(length(after - before) == Approx(3).margin(.01));
}
