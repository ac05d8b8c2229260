#include "src/progress/measure_change.h"

#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/measures.h"

#include <rapidcheck.h>

#include <set>

using namespace patella;
using namespace patella::test;

namespace {

const Content& shipped() {
    static const Content content = loadContent(shippedData(), "nowhere");
    return content;
}

/// Days are counted from this one on; the 29th of February is the 31st of them.
LocalDate on(int day) { return LocalDate::of(2028, 1, 30)->plusDays(day); }

struct Told {
    std::vector<CheckResult> answers{};
    void tell(int day, MeasureId id, MeasureAnswer answer) {
        answers.push_back(measured("m" + std::to_string(answers.size()), on(day), id, std::move(answer)));
    }
    [[nodiscard]] std::vector<MeasureLine> lines(int today = 1000) const {
        return measureLines(answers, shipped().measures, on(today));
    }
    [[nodiscard]] MeasureLine only(int today = 1000) const {
        const auto all = lines(today);
        REQUIRE(all.size() == 1);
        return all.front();
    }
};

ChangeVerdict between(MeasureId id, int then, int now) {
    Told told;
    told.tell(0, id, id == MeasureId::Pain ? pains(then, -1) : total(then));
    told.tell(14, id, id == MeasureId::Pain ? pains(now, -1) : total(now));
    return told.only().verdict.value();
}

ChangeVerdict activity(int then, int now) {
    Told told;
    told.tell(0, MeasureId::Activities, activities({{"Stairs", then}}));
    told.tell(14, MeasureId::Activities, activities({{"Stairs", now}}));
    return told.only().verdict.value();
}

ChangeVerdict mean(std::array<int, 3> then, std::array<int, 3> now) {
    Told told;
    const auto of = [](const std::array<int, 3>& s) {
        return activities({{"Stairs", s[0]}, {"Squatting", s[1]}, {"Running", s[2]}});
    };
    told.tell(0, MeasureId::Activities, of(then));
    told.tell(14, MeasureId::Activities, of(now));
    const auto lines = told.lines();
    REQUIRE(lines.size() == 4);
    REQUIRE(lines[3].part == MeasurePart::ActivitiesMean);
    return lines[3].verdict.value();
}

using V = ChangeVerdict;

} // namespace

TEST_CASE("Measure change: pain is better from 2 points less, and worse from 2 points more") {
    CHECK(between(MeasureId::Pain, 5, 3) == V::Better);
    CHECK(between(MeasureId::Pain, 5, 4) == V::NoClearChange);
    CHECK(between(MeasureId::Pain, 5, 5) == V::NoClearChange);
    CHECK(between(MeasureId::Pain, 5, 6) == V::NoClearChange);
    CHECK(between(MeasureId::Pain, 5, 7) == V::Worse);
}

TEST_CASE("Measure change: the AKPS wants 10 points, the LEFS 9, and more is better") {
    CHECK(between(MeasureId::Akps, 60, 70) == V::Better);
    CHECK(between(MeasureId::Akps, 60, 69) == V::NoClearChange);
    CHECK(between(MeasureId::Akps, 60, 51) == V::NoClearChange);
    CHECK(between(MeasureId::Akps, 60, 50) == V::Worse);
    CHECK(between(MeasureId::Lefs, 60, 69) == V::Better);
    CHECK(between(MeasureId::Lefs, 60, 68) == V::NoClearChange);
    CHECK(between(MeasureId::Lefs, 60, 52) == V::NoClearChange);
    CHECK(between(MeasureId::Lefs, 60, 51) == V::Worse);
}

TEST_CASE("Measure change: one activity wants 3 points, the mean of three 2") {
    CHECK(activity(4, 7) == V::Better);
    CHECK(activity(4, 6) == V::NoClearChange);
    CHECK(activity(4, 2) == V::NoClearChange);
    CHECK(activity(4, 1) == V::Worse);
    CHECK(mean({4, 5, 5}, {6, 7, 7}) == V::Better); // thirds: 4.67 to 6.67
    CHECK(mean({4, 5, 5}, {6, 7, 6}) == V::NoClearChange);
    CHECK(mean({6, 7, 7}, {4, 5, 5}) == V::Worse);
    CHECK(mean({6, 7, 7}, {4, 5, 6}) == V::NoClearChange);
}

TEST_CASE("Measure change: one answer says nothing of a change") {
    Told told;
    told.tell(0, MeasureId::Lefs, total(40));
    CHECK(told.only().verdict == V::TooFew);
    CHECK(told.only().change() == 0);
}

TEST_CASE("Measure change: overall change is its own answer and has no verdict of ours") {
    Told told;
    told.tell(0, MeasureId::Change, overall(-1));
    told.tell(14, MeasureId::Change, overall(3));
    CHECK_FALSE(told.only().verdict);
    CHECK(told.only().evidence == std::vector<std::string>{"winters-2021"});
    CHECK(told.only().now().value == 3);
}

