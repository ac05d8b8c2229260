#include "tests/support/by_name.h"
#include "tests/support/catch.h"
#include "ui/text/run_words.h"
#include "ui/today/run_dialog.h"
#include "ui/today/runs_dialog.h"
#include "ui/widgets/pain_scale.h"

#include <QLineEdit>

using namespace patella;
using namespace patella::test;
using namespace patella::ui;

namespace {

const LocalDate friday = *LocalDate::of(2026, 11, 20);

RunRecord record(const char* uuid, int day, int metres, int minutes) {
    RunRecord run;
    run.uuid = uuid;
    run.run = {friday.plusDays(day), metres, minutes * 60, {PainScore::of(1), PainScore::of(3)}};
    return run;
}

struct Host : QWidget {
    Host() {
        resize(1000, 800);
        show();
    }
};

struct Dialog {
    Host host;
    RunDialog* dialog;
    std::vector<RunEntry> entered;

    explicit Dialog(int longest, const std::optional<RunEntry>& before = {}) {
        dialog = new RunDialog(friday, longest, &host, before);
        QObject::connect(dialog, &RunDialog::entered, &host,
                         [this](const RunEntry& run) { entered.push_back(run); });
        dialog->open();
        QTest::qWait(1);
    }
    void type(const char* field, const char* words) {
        auto* edit = named<QLineEdit>(dialog, QString::fromUtf8(field));
        REQUIRE(edit);
        edit->setText(QString::fromUtf8(words));
    }
    QAbstractButton* at(const char* name) { return button(dialog, QString::fromUtf8(name)); }
    bool says(const char* words) { return shows(dialog, QString::fromUtf8(words)); }
};

} // namespace

TEST_CASE("RunDialog: an unlikely run is asked about once, and the likely one is a press away") {
    Dialog run(5000);
    run.type("Kilometres", "52");
    run.type("Minutes", "31");
    run.at("Keep the run")->click();
    CHECK(run.entered.empty());
    CHECK(run.says("is faster than anybody runs."));
    CHECK(run.says("52 km in 31 minute"));
    CHECK(run.says("Did you mean 5.2 km?"));
    run.at("Make it 5.2 km")->click();
    CHECK_FALSE(run.says("faster than anybody"));
    run.at("Keep the run")->click();
    REQUIRE(run.entered.size() == 1);
    CHECK(run.entered[0].metres == 5200);
}

