#include "src/coach/measure_answer.h"

#include "tests/support/catch.h"
#include "tests/support/measures.h"

using namespace patella;
using namespace patella::test;

namespace {

bool fits(MeasureId id, const MeasureAnswer& answer) { return checkMeasure(id, answer).ok(); }

} // namespace

TEST_CASE("Measure answer: each fits its own measure and no other") {
    const std::pair<MeasureId, MeasureAnswer> all[] = {{MeasureId::Pain, pains(2, 4)},
                                                       {MeasureId::Activities, activities({{"Stairs", 4}})},
                                                       {MeasureId::Change, overall(1)},
                                                       {MeasureId::Akps, total(70)},
                                                       {MeasureId::Lefs, total(60)}};
    for (const auto& [id, answer] : all)
        for (const auto& [other, key] : EnumKeys<MeasureId>::table) {
            const bool bothTotals = highestTotal(id) > 0 && highestTotal(other) > 0;
            CHECK(fits(other, answer) == (other == id || bothTotals));
        }
}

TEST_CASE("Measure answer: what is beyond a range or empty is refused") {
    CHECK(fits(MeasureId::Pain, pains(-1, -1, -1, 0)));
    CHECK_FALSE(fits(MeasureId::Pain, pains(-1, -1)));
    CHECK(fits(MeasureId::Activities, activities({{"a", 0}, {"b", 10}, {"c", -1}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{"a", -1}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{"a", 11}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{"", 3}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{"a", 1}, {"a", 2}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{"a", 1}, {"b", 1}, {"c", 1}, {"d", 1}})));
    CHECK(fits(MeasureId::Activities, activities({{std::string(200, 'a').c_str(), 1}})));
    CHECK_FALSE(fits(MeasureId::Activities, activities({{std::string(201, 'a').c_str(), 1}})));
    CHECK(fits(MeasureId::Change, overall(-3)));
    CHECK(fits(MeasureId::Change, overall(3)));
    CHECK_FALSE(fits(MeasureId::Change, overall(-4)));
    CHECK_FALSE(fits(MeasureId::Change, overall(4)));
    CHECK(fits(MeasureId::Akps, total(100)));
    CHECK_FALSE(fits(MeasureId::Akps, total(101)));
    CHECK(fits(MeasureId::Lefs, total(80)));
    CHECK_FALSE(fits(MeasureId::Lefs, total(81)));
    CHECK_FALSE(fits(MeasureId::Lefs, total(-1)));
}

TEST_CASE("Measure answer: the kind of an answer names its measure") {
    CHECK(measureKind(MeasureId::Pain) == "measure:nrs-usual-worst");
    for (const auto& [id, key] : EnumKeys<MeasureId>::table)
        CHECK(measureOfKind(measureKind(id)) == id);
    CHECK_FALSE(measureOfKind("akps"));
    CHECK_FALSE(measureOfKind("measure:koos-pf"));
    CHECK(isMeasureKind("measure:koos-pf"));
    CHECK_FALSE(isMeasureKind(CheckResult::safety));
}

TEST_CASE("Measure answer: an answer of another kind is no answer to a measure") {
    CheckResult result = measured("a", LocalDate::fromDays(0), MeasureId::Akps, total(70));
    CHECK(checkAnswer(result));
    result.kind = "stairs";
    CHECK_FALSE(checkAnswer(result));
    result.kind = "measure:gone";
    CHECK_FALSE(checkAnswer(result));
    result.kind = measureKind(MeasureId::Akps);
    result.answer = TrialAnswer{true};
    CHECK_FALSE(checkAnswer(result));
}
