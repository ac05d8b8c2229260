#include "tests/support/catch.h"
#include "ui/help/help_page.h"
#include "ui/widgets/search_field.h"

#include <QAccessible>
#include <QLabel>
#include <QTableView>
#include <QTest>

using namespace patella::ui;

namespace {

struct Page : HelpPage {
    Page() {
        setKeys({{QStringLiteral("Everywhere"), {}},
                 {QStringLiteral("Ctrl+2"), QStringLiteral("Library")},
                 {QStringLiteral("In the player"), {}},
                 {QStringLiteral("Space"), QStringLiteral("Pause")},
                 {QStringLiteral("S"), QStringLiteral("Sharp pain")}});
        patella::SafetySign stiff;
        stiff.urgency = patella::Urgency::Routine;
        stiff.ask = "Stiff in the morning?";
        stiff.action = "Make an appointment.";
        patella::SafetySign hot;
        hot.urgency = patella::Urgency::Emergency;
        hot.ask = "Hot and red?";
        hot.action = "Go now.";
        setWarningSigns({stiff, hot});
        setArticles({{QStringLiteral("Best Exercises"), QStringLiteral("Richard Harris"), {}},
                     {QStringLiteral("Guide"), {}, {}}});
        resize(1192, 800);
        show();
        QTest::qWait(1);
    }
    void look(const char* words) {
        auto* field = findChild<SearchField*>();
        field->clear();
        QTest::keyClicks(field, QString::fromUtf8(words));
        QTest::qWait(1);
    }
    bool shows(const char* text) {
        for (const QLabel* label : findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(text)))
                return true;
        return false;
    }
    QTableView* table() { return findChild<QTableView*>(); }
};

} // namespace

TEST_CASE("HelpPage: it says what is okay, when to see someone, what it is and whose work is in it") {
    Page page;
    for (const char* words :
         {"How much pain is okay", "A rule of thumb, not a diagnosis", "Hot and red?", "not a medical device",
          "GPL-3.0-or-later", "xxHash", "Richard Harris", "author not named", "Nothing is sent"}) {
        INFO(words);
        REQUIRE(page.shows(words));
    }
}

TEST_CASE("HelpPage: warning signs come by urgency, whatever their order in the file") {
    Page page;
    const auto placeOf = [&](const char* words) {
        for (const QLabel* label : page.findChildren<QLabel*>())
            if (label->text() == QString::fromUtf8(words))
                return label->mapTo(&page, QPoint()).y();
        return -1;
    };
    REQUIRE(placeOf("Emergency care, now") > 0);
    REQUIRE(placeOf("Emergency care, now") < placeOf("Hot and red?"));
    REQUIRE(placeOf("Hot and red?") < placeOf("An appointment, without haste"));
    REQUIRE(placeOf("An appointment, without haste") < placeOf("Stiff in the morning?"));
}

TEST_CASE("HelpPage: the keys are a table that a screen reader can walk") {
    Page page;
    const QAccessibleInterface* table = QAccessible::queryAccessibleInterface(page.table());
    REQUIRE(table->text(QAccessible::Name) == QStringLiteral("Keys and what they do"));
    REQUIRE(page.table()->model()->rowCount() == 5);
    REQUIRE(page.table()->model()->index(3, 1).data().toString() == QStringLiteral("Pause"));
    REQUIRE(page.table()->height() > 100);
}

TEST_CASE("HelpPage: the search keeps what holds every word, with its heading") {
    Page page;
    page.look("sharp");
    REQUIRE(page.shows("It ends the exercise for today"));
    REQUIRE_FALSE(page.shows("Hot and red?"));
    REQUIRE_FALSE(page.table()->isRowHidden(4));
    REQUIRE_FALSE(page.table()->isRowHidden(2)); // "In the player"
    REQUIRE(page.table()->isRowHidden(0));
    REQUIRE(page.table()->isRowHidden(3));
    page.look("hot red");
    REQUIRE(page.shows("Emergency care, now"));
    REQUIRE(page.shows("Hot and red?"));
    REQUIRE_FALSE(page.shows("Stiff in the morning?"));
}

TEST_CASE("HelpPage: a search without a find says so and gives everything back") {
    Page page;
    page.look("zebra");
    REQUIRE(page.shows("Nothing found"));
    REQUIRE_FALSE(page.shows("Hot and red?"));
    page.look("");
    REQUIRE_FALSE(page.shows("Nothing found"));
    REQUIRE(page.shows("Hot and red?"));
    REQUIRE_FALSE(page.table()->isRowHidden(0));
}
