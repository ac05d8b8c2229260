// What a physiotherapist and an illustrator ask of the picture of an exercise, measured against its record.
#include "src/figure/camera.h"
#include "src/figure/check.h"
#include "src/figure/figure_keys.h"
#include "src/figure/muscle_shape.h"
#include "src/storage/exercise_json.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

#include <set>

using namespace patella;
using namespace patella::figure;

namespace {

constexpr int phases = 60;

struct Pictured {
    Exercise exercise;
    const Figure* figure;
};

const Figure* figureNamed(const std::string& id) {
    for (const Figure& figure : test::shippedFigures())
        if (figure.id == id)
            return &figure;
    return nullptr;
}

const std::vector<Pictured>& picturedExercises() {
    static const std::vector<Pictured> all = [] {
        std::vector<Pictured> found;
        for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data/exercises"))
            if (Result<Exercise> exercise = parseExercise(file))
                if (const Figure* figure = figureNamed(exercise->figure))
                    found.push_back({std::move(*exercise), figure});
        return found;
    }();
    return all;
}

/// How squarely a muscle is turned to the viewer at the peak, -1 to 1: of both sides the better one.
double turnedToViewer(const Figure& figure, const Highlight& highlight) {
    const Skeleton body = solve(figure, figure.peakPhase());
    const Vec3 toward = cameraFor(figure.view).toward;
    double best = -1;
    for (const Side side : bothSides)
        if (highlight.sides[side])
            best = std::max(best, dot(muscleShape(body, highlight.muscle, side).normal, toward));
    return best;
}

double apart(const Point2& a, const Point2& b) { return std::hypot(a.x - b.x, a.y - b.y); }

std::vector<Vec3> jointsOf(const Skeleton& body) {
    std::vector<Vec3> joints{body.pelvis, body.head};
    for (const Side side : bothSides)
        for (const Vec3& joint :
             {body.legs[side].knee, body.legs[side].ankle, positionOf({BodyPart::Toes, side, 0}, body),
              positionOf({BodyPart::Heel, side, 0}, body), body.arms[side].wrist})
            joints.push_back(joint);
    return joints;
}

/// The farthest that a joint goes from where it starts, as seen in the picture.
double seenMovement(const Figure& figure) {
    const Camera camera = cameraFor(figure.view);
    const std::vector<Vec3> start = jointsOf(solve(figure, figure.startPhase()));
    double most = 0;
    for (int i = 0; i < phases; ++i) {
        const std::vector<Vec3> now = jointsOf(solve(figure, double(i) / phases));
        for (std::size_t k = 0; k < now.size(); ++k)
            most = std::max(most, apart(projected(camera, start[k]), projected(camera, now[k])));
    }
    return most;
}

bool shows(const Figure& figure, std::initializer_list<PropKind> kinds) {
    return std::any_of(figure.props.begin(), figure.props.end(), [&](const Prop& prop) {
        return std::find(kinds.begin(), kinds.end(), prop.kind) != kinds.end();
    });
}

/// What a thing of a record can look like in a picture.
bool showsThing(const Figure& figure, Equipment thing) {
    using enum PropKind;
    switch (thing) {
    case Equipment::Mat:
        return shows(figure, {Mat});
    case Equipment::Wall:
        return shows(figure, {Wall, PropKind::Box, Tube}); // or a rail
    case Equipment::Chair:
        return shows(figure, {Chair, PropKind::Box});
    case Equipment::Step:
        return shows(figure, {Step, PropKind::Box});
    case Equipment::Bench:
        return shows(figure, {Bench});
    case Equipment::MiniBand:
        return shows(figure, {Band});
    case Equipment::LongBand:
    case Equipment::Strap:
        return shows(figure, {Strap});
    case Equipment::FoamRoller:
        return shows(figure, {Roller});
    case Equipment::Ball:
        return shows(figure, {Ball});
    case Equipment::Weight:
        return shows(figure, {Dumbbell});
    case Equipment::Cushion:
        return shows(figure, {Pillow, Roller});
    case Equipment::CardioMachine:
        return shows(figure, {Tube});
    case Equipment::Pool:
        return shows(figure, {Water});
    }
    return false;
}

} // namespace

TEST_CASE("Exercise figures: every exercise has one") {
    std::size_t exercises = 0;
    for (const DataFile& file : test::jsonFiles(test::sourceTree() / "data/exercises"))
        exercises += parseExercise(file).ok() ? 1 : 0;
    CHECK(exercises >= 73);
    CHECK(picturedExercises().size() == exercises);
}

TEST_CASE("Exercise figures: the muscles in orange are those that the record names first") {
    for (const auto& [exercise, figure] : picturedExercises()) {
        std::set<std::string_view> named;
        for (const patella::Muscle muscle : exercise.primary)
            if (muscle != patella::Muscle::WholeBody)
                named.insert(keyOf(muscle));
        std::set<std::string_view> drawn;
        for (const Highlight& highlight : figure->highlights)
            drawn.insert(keyOf(highlight.muscle));
        INFO(exercise.id.value);
        CHECK(named == drawn);
    }
}

TEST_CASE("Exercise figures: the muscles in orange are turned toward the viewer") {
    constexpr double seen = -.56; // the painter lets a muscle fade out from here
    for (const auto& [exercise, figure] : picturedExercises()) {
        int hidden = 0;
        for (const Highlight& highlight : figure->highlights) {
            const Figure* second = figureNamed(figure->second.figure);
            if (turnedToViewer(*figure, highlight) < seen &&
                !(second && turnedToViewer(*second, highlight) > seen))
                ++hidden;
        }
        INFO(figure->id << " hides " << hidden);
        CHECK(hidden * 3 <= int(figure->highlights.size())); // one of three may lie behind the trunk
    }
}

