// Which way a positive angle goes.
#include "src/figure/check.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

using namespace patella;
using namespace patella::figure;

namespace {

Skeleton bodyWith(const std::string& frame, const std::string& posture = "stand") {
    return solve(test::figureWith(frame, posture), 0.0);
}
constexpr Side W = Side::Working;
constexpr Side O = Side::Other;

} // namespace

TEST_CASE("Pose: tilt and spine lean forward and toward the working side") {
    const Skeleton upright = bodyWith("");
    CHECK(bodyWith(R"("tilt": 20)").head.x > upright.head.x + 5);
    CHECK(bodyWith(R"("tilt": [0, 20, 0])").head.z > 5);
    CHECK(bodyWith(R"("tilt": [0, 0, 30])").hips.x.z > .3);
    CHECK(bodyWith(R"("spine": 30)").head.x > upright.head.x + 5);
    CHECK(bodyWith(R"("spine": [0, 30, 0])").head.z > 5);
    CHECK(bodyWith(R"("neck": 30)").head.x > upright.head.x + 1);
}

TEST_CASE("Pose: hips flex forward, abduct away from the middle and turn outward on both sides") {
    CHECK(bodyWith(R"("hip.w": 40)").legs[W].knee.x > 10);
    CHECK(bodyWith(R"("hip.w": [0, 30, 0])").legs[W].knee.z > 14);
    CHECK(bodyWith(R"("hip.o": [0, 30, 0])").legs[O].knee.z < -14);
    CHECK(bodyWith(R"("hip.w": [0, 0, 40])").legs[W].foot.x.z > .4);
    CHECK(bodyWith(R"("hip.o": [0, 0, 40])").legs[O].foot.x.z < -.4);
    CHECK(bodyWith(R"("hip.w": 0, "knee.w": 90)").legs[W].ankle.x < -20);
}

TEST_CASE("Pose: an ankle lifts its toes, turns them outward and turns its sole inward") {
    CHECK(bodyWith(R"("hip.w": 0, "ankle.w": 30)").legs[W].foot.x.y > .4);
    CHECK(bodyWith(R"("hip.w": 0, "ankle.w": [0, 20, 0])").legs[W].foot.x.z > .3);
    CHECK(bodyWith(R"("hip.o": 0, "ankle.o": [0, 20, 0])").legs[O].foot.x.z < -.3);
    CHECK(-bodyWith(R"("hip.w": 0, "ankle.w": [0, 0, 20])").legs[W].foot.y.z < -.3);
}

TEST_CASE("Pose: arms rise forward and sideways and elbows bend forward") {
    CHECK(bodyWith(R"("shoulder.w": 90)").arms[W].elbow.x > 14);
    CHECK(bodyWith(R"("shoulder.w": [0, 90, 0])").arms[W].elbow.z > 20);
    CHECK(bodyWith(R"("shoulder.o": [0, 90, 0])").arms[O].elbow.z < -20);
    CHECK(bodyWith(R"("elbow": 90)").arms[W].wrist.x > bodyWith(R"("elbow": 0)").arms[W].wrist.x + 10);
}

TEST_CASE(
    "Pose: planted feet turn out, rise on the ball or rest on the heel, and their knees swing outward") {
    CHECK(bodyWith(R"("foot.w": {"at": [0, 0], "out": 30})").legs[W].foot.x.z > .4);
    CHECK(bodyWith(R"("foot.w": {"at": [0, 0], "heel": 30}, "pos": [0, 53])").legs[W].ankle.y > 5.5);
    CHECK(bodyWith(R"("foot.w": {"at": [0, 0], "heel": -30})").legs[W].foot.x.y > .4);
    const double straight = bodyWith(R"("pos": [0, 35])").legs[W].knee.z;
    CHECK(bodyWith(R"("pos": [0, 35], "foot.w": {"bend": 40})").legs[W].knee.z > straight + 3);
    CHECK(bodyWith(R"("pos": [0, 35], "foot.w": {"pole": [0, 0, 1]})").legs[W].knee.z > straight + 10);
}

TEST_CASE("Pose: postures lie the right way round") {
    CHECK(bodyWith("", "supine").hips.x.y > .9);
    CHECK(bodyWith("", "supine").head.x < -30);
    CHECK(bodyWith("", "prone").hips.x.y < -.9);
    CHECK(bodyWith("", "prone").head.x > 30);
    CHECK(bodyWith("", "side").hips.z.y > .9);
    CHECK(bodyWith("", "side-down").hips.z.y < -.9);
    CHECK(bodyWith("", "side-down").head.x < -30);
    const Skeleton kneeling = bodyWith(R"("hip.w": -15)", "kneel");
    CHECK(kneeling.legs[W].knee.y == Approx(kneeling.legs[W].ankle.y).margin(.01));
    CHECK(kneeling.pelvis.x > 5);
}

TEST_CASE("Pose: the working joints of known exercises go through their stated range") {
    const auto peak = [](const std::string& id) {
        for (const Figure& figure : test::shippedFigures())
            if (figure.id == id)
                return anglesOf(solve(figure, figure.peakPhase()), Side::Working);
        return JointAngles{};
    };
    CHECK(peak("mini-squat").knee == Approx(45).margin(4));
    CHECK(peak("band-squat").knee == Approx(60).margin(5));
    CHECK(peak("chair-squat").knee == Approx(90).margin(8));
    CHECK(peak("deep-squat").knee > 100);
    CHECK(peak("wall-sit").knee == Approx(48).margin(8));
    CHECK(peak("seated-knee-extension-90-45").knee == Approx(45).margin(1));
    CHECK(peak("split-squat-shallow").knee < 62);
    CHECK(peak("bulgarian-split-squat").knee == Approx(65).margin(6));
    CHECK(peak("single-leg-squat-to-box").knee == Approx(70).margin(6));
    CHECK(peak("bent-knee-heel-raise").knee == Approx(25).margin(7));
    CHECK(peak("side-lying-leg-lift").hipAbduction == Approx(30).margin(3));
    CHECK(peak("straight-leg-raise").knee < 4);
    CHECK(peak("wall-hamstring-stretch").knee == Approx(14).margin(6));
    CHECK(peak("supine-strap-hamstring-stretch").knee < 20);
    CHECK(peak("side-plank-knees").knee == Approx(90).margin(5));
    CHECK(peak("quadruped-fire-hydrant").hipAbduction > 45);
    CHECK(peak("hip-hike").knee < 8);
    CHECK(peak("ninety-ninety-sit-with-reach").knee == Approx(90).margin(15));
    CHECK(peak("half-kneel-quad-mobilization").knee == Approx(138).margin(8));
}
