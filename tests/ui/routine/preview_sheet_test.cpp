#include "ui/routine/preview_sheet.h"

#include "tests/ui/routine/builder_fixture.h"
#include "ui/widgets/scrubber.h"
#include "ui/widgets/text_label.h"

using namespace patella;
using namespace patella::test;
using namespace patella::ui;
using std::chrono::seconds;

namespace {

PreviewSheet* opened(BuilderPage& at) {
    at.button(QStringLiteral("Preview"))->click();
    return at.page.findChild<PreviewSheet*>();
}

bool says(const PreviewSheet* sheet, const QString& words) {
    for (const auto* label : sheet->findChildren<TextLabel*>())
        if (label->text().contains(words))
            return true;
    return false;
}

} // namespace

TEST_CASE("PreviewSheet: it plays the routine to its end and says what is done") {
    BuilderPage at(BuilderPage::strength({"clamshell", "glute-bridge"}));
    PreviewSheet* sheet = opened(at);
    REQUIRE(sheet);
    CHECK_FALSE(sheet->run().running()); // motion is reduced: it waits for a key
    CHECK(says(sheet, QStringLiteral("Clamshell")));
    sheet->toggle();
    CHECK(sheet->run().running());
    sheet->pass(seconds(15));
    CHECK(says(sheet, QStringLiteral("Glute bridge")));
    sheet->pass(seconds(10));
    CHECK(sheet->run().finished());
    CHECK(at.button(QStringLiteral("Play again")));
    CHECK_FALSE(at.page.builder()->isModified());
}

TEST_CASE("PreviewSheet: Space pauses, the arrows go from exercise to exercise, the scrubber anywhere") {
    BuilderPage at(BuilderPage::strength({"clamshell", "glute-bridge"}));
    PreviewSheet* sheet = opened(at);
    REQUIRE(sheet);
    auto* scrubber = sheet->findChild<Scrubber*>();
    QTest::keyClick(scrubber, Qt::Key_Space);
    CHECK(sheet->run().running());
    QTest::keyClick(scrubber, Qt::Key_Space);
    CHECK_FALSE(sheet->run().running());
    QTest::keyClick(scrubber, Qt::Key_Right);
    CHECK(says(sheet, QStringLiteral("Glute bridge")));
    QTest::keyClick(scrubber, Qt::Key_Left);
    CHECK(says(sheet, QStringLiteral("Clamshell")));
    Q_EMIT scrubber->moved(0.9);
    CHECK(says(sheet, QStringLiteral("Glute bridge")));
}

TEST_CASE("RoutineBuilder: a routine that cannot be played has one sentence instead of a preview") {
    BuilderPage at(BuilderPage::strength({"deep-squat"}));
    CHECK_FALSE(opened(at));
    CHECK(at.said.size() == 1);
}
