#include "ui/scores/score_sheet.h"

#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"
#include "ui/scores/scores_dialog.h"
#include "ui/widgets/pain_scale.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const SessionId id("s");

ScoreMoment morning(std::optional<int> right) {
    SessionDetail session;
    session.plan = plan();
    session.summary.id = id;
    session.summary.name = "Strength <b>A</b>";
    session.summary.started = wall();
    session.summary.date = wall().localDate();
    std::vector<PainEntry> pain;
    if (right)
        pain.push_back(rating(id, PainKind::NextMorning, Knee::Right, *right));
    return momentOf(session, pain, PainKind::NextMorning);
}

struct Sheet {
    QWidget host;
    ScoreSheet* sheet;
    std::vector<ScoreChanges> kept;

    explicit Sheet(const ScoreMoment& moment, std::optional<Soreness> soreness = {}) {
        host.resize(1000, 800);
        host.show();
        sheet = new ScoreSheet(moment, soreness, &host);
        QObject::connect(sheet, &ScoreSheet::corrected, &host,
                         [this](const ScoreChanges& changes) { kept.push_back(changes); });
        sheet->open();
        QTest::qWait(1);
    }
    PainScale* scale(patella::ui::Side knee) {
        for (auto* each : sheet->findChildren<PainScale*>())
            if (each->knee() == knee)
                return each;
        return nullptr;
    }
    QAbstractButton* at(const char* name) { return button(sheet, QString::fromUtf8(name)); }
};

} // namespace

TEST_CASE("ScoreSheet: nothing can be saved before something was changed") {
    Sheet shown(morning(6), Soreness::Some);
    CHECK(shown.scale(patella::ui::Side::Right)->value() == 6);
    CHECK_FALSE(shown.at("Save the correction")); // disabled
    QTest::keyClick(shown.scale(patella::ui::Side::Right), Qt::Key_4);
    REQUIRE(shown.at("Save the correction"));
    QTest::keyClick(shown.scale(patella::ui::Side::Right), Qt::Key_6);
    CHECK_FALSE(shown.at("Save the correction"));
}

TEST_CASE("ScoreSheet: only what was touched is told, beside what it was") {
    Sheet shown(morning(6), Soreness::Some);
    QTest::keyClick(shown.scale(patella::ui::Side::Right), Qt::Key_4);
    shown.at("Much")->click();
    shown.at("Save the correction")->click();
    REQUIRE(shown.kept.size() == 1);
    REQUIRE(shown.kept[0].scores.size() == 1);
    CHECK(shown.kept[0].scores[0].first.rating.score == PainScore::of(6));
    CHECK(shown.kept[0].scores[0].second.score == PainScore::of(4));
    CHECK(shown.kept[0].soreness == Soreness::Much);
}

TEST_CASE("ScoreSheet: a score that was never given can be given, with its place and a painkiller") {
    Sheet shown(morning({}));
    CHECK_FALSE(shown.at("Take the scores back"));
    QTest::keyClick(shown.scale(patella::ui::Side::Left), Qt::Key_2);
    for (auto* fold : shown.sheet->findChildren<QAbstractButton*>())
        if (fold->accessibleName() == QStringLiteral("Where?"))
            fold->click();
    QTest::qWait(1);
    shown.at("Left knee: hollow of the knee")->click();
    CHECK(shows(shown.sheet, QStringLiteral("worth showing a professional")));
    shown.at("I took a painkiller")->click();
    shown.at("Save the correction")->click();
    REQUIRE(shown.kept.size() == 1);
    REQUIRE(shown.kept[0].scores.size() == 1);
    const PainRating& told = shown.kept[0].scores[0].second;
    CHECK(told.knee == Knee::Left);
    CHECK(told.place == "behind");
    CHECK(told.painkiller);
    CHECK_FALSE(shown.kept[0].soreness);
}

TEST_CASE("ScoreSheet: scores can be taken back, and what was in the place stays a text") {
    Sheet shown(morning(6));
    CHECK(shows(shown.sheet, QStringLiteral("Strength <b>A</b>")));
    shown.at("Take the scores back")->click();
    CHECK(shown.kept.empty());
    shown.at("Save the correction")->click();
    REQUIRE(shown.kept.size() == 1);
    REQUIRE(shown.kept[0].scores.size() == 1);
    CHECK_FALSE(shown.kept[0].scores[0].second.score);
}

TEST_CASE("ScoresDialog: the days come newest first, and a score leads to its moment") {
    PainEntry loose = rating({}, PainKind::AnyTime, Knee::Left, 3);
    loose.about = wall(-86'400'000);
    SessionDetail session;
    session.plan = plan();
    session.summary.id = id;
    session.summary.name = "Strength A";
    session.summary.started = wall();
    session.summary.date = wall().localDate();
    const auto moments = momentsSince(wall().localDate().plusDays(-13), {session},
                                      {loose, rating(id, PainKind::Before, Knee::Right, 2)});
    QWidget host;
    host.resize(1000, 800);
    host.show();
    auto& dialog = *new ScoresDialog(moments, wall().localDate(), &host); // deletes itself
    std::vector<PainKind> chosen;
    QObject::connect(&dialog, &ScoresDialog::chosen, &host,
                     [&](const ScoreMoment& moment) { chosen.push_back(moment.kind); });
    dialog.open();
    QTest::qWait(1);
    CHECK(shows(&dialog, QStringLiteral("Today")));
    CHECK(shows(&dialog, QStringLiteral("Yesterday")));
    CHECK(shows(&dialog, QStringLiteral("Strength A: Before the session")));
    QAbstractButton* badge = nullptr;
    for (auto* each : dialog.findChildren<QAbstractButton*>())
        if (each->accessibleName().startsWith(QStringLiteral("Left knee, at any time: 3")))
            badge = each;
    REQUIRE(badge);
    badge->click();
    CHECK(chosen == std::vector{PainKind::AnyTime});
}