TEST_CASE("Measure change: then is the first answer and now the last, across a leap day") {
    Told told;
    told.tell(0, MeasureId::Akps, total(50));
    told.tell(30, MeasureId::Akps, total(70));
    told.tell(44, MeasureId::Akps, total(55));
    const MeasureLine line = told.only();
    CHECK(line.points ==
          std::vector<MeasurePoint>{{on(0), 50}, {*LocalDate::of(2028, 2, 29), 70}, {on(44), 55}});
    CHECK(line.change() == 5);
    CHECK(line.verdict == V::NoClearChange);
    CHECK(told.only(43).verdict == V::Better); // what lies ahead is not known yet
    CHECK(told.only(29).verdict == V::TooFew);
}

TEST_CASE("Measure change: of two answers of a day the later one counts") {
    Told told;
    told.tell(0, MeasureId::Lefs, total(40));
    told.tell(14, MeasureId::Lefs, total(41));
    told.tell(14, MeasureId::Lefs, total(60));
    CHECK(told.only().points.size() == 2);
    CHECK(told.only().verdict == V::Better);
}

TEST_CASE("Measure change: pain has a line a knee, usual before worst, and nothing of what was not told") {
    Told told;
    told.tell(0, MeasureId::Pain, pains(2, 6, -1, 4));
    told.tell(14, MeasureId::Pain, pains(-1, 3, -1, 4));
    const auto lines = told.lines();
    REQUIRE(lines.size() == 3);
    CHECK((lines[0].knee == Knee::Left && lines[0].part == MeasurePart::UsualPain));
    CHECK((lines[1].knee == Knee::Left && lines[1].part == MeasurePart::WorstPain));
    CHECK((lines[2].knee == Knee::Right && lines[2].part == MeasurePart::WorstPain));
    CHECK(lines[0].verdict == V::TooFew);
    CHECK(lines[1].verdict == V::Better);
    CHECK(lines[1].change() == -3);
    CHECK(lines[1].better() == 3);
    CHECK(lines[2].verdict == V::NoClearChange);
}

TEST_CASE("Measure change: another name begins another line, and another mean") {
    Told told;
    told.tell(0, MeasureId::Activities, activities({{"Stairs", 2}, {"Squatting", 3}, {"Running", 1}}));
    told.tell(14, MeasureId::Activities, activities({{"Squatting", 7}, {"stairs ", 6}, {"Sitting", 4}}));
    const auto lines = told.lines();
    REQUIRE(lines.size() == 6);
    CHECK(lines[0].activities == std::vector<std::string>{"Squatting"}); // as they were chosen last
    CHECK(lines[0].points.size() == 2);
    CHECK(lines[1].activities == std::vector<std::string>{"stairs "});
    CHECK(lines[1].verdict == V::Better); // the same but for its capitals
    CHECK(lines[2].activities == std::vector<std::string>{"Sitting"});
    CHECK(lines[2].verdict == V::TooFew);
    CHECK(lines[3].part == MeasurePart::ActivitiesMean);
    CHECK((lines[3].current && lines[3].points.size() == 1));
    CHECK_FALSE(lines[4].current);
    CHECK(lines[4].activities == std::vector<std::string>{"Running"});
    CHECK_FALSE(lines[5].current);
    CHECK(lines[5].part == MeasurePart::ActivitiesMean);
    CHECK(lines[5].points == std::vector<MeasurePoint>{{on(0), 2}});
    CHECK(chosenActivities(told.answers, on(20)) ==
          std::vector<std::string>{"Squatting", "stairs ", "Sitting"});
    CHECK(chosenActivities(told.answers, on(13)).front() == "Stairs");
    CHECK(chosenActivities({}, on(0)).empty());
}

TEST_CASE("Measure change: the mean does not depend on the order, and wants all three") {
    Told told;
    told.tell(0, MeasureId::Activities, activities({{"a", 1}, {"b", 2}, {"c", 3}}));
    told.tell(14, MeasureId::Activities, activities({{"c", 5}, {"a", 3}, {"b", 4}}));
    told.tell(28, MeasureId::Activities, activities({{"c", 9}, {"a", -1}, {"b", 9}}));
    const auto lines = told.lines();
    REQUIRE(lines.size() == 4);
    CHECK(lines[3].points == std::vector<MeasurePoint>{{on(0), 2}, {on(14), 4}});
    CHECK(lines[3].verdict == V::Better);
    Told two;
    two.tell(0, MeasureId::Activities, activities({{"a", 1}, {"b", 2}}));
    CHECK(two.lines().size() == 2);
}

TEST_CASE("Measure change: answers to the safety check and to trials are no measures") {
    Told told;
    told.answers.push_back({"s", on(0), CheckResult::safety, SafetyAnswer{{"rf-locking"}}});
    told.answers.push_back({"t", on(1), "stairs", TrialAnswer{true}});
    CHECK(told.lines().empty());
    const std::vector<LocalDate> sessions{on(0), on(2)};
    CHECK(measuresDueFrom(told.answers, sessions, {}, on(5)) == on(2));
}

