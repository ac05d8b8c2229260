#include "ui/library/advice_view.h"

#include "tests/support/catch.h"
#include "tests/ui/library/page_fixture.h"
#include "ui/library/advice_card.h"
#include "ui/library/topic_list.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

TopicList& topics(PageFixture& f) { return f.page.findChild<AdviceView*>()->topics(); }

void goTo(PageFixture& f, const QString& title) {
    for (int row = 0; row < topics(f).model()->rowCount(); ++row)
        if (topics(f).model()->index(row, 0).data().toString() == title)
            topics(f).setCurrentIndex(topics(f).model()->index(row, 0));
    f.settle();
}

} // namespace

TEST_CASE("Good to know: the switch is worked by the keyboard and the title counts statements") {
    PageFixture f;
    f.goodToKnow();
    REQUIRE(topics(f).isVisible());
    REQUIRE_FALSE(f.grid().isVisible());
    REQUIRE_FALSE(f.detail().isVisible());
    REQUIRE(topics(f).model()->rowCount() == static_cast<int>(ShippedLibrary::get().content.advice.size()));
    REQUIRE(f.says(QStringLiteral("statement")));
}

TEST_CASE("Good to know: the arrows walk through the topics and the statements follow") {
    PageFixture f;
    f.goodToKnow();
    const QList<AdviceCard*> before = f.page.findChildren<AdviceCard*>();
    REQUIRE(before.size() == static_cast<qsizetype>(ShippedLibrary::get().content.advice[0].items.size()));
    topics(f).setFocus();
    QTest::keyClick(&topics(f), Qt::Key_Down);
    f.settle();
    REQUIRE(f.says(text(ShippedLibrary::get().content.advice[1].title)));
    REQUIRE(f.page.findChildren<AdviceCard*>().size() ==
            static_cast<qsizetype>(ShippedLibrary::get().content.advice[1].items.size()));
}

TEST_CASE("Good to know: every statement stands with its verdict and what the evidence says") {
    PageFixture f;
    f.goodToKnow();
    for (const AdviceTopic& topic : ShippedLibrary::get().content.advice) {
        goTo(f, text(topic.title));
        for (const AdviceItem& item : topic.items) {
            INFO(item.id);
            REQUIRE(f.says(text(item.statement)));
            REQUIRE(f.says(text(item.evidenceNote)));
            REQUIRE((item.verdict == Verdict::None || f.says(Words::name(item.verdict))));
        }
    }
}

TEST_CASE("Good to know: a myth is a claim beside its verdict") {
    PageFixture f;
    f.goodToKnow();
    goTo(f, QStringLiteral("Why it happens"));
    REQUIRE(f.says(QStringLiteral("You may read:")));
    goTo(f, QStringLiteral("Heat or ice"));
    REQUIRE_FALSE(f.says(QStringLiteral("You may read:")));
}

TEST_CASE("Good to know: what to leave out leads to the exercise") {
    PageFixture f;
    f.goodToKnow();
    goTo(f, QStringLiteral("What to leave out for now"));
    f.press(QStringLiteral("Show “Deep lunge”"));
    f.settle();
    REQUIRE(f.detail().isVisible());
    REQUIRE(f.detail().shown() == ExerciseId("deep-lunge"));
}

TEST_CASE("Good to know: the search narrows topics and statements, and says when nothing is found") {
    PageFixture f;
    f.goodToKnow();
    f.search().setText(QStringLiteral("shoes"));
    f.settle();
    const int found = topics(f).model()->rowCount();
    REQUIRE(found > 0);
    REQUIRE(found < static_cast<int>(ShippedLibrary::get().content.advice.size()));
    REQUIRE_FALSE(f.page.findChildren<AdviceCard*>().isEmpty());
    f.search().setText(QStringLiteral("qqqqqq"));
    f.settle();
    REQUIRE(f.says(QStringLiteral("Nothing is said about “qqqqqq”")));
    f.press(QStringLiteral("Clear the search"));
    REQUIRE(topics(f).model()->rowCount() == static_cast<int>(ShippedLibrary::get().content.advice.size()));
}

TEST_CASE("Good to know: a statement that says otherwise can be reached") {
    PageFixture f;
    f.goodToKnow();
    goTo(f, QStringLiteral("What to leave out for now"));
    f.press(QStringLiteral("Read what is said elsewhere"));
    f.settle();
    REQUIRE(f.says(QStringLiteral("One article includes Bulgarian split squats")));
}
