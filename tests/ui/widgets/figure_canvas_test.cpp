#include "tests/support/catch.h"
#include "tests/support/figure_files.h"
#include "tests/ui/widgets/motion_scope.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/figure_painter.h"
#include "ui/widgets/figure_thumbnail.h"

#include <QApplication>
#include <QHideEvent>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStackedWidget>

#include <set>

using namespace patella;
using namespace patella::ui;

namespace {

std::shared_ptr<const Figure> shipped(const std::string& id) {
    for (const Figure& figure : test::shippedFigures())
        if (figure.id == id)
            return std::make_shared<const Figure>(figure);
    return nullptr;
}

QImage painted(const Figure& figure, double phase, const FigureLook& look, QSize size = {300, 260}) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    paintFigure(painter, QRectF(QPointF(), QSizeF(size)), figure, phase, look);
    return image;
}

/// Share of pixels that one picture covers and the other does not.
double differentCover(const QImage& a, const QImage& b) {
    int different = 0;
    int covered = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const bool inA = qAlpha(a.pixel(x, y)) > 127;
            const bool inB = qAlpha(b.pixel(x, y)) > 127;
            different += inA != inB;
            covered += inA || inB;
        }
    }
    return covered ? double(different) / covered : 1;
}

int count(const QImage& image, const QColor& color) {
    int found = 0;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color;
    return found;
}

} // namespace

TEST_CASE("FigurePicture: the other side is the flipped picture, in every figure") {
    FigureLook left;
    left.mirrored = true;
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        const QImage right = painted(figure, figure.peakPhase(), {});
        CHECK(differentCover(painted(figure, figure.peakPhase(), left), right.mirrored(true, false)) < .03);
    }
}

TEST_CASE("FigurePicture: the mirror of the mirror is the same picture, in every figure") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.resize(150, 130);
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        canvas.setFigure(std::make_shared<const Figure>(figure));
        canvas.setPosition(figure.peakPhase());
        const QImage before = canvas.grab().toImage();
        canvas.setMirrored(true);
        CHECK(canvas.grab().toImage() != before);
        canvas.setMirrored(false);
        CHECK(canvas.grab().toImage() == before);
    }
}

TEST_CASE("FigurePicture: muscles are solid in the theme's orange, and off when the look says so") {
    const auto figure = shipped("glute-bridge");
    REQUIRE(figure);
    for (const bool dark : {false, true}) {
        FigureLook look;
        look.dark = dark;
        const QColor muscle = figurePalette(look).muscle;
        CHECK(count(painted(*figure, figure->peakPhase(), look), muscle) > 300);
        look.muscles = false;
        CHECK(count(painted(*figure, figure->peakPhase(), look), muscle) == 0);
    }
}

TEST_CASE("FigurePicture: the muscles of swimmers keep the theme's orange, and swimmers have no shoes") {
    for (const char* id : {"swimming", "water-running"}) {
        const auto figure = shipped(id);
        REQUIRE(figure);
        for (const bool dark : {false, true}) {
            INFO(id);
            FigureLook look;
            look.dark = dark;
            const FigurePalette palette = figurePalette(look);
            CHECK(underWater(palette).muscle == palette.muscle);
            CHECK(underWater(palette).skin != palette.skin);
            const QImage image = painted(*figure, figure->peakPhase(), look);
            CHECK(count(image, palette.muscle) > 100);
            CHECK(count(image, palette.shoe) + count(image, underWater(palette).shoe) == 0);
        }
    }
}

TEST_CASE("FigurePicture: a muscle at rest is paler than one that presses without moving") {
    const auto figure = shipped("quad-set");
    REQUIRE(figure);
    for (const bool dark : {false, true}) {
        FigureLook look;
        look.dark = dark;
        const FigurePalette palette = figurePalette(look);
        const QImage rest = painted(*figure, figure->startPhase(), look);
        CHECK(count(rest, palette.muscle) == 0);
        CHECK(count(rest, QColor(palette.muscleAtRest.rgb())) > 300);
        CHECK(count(painted(*figure, figure->peakPhase(), look), palette.muscle) > 300);
    }
}

TEST_CASE("FigurePicture: something is painted of every figure at 96 px, in both themes and for all people") {
    for (const Figure& figure : test::shippedFigures()) {
        INFO(figure.id);
        FigureLook look;
        for (int skin = 0; skin < skinTones; ++skin) {
            look.person.skin = skin;
            look.dark = skin % 2 == 0;
            look.person.build = skin % 2 ? figure::Build::NarrowShoulders : figure::Build::BroadShoulders;
            const QPixmap pixmap = figureThumbnail(figure, {96, 96}, 1, look);
            CHECK(differentCover(pixmap.toImage(), QImage(96, 96, QImage::Format_ARGB32_Premultiplied)) > 0);
        }
    }
}

TEST_CASE("figureThumbnail: the same picture is painted once") {
    const auto figure = shipped("wall-sit");
    REQUIRE(figure);
    const QPixmap first = figureThumbnail(*figure, {52, 40}, 2, {});
    CHECK(first.size() == QSize(104, 80));
    CHECK(figureThumbnail(*figure, {52, 40}, 2, {}).cacheKey() == first.cacheKey());
    FigureLook dark;
    dark.dark = true;
    CHECK(figureThumbnail(*figure, {52, 40}, 2, dark).cacheKey() != first.cacheKey());
}

