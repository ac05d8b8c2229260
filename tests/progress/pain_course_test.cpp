#include "src/progress/pain_course.h"

#include "tests/support/catch.h"
#include "tests/support/told_history.h"

#include <rapidcheck.h>

using namespace patella;
using namespace patella::test;

namespace {

const CourseDay& at(const PainCourse& course, Knee knee, int day) {
    return course.of(knee).days[static_cast<std::size_t>(on(day) - course.range.first)];
}

} // namespace

TEST_CASE("PainCourse: the mean is that of the rated days among the nine around") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {4, -1, 2, 6, -1, 3, 5, 1, -1, 0, 2});
    const HistoryDays days = told.days();
    const PainCourse course = painCourse(days, {on(0), on(10)});
    // day 0: days 0 to 4 hold 4, 2, 6: 12 / 3
    CHECK(at(course, Knee::Left, 0).mean == Approx(4.0));
    // day 4, not rated: days 0 to 8 hold 4, 2, 6, 3, 5, 1: 21 / 6
    CHECK_FALSE(at(course, Knee::Left, 4).worst);
    CHECK(at(course, Knee::Left, 4).mean == Approx(3.5));
    // day 5: days 1 to 9 hold 2, 6, 3, 5, 1, 0: 17 / 6
    CHECK(at(course, Knee::Left, 5).mean == Approx(17.0 / 6));
    // day 10: days 6 to 10 hold 5, 1, 0, 2: 8 / 4
    CHECK(at(course, Knee::Left, 10).mean == Approx(2.0));
    CHECK(course.of(Knee::Right).empty());
}

TEST_CASE("PainCourse: days outside of the range count towards its means") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {4, 2, 6, 3, 5, 1, 0, 2, 2});
    const HistoryDays days = told.days();
    const PainCourse course = painCourse(days, {on(4), on(4)});
    REQUIRE(course.of(Knee::Left).days.size() == 1);
    // all nine: 25 / 9
    CHECK(course.of(Knee::Left).days[0].mean == Approx(25.0 / 9));
    CHECK(course.of(Knee::Left).ratings.size() == 1);
}

TEST_CASE("PainCourse: two days in a window are too few") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {4, -1, 2});
    const HistoryDays days = told.days();
    CHECK_FALSE(at(painCourse(days, {on(0), on(2)}), Knee::Left, 1).mean);
    told.rate(on(6), Knee::Left, 3);
    const HistoryDays more = told.days();
    // day 2 sees days 0, 2 and 6: 9 / 3; day 1 only 0 and 2
    CHECK(at(painCourse(more, {on(0), on(6)}), Knee::Left, 2).mean == Approx(3.0));
    CHECK_FALSE(at(painCourse(more, {on(0), on(6)}), Knee::Left, 1).mean);
}

TEST_CASE("PainCourse: no mean reaches into a gap of more than a fortnight, or beyond the record") {
    ToldHistory told;
    told.rateDays(on(0), Knee::Left, {2, 2, 2});
    told.rateDays(on(16), Knee::Left, {2, 2, 2}); // fourteen days after day 2
    told.rateDays(on(33), Knee::Left, {2, 2, 2}); // fifteen days after day 18
    const HistoryDays days = told.days();
    const PainCourse course = painCourse(days, {on(-3), on(40)});
    CHECK(at(course, Knee::Left, 4).mean);       // of days 0 to 8
    CHECK_FALSE(at(course, Knee::Left, 9).mean); // nothing rated around
    CHECK(at(course, Knee::Left, 18).mean);
    CHECK_FALSE(at(course, Knee::Left, 19).mean); // three rated days around, but in the long gap
    CHECK_FALSE(at(course, Knee::Left, 32).mean);
    CHECK_FALSE(at(course, Knee::Left, -1).mean);
    CHECK(at(course, Knee::Left, 35).mean);
    CHECK_FALSE(at(course, Knee::Left, 36).mean);
}

TEST_CASE("PainCourse: raw ratings tell what they are, the lanes what was done") {
    const Exercise squat = strengthening("squat");
    ToldHistory told;
    const SessionId id = told.train(on(1), 20, {{&squat}});
    told.history.sessions.back().note = "Stairs were fine.";
    told.rate(id, wallTime(on(1), 18, 10), Knee::Left, -1, PainKind::During).rating.sharp = true;
    told.rate(on(1), Knee::Left, 3).rating.painkiller = true;
    told.run(on(0), 3000);
    told.run(on(1), 5000, 4, -1);
    told.run(on(2), 1000);
    const HistoryDays days = told.days();
    const PainCourse course = painCourse(days, {on(0), on(1)});
    const std::vector<RawRating>& left = course.of(Knee::Left).ratings;
    REQUIRE(left.size() == 3);
    CHECK(left[0] == RawRating{on(1), PainKind::AnyTime, PainScore::of(3), false, true, false, SessionId()});
    CHECK(left[1] == RawRating{on(1), PainKind::During, std::nullopt, true, false, false, id});
    CHECK(left[2] == RawRating{on(1), PainKind::During, PainScore::of(4), false, false, true, SessionId()});
    CHECK(course.lanes == std::vector<LaneDay>{{on(0), 0, 1}, {on(1), 1, 1}});
    CHECK(course.notes == std::vector<DayNote>{{on(1), id, "Stairs were fine."}});
}

TEST_CASE("PainCourse: the last day of the calendar is a day like any other") {
    const LocalDate last = *LocalDate::of(9999, 12, 31);
    ToldHistory told;
    told.rateDays(last.plusDays(-2), Knee::Left, {1, 2, 3});
    const HistoryDays days = told.days();
    const PainCourse course = painCourse(days, {last.plusDays(-5), last});
    REQUIRE(course.of(Knee::Left).days.size() == 6);
    CHECK(course.of(Knee::Left).days.back().mean == Approx(2.0));
    CHECK_FALSE(course.of(Knee::Left).days.front().mean);
}

TEST_CASE("PainCourse: a mean lies between the scores, and a range in two parts tells the same") {
    rc::check([] {
        ToldHistory told;
        const int length = *rc::gen::inRange(1, 120);
        for (int i = 0; i < length; ++i)
            if (*rc::gen::inRange(0, 3) > 0 && (i / 20) % 3 != 1)
                told.rate(on(i), Knee::Left, *rc::gen::inRange(0, 11));
        const HistoryDays days = told.days();
        const int cut = *rc::gen::inRange(0, length);
        const PainCourse whole = painCourse(days, {on(0), on(length)});
        std::vector<CourseDay> parts = painCourse(days, {on(0), on(cut)}).of(Knee::Left).days;
        const PainCourse second = painCourse(days, {on(cut + 1), on(std::max(length, cut + 1))});
        if (cut < length)
            parts.insert(parts.end(), second.of(Knee::Left).days.begin(), second.of(Knee::Left).days.end());
        RC_ASSERT(parts == whole.of(Knee::Left).days);
        for (int i = 0; i <= length; ++i) {
            int lowest = 11;
            int highest = -1;
            int sum = 0;
            int count = 0;
            for (const RatedDay& rated : days.rated(Knee::Left, {on(i - 4), on(i + 4)})) {
                lowest = std::min(lowest, rated.worst.value());
                highest = std::max(highest, rated.worst.value());
                sum += rated.worst.value();
                ++count;
            }
            const std::optional<double> mean = parts[static_cast<std::size_t>(i)].mean;
            if (!mean)
                continue;
            RC_ASSERT(lowest <= *mean && *mean <= highest);
            RC_ASSERT(*mean == static_cast<double>(sum) / count);
        }
    });
}
