// The picture of the detail pane: its figure, what leads it, and what stands there when there is none.
#include "tests/support/catch.h"
#include "tests/support/figure_files.h"
#include "tests/ui/library/shipped_library.h"
#include "tests/ui/widgets/motion_scope.h"
#include "ui/library/detail_body.h"
#include "ui/library/detail_stage.h"
#include "ui/widgets/button.h"
#include "ui/widgets/figure_book.h"
#include "ui/widgets/figure_canvas.h"
#include "ui/widgets/icon_button.h"
#include "ui/widgets/scrubber.h"

#include <QAccessible>
#include <QLabel>
#include <QTest>

using namespace patella;
using namespace patella::ui;

namespace {

const Exercise& exercise(const char* id) { return test::ShippedLibrary::get().exercise(id); }

LibraryContent shippedContent() {
    const test::ShippedLibrary& s = test::ShippedLibrary::get();
    return {&s.content.library, &s.search, &s.content.advice, &s.content.evidence};
}

/// What the composition root does with a figure's file: a broken one is none.
struct Book {
    explicit Book(std::string bytes) {
        figureBook().setLoad([bytes](const QString&, int) -> std::shared_ptr<const Figure> {
            Result<Figure> figure = parseFigure({"figures/x.json", bytes});
            return figure ? std::make_shared<const Figure>(std::move(*figure)) : nullptr;
        });
    }
    ~Book() { figureBook().setLoad({}); }
};

constexpr const char* good = R"({"id": "x", "frames": [{"t": 0}, {"t": 0.5, "pos": [-4, 45]}]})";

struct Stage : DetailStage {
    explicit Stage(const char* id)
        : DetailStage(exercise(id)) {
        resize(404, 240);
        show();
    }
    FigureCanvas& canvas() { return *findChild<FigureCanvas*>(); }
    Scrubber& scrubber() { return *findChild<Scrubber*>(); }
    IconButton& pause() { return *findChild<IconButton*>(); }
    /// Whose accessible name begins like this.
    Button* button(const char* name) {
        for (Button* each : findChildren<Button*>())
            if (each->accessibleName().startsWith(QString::fromUtf8(name)))
                return each;
        return nullptr;
    }
};

} // namespace

TEST_CASE("DetailStage: a broken figure file is one sentence and leaves the exercise its steps") {
    const Exercise& squat = exercise("mini-squat");
    for (const char* bytes : {"", "{", R"({"id": "x"})", R"({"id": "x", "frames": [{"t": 0, "kne": 3}]})"}) {
        INFO(bytes);
        const Result<Figure> broken = parseFigure({"figures/x.json", bytes});
        REQUIRE_FALSE(broken.ok());
        const std::string sentence = broken.error().text();
        CHECK(sentence.starts_with("figures/x.json"));
        CHECK(sentence.find('\n') == std::string::npos);
        const Book book(bytes);
        const DetailStage stage(squat);
        CHECK_FALSE(stage.findChild<FigureCanvas*>());
        const LibraryContent content = shippedContent();
        const DetailBody body(squat, content);
        bool told = false;
        for (const QLabel* label : body.findChildren<QLabel*>())
            told = told || label->text() == text(squat.steps.front());
        CHECK(told);
    }
}

TEST_CASE("DetailStage: pause, speed and side lead the figure, and say what they are") {
    const test::MotionScope full(false);
    const Book book(good);
    Stage stage("clamshell");
    CHECK(stage.canvas().isTicking());
    CHECK(stage.pause().accessibleName() == QStringLiteral("Pause"));
    QTest::keyClick(&stage.pause(), Qt::Key_Space);
    CHECK_FALSE(stage.canvas().isTicking());
    CHECK(stage.pause().accessibleName() == QStringLiteral("Play"));
    QTest::keyClick(&stage.pause(), Qt::Key_Space);
    CHECK(stage.canvas().isTicking());
    Button* speed = stage.button("Speed");
    REQUIRE(speed);
    for (const double expected : {2.0, 0.5, 1.0}) {
        QTest::keyClick(speed, Qt::Key_Space);
        CHECK(stage.canvas().speed() == expected);
    }
    Button* side = stage.button("Side");
    REQUIRE(side);
    QTest::keyClick(&stage.pause(), Qt::Key_Space);
    const QImage right = stage.canvas().grab().toImage();
    QTest::keyClick(side, Qt::Key_Space);
    CHECK(side->accessibleName() == QStringLiteral("Side: Left"));
    CHECK(stage.canvas().grab().toImage() != right);
}

TEST_CASE("DetailStage: the scrubber is a slider for keys and screen readers, and stops the loop") {
    const test::MotionScope full(false);
    const Book book(good);
    Stage stage("mini-squat");
    Scrubber& scrubber = stage.scrubber();
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&scrubber);
    REQUIRE(spoken);
    CHECK(spoken->role() == QAccessible::Slider);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Place in the movement"));
    REQUIRE(spoken->valueInterface());
    spoken->valueInterface()->setCurrentValue(40);
    CHECK(stage.canvas().position() == Approx(.4));
    CHECK_FALSE(stage.canvas().isTicking());
    QTest::keyClick(&scrubber, Qt::Key_Right);
    CHECK(stage.canvas().position() == Approx(.42));
    QTest::keyClick(&scrubber, Qt::Key_PageDown);
    CHECK(stage.canvas().position() == Approx(.32));
    QTest::keyClick(&scrubber, Qt::Key_End);
    CHECK(stage.canvas().position() == 1);
    QTest::keyClick(&scrubber, Qt::Key_Home);
    CHECK(stage.canvas().position() == 0);
    QTest::mouseClick(&scrubber, Qt::LeftButton, {}, QPoint(scrubber.width() / 2, 16));
    CHECK(stage.canvas().position() == Approx(.5).margin(.01));
    CHECK_FALSE(stage.button("Side")->isVisible()); // a squat has no sides
}

TEST_CASE("DetailStage: with reduced motion two poses stand there and only the side can be chosen") {
    const Book book(good);
    const test::MotionScope reduced(true);
    Stage stage("clamshell");
    CHECK_FALSE(stage.canvas().isTicking());
    CHECK_FALSE(stage.scrubber().isVisible());
    CHECK_FALSE(stage.pause().isVisible());
    CHECK_FALSE(stage.button("Speed")->isVisible());
    CHECK(stage.button("Side")->isVisible());
}
