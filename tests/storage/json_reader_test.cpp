#include "src/library/exercise.h"
#include "src/storage/json_reader.h"
#include "tests/support/catch.h"

using namespace patella;

namespace {

/// Reads the text with `read` and gives the details of the faults.
template <typename Read>
std::vector<std::string> faultsOf(const std::string& text, const Read& read) {
    const Result<JsonNode> root = parseJson(text, "x.json");
    REQUIRE(root);
    JsonFaults faults("x.json");
    read(JsonValue(*root, "", faults));
    std::vector<std::string> details;
    for (const Error& fault : faults.sorted())
        details.push_back(fault.text());
    return details;
}

using Texts = std::vector<std::string>;

} // namespace

TEST_CASE("JsonReader: a fault says what was expected and what was found") {
    const auto whole = [](const JsonValue& value) { CHECK_FALSE(value.whole(1, 1000)); };
    CHECK(faultsOf("2.5", whole) == Texts{"x.json:1: expected a whole number from 1 to 1000, found 2.5"});
    CHECK(faultsOf("2.0", whole) == Texts{"x.json:1: expected a whole number from 1 to 1000, found 2.0"});
    CHECK(faultsOf("true", whole) == Texts{"x.json:1: expected a whole number from 1 to 1000, found true"});
    CHECK(faultsOf("3000000000", whole) ==
          Texts{"x.json:1: expected a whole number from 1 to 1000, found 3000000000"});
    CHECK(faultsOf("\"5\"", whole) == Texts{"x.json:1: expected a whole number from 1 to 1000, found \"5\""});
    CHECK(faultsOf("[1]", whole) ==
          Texts{"x.json:1: expected a whole number from 1 to 1000, found a list of 1"});
    CHECK(faultsOf("{}", whole) ==
          Texts{"x.json:1: expected a whole number from 1 to 1000, found an object"});
    CHECK(faultsOf("null", whole) == Texts{"x.json:1: expected a whole number from 1 to 1000, found null"});
}

TEST_CASE("JsonReader: texts are counted in characters") {
    const auto three = [](const JsonValue& value) { (void)value.text(1, 3); };
    CHECK(faultsOf("\"üß€\"", three).empty());
    CHECK(faultsOf("\"üß€a\"", three) ==
          Texts{"x.json:1: expected text from 1 to 3 characters long, found 4 characters"});
    CHECK(faultsOf("\"\"", three) ==
          Texts{"x.json:1: expected text from 1 to 3 characters long, found 0 characters"});
}

TEST_CASE("JsonReader: a wrong word is told with those that are right") {
    CHECK(faultsOf("\"middle\"", [](const JsonValue& value) { CHECK_FALSE(value.word<KneeLoad>()); }) ==
          Texts{"x.json:1: expected one of: low, moderate, high, found \"middle\""});
}

TEST_CASE("JsonReader: an unknown key names the nearest known one") {
    const auto read = [](const JsonValue& value) { JsonReader reader(value, {"hold_s", "reps", "sets"}); };
    CHECK(faultsOf("{\"holds_s\": 1}", read) ==
          Texts{"x.json:1: /holds_s: the key \"holds_s\" is not known here; did you mean \"hold_s\"?"});
    CHECK(faultsOf("{\"rep\": 1}", read) ==
          Texts{"x.json:1: /rep: the key \"rep\" is not known here; did you mean \"reps\"?"});
    CHECK(faultsOf("{\"colour\": 1}", read) ==
          Texts{"x.json:1: /colour: the key \"colour\" is not known here; known are: hold_s, reps, sets"});
}

TEST_CASE("JsonReader: all faults are told in the order of their lines") {
    const auto read = [](const JsonValue& value) {
        const JsonReader reader(value, {"name", "count", "range"});
        CHECK(reader.line("name", Need::Required).empty());
        CHECK_FALSE(reader.range("range", 1, 9));
        CHECK_FALSE(reader.whole("count", 1, 5));
    };
    const Texts faults = faultsOf("{\n\"extra\": 1,\n\"count\": 9,\n\"range\": [3,\n0]\n}", read);
    REQUIRE(faults.size() == 4);
    CHECK(faults[0] == "x.json:1: expected the key \"name\", which is missing");
    CHECK(faults[1].find("x.json:2: /extra: ") == 0);
    CHECK(faults[2] == "x.json:3: /count: expected a whole number from 1 to 5, found 9");
    CHECK(faults[3] == "x.json:5: /range/1: expected a whole number from 1 to 9, found 0");
}

TEST_CASE("JsonReader: a range runs from the lower to the upper number") {
    const auto read = [](const JsonValue& value) { (void)value.range(0, 9); };
    CHECK(faultsOf("[2, 1]", read) == Texts{"x.json:1: expected the lower number first, found [2, 1]"});
    CHECK(faultsOf("[1]", read) == Texts{"x.json:1: expected a list of two, [lower, upper], of whole numbers "
                                         "from 0 to 9, found a list of 1"});
    CHECK(faultsOf("[1, 1]", read).empty());
}

TEST_CASE("JsonReader: a file of faults is not told without end") {
    std::string text = "{";
    for (int i = 0; i < 5000; ++i)
        text += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
    CHECK(faultsOf(text + "}", [](const JsonValue& value) { JsonReader reader(value, {"a"}); }).size() ==
          100);
}

TEST_CASE("JsonReader: a key with a slash is escaped in the pointer") {
    const Texts faults =
        faultsOf("{\"a/b~\": 1}", [](const JsonValue& value) { JsonReader reader(value, {"zzzzz"}); });
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].find("x.json:1: /a~1b~0: ") == 0);
}
