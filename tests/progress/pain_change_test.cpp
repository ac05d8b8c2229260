#include "src/progress/pain_change.h"

#include "tests/support/catch.h"
#include "tests/support/told_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const MinimalChange twoPoints{};

PainChange changeOf(const ToldHistory& told, int lastDay, Knee knee = Knee::Left, const Rules& rules = {}) {
    const HistoryDays days = told.days();
    return painChange(days, knee, {on(0), on(lastDay)}, twoPoints, rules);
}

} // namespace

TEST_CASE("PainChange: the first fortnight is held against the last one") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {5, 6, 4});  // mean 5, highest 6
    told.rate(on(14), Knee::Left, 10);            // between the two
    told.rateDays(on(46), Knee::Left, {3, 2, 4}); // mean 3, highest 4; days 46 to 59 are the last fourteen
    const PainChange change = changeOf(told, 59);
    CHECK(change.first == DateRange{on(0), on(13)});
    CHECK(change.last == DateRange{on(46), on(59)});
    CHECK(change.ratedThen == 3);
    CHECK(change.usual == ThenAndNow{5, 3, ChangeVerdict::Better});
    CHECK(change.worst == ThenAndNow{6, 4, ChangeVerdict::Better});
    CHECK(change.verdict == ChangeVerdict::Better);
    CHECK(changeOf(told, 59, Knee::Right).verdict == ChangeVerdict::TooFew);
}

TEST_CASE("PainChange: less than the important change is no clear change, in thirds as well") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {3, 3, 4});  // 10 / 3
    told.rateDays(on(50), Knee::Left, {1, 1, 2}); // 4 / 3: two points to the hair
    CHECK(changeOf(told, 59).usual.verdict == ChangeVerdict::Better);
    ToldHistory less;
    less.rateDays(on(0), Knee::Left, {3, 3, 4});
    less.rateDays(on(50), Knee::Left, {1, 2, 2}); // 5 / 3
    CHECK(changeOf(less, 59).usual.verdict == ChangeVerdict::NoClearChange);
    CHECK(changeOf(less, 59).worst.verdict == ChangeVerdict::Better); // 4 to 2
    CHECK(changeOf(less, 59).verdict == ChangeVerdict::Better);
}

TEST_CASE("PainChange: usual and worst that contradict each other are no clear change") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {5, 5, 5, 5});           // mean 5, highest 5
    told.rateDays(on(50), Knee::Left, {1, 1, 1, 7, 1, 1, 1}); // 13 / 7, highest 7
    const PainChange change = changeOf(told, 59);
    CHECK(change.usual.verdict == ChangeVerdict::Better);
    CHECK(change.worst.verdict == ChangeVerdict::Worse);
    CHECK(change.verdict == ChangeVerdict::NoClearChange);
}

TEST_CASE("PainChange: two rated days at an end are too few, one rating all the more") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {9, 9});
    told.rateDays(on(50), Knee::Left, {0, 0, 0});
    CHECK(changeOf(told, 59).verdict == ChangeVerdict::TooFew);
    CHECK(changeOf(told, 59).ratedThen == 2);
    ToldHistory one;
    one.rate(on(0), Knee::Left, 9);
    CHECK(changeOf(one, 0).verdict == ChangeVerdict::TooFew);
}

TEST_CASE("PainChange: in a short range each end is the half of it") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {1, 1, 1, 9, 4, 4, 4});
    const PainChange change = changeOf(told, 6); // the day in the middle belongs to neither
    CHECK(change.first == DateRange{on(0), on(2)});
    CHECK(change.last == DateRange{on(4), on(6)});
    CHECK(change.verdict == ChangeVerdict::Worse);
}

TEST_CASE("PainChange: painkillers and changed thresholds in the range are told") {
    ToldHistory told;
    told.rate(on(1), Knee::Left, 2).rating.painkiller = true;
    told.rate(on(1), Knee::Left, 3).rating.painkiller = true;
    told.rate(on(2), Knee::Right, 3).rating.painkiller = true;
    told.run(on(5), 5000);
    told.history.runs.back().painkiller = true;
    const Rules rules({}, {{on(-4), {}}, {on(7), {}}, {on(80), {}}});
    const PainChange change = changeOf(told, 59, Knee::Left, rules);
    CHECK(change.painkillerDays == 2);
    CHECK(change.newThresholds == std::vector<LocalDate>{on(7)});
}

TEST_CASE("MinimalChange: pain takes its points, sources and the other figure from the measures") {
    OutcomeMeasure other;
    other.id = "akps";
    other.important = ImportantChange{10};
    OutcomeMeasure pain;
    pain.id = "nrs-usual-worst";
    pain.important = ImportantChange{3, 1.5};
    pain.evidence = {"a-2001", "b-2002"};
    CHECK(minimalPainChange({other, pain}) == MinimalChange{3, {"a-2001", "b-2002"}, 1.5});
    CHECK(minimalPainChange({other}) == MinimalChange{});
    pain.important.reset();
    CHECK(minimalPainChange({pain}) == MinimalChange{});
}
