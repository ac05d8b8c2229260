#include "src/coach/plan_ahead.h"

#include "src/storage/content.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"
#include "tests/support/lived_history.h"

using namespace patella;
using namespace patella::test;

namespace {

const Content& shipped() {
    static const Content content = loadContent(shippedData(), "nowhere");
    return content;
}

struct Asked {
    LivedHistory lived{};
    Profile profile{};
    CoachRecord record{};

    [[nodiscard]] PlanInput input(const PainLog& pain, const std::vector<Routine>& own,
                                  const Thresholds& thresholds, const ExpandOptions& timing) const {
        return {shipped().plans,
                shipped().routines,
                own,
                shipped().library,
                profile,
                lived.history,
                record,
                pain,
                thresholds,
                timing,
                on(0)};
    }
    [[nodiscard]] PlanAhead ahead(int days = PlanAhead::weeks * 7) const {
        const PainLog pain(lived.history, shipped().library, {});
        return planAhead(input(pain, {}, {}, {}), days);
    }
    [[nodiscard]] PlanDay day() const {
        const PainLog pain(lived.history, shipped().library, {});
        return planDay(input(pain, {}, {}, {}));
    }
};

} // namespace

TEST_CASE("Plan ahead: its days are those of Today, and go on after them") {
    Asked asked;
    asked.profile.plan = ChosenPlan{"plan-staged-rehab", on(0), 1, on(0)};
    const PlanAhead ahead = asked.ahead();
    const PlanDay day = asked.day();
    REQUIRE(ahead.days.size() == 28);
    REQUIRE(ahead.parts.size() == ahead.sessions.size());
    for (std::size_t i = 0; i < day.coming.size(); ++i) {
        std::vector<std::string> names;
        for (const DuePart& due : ahead.days[i])
            names.push_back(ahead.parts[due.part].routine.name);
        CHECK(names == day.coming[i]);
    }
    CHECK_FALSE(ahead.days[21].empty()); // a Monday three weeks on
    CHECK_FALSE(ahead.sessions.front().items.empty());
    CHECK(ahead.name == day.name);
}

TEST_CASE("Plan ahead: a break leaves the parts and no days, and without a plan there is neither") {
    Asked asked;
    CHECK(asked.ahead().id.empty());
    CHECK(asked.ahead().days.empty());
    asked.profile.plan = ChosenPlan{"plan-staged-rehab", on(0), 1, on(0)};
    asked.profile.pause = PlanPause{true, on(0)};
    const PlanAhead paused = asked.ahead();
    CHECK(paused.state == PlanState::Break);
    CHECK(paused.days.empty());
    CHECK_FALSE(paused.parts.empty());
}
