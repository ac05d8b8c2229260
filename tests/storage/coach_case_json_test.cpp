#include "src/storage/coach_case_json.h"

#include "src/storage/json_document.h"
#include "src/storage/progression_rule_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;

namespace {

std::string faultOf(const std::string& text) {
    const auto cases = parseCoachCases({"c.json", text});
    return cases ? std::string() : cases.error().text();
}

const std::string calm = R"({"pre":1,"dur":1,"post":1,"morn":1,"ref":1,"ratio":1,"top":true,"rir":3})";

std::string oneCase(const std::string& knee, const std::string& options = "{}") {
    return R"({"name":"n","exposures":[[)" + knee + R"(]],"options":)" + options + "}";
}

} // namespace

TEST_CASE("Coach cases: every test vector of the rule gives the outcome and code it expects") {
    const std::string text = test::get(test::sourceTree() / "tests" / "coach" / "vectors.json");
    const auto cases = parseCoachCases({"vectors.json", text});
    REQUIRE(cases);
    const Result<JsonNode> root = parseJson(text, "vectors.json");
    REQUIRE(root);
    const std::vector<JsonNode>& vectors = root->find("test_vectors")->children;
    REQUIRE(cases->size() == vectors.size());
    CHECK(cases->size() == 39);
    for (std::size_t i = 0; i < vectors.size(); ++i) {
        const CoachCase& each = (*cases)[i];
        INFO(each.name);
        const Decision decision = decide(each.exposures, each.options, {});
        CHECK(each.name == vectors[i].find("name")->text);
        CHECK(keyOf(decision.outcome) == vectors[i].find("expect")->find("outcome")->text);
        CHECK(keyOf(decision.reason.code) == vectors[i].find("expect")->find("code")->text);
    }
}

TEST_CASE("Coach cases: a list, a wrapped list, one case and one case a line are all read") {
    const std::string one = oneCase(calm);
    for (const std::string& text : {"[" + one + "," + one + "]", "{\"cases\":[" + one + "," + one + "]}",
                                    one + "\n" + one + "\n", "\n" + one + "\r\n\r\n" + one}) {
        INFO(text);
        const auto cases = parseCoachCases({"c.json", text});
        REQUIRE(cases);
        CHECK(cases->size() == 2);
    }
    CHECK(parseCoachCases({"c.json", one})->size() == 1);
    CHECK(parseCoachCases({"c.json", "[]"})->empty());
}

TEST_CASE("Coach cases: null and an absent key say the same; a case may carry notes of its writer") {
    const auto cases = parseCoachCases(
        {"c.json",
         R"({"id":7,"why":"x","exposures":[[{"rir":null,"form_ok":null,"top":null}]],"options":null})"});
    REQUIRE(cases);
    CHECK(cases->front().exposures.front().front() == KneeExposure{});
}

TEST_CASE("Coach cases: bad input is told with its line and place") {
    CHECK(faultOf("") != "");
    CHECK(faultOf("{\n\"exposures\":\n[[{\"pre\": 11}]]}") ==
          "c.json:3: /exposures/0/0/pre: expected a whole number from 0 to 10, found 11");
    CHECK(faultOf(oneCase(calm) + "\n" + oneCase(R"({"dru":1})")).substr(0, 9) == "c.json:2:");
    CHECK(faultOf(oneCase(R"({"dru":1})")).find("did you mean \"dur\"?") != std::string::npos);
    CHECK(faultOf(oneCase(calm, R"({"gap_day":1})")).find("gap_days") != std::string::npos);
    CHECK(faultOf(oneCase("")).find("a list of 1 or more") != std::string::npos);
    CHECK(faultOf("{}").find("\"exposures\"") != std::string::npos);
    CHECK(faultOf("[1]").find("/0: expected an object") != std::string::npos);
    CHECK(faultOf(oneCase(R"({"pre":1.5})")) != "");
    CHECK(faultOf(oneCase(R"({"ratio":-0.1})")) != "");
    CHECK(faultOf(oneCase(R"({"sharp":1})")) != "");
    CHECK(faultOf(oneCase(calm, R"({"pfj":"medium"})")) != "");
}

TEST_CASE("Coach cases: the answer is one line of JSON") {
    CHECK(writeCaseAnswer("a \"b\"\n", {Outcome::PlanStop, Reason{ReasonCode::RF}}) ==
          R"({"name":"a \"b\"\n","outcome":"PLAN_STOP","code":"RF"})");
}

TEST_CASE("Progression rule: the shipped file says what the defaults say") {
    const std::string text = test::get(test::sourceTree() / "data" / "coach" / "progression-rule.json");
    const auto rule = parseProgressionRule({"rule.json", text});
    REQUIRE(rule);
    CHECK(*rule == ProgressionRule{});
}

TEST_CASE("Progression rule: another number in the file changes the decision") {
    const std::string text = test::get(test::sourceTree() / "data" / "coach" / "progression-rule.json");
    const auto rule = parseProgressionRule(
        {"rule.json", test::replaced(text, "\"clean_needed\": 2", "\"clean_needed\": 1")});
    REQUIRE(rule);
    const auto cases = parseCoachCases({"c.json", oneCase(calm)});
    REQUIRE(cases);
    CHECK(decide(cases->front().exposures, {}, {}).outcome == Outcome::Hold);
    CHECK(decide(cases->front().exposures, {}, rule->items).outcome == Outcome::Progress);
}

TEST_CASE("Progression rule: a missing number, an unknown key and another order are faults") {
    const std::string text = test::get(test::sourceTree() / "data" / "coach" / "progression-rule.json");
    const auto refused = [&](const std::string& from, const std::string& to) {
        return !checkProgressionRule({"rule.json", test::replaced(text, from, to)}).empty();
    };
    CHECK(refused("    \"rir_min\": 2,\n", ""));
    CHECK(refused("\"rir_min\"", "\"rir_mn\""));
    CHECK(refused("\"PLAN_STOP\", \"STOP\"", "\"STOP\", \"PLAN_STOP\""));
    CHECK(refused("\"R9\":", "\"R10\":"));
    CHECK(refused("\"clean_needed\": 2", "\"clean_needed\": 0"));
}
