// What holds for every body at every moment of every shipped movement.
#include "src/figure/body_shape.h"
#include "src/figure/check.h"
#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

#include <set>

using namespace patella;
using namespace patella::figure;
using patella::test::shippedFigures;

namespace {

constexpr int phases = 120;
constexpr double pixel = 0.1; // of a body that is 1000 px tall

template <typename Visit>
void throughout(const Figure& figure, const Visit& visit) {
    for (int i = 0; i < phases; ++i) {
        const Moment moment = momentAt(figure, double(i) / phases);
        visit(moment, solve(figure, moment));
    }
}

bool isPlanted(const Target& a, const Target& b) {
    return a.set && b.set && !a.on && !b.on && a.flat != Flat::No && a.at == b.at && a.heel == b.heel &&
           a.out == b.out;
}

/// The middle of the sole of a planted foot.
Vec3 soleOf(const Leg& leg) { return leg.ankle + leg.foot * Vec3{0, -bones::ankleHeight, 0}; }

} // namespace

TEST_CASE("Figure: bones keep their length through the whole of every movement") {
    REQUIRE(shippedFigures().size() >= 73);
    for (const Figure& figure : shippedFigures()) {
        INFO(figure.id);
        throughout(figure, [](const Moment&, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Leg& leg = body.legs[side];
                const Arm& arm = body.arms[side];
                REQUIRE(length(leg.hip - leg.knee) == Approx(bones::thigh).margin(1e-6));
                REQUIRE(length(leg.knee - leg.ankle) == Approx(bones::shin).margin(1e-6));
                REQUIRE(length(arm.shoulder - arm.elbow) == Approx(bones::upperArm).margin(1e-6));
                REQUIRE(length(arm.elbow - arm.wrist) == Approx(bones::forearm).margin(1e-6));
                REQUIRE(length(leg.hip - body.pelvis) == Approx(bones::hipOffset).margin(1e-6));
            }
        });
    }
}

TEST_CASE("Figure: a planted foot stays within a pixel of its place at 1000 px height") {
    for (const Figure& figure : shippedFigures()) {
        throughout(figure, [&](const Moment& moment, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Target& target = moment.from->foot[side];
                if (!isPlanted(target, moment.to->foot[side]) || target.heel != 0)
                    continue;
                INFO(figure.id << " at share " << moment.share << ", side " << int(side));
                CHECK(length(soleOf(body.legs[side]) - target.at) < pixel);
            }
        });
    }
}

TEST_CASE("Figure: a foot that rises or tips turns about a point that stays within a pixel") {
    for (const Figure& figure : shippedFigures()) {
        throughout(figure, [&](const Moment& moment, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Target& a = moment.from->foot[side];
                const Target& b = moment.to->foot[side];
                if (!a.set || !b.set || a.flat == Flat::No || b.flat == Flat::No || !(a.at == b.at) ||
                    a.out != b.out || a.heel * b.heel < 0)
                    continue;
                const Leg& leg = body.legs[side];
                const double hinge = std::min(a.heel, b.heel) < 0 ? bones::heel + 1.2 : bones::ball;
                const Vec3 point = leg.ankle + leg.foot * Vec3{hinge, -bones::ankleHeight, 0};
                INFO(figure.id << " at share " << moment.share << ", side " << int(side));
                CHECK(std::abs(point.y - a.at.y) < pixel);
                CHECK(std::abs(std::hypot(point.x - a.at.x, point.z - a.at.z) - std::abs(hinge)) < pixel);
            }
        });
    }
}

TEST_CASE("Figure: a hand that leans on something stays within a pixel of its place") {
    for (const Figure& figure : shippedFigures()) {
        throughout(figure, [&](const Moment& moment, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Target& a = moment.from->hand[side];
                const Target& b = moment.to->hand[side];
                if (!a.set || !b.set || a.on || b.on || !(a.at == b.at))
                    continue;
                INFO(figure.id << " at share " << moment.share << ", side " << int(side));
                CHECK(body.handShort[side] < pixel);
            }
        });
    }
}

TEST_CASE("Figure: a held point is held") {
    for (const Figure& figure : shippedFigures()) {
        throughout(figure, [&](const Moment& moment, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Target& target = moment.from->hand[side];
                const Target& next = moment.to->hand[side];
                if (!target.set || !next.set || target.on != next.on || !(target.at == next.at))
                    continue;
                INFO(figure.id << " at share " << moment.share << ", side " << int(side));
                CHECK(body.handShort[side] < 0.8);
            }
        });
    }
}

TEST_CASE("Figure: a bent knee stays over its middle toes where the steps ask for it") {
    constexpr double besideAtMost = 3; // units: half the width of a foot
    constexpr double bent = 15;
    std::set<std::string> asked;
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data/exercises"))
        if (file.text.find("over the middle toes") != std::string::npos)
            if (const Result<Exercise> exercise = parseExercise(file))
                asked.insert(exercise->figure);
    REQUIRE(asked.size() > 5);
    for (const Figure& figure : shippedFigures()) {
        if (!asked.contains(figure.id))
            continue;
        throughout(figure, [&](const Moment& moment, const Skeleton& body) {
            for (const Side side : bothSides) {
                const Target& a = moment.from->foot[side];
                const Target& b = moment.to->foot[side];
                if (!isPlanted(a, b) || a.heel != 0 || anglesOf(body, side).knee < bent)
                    continue;
                const Leg& leg = body.legs[side];
                INFO(figure.id << " at share " << moment.share << ", side " << int(side));
                CHECK(std::abs(dot(leg.knee - leg.ankle, leg.foot.z)) < besideAtMost);
            }
        });
    }
}

TEST_CASE(
    "Figure: nothing is out of reach, below the floor, beyond a joint or adrift in any shipped movement") {
    for (const Figure& figure : shippedFigures()) {
        INFO(figure.id);
        for (const std::string& complaint : complaintsAbout(figure))
            FAIL_CHECK(figure.id << ": " << complaint);
    }
}

TEST_CASE("Figure: the same moment is solved to the same body, and the loop closes") {
    for (const Figure& figure : shippedFigures()) {
        INFO(figure.id);
        const Skeleton a = solve(figure, 0.0);
        const Skeleton b = solve(figure, 1.0);
        REQUIRE(a.head == b.head);
        REQUIRE(a.legs[Side::Working].ankle == b.legs[Side::Working].ankle);
        const Skeleton end = solve(figure, 1.0 - 1e-7);
        REQUIRE(length(end.head - a.head) < 0.05);
        REQUIRE(length(end.arms[Side::Working].wrist - a.arms[Side::Working].wrist) < 0.6);
    }
}
