#include "src/coach/safety_check.h"

#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/lived_history.h"

#include <set>

using namespace patella;
using namespace patella::test;

namespace {

const Content& shipped() {
    static const Content content = loadContent(shippedData(), "nowhere");
    return content;
}

struct Checked {
    LivedHistory lived{};
    void answer(int day, std::vector<std::string> ticked, bool seen = false) {
        const std::string uuid = "c" + std::to_string(lived.history.checks.size());
        lived.history.checks.push_back({uuid, on(day), CheckResult::safety,
                                        SafetyAnswer{std::move(ticked), seen}, wallTime(on(day), 12, 0)});
    }
    [[nodiscard]] SafetyState at(int day) const {
        const PainLog log(lived.history, {}, {});
        return safetyState(lived.history, log, on(day), {});
    }
    [[nodiscard]] std::optional<SafetyCause> due(int day) const { return at(day).due; }
};

std::set<std::string> idsOf(const std::vector<SafetyGroup>& groups) {
    std::set<std::string> ids;
    for (const SafetyGroup& group : groups)
        for (const SafetySign& sign : group.signs)
            ids.insert(sign.id);
    return ids;
}

} // namespace

TEST_CASE("Safety check: all 13 signs are asked in four groups, the most urgent first") {
    const auto groups = safetyGroups(shipped().signs, std::nullopt, on(0));
    REQUIRE(groups.size() == 4);
    CHECK(groups[0].urgency == Urgency::Emergency);
    CHECK(groups[1].urgency == Urgency::SameDay);
    CHECK(groups[2].urgency == Urgency::Urgent);
    CHECK(groups[3].urgency == Urgency::Routine);
    CHECK(idsOf(groups).size() == 13);
    for (const SafetyGroup& group : groups)
        for (const SafetySign& sign : group.signs) {
            CHECK_FALSE(sign.action.empty());
            CHECK_FALSE(sign.flagAction.empty());
        }
}

TEST_CASE("Safety check: every sign and every cause names a source that is there") {
    std::set<std::string> sources;
    for (const EvidenceSource& source : shipped().evidence)
        sources.insert(source.id);
    for (const SafetySign& sign : shipped().signs)
        for (const std::string& id : sign.evidence)
            CHECK(sources.contains(id));
    for (int cause = 0; cause <= static_cast<int>(SafetyCause::WeekRising); ++cause)
        CHECK(sources.contains(std::string(sourceOf(static_cast<SafetyCause>(cause)))));
}

TEST_CASE("Safety check: the hip is asked of the young and of those whose age is not known") {
    const LocalDate day = *LocalDate::of(2026, 6, 1);
    CHECK(idsOf(safetyGroups(shipped().signs, std::nullopt, day)).contains(SafetySign::hip));
    CHECK(idsOf(safetyGroups(shipped().signs, 2012, day)).contains(SafetySign::hip));
    CHECK(idsOf(safetyGroups(shipped().signs, 2010, day)).contains(SafetySign::hip)); // 15 until the birthday
    CHECK_FALSE(idsOf(safetyGroups(shipped().signs, 2009, day)).contains(SafetySign::hip));
    CHECK(needsAdult(2010, day));
    CHECK_FALSE(needsAdult(2009, day));
    CHECK_FALSE(needsAdult(std::nullopt, day));
}

TEST_CASE("Safety check: is due before the first answer and every four weeks") {
    Checked c;
    CHECK(c.due(0) == SafetyCause::Never);
    c.answer(0, {});
    CHECK_FALSE(c.due(0));
    CHECK_FALSE(c.due(27));
    CHECK(c.due(28) == SafetyCause::FourWeeks);
    c.answer(30, {});
    CHECK_FALSE(c.due(31));
}

TEST_CASE("Safety check: a ticked sign pauses the plan until it is gone or a professional has looked") {
    Checked c;
    c.answer(0, {"rf-locking", "rf-night"});
    CHECK(c.at(0).paused());
    CHECK(c.at(20).ticked == std::vector<std::string>{"rf-locking", "rf-night"});
    c.answer(5, {"rf-night"});
    CHECK(c.at(4).ticked.size() == 2);
    CHECK(c.at(5).ticked == std::vector<std::string>{"rf-night"});
    c.answer(9, {"rf-night"}, true);
    CHECK_FALSE(c.at(9).paused());
    c.answer(12, {"rf-dvt"});
    CHECK(c.at(12).paused());
    c.answer(12, {});
    CHECK_FALSE(c.at(12).paused());
    CHECK(c.at(12).answered == on(12));
}

TEST_CASE("Safety check: comes back after sharp pain and after a morning of 6 or more") {
    Checked sharp;
    sharp.answer(0, {});
    sharp.lived.rate({}, PainKind::AnyTime, Knee::Left, 3, wallTime(on(2), 18, 0), {}, true);
    CHECK_FALSE(sharp.due(1));
    CHECK(sharp.due(2) == SafetyCause::SharpPain);
    sharp.answer(3, {});
    CHECK_FALSE(sharp.due(3));
    Checked high;
    high.answer(0, {});
    high.lived.morning(2, 5, 1);
    CHECK_FALSE(high.due(2));
    high.lived.morning(3, 1, 6);
    CHECK(high.due(3) == SafetyCause::MorningHigh);
    high.answer(3, {});
    CHECK_FALSE(high.due(4));
}

TEST_CASE("Safety check: comes back when the weekly median rose by 2, but once a week") {
    Checked c;
    c.answer(0, {});
    for (int day = 1; day <= 7; ++day)
        c.lived.morning(day, 1, 1);
    for (int day = 8; day <= 14; ++day)
        c.lived.morning(day, 1, 3);
    CHECK(c.due(14) == SafetyCause::WeekRising);
    c.answer(14, {});
    CHECK_FALSE(c.due(15));
    CHECK_FALSE(c.due(20));
}

TEST_CASE("Safety check: of the ticked signs the most urgent speaks") {
    const auto& signs = shipped().signs;
    CHECK(mostUrgent(signs, {"rf-stiff", "rf-dvt", "rf-locking"})->id == "rf-dvt");
    CHECK(mostUrgent(signs, {"gone"}) == nullptr);
    CHECK(mostUrgent(signs, {}) == nullptr);
}
