#include "src/figure/camera.h"
#include "src/figure/skeleton_solver.h"
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"

using namespace patella;
using namespace patella::figure;

TEST_CASE("Tempo: lift leads from the start to the peak, lower leads back, a pause stays") {
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        if (figure.alternating)
            continue;
        CHECK(phaseAt(figure, TempoPart::Lift, 0) == Approx(figure.startPhase()));
        CHECK(phaseAt(figure, TempoPart::Lift, 1) == Approx(figure.peakPhase()));
        CHECK(progressAt(figure, phaseAt(figure, TempoPart::Pause, .5)) == Approx(1));
        CHECK(progressAt(figure, phaseAt(figure, TempoPart::Lower, .999999)) == Approx(0).margin(1e-3));
        CHECK(phaseAt(figure, TempoPart::Lower, 0) == Approx(phaseAt(figure, TempoPart::Pause, 1)));
    }
}

TEST_CASE("Tempo: shares beyond the part are cut off") {
    const Figure& figure = test::shippedFigures().front();
    CHECK(phaseAt(figure, TempoPart::Lift, 7) == Approx(figure.peakPhase()));
    CHECK(phaseAt(figure, TempoPart::Lift, -1) == Approx(figure.startPhase()));
}

TEST_CASE("Framing: every moment of the movement is inside the picture") {
    for (const Figure& figure : test::shippedFigures()) {
        if (figure.window)
            continue;
        INFO(figure.id);
        const Window window = framingOf(figure).window;
        const Camera camera = cameraFor(figure.view);
        for (int i = 0; i < 60; ++i) {
            const Skeleton body = solve(figure, i / 60.0);
            for (const Vec3& p : {body.head, body.legs[Side::Working].ankle, body.legs[Side::Other].ankle,
                                  body.arms[Side::Working].wrist, body.arms[Side::Other].wrist}) {
                const Point2 q = projected(camera, p);
                CHECK((q.x > window.left - 2 && q.x < window.right + 2));
                CHECK((q.y > window.bottom - 2 && q.y < window.top + 2));
            }
        }
    }
}

TEST_CASE("Framing: the crop of a small picture shows what works") {
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        const Window focus = focusOf(figure);
        CHECK(focus.right - focus.left > 5);
        CHECK(focus.top - focus.bottom > 5);
    }
}

TEST_CASE("Framing: the crop of a small picture does not cut through the middle of a head") {
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        const Window focus = withWholeHead(focusOf(figure), figure);
        const Point2 head = projected(cameraFor(figure.view), solve(figure, figure.peakPhase()).head);
        const bool inside =
            head.x > focus.left && head.x < focus.right && head.y > focus.bottom && head.y < focus.top;
        if (!inside)
            continue;
        CHECK(std::min({head.x - focus.left, focus.right - head.x, head.y - focus.bottom,
                        focus.top - head.y}) > 6);
    }
}
