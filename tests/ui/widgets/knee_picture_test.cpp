#include "ui/widgets/knee_picture.h"

#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/widgets/knee_shapes.h"
#include "ui/widgets/knee_where.h"

#include <QApplication>
#include <QSignalSpy>

using namespace patella::ui;
using namespace patella::test;

namespace {

const std::vector<KneeRegion> regions{{QStringLiteral("kneecap"), QStringLiteral("kneecap")},
                                      {QStringLiteral("inner"), QStringLiteral("inner side")},
                                      {QStringLiteral("outer"), QStringLiteral("outer side")},
                                      {QStringLiteral("tendon"), QStringLiteral("below it")},
                                      {QStringLiteral("calf"), QStringLiteral("calf")},
                                      {QStringLiteral("toe"), QStringLiteral("no shape for it")}};

struct Picture : KneePicture {
    explicit Picture(patella::ui::Side knee = patella::ui::Side::Right)
        : KneePicture(knee, regions) {
        resize(sizeHint());
        show();
        activateWindow();
        QTest::qWait(1);
    }
    void point(const char* key) {
        QTest::mouseClick(this, Qt::LeftButton, {}, regionRect(QString::fromLatin1(key)).center().toPoint());
    }
    QAbstractButton* at(const char* name) { return button(this, QString::fromUtf8(name)); }
};

} // namespace

TEST_CASE("KneePicture: nothing is chosen before the answer, and any number of places may be") {
    Picture picture;
    QSignalSpy changes(&picture, &KneePicture::changed);
    CHECK(picture.chosen().isEmpty());
    picture.point("outer");
    picture.point("kneecap");
    CHECK(picture.chosen() == QStringList{QStringLiteral("kneecap"), QStringLiteral("outer")});
    picture.point("outer");
    CHECK(picture.chosen() == QStringList{QStringLiteral("kneecap")});
    CHECK(changes.count() == 3);
    picture.setChosen({QStringLiteral("calf"), QStringLiteral("elsewhere")});
    CHECK(picture.chosen() == QStringList{QStringLiteral("calf")});
    CHECK(changes.count() == 3);
}

TEST_CASE("KneePicture: every shape can be pointed at, beside it too, and far from it nothing is") {
    for (const auto knee : {patella::ui::Side::Left, patella::ui::Side::Right}) {
        Picture picture(knee);
        for (const char* key : {"kneecap", "inner", "outer", "tendon", "calf"}) {
            INFO(key);
            picture.setChosen({});
            picture.point(key);
            CHECK(picture.chosen() == QStringList{QString::fromLatin1(key)});
        }
        picture.setChosen({});
        const QRectF calf = picture.regionRect(QStringLiteral("calf"));
        QTest::mouseClick(&picture, Qt::LeftButton, {},
                          QPoint(qRound(calf.center().x()), qRound(calf.bottom()) + 6));
        CHECK(picture.chosen() == QStringList{QStringLiteral("calf")});
        picture.setChosen({});
        QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint(1, picture.height() - 1));
        QTest::mouseClick(&picture, Qt::LeftButton, {}, QPoint(picture.width() - 1, 1));
        CHECK(picture.chosen().isEmpty());
    }
}

TEST_CASE("KneePicture: the left knee is the right one's mirror, the inner side toward the other knee") {
    Picture left(patella::ui::Side::Left);
    Picture right(patella::ui::Side::Right);
    for (const char* key : {"inner", "outer", "calf"}) {
        const QRectF a = left.regionRect(QString::fromLatin1(key));
        const QRectF b = right.regionRect(QString::fromLatin1(key));
        CHECK(qRound(a.center().x()) == qRound(right.width() - b.center().x()));
    }
    CHECK(right.regionRect(QStringLiteral("inner")).center().x() <
          right.regionRect(QStringLiteral("outer")).center().x());
}

TEST_CASE("KneePicture: arrows go between the places, Space chooses, and Tab stops once") {
    Picture picture;
    picture.at("Right knee: kneecap")->setFocus(Qt::TabFocusReason);
    const auto name = [] { return QApplication::focusWidget()->accessibleName(); };
    const auto key = [](Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); };
    key(Qt::Key_Left);
    CHECK(name() == QStringLiteral("Right knee: inner side"));
    key(Qt::Key_Space);
    CHECK(picture.chosen() == QStringList{QStringLiteral("inner")});
    key(Qt::Key_Left); // nothing lies there
    CHECK(name() == QStringLiteral("Right knee: inner side"));
    key(Qt::Key_Right);
    CHECK(name() == QStringLiteral("Right knee: kneecap"));
    key(Qt::Key_Down);
    CHECK(name() == QStringLiteral("Right knee: below it"));
    key(Qt::Key_Right);
    CHECK(name() == QStringLiteral("Right knee: outer side"));
    key(Qt::Key_Right);
    CHECK(name() == QStringLiteral("Right knee: calf"));
    int stops = 0;
    for (auto* each : picture.findChildren<QAbstractButton*>())
        stops += (each->focusPolicy() & Qt::TabFocus) != 0 ? 1 : 0;
    CHECK(stops == 1);
    CHECK((QApplication::focusWidget()->focusPolicy() & Qt::TabFocus) != 0);
}

TEST_CASE("KneePicture: a screen reader finds each place with its name and whether it is chosen") {
    Picture picture;
    picture.point("kneecap");
    int seen = 0;
    walkAccessible(QAccessible::queryAccessibleInterface(&picture),
                   [&](QAccessibleInterface* at, const QString&) {
                       if (at->role() != QAccessible::CheckBox && at->role() != QAccessible::Button)
                           return;
                       ++seen;
                       const bool cap = at->text(QAccessible::Name) == QStringLiteral("Right knee: kneecap");
                       CHECK(at->text(QAccessible::Name).startsWith(QStringLiteral("Right knee: ")));
                       CHECK(at->state().checkable);
                       CHECK(bool(at->state().checked) == cap);
                   });
    CHECK(seen == 5);
}

TEST_CASE("KneeWhere: it is folded, sums up what was chosen and keeps words that are no place of ours") {
    KneeWhere where(regions);
    where.resize(400, 400);
    where.show();
    QTest::qWait(1);
    CHECK_FALSE(where.picture(patella::ui::Side::Left)->isVisible());
    QSignalSpy changes(&where, &KneeWhere::changed);
    where.setKeys(patella::ui::Side::Left, QStringLiteral("hip outer kneecap"));
    CHECK(changes.isEmpty());
    CHECK(where.keys(patella::ui::Side::Left) == QStringLiteral("kneecap outer hip"));
    CHECK(shows(&where, QStringLiteral("Left knee: kneecap, outer side, elsewhere")));
    where.setExpanded(true);
    QTest::qWait(1);
    KneePicture* right = where.picture(patella::ui::Side::Right);
    REQUIRE(right->isVisible());
    button(right, QStringLiteral("Right knee: calf"))->click();
    CHECK(changes.count() == 1);
    CHECK(where.keys(patella::ui::Side::Right) == QStringLiteral("calf"));
    where.clear();
    CHECK(where.keys(patella::ui::Side::Left).isEmpty());
    CHECK_FALSE(right->isVisible());
}
