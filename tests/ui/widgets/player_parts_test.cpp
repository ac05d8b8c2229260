#include "tests/support/catch.h"
#include "ui/widgets/kneecap.h"
#include "ui/widgets/phase_bar.h"
#include "ui/widgets/ring.h"
#include "ui/widgets/set_dots.h"
#include "ui/widgets/tempo_bar.h"

#include <QAccessible>
#include <QImage>
#include <QPainter>

using namespace patella::ui;

TEST_CASE("Ring: its segments share the circle with equal gaps") {
    double covered = 0;
    for (int i = 0; i < 12; ++i) {
        const auto [start, span] = Ring::repSegment(i, 12, 216, 16);
        CHECK(start > i * 30.0);
        CHECK(start + span < (i + 1) * 30.0);
        covered += span;
    }
    CHECK(covered == Approx(360 - 12 * 16 / 216.0 * 180 / 3.14159265).margin(0.01));
}

TEST_CASE("Ring: thirty repetitions keep more segment than gap") {
    const auto [start, span] = Ring::repSegment(0, 60, 216, 16);
    CHECK(start > 0);
    CHECK(span >= 0.7 * 6 - 0.001);
    CHECK(Ring::repSegment(0, 1, 216, 16).second == Approx(360));
}

TEST_CASE("Ring: every mode reaches the same outer edge and differs in thickness") {
    Ring ring;
    ring.resize(ring.sizeHint());
    const auto reps = ring.geometryFor(RingReps{12, 1, 0});
    const auto hold = ring.geometryFor(RingHold{1});
    const auto rest = ring.geometryFor(RingRest{1});
    CHECK(reps.width == Approx(20));
    CHECK(hold.width == Approx(32));
    CHECK(rest.width == Approx(12));
    CHECK(reps.circle.width() + reps.width == Approx(hold.circle.width() + hold.width));
    CHECK(reps.circle.width() + reps.width == Approx(rest.circle.width() + rest.width));
    CHECK(reps.circle.center() == QPointF(240, 240));
}

TEST_CASE("Ring: it scales with the window") {
    Ring ring;
    ring.setScale(0.5);
    CHECK(ring.sizeHint() == QSize(240, 240));
    ring.resize(ring.sizeHint());
    CHECK(ring.geometryFor(RingHold{1}).width == Approx(16));
}

TEST_CASE("Ring: a hold that is half over shows accent at the right and track at the left") {
    theme().setMode(ThemeMode::Light);
    Ring ring;
    ring.resize(480, 480);
    ring.setFace(RingHold{0.5});
    QImage image(480, 480, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    ring.render(&image, {}, {}, QWidget::DrawChildren);
    CHECK(image.pixelColor(450, 240) == color(Token::Accent));
    CHECK(image.pixelColor(30, 240) == color(Token::Track));
    CHECK(image.pixelColor(120, 330) == color(Token::Softer));
}

TEST_CASE("Ring: it speaks its words") {
    Ring ring;
    ring.setWords(QStringLiteral("Down"), QStringLiteral("7"), QStringLiteral("of 12"));
    QAccessibleInterface* spoken = QAccessible::queryAccessibleInterface(&ring);
    REQUIRE(spoken);
    CHECK(spoken->text(QAccessible::Name) == QStringLiteral("Down 7 of 12"));
}

TEST_CASE("PhaseBar: segments are as long as their time") {
    PhaseBar bar;
    bar.setSegments({PhaseSegment::whole(QStringLiteral("Warm-up"), 100, Token::Phase1),
                     PhaseSegment::whole(QStringLiteral("Strength"), 300, Token::Phase3)});
    bar.resize(403, 40);
    const auto rects = bar.itemRects();
    REQUIRE(rects.size() == 2);
    CHECK(rects[0].width() == Approx(100));
    CHECK(rects[1].left() == Approx(103));
    CHECK(rects[1].right() == Approx(403));
}

TEST_CASE("PhaseBar: several items a phase keep the small gap inside and the large one between") {
    PhaseBar bar;
    bar.setGaps(3, 14);
    bar.setSegments({{QStringLiteral("Stretch"), Token::Accent, false, {{10, 1}, {10, 0.5}}},
                     {QStringLiteral("Strength"), Token::Accent, true, {{20, 0}}}});
    bar.resize(417, 40);
    const auto rects = bar.itemRects();
    REQUIRE(rects.size() == 3);
    CHECK(rects[1].left() - rects[0].right() == Approx(3));
    CHECK(rects[2].left() - rects[1].right() == Approx(14));
    CHECK(bar.spokenValue() == QStringLiteral("38 percent"));
}

TEST_CASE("PhaseBar: a label moves aside rather than be cut, and none lies on another") {
    PhaseBar bar;
    const auto segment = [](const char* label, double seconds) {
        return PhaseSegment::whole(QString::fromLatin1(label), seconds, Token::Phase1);
    };
    const double wide = bar.fontMetrics().horizontalAdvance(QStringLiteral("Cool-down"));
    bar.resize(static_cast<int>(wide * 8), 40);
    bar.setSegments({segment("Warm-up", 10), segment("Strength", 85), segment("Cool-down", 5)});
    auto labels = bar.labelRects();
    REQUIRE(labels.size() == 3);
    CHECK(labels[0].left() == 0);
    CHECK(labels[1].left() >=
          labels[0].left() + bar.fontMetrics().horizontalAdvance(QStringLiteral("Warm-up")));
    CHECK(labels[2].width() >= wide * .8); // the labels' font is the smaller one
    CHECK(labels[2].right() == Approx(bar.width()));
    for (const int stretch : {1, 5, 20, 60, 200}) {
        bar.setSegments({segment("Warm-up", stretch), segment("Stretch", 3), segment("Strength", 40),
                         segment("Cool-down", 7)});
        labels = bar.labelRects();
        for (std::size_t i = 1; i < labels.size(); ++i)
            CHECK(labels[i].left() >= labels[i - 1].right());
        CHECK(labels.back().right() <= bar.width() + 0.5);
        CHECK(labels.front().left() >= 0);
    }
}

TEST_CASE("PhaseBar: nothing to show is no crash") {
    PhaseBar bar;
    bar.resize(100, 20);
    CHECK(bar.itemRects().empty());
    CHECK(bar.grab().width() == 100);
}

TEST_CASE("SetDots: it says which set of how many") {
    SetDots dots;
    dots.setSets(2, 3);
    CHECK(dots.spokenName() == QStringLiteral("set 2 of 3"));
    const int three = dots.sizeHint().width();
    dots.setSets(2, 12);
    CHECK(dots.sizeHint().width() < three + 40);
}

TEST_CASE("Kneecap: the mark keeps its proportion in any rect") {
    const QRectF box = kneecapPath(QRectF(0, 0, 480, 240)).boundingRect();
    CHECK(box.width() == Approx(168).margin(1));
    CHECK(box.height() == Approx(190).margin(1));
    CHECK(box.center().x() == Approx(240));
}
