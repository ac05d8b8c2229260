#include "ui/text/sharing_words.h"

#include "tests/support/catch.h"
#include "ui/text/words.h"

using namespace patella;
using namespace patella::ui;

namespace {

ImportRow differing(ImportOwner owner) {
    ImportRow row{ImportKind::Exercise, "my-bridge", "My bridge"};
    row.state = ImportState::Differs;
    row.owner = owner;
    row.differs = {"name", "knee_load", "a_key_of_tomorrow"};
    return row;
}

} // namespace

TEST_CASE("Sharing words: what differs is told by the names of the window, not by keys") {
    const QString words = SharingWords::details(differing(ImportOwner::You)).join(QLatin1Char('\n'));
    CHECK(words.contains(QStringLiteral("name, load on the knee")));
    CHECK(words.contains(QStringLiteral("a_key_of_tomorrow"))); // better than nothing
    CHECK_FALSE(words.contains(QStringLiteral("knee_load")));
}

TEST_CASE("Sharing words: why one of ours cannot be replaced is said") {
    CHECK(SharingWords::details(differing(ImportOwner::Patella)).size() == 2);
    CHECK(SharingWords::details(differing(ImportOwner::YouInDatabase)).size() == 2);
    CHECK(SharingWords::details(differing(ImportOwner::You)).size() == 1);
}

TEST_CASE("Sharing words: what was not said there and what has no counterpart here are two things") {
    for (const auto& [gap, key] : EnumKeys<ImportGap>::table)
        CHECK(SharingWords::filledIn({{gap}}).size() == 1);
    CHECK(SharingWords::filledIn({}).isEmpty());
    const QStringList lines = SharingWords::filledIn({{ImportGap::Pictures, "2"},
                                                      {ImportGap::Equipment, "sled"},
                                                      {ImportGap::KneeLoad},
                                                      {ImportGap::Dose}});
    REQUIRE(lines.size() == 3);
    CHECK(lines[0].contains(QStringLiteral("load on the knee (high)")));
    CHECK(lines[0].contains(QStringLiteral("dose")));
    CHECK(lines[1].contains(QStringLiteral("equipment “sled”")));
    CHECK(lines[2].startsWith(QStringLiteral("2 picture")));
}

TEST_CASE("Sharing words: a pack says who made it, under which licence and when") {
    ImportView view{"Patella", {"Hips", "A. Therapist", "CC BY 4.0", "2026-11-21"}};
    CHECK(SharingWords::name(view) == QStringLiteral("Hips"));
    const QString words = SharingWords::origin(view);
    CHECK(words.contains(QStringLiteral("A. Therapist")));
    CHECK(words.contains(QStringLiteral("licence CC BY 4.0")));
    CHECK(words.contains(QStringLiteral("2026")));
    view.info = {"Hips"};
    CHECK(SharingWords::origin(view).contains(QStringLiteral("no licence named")));
    const ImportView others{"wger"};
    CHECK(SharingWords::name(others) == QStringLiteral("wger"));
    CHECK(SharingWords::origin(others).contains(QStringLiteral("wger")));
}

TEST_CASE("Sharing words: the report has a line for each reason, with its place") {
    ImportView view{"wger"};
    ImportRow wrong{ImportKind::Routine, "r", "Hips"};
    wrong.state = ImportState::Wrong;
    wrong.reasons = {{ErrorCode::Schema, "has no phases", {"routines/r.json", 3}}};
    view.rows = {wrong, differing(ImportOwner::You)};
    view.left = {{ErrorCode::Schema, "has no name", {"wger entry 7"}}};
    const QStringList lines = SharingWords::report(view).trimmed().split(QLatin1Char('\n'));
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].contains(QStringLiteral("routines/r.json, line 3")));
    CHECK(lines[1].contains(QStringLiteral("wger entry 7: has no name")));
    CHECK(SharingWords::report(ImportView{}).isEmpty());
}

TEST_CASE("Sharing words: the button says how many, or that there is nothing") {
    CHECK(SharingWords::add(0) == QStringLiteral("Nothing to add"));
    CHECK(SharingWords::add(12) == QStringLiteral("Add 12"));
    for (const auto& [choice, key] : EnumKeys<ImportChoice>::table)
        CHECK(SharingWords::forAll(choice) != SharingWords::choice(choice));
}