TEST_CASE("Exercise figures: the side that works is orange, and it is the near one") {
    constexpr double behindAtMost = 4.5; // units: of a figure that is seen from the front
    for (const auto& [exercise, figure] : picturedExercises()) {
        INFO(figure->id);
        CHECK(std::any_of(figure->highlights.begin(), figure->highlights.end(),
                          [](const Highlight& highlight) { return highlight.sides[Side::Working]; }));
        if (exercise.sides != SideRule::PerSide)
            continue;
        const Skeleton body = solve(*figure, figure->peakPhase());
        CHECK(dot(cameraFor(figure->view).towardFlat,
                  body.legs[Side::Working].hip - body.legs[Side::Other].hip) > -behindAtMost);
    }
}

TEST_CASE("Exercise figures: the movement is seen from across the room") {
    constexpr double least = 4.5; // hundredths of the body's height
    for (const auto& [exercise, figure] : picturedExercises()) {
        const bool still = exercise.kind == ExerciseKind::Breathing ||
                           (exercise.kind == ExerciseKind::Avoid && exercise.position == Position::Sitting);
        INFO(figure->id << " moves " << seenMovement(*figure));
        CHECK((still || seenMovement(*figure) >= least));
    }
}

TEST_CASE("Exercise figures: a breath lifts the belly, and effort without movement shows in the muscle") {
    for (const auto& [exercise, figure] : picturedExercises()) {
        INFO(figure->id);
        if (exercise.kind == ExerciseKind::Breathing)
            CHECK(momentAt(*figure, figure->peakPhase()).pose.breath > .5);
    }
    for (const char* id : {"quad-set", "isometric-hip-abduction-wall-press"}) {
        const Figure* figure = figureNamed(id);
        REQUIRE(figure);
        CHECK(momentAt(*figure, figure->startPhase()).pose.effort < .3);
        CHECK(momentAt(*figure, figure->peakPhase()).pose.effort == Approx(1));
    }
}

TEST_CASE("Exercise figures: a knee that carries the body bends no further than its record says") {
    constexpr double allowance = 7; // degrees: nobody sees less
    const auto stands = [](const Target& a, const Target& b) {
        return a.set && b.set && !a.on && a.flat == Flat::Floor && a.at == b.at && a.heel == 0 && b.heel == 0;
    };
    std::size_t held = 0;
    for (const auto& [exercise, figure] : picturedExercises()) {
        if (!exercise.kneeFlexionDegrees || exercise.weightBearing == WeightBearing::None)
            continue;
        for (int i = 0; i < phases; ++i) {
            const Moment moment = momentAt(*figure, double(i) / phases);
            const Skeleton body = solve(*figure, moment);
            const bool working = stands(moment.from->foot[Side::Working], moment.to->foot[Side::Working]);
            for (const Side side : bothSides) {
                const bool counts = side == Side::Working || !working || exercise.sides != SideRule::PerSide;
                if (!counts || !stands(moment.from->foot[side], moment.to->foot[side]))
                    continue;
                ++held;
                INFO(figure->id << " at " << double(i) / phases << ", side " << int(side));
                CHECK(anglesOf(body, side).knee <= exercise.kneeFlexionDegrees->upper() + allowance);
            }
        }
    }
    CHECK(held > 1000);
}

TEST_CASE("Exercise figures: what an exercise needs is in its picture") {
    for (const auto& [exercise, figure] : picturedExercises()) {
        for (const Equipment thing : exercise.equipment) {
            INFO(figure->id << " lacks " << keyOf(thing));
            CHECK(showsThing(*figure, thing));
        }
    }
}

TEST_CASE("Exercise figures: the head does not hide the trunk") {
    constexpr double clear = 10;
    for (const auto& [exercise, figure] : picturedExercises()) {
        const Camera camera = cameraFor(figure->view);
        const Skeleton body = solve(*figure, figure->peakPhase());
        INFO(figure->id);
        CHECK(apart(projected(camera, body.head), projected(camera, body.spine[2])) > clear);
    }
}

TEST_CASE("Exercise figures: an arrow crosses neither the face nor an orange muscle") {
    constexpr double head = 6.2;
    constexpr double touch = 1; // of a muscle's edge
    for (const auto& [exercise, figure] : picturedExercises()) {
        const Camera camera = cameraFor(figure->view);
        const Skeleton peak = solve(*figure, figure->peakPhase());
        for (const Arrow& arrow : figure->arrows) {
            for (int i = phases / 2; i <= phases; ++i) { // its end; the beginning may be cut off
                const double phase = mix(figure->startPhase(), figure->peakPhase(), double(i) / phases);
                Point2 at = projected(camera, positionOf(arrow.point, solve(*figure, phase)));
                at = {at.x + arrow.right, at.y + arrow.up};
                INFO(figure->id << " at share " << double(i) / phases);
                CHECK(apart(at, projected(camera, peak.head)) > head);
                for (const Highlight& highlight : figure->highlights)
                    for (const Group& group : muscleShape(peak, highlight.muscle, Side::Working).chain)
                        for (const Sphere& sphere : group)
                            if (highlight.sides[Side::Working])
                                CHECK(apart(at, projected(camera, sphere.center)) > sphere.radius - touch);
            }
        }
    }
}