TEST_CASE("FigureCanvas: it has no timer when hidden, paused, still, reduced or led from outside") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.setFigure(shipped("mini-squat"));
    canvas.setRunning(true);
    CHECK_FALSE(canvas.isTicking()); // not shown yet
    QSignalSpy moved(&canvas, &FigureCanvas::positionChanged);
    canvas.show();
    CHECK(canvas.isTicking());
    REQUIRE(moved.wait(5000));
    canvas.setReducedMotion(true);
    CHECK_FALSE(canvas.isTicking());
    canvas.setReducedMotion(false);
    CHECK(canvas.isTicking());
    canvas.setStill(true);
    CHECK_FALSE(canvas.isTicking());
    canvas.setStill(false);
    canvas.setRunning(false);
    CHECK_FALSE(canvas.isTicking());
    canvas.setPhase(figure::TempoPart::Lift, .5);
    canvas.setHold(7);
    CHECK_FALSE(canvas.isTicking());
    canvas.setRunning(true);
    canvas.hide();
    CHECK_FALSE(canvas.isTicking());
    canvas.show();
    CHECK(canvas.isTicking());
    canvas.setFigure(nullptr);
    CHECK_FALSE(canvas.isTicking());
}

TEST_CASE("FigureCanvas: it has no timer while its window is minimized or its page is behind another") {
    const test::MotionScope full(false);
    QStackedWidget pages;
    auto* canvas = new FigureCanvas;
    canvas->setFigure(shipped("mini-squat"));
    canvas->setRunning(true);
    pages.addWidget(canvas);
    pages.addWidget(new QWidget);
    pages.show();
    CHECK(canvas->isTicking());
    pages.setCurrentIndex(1);
    CHECK_FALSE(canvas->isTicking());
    pages.setCurrentIndex(0);
    CHECK(canvas->isTicking());
    QHideEvent minimized; // as the window system sends it
    QApplication::sendEvent(canvas, &minimized);
    CHECK_FALSE(canvas->isTicking());
}

TEST_CASE("FigureCanvas: motion that is reduced everywhere stops it, and shows start and end") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.resize(400, 200);
    canvas.setFigure(shipped("squat"));
    canvas.setRunning(true);
    const QImage moving = canvas.grab().toImage();
    const test::MotionScope reduced(true);
    canvas.show();
    CHECK_FALSE(canvas.isTicking());
    const QImage both = canvas.grab().toImage();
    CHECK(both != moving);
    canvas.setPosition(.3);
    CHECK(canvas.grab().toImage() == both);
    canvas.setStill(true);
    CHECK(canvas.grab().toImage() != both);
}

TEST_CASE("FigureCanvas: a hold is still but for the breath, on either side") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.resize(300, 260);
    canvas.setFigure(shipped("wall-sit"));
    for (const bool mirrored : {false, true}) {
        canvas.setMirrored(mirrored);
        canvas.setHold(2);
        const QImage out = canvas.grab().toImage();
        canvas.setHold(2 + 4.5); // one breath later
        CHECK(canvas.grab().toImage() == out);
        canvas.setHold(2 + 2.25);
        const QImage in = canvas.grab().toImage();
        CHECK(in != out);
        CHECK(differentCover(in, out) < .02); // nothing but the belly
        CHECK(canvas.position() == Approx(canvas.figure()->peakPhase()));
    }
}

TEST_CASE("FigureCanvas: who is drawn changes at once everywhere") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.resize(300, 260);
    canvas.setFigure(shipped("squat"));
    figureBook().setPeople(FigurePeople::BroadShoulders, 0);
    const QImage light = canvas.grab().toImage();
    figureBook().setPeople(FigurePeople::BroadShoulders, 5);
    CHECK(canvas.grab().toImage() != light);
    figureBook().setPeople(FigurePeople::NarrowShoulders, 0);
    CHECK(canvas.grab().toImage() != light);
    figureBook().setPeople(FigurePeople::BroadShoulders, 0);
    CHECK(canvas.grab().toImage() == light);
    figureBook().setPeople(FigurePeople::Varied, -1);
}

TEST_CASE("FigureCanvas: the tempo leads it to the peak, a hold keeps it there") {
    const test::MotionScope full(false);
    const auto figure = shipped("wall-sit");
    REQUIRE(figure);
    FigureCanvas canvas;
    canvas.resize(300, 260);
    canvas.setFigure(figure);
    canvas.setPhase(figure::TempoPart::Lift, 1);
    CHECK(canvas.position() == Approx(figure->peakPhase()));
    canvas.setHold(0);
    CHECK(canvas.position() == Approx(figure->startPhase()));
    for (const double seconds : {2.0, 5.0, 30.0, 3000.0}) {
        canvas.setHold(seconds);
        CHECK(canvas.position() == Approx(figure->peakPhase()));
    }
}

TEST_CASE("FigureCanvas: without a figure it paints nothing and leads nowhere") {
    const test::MotionScope full(false);
    FigureCanvas canvas;
    canvas.resize(100, 80);
    canvas.setPhase(figure::TempoPart::Lift, .5);
    canvas.setHold(3);
    canvas.setRunning(true);
    CHECK_FALSE(canvas.hasFigure());
    CHECK(canvas.position() == 0);
    CHECK_FALSE(canvas.grab().isNull());
}

TEST_CASE("personFor: an exercise keeps its person, and the library has both builds and all skins") {
    std::set<int> skins;
    int broad = 0;
    for (const Figure& figure : test::shippedFigures()) {
        const FigurePerson person = personFor(figure.id);
        CHECK(person == personFor(figure.id));
        skins.insert(person.skin);
        broad += person.build == figure::Build::BroadShoulders;
        CHECK(personFor(figure.id, FigurePeople::NarrowShoulders, 4) ==
              FigurePerson{figure::Build::NarrowShoulders, 4});
    }
    CHECK(skins.size() == skinTones);
    CHECK(broad > 20);
    CHECK(broad < int(test::shippedFigures().size()) - 20);
}