TEST_CASE("Measure change: every important change names a source that is there") {
    std::set<std::string> sources;
    for (const EvidenceSource& source : shipped().evidence)
        sources.insert(source.id);
    Told told;
    told.tell(0, MeasureId::Pain, pains(1, 2, 3, 4));
    told.tell(0, MeasureId::Activities, activities({{"a", 1}, {"b", 2}, {"c", 3}}));
    told.tell(0, MeasureId::Change, overall(0));
    told.tell(0, MeasureId::Akps, total(1));
    told.tell(0, MeasureId::Lefs, total(1));
    for (const MeasureLine& line : told.lines()) {
        CHECK_FALSE(line.evidence.empty());
        for (const std::string& id : line.evidence)
            CHECK(sources.contains(id));
        CHECK(line.important.has_value() == (line.part != MeasurePart::Change));
    }
}

TEST_CASE("Measure change: the verdict turns round with the scores") {
    rc::check([] {
        const double important = *rc::gen::element(1.16, 2.0, 3.0, 9.0, 10.0);
        const double better = *rc::gen::inRange(-300, 301) / 3.0;
        const V there = verdictOf(better, important);
        const V back = verdictOf(-better, important);
        RC_ASSERT((there == V::Better) == (back == V::Worse));
        RC_ASSERT((there == V::NoClearChange) == (back == V::NoClearChange));
        RC_ASSERT((there == V::Better) == (better > important - 1e-6));
    });
}

TEST_CASE("Measures due: never before two sessions, then every two weeks from the last answer") {
    Told told;
    const auto due = [&](std::vector<LocalDate> sessions, int today, std::optional<LocalDate> putOff = {}) {
        return measuresDueFrom(told.answers, sessions, putOff, on(today));
    };
    CHECK_FALSE(due({}, 30));
    CHECK_FALSE(due({on(0)}, 30));
    CHECK_FALSE(due({on(0), on(3)}, 2)); // the second lies ahead
    CHECK(due({on(3), on(0), on(5)}, 30) == on(3));
    CHECK(due({on(4), on(4)}, 4) == on(4)); // two of one day are two
    const std::vector<LocalDate> two{on(0), on(3)};
    told.tell(5, MeasureId::Pain, pains(1, 2));
    CHECK(due(two, 5) == on(19));
    CHECK_FALSE(due({on(0)}, 30)); // answered of one's own accord
    told.tell(19, MeasureId::Change, overall(1));
    CHECK(due(two, 18) == on(19));
    CHECK(due(two, 19) == on(33));
    told.tell(25, MeasureId::Akps, total(70)); // got at the physio's between
    CHECK(due(two, 30) == on(33));
}

TEST_CASE("Measures due: what was put off is asked again after a week, and no sooner") {
    Told told;
    const std::vector<LocalDate> two{on(0), on(3)};
    const auto due = [&](int putOff, int today) {
        return measuresDueFrom(told.answers, two, on(putOff), on(today)).value();
    };
    CHECK(due(3, 3) == on(10));
    CHECK(due(9, 8) == on(3)); // said on a day that is still to come: the clock was set back
    told.tell(10, MeasureId::Activities, activities({{"a", 1}}));
    CHECK(due(3, 10) == on(24));
    CHECK(due(24, 24) == on(31));
    CHECK(due(31, 31) == on(38));
}

TEST_CASE("Measures asked: for the first time until pain, an activity or overall change was told") {
    Told told;
    const auto asked = [&](std::optional<LocalDate> from, int today) {
        return measuresAsked(told.answers, from, on(today));
    };
    CHECK(asked({}, 5) == MeasuresAsked::NotNow);
    CHECK(asked(on(6), 5) == MeasuresAsked::NotNow);
    CHECK(asked(on(5), 5) == MeasuresAsked::First);
    told.tell(5, MeasureId::Lefs, total(60));
    CHECK(asked(on(5), 5) == MeasuresAsked::First);
    told.tell(5, MeasureId::Change, overall(0));
    CHECK(asked(on(19), 18) == MeasuresAsked::NotNow);
    CHECK(asked(on(19), 19) == MeasuresAsked::Again);
}

TEST_CASE("Measures due: whatever was answered and put off, a day asks once at most") {
    rc::check([] {
        Told told;
        std::optional<LocalDate> putOff;
        int asked = -1;
        for (int day = 0; day < 60; ++day) {
            const auto from = measuresDueFrom(told.answers, std::vector{on(0), on(0)}, putOff, on(day));
            if (!from || *from > on(day))
                continue;
            RC_ASSERT(asked < 0 || day - asked >= MeasureRhythm::againAfter);
            asked = day;
            if (*rc::gen::inRange(0, 2) == 0)
                putOff = on(day);
            else
                told.tell(day, MeasureId::Change, overall(0));
            RC_ASSERT(measuresDueFrom(told.answers, std::vector{on(0), on(0)}, putOff, on(day)) > on(day));
        }
    });
}