TEST_CASE("RunDialog: an unlikely run is never refused") {
    Dialog run(0);
    run.type("Kilometres", "80");
    run.at("Keep the run")->click();
    CHECK(run.says("80 km is farther than a marathon and a half."));
    run.at("It is right, keep it")->click();
    REQUIRE(run.entered.size() == 1);
    CHECK(run.entered[0].metres == 80'000);
}

TEST_CASE("RunDialog: what is changed after the question is asked about anew") {
    Dialog run(5000);
    run.type("Kilometres", "16");
    run.at("Keep the run")->click();
    CHECK(run.says("16 km is more than three times your longest run, 5 km."));
    run.type("Kilometres", "61");
    CHECK_FALSE(run.says("three times"));
    run.at("Keep the run")->click();
    CHECK(run.entered.empty());
    CHECK(run.says("61 km is farther"));
}

TEST_CASE("RunDialog: a run comes back as it was entered, and only what is touched changes") {
    RunEntry before = record("a", -3, 5234, 0).run;
    before.seconds = 1862;
    before.painkiller = true;
    Dialog run(5000, before);
    CHECK(run.says("Change the run"));
    run.at("Keep the changes")->click();
    REQUIRE(run.entered.size() == 1);
    CHECK(run.entered[0].date == before.date);
    CHECK(run.entered[0].metres == before.metres);
    CHECK(std::abs(run.entered[0].seconds - before.seconds) <= 1);
    CHECK(run.entered[0].highest == before.highest);
    CHECK(run.entered[0].painkiller);
}

TEST_CASE("RunDialog: Tab goes from the fields over the knees to the button") {
    Dialog run(5000);
    run.type("Kilometres", "5");
    QStringList stops;
    for (QWidget* at = run.dialog->nextInFocusChain(); run.dialog->isAncestorOf(at);
         at = at->nextInFocusChain())
        if (at->isVisible() && (at->focusPolicy() & Qt::TabFocus) != 0)
            stops << QAccessible::queryAccessibleInterface(at)->text(QAccessible::Name);
    const auto placeOf = [&](const char* name) { return stops.indexOf(QString::fromUtf8(name)); };
    CHECK(placeOf("Minutes") >= 0);
    CHECK(placeOf("Minutes") < placeOf("Left knee"));
    CHECK(placeOf("Right knee") < placeOf("I took a painkiller"));
    CHECK(placeOf("I took a painkiller") < placeOf("Keep the run"));
}

TEST_CASE("RunsDialog: the newest stands first, each can be changed and deleted") {
    Host host;
    auto* dialog = new RunsDialog(&host);
    const RunRecord a = record("a", -9, 9000, 54);
    const RunRecord b = record("b", -2, 5200, 31);
    std::vector<std::string> removed;
    std::vector<std::pair<std::string, int>> changed;
    QObject::connect(dialog, &RunsDialog::removed, &host,
                     [&](const RunRecord& run) { removed.push_back(run.uuid); });
    QObject::connect(dialog, &RunsDialog::changeWanted, &host,
                     [&](const RunRecord& run, int longest) { changed.emplace_back(run.uuid, longest); });
    dialog->setRuns({a, b});
    dialog->open();
    QTest::qWait(1);
    CHECK(shows(dialog, QStringLiteral("5.2 km, 31 min, 5:58 min/km")));
    const auto all = [&](const char* start) {
        std::vector<QAbstractButton*> found;
        for (auto* each : dialog->findChildren<QAbstractButton*>())
            if (each->accessibleName().startsWith(QString::fromUtf8(start)))
                found.push_back(each);
        return found;
    };
    REQUIRE(all("Delete: ").size() == 2);
    CHECK(all("Delete: ")[0]->accessibleName().contains(QStringLiteral("5.2 km")));
    all("Change: ")[0]->click();
    CHECK(changed == std::vector<std::pair<std::string, int>>{{"b", 9000}});
    all("Delete: ")[1]->click();
    CHECK(removed == std::vector<std::string>{"a"});
    CHECK(shows(dialog, QStringLiteral("Run deleted.")));
    std::vector<std::string> restored;
    QObject::connect(dialog, &RunsDialog::restored, &host,
                     [&](const RunRecord& run) { restored.push_back(run.uuid); });
    button(dialog, QStringLiteral("Undo"))->click();
    CHECK(restored == std::vector<std::string>{"a"});
    CHECK_FALSE(shows(dialog, QStringLiteral("Run deleted.")));
    dialog->setRuns({b});
    CHECK(all("Delete: ").size() == 1);
    dialog->setRuns({});
    CHECK(shows(dialog, QStringLiteral("No run is left.")));
}

TEST_CASE("RunWords: every doubt names its numbers") {
    CHECK(
        RunWords::doubt({RunDoubtKind::TooFast, 20'000, 60}).startsWith(QStringLiteral("20 km in 1 minute")));
    CHECK(RunWords::doubt({RunDoubtKind::TooSlow, 520, 1860})
              .startsWith(QStringLiteral("0.52 km in 31 minute")));
    CHECK(RunWords::meant({RunDoubtKind::TooSlow, 520, 1860, 0, 5200}) ==
          QStringLiteral("Did you mean 5.2 km?"));
    CHECK(RunWords::meant({RunDoubtKind::TooFar, 80'000, 0}) ==
          QStringLiteral("Look at the numbers once more."));
    CHECK(RunWords::kilometres(10'000) == QStringLiteral("10 km"));
    CHECK(RunWords::kilometres(1'000'000) == QStringLiteral("1000 km"));
}
