#include "ui/measures/measures_card.h"

#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "tests/support/measures.h"
#include "ui/measures/answers_dialog.h"

#include <QSignalSpy>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

LocalDate on(int day) { return LocalDate::of(2026, 11, 1)->plusDays(day); }

MeasuresView view(std::vector<CheckResult> answers) {
    MeasuresView view;
    view.today = on(30);
    view.answers = std::move(answers);
    const std::vector<OutcomeMeasure> measures{
        {"nrs-usual-worst", "Pain", MeasureUse::Free, ImportantChange{2}, {"crossley-2004"}, "n"},
        {"psfs-style", "Own", MeasureUse::OwnWording, ImportantChange{2, {}, 3}, {"psfs"}, "n"},
        {"groc-style", "Change", MeasureUse::OwnWording, std::nullopt, {"winters-2021"}, "n"}};
    view.lines = measureLines(view.answers, measures, view.today);
    view.evidence = {
        {"crossley-2004", "Crossley 2004", "Important change: 2 of 10.", EvidenceGrade::Verified}};
    return view;
}

bool says(QWidget& widget, const char* words) { return shows(&widget, QString::fromUtf8(words)); }

} // namespace

TEST_CASE("MeasuresCard: each measure then and now, with its verdict and the reason for it") {
    MeasuresCard card;
    card.render(view({measured("a", on(0), MeasureId::Pain, pains(3, 6)),
                      measured("b", on(0), MeasureId::Activities, activities({{"<b>Stairs</b>", 2}})),
                      measured("c", on(14), MeasureId::Pain, pains(2, 3)),
                      measured("d", on(14), MeasureId::Activities, activities({{"<b>Stairs</b>", 5}})),
                      measured("e", on(14), MeasureId::Change, overall(1))}));
    card.show();
    CHECK(says(card, "Left knee, worst: 6 on"));
    CHECK(says(card, "3 point"));
    CHECK(says(card, "2 or more counts as more than noise."));
    CHECK(says(card, "Left knee, usual"));
    CHECK(says(card, "No clear change"));
    CHECK(says(card, "3 or more counts as more than noise.")); // one activity
    CHECK(says(card, "<b>Stairs</b>"));
    CHECK(says(card, "a little better"));
    CHECK_FALSE(says(card, "All three"));
}

TEST_CASE("MeasuresCard: one answer is too early to say, and none tells what will be here") {
    MeasuresCard card;
    card.render(view({measured("a", on(0), MeasureId::Pain, pains(3, -1))}));
    card.show();
    CHECK(says(card, "Too early to say"));
    CHECK(says(card, "The next answer shows a change"));
    card.render(view({}));
    QTest::qWait(1); // the new rows are shown
    CHECK(says(card, "Nothing was told yet."));
    CHECK_FALSE(button(&card, QStringLiteral("Your answers")));
    QSignalSpy wanted(&card, &MeasuresCard::measureWanted);
    button(&card, QStringLiteral("Answer now"))->click();
    CHECK(wanted.count() == 1);
}

TEST_CASE("MeasuresCard: the source of a measure is shown when it is asked for") {
    MeasuresCard card;
    card.render(view({measured("a", on(0), MeasureId::Pain, pains(3, -1))}));
    card.show();
    CHECK_FALSE(says(card, "Crossley 2004"));
    button(&card, QStringLiteral("Source: Pain of the last week"))->click();
    CHECK(says(card, "Crossley 2004"));
    button(&card, QStringLiteral("Source: Pain of the last week"))->click();
    CHECK_FALSE(says(card, "Crossley 2004"));
}

TEST_CASE("AnswersDialog: the newest first, each to be corrected or removed, with Undo at hand") {
    QWidget host;
    host.resize(1000, 900);
    host.show();
    AnswersDialog dialog(&host);
    const CheckResult first = measured("a", on(0), MeasureId::Pain, pains(3, 6));
    const CheckResult second = measured("b", on(14), MeasureId::Lefs, total(60));
    dialog.render(view({first, second}));
    dialog.open();
    QTest::qWait(1);
    QList<QAbstractButton*> corrections;
    for (auto* each : dialog.findChildren<QAbstractButton*>())
        if (each->accessibleName().startsWith(QStringLiteral("Correct: ")))
            corrections << each;
    REQUIRE(corrections.size() == 2);
    CHECK(corrections[0]->accessibleName().startsWith(QStringLiteral("Correct: LEFS total")));
    CHECK(corrections[1]->accessibleName().endsWith(QStringLiteral("Left knee: usual 3, worst 6")));
    std::vector<std::string> events;
    QObject::connect(&dialog, &AnswersDialog::correctWanted, &host,
                     [&](const CheckResult& answer) { events.push_back("correct " + answer.uuid); });
    QObject::connect(&dialog, &AnswersDialog::removed, &host,
                     [&](const CheckResult& answer) { events.push_back("remove " + answer.uuid); });
    QObject::connect(&dialog, &AnswersDialog::restored, &host,
                     [&](const CheckResult& answer) { events.push_back("restore " + answer.uuid); });
    corrections[1]->click();
    for (auto* each : dialog.findChildren<QAbstractButton*>())
        if (each->accessibleName().startsWith(QStringLiteral("Remove: LEFS total")))
            each->click();
    dialog.render(view({first}));
    QAbstractButton* undo = button(&dialog, QStringLiteral("Undo"));
    REQUIRE(undo);
    undo->click();
    CHECK(events == std::vector<std::string>{"correct a", "remove b", "restore b"});
    CHECK_FALSE(button(&dialog, QStringLiteral("Undo")));
}
