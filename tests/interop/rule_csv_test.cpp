#include "src/coach/memory_coach_repository.h"
#include "src/interop/rule_csv.h"
#include "tests/support/catch.h"
#include "tests/support/storage_fixture.h"

using namespace patella;
using namespace patella::test;

TEST_CASE(
    "Rule CSV: every set of changed numbers stands with its day, and nothing where nothing was changed") {
    MemoryCoachRepository coach;
    CHECK(ruleTable(coach)->empty());
    Profile said;
    said.numbers = RuleNumbers{{"clean_needed", 3}, {"min_ratio", 0.85}};
    REQUIRE(coach.say(said, wall()));
    said.numbers = RuleNumbers{};
    REQUIRE(coach.say(said, wall()));
    const std::string day = wall().localDate().iso();
    CHECK(*ruleTable(coach) == "from,number,value,ours\r\n" + day + ",clean_needed,3,2\r\n" + day +
                                   ",min_ratio,0.85,0.7\r\n" + day + ",none,,\r\n");
}

TEST_CASE("Rule CSV: it lies beside the other tables") {
    TempFolder folder;
    MemoryCoachRepository coach;
    REQUIRE(exportRuleNumbers(coach, folder.path()));
    CHECK_FALSE(std::filesystem::exists(folder.path() / "rule_numbers.csv"));
    Profile said;
    said.numbers = RuleNumbers{{"clean_needed", 3}};
    REQUIRE(coach.say(said, wall()));
    REQUIRE(exportRuleNumbers(coach, folder.path()));
    CHECK(std::filesystem::exists(folder.path() / "rule_numbers.csv"));
}
