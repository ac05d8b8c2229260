// The measures through the real window: asked, answered, compared, corrected, removed, put off.
#include "ui/app/measuring.h"

#include "src/storage/store.h"
#include "tests/support/drive.h"
#include "tests/support/measures.h"
#include "tests/support/storage_fixture.h"
#include "ui/app/shipped_files.h"
#include "ui/measures/compare_dialog.h"
#include "ui/measures/measures_sheet.h"
#include "ui/widgets/button.h"
#include "ui/widgets/pain_scale.h"
#include "ui/widgets/toast.h"

using namespace patella;
using namespace patella::ui;
using namespace patella::test;

namespace {

void settle(AppFixture& app) {
    for (int i = 0; i < 3; ++i) {
        app.app().settle();
        app.pump();
    }
}

QAbstractButton* starting(AppFixture& app, const char* name) {
    for (auto* each : app.window().findChildren<QAbstractButton*>())
        if (each->isVisible() && each->isEnabled() &&
            (each->accessibleName().startsWith(QString::fromUtf8(name)) ||
             each->text() == QString::fromUtf8(name)))
            return each;
    return nullptr;
}

void click(AppFixture& app, const char* name) {
    INFO(name);
    QAbstractButton* found = starting(app, name);
    REQUIRE(found);
    found->click();
    settle(app);
}

/// Two sessions, days ago, each with a set; then what was told before.
void live(AppFixture& app, const std::vector<CheckResult>& told = {}) {
    app.close();
    {
        auto store = openStore(options(app.folder()));
        REQUIRE(store);
        for (const int day : {5, 3}) {
            const SessionId id(newUuid());
            const WallTime at{FakeClock::saturdayEvening - day * std::int64_t{86'400'000}, "Europe/Berlin",
                              60};
            REQUIRE((*store)->sessions().begin(id, at, plan()));
            REQUIRE((*store)->sessions().addSet(id, at, set(0, 1, 12)));
            REQUIRE((*store)->sessions().end(id, at, SessionState::Finished, std::chrono::minutes(5)));
        }
        for (const CheckResult& answer : told)
            REQUIRE((*store)->coach().addCheck(answer));
    }
    app.open();
    settle(app);
}

LocalDate daysAgo(AppFixture& app, int days) { return app.clock().wall().localDate().plusDays(-days); }

MeasuresView viewIn(AppFixture& app) {
    MeasuresView seen;
    app.app().measuring().read([&](const MeasuresView& view) { seen = view; });
    settle(app);
    return seen;
}

PainScale* pain(AppFixture& app, std::size_t index) {
    std::vector<PainScale*> found;
    for (auto* sheet : app.window().findChildren<MeasuresSheet*>())
        for (auto* each : sheet->findChildren<PainScale*>())
            if (each->isVisible())
                found.push_back(each);
    return index < found.size() ? found[index] : nullptr;
}

bool says(AppFixture& app, const char* words) { return shows(&app.window(), QString::fromUtf8(words)); }

void undo(AppFixture& app) {
    auto* toast = app.window().findChild<Toast*>();
    REQUIRE(toast);
    REQUIRE(toast->actionButton());
    toast->actionButton()->click();
    settle(app);
}

} // namespace

TEST_CASE("Measuring: a new user is not asked, one with two sessions is") {
    AppFixture app;
    CHECK_FALSE(says(app, "Where do you start from?"));
    live(app);
    CHECK(says(app, "Where do you start from?"));
}

TEST_CASE("Measuring: Not today keeps the question away for a week, also after a restart") {
    AppFixture app;
    live(app);
    click(app, "Not today: how is it going?");
    CHECK(viewIn(app).dueFrom == daysAgo(app, -7));
    CHECK_FALSE(says(app, "Where do you start from?"));
    app.reopen();
    settle(app);
    CHECK_FALSE(says(app, "Where do you start from?"));
    app.clock().advance(std::chrono::hours(24 * 7));
    app.window().showPage(QStringLiteral("today"));
    settle(app);
    CHECK(says(app, "Where do you start from?"));
}

TEST_CASE("Measuring: what is answered is kept, compared, and taken back by one Undo") {
    AppFixture app;
    live(app);
    REQUIRE(app.app().content().measures.size() == 7);
    const LocalDate then = daysAgo(app, 14);
    app.close();
    {
        auto store = openStore(options(app.folder()));
        REQUIRE(store);
        REQUIRE((*store)->coach().addCheck(measured("p", then, MeasureId::Pain, pains(3, 6, 3, 6))));
    }
    app.open();
    settle(app);
    CHECK(says(app, "Two weeks have passed: how is it going?"));
    click(app, "Answer: how is it going?");
    REQUIRE(pain(app, 1));
    QTest::keyClick(pain(app, 1), Qt::Key_3);
    click(app, "No change");
    click(app, "Save");
    REQUIRE(app.window().findChild<CompareDialog*>());
    CHECK(says(app, "Left knee, worst: 6 on"));
    CHECK(says(app, "2 or more counts as more than noise."));
    CHECK(viewIn(app).answers.size() == 3);
    CHECK(viewIn(app).dueFrom == daysAgo(app, -14));
    app.window().findChild<CompareDialog*>()->done();
    settle(app);
    CHECK_FALSE(says(app, "Two weeks have passed"));
    undo(app);
    CHECK(viewIn(app).answers.size() == 1);
    CHECK(says(app, "Two weeks have passed"));
}

TEST_CASE("Measuring: an answer is corrected and removed from the list, each with Undo") {
    AppFixture app;
    live(app, {measured("p", wall().localDate().plusDays(-14), MeasureId::Pain, pains(3, 6))});
    app.app().measuring().openAnswers();
    settle(app);
    click(app, "Correct: Pain of the last week");
    REQUIRE(pain(app, 1));
    CHECK(pain(app, 1)->value() == 6);
    QTest::keyClick(pain(app, 1), Qt::Key_8);
    click(app, "Save the correction");
    CHECK(std::get<MeasureAnswer>(viewIn(app).answers.at(0).answer) == pains(3, 8));
    undo(app);
    CHECK(std::get<MeasureAnswer>(viewIn(app).answers.at(0).answer) == pains(3, 6));
    app.app().measuring().openAnswers();
    settle(app);
    click(app, "Remove: Pain of the last week");
    CHECK(viewIn(app).answers.empty());
    CHECK(says(app, "Nothing was told yet."));
    click(app, "Undo");
    CHECK(viewIn(app).answers.size() == 1);
    CHECK(starting(app, "Remove: Pain of the last week"));
}
