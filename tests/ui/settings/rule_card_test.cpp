#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/settings/rule_card.h"
#include "ui/text/coach_words.h"
#include "ui/widgets/fold_row.h"
#include "ui/widgets/stepper.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

struct Shown {
    RuleCard card;
    std::vector<RuleNumbers> kept;

    Shown() {
        QObject::connect(&card, &RuleCard::changed, &card,
                         [this](const RuleNumbers& n) { kept.push_back(n); });
        card.display({}, {{"thomee-1997", "Thomee 1997", "", EvidenceGrade::Verified}});
        card.resize(560, 2400);
        card.show();
        unfold();
    }
    void unfold() {
        card.findChild<FoldRow*>()->setExpanded(true);
        QTest::qWait(1);
    }
    Stepper* field(const char* name) { return named<Stepper>(&card, QString::fromUtf8(name)); }
    bool says(const char* words) { return shows(&card, QString::fromUtf8(words)); }
};

} // namespace

TEST_CASE("RuleCard: it is folded until asked for, and says of each number its range, ours and its source") {
    RuleCard folded;
    folded.show();
    CHECK_FALSE(folded.findChild<FoldRow*>()->isExpanded());
    Shown shown;
    CHECK(shown.says("0 to 5 of 10; ours is 2 of 10. Thomee 1997"));
    for (const RuleNumber& number : ruleNumbers()) {
        CHECK_FALSE(CoachWords::name(number.key).isEmpty());
        CHECK_FALSE(CoachWords::explained(number.key).isEmpty());
        CHECK(named<Stepper>(&shown.card, CoachWords::name(number.key)));
    }
    CHECK(shown.kept.empty());
}

TEST_CASE("RuleCard: what is changed is kept at once, and back to ours is no change") {
    Shown shown;
    shown.field("Settled sessions in a row")->setValue(3);
    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept.back() == RuleNumbers{{"clean_needed", 3}});
    CHECK_FALSE(shown.says("Not kept"));
    auto* back = button(&shown.card, QStringLiteral("Settled sessions in a row: back to ours"));
    REQUIRE(back);
    QTest::mouseClick(back, Qt::LeftButton);
    CHECK(shown.kept.back().empty());
    CHECK(shown.field("Settled sessions in a row")->value() == 2);
}

TEST_CASE("RuleCard: two numbers that contradict each other are said beside the field and not kept") {
    Shown shown;
    shown.field("Acceptable up to")->setValue(1);
    CHECK(shown.kept.empty());
    CHECK(shown.says("It can be no more than “acceptable up to”"));
    shown.field("Calm up to")->setValue(1);
    CHECK_FALSE(shown.says("It can be no more than"));
    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept.back() == RuleNumbers{{"acceptable_during_max", 1}, {"safe_during_max", 1}});
}

TEST_CASE("RuleCard: all of them go back to ours at once") {
    Shown shown;
    shown.card.display({{"clean_needed", 3}, {"week_hold_delta", 1.5}}, {});
    CHECK(shown.kept.empty());
    CHECK(shown.field("Rise of the week that holds")->text() == QStringLiteral("1.5 points"));
    QTest::mouseClick(button(&shown.card, QStringLiteral("All back to ours")), Qt::LeftButton);
    REQUIRE(shown.kept.size() == 1);
    CHECK(shown.kept.back().empty());
}
