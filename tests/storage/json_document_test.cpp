#include "src/storage/json_document.h"

#include "tests/support/catch.h"

using namespace patella;

namespace {

Error faultOf(const std::string& text, const JsonLimits& limits = {}) {
    const Result<JsonNode> root = parseJson(text, "x.json", limits);
    REQUIRE_FALSE(root);
    CHECK(root.error().place.file == "x.json");
    return root.error();
}

} // namespace

TEST_CASE("JsonDocument: every value knows its line") {
    const Result<JsonNode> root =
        parseJson("{\n\"a\": 1,\n\"b\": [\n 2\n,\n\"x\"\n],\n\"c\": {\"d\": null}\n}\n", "x.json");
    REQUIRE(root);
    CHECK(root->line == 1);
    CHECK(root->find("a")->line == 2);
    CHECK(root->find("b")->line == 3);
    CHECK(root->find("b")->children[0].line == 4);
    CHECK(root->find("b")->children[1].line == 6);
    CHECK(root->find("c")->find("d")->line == 8);
    CHECK(root->find("missing") == nullptr);
}

TEST_CASE("JsonDocument: a number keeps whether it was written as a whole one") {
    const Result<JsonNode> root =
        parseJson("[3, -4, 2.0, 1e1, 9223372036854775807, 9223372036854775808, -0]", "");
    REQUIRE(root);
    const auto& all = root->children;
    CHECK(all[0].whole == 3);
    CHECK(all[1].whole == -4);
    CHECK_FALSE(all[2].whole);
    CHECK(all[2].text == "2.0");
    CHECK_FALSE(all[3].whole);
    CHECK(all[4].whole == INT64_MAX);
    CHECK_FALSE(all[5].whole);
    CHECK(all[5].text == "9223372036854775808");
    CHECK(all[6].whole == 0);
}

TEST_CASE("J1: what is no JSON is told with its line") {
    const std::string text =
        GENERATE("", "{", "{\"a\": 1,}", "[1 2]", "{a: 1}", "'x'", "nul", "[1e]", "\"open", "{\"a\"}",
                 "[NaN]", "// no\n[]", "[\"\\x\"]", "[\"\\ud800\"]", "[\"a\nb\"]");
    const Error fault = faultOf(text);
    CHECK(fault.code == ErrorCode::Parse);
    CHECK(fault.place.line >= 1);
    CHECK(fault.detail.find("json.exception") == std::string::npos);
    CHECK(fault.detail.find('\n') == std::string::npos);
}

TEST_CASE("J1: the line of a fault is the one that it stands on") {
    CHECK(faultOf("{\n\n  \"a\": tru\n}").place.line == 3);
    CHECK(faultOf("{\n  \"a\": 1\n  \"b\": 2\n}").place.line == 3);
}

TEST_CASE("J1: a broken text is not quoted, even where it speaks as the parser does") {
    CHECK(faultOf("\"'; expected \x7F[31m").detail == "not JSON: invalid string: missing closing quote");
    CHECK(faultOf("[1 2]").detail.ends_with("; expected ']'"));
}

TEST_CASE("J2: nesting beyond 32 is refused before it is built") {
    const auto nested = [](std::size_t depth) { return std::string(depth, '[') + std::string(depth, ']'); };
    CHECK(parseJson(nested(32), ""));
    CHECK(faultOf(nested(33)).code == ErrorCode::TooLarge);
    CHECK(faultOf(std::string(100'000, '[')).code == ErrorCode::TooLarge);
    std::string objects;
    for (int i = 0; i < 100'000; ++i)
        objects += "{\"a\":";
    CHECK(faultOf(objects).code == ErrorCode::TooLarge);
}

TEST_CASE("J3: a duplicate key names its line and its place") {
    const Error fault = faultOf("{\n\"a\": [\n{\"b\": 1,\n\"c\": 2,\n\"b\": 3}\n]\n}");
    CHECK(fault.code == ErrorCode::Parse);
    CHECK(fault.place.line == 5);
    CHECK(fault.place.pointer == "/a/0/b");
    CHECK(fault.detail == "the key \"b\" stands twice in one object");
    CHECK(faultOf("{\"a\": 1, \"\\u0061\": 2}").place.pointer == "/a");
    CHECK(parseJson("{\"a\": {\"a\": 1}, \"b\": {\"a\": 1}}", ""));
}

TEST_CASE("J4: a number beyond a double is refused") {
    CHECK(faultOf("[1e400]").code == ErrorCode::Parse);
    CHECK(parseJson("[1e300]", ""));
}

TEST_CASE("J5: what is not UTF-8 is told with its line") {
    const std::string bad =
        GENERATE("\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xF4\x90\x80\x80", "\xE2\x82", "\x80");
    const Error fault = faultOf("[\n\"" + bad + "\"]");
    CHECK(fault.code == ErrorCode::Parse);
    CHECK(fault.detail == "not valid UTF-8");
    CHECK(fault.place.line == 2);
}

TEST_CASE("J6: a huge text is refused unread") {
    CHECK(faultOf(std::string(5'000'001, ' ')).code == ErrorCode::TooLarge);
    CHECK(parseJson("[" + std::string(4'999'998, ' ') + "]", ""));
    std::string many = "[1";
    for (int i = 0; i < 600'000; ++i)
        many += ",1";
    CHECK(faultOf(many + "]").code == ErrorCode::TooLarge);
    CHECK(faultOf("[1, 2, 3]", {100, 32, 3}).code == ErrorCode::TooLarge);
}

TEST_CASE("J7: nothing may stand after the document, and no NUL anywhere") {
    CHECK(faultOf("{} {}").code == ErrorCode::Parse);
    CHECK(faultOf("{}\nx").place.line == 2);
    CHECK(faultOf(std::string("{}\0{", 4)).detail == "holds a NUL byte, so it is no text");
    CHECK(faultOf(std::string("{}\n\0", 4)).place.line == 2);
    CHECK(faultOf("[\n\"a\\u0000b\"]").place.line == 2);
    CHECK(faultOf("{\"a\\u0000b\": 1}").code == ErrorCode::Parse);
    CHECK(parseJson("{} \n\t", ""));
}

TEST_CASE("JsonDocument: what is written reads back, whatever the text") {
    const std::string text =
        GENERATE("", "\"\\/", "\n\r\t\b\f\x01\x7F", "ü€😀", "%2 %s <b>", "=1+1", "{\"a\": 1}", "\xE2\x80\xA8");
    JsonNode root = JsonNode::object();
    root.add("text", JsonNode::string(text));
    root.add(text + "!", JsonNode::flag(true));
    for (const std::string& written : {writePretty(root), writeCompact(root)}) {
        const Result<JsonNode> back = parseJson(written, "");
        REQUIRE(back);
        CHECK(back->find("text")->text == text);
        CHECK(back->find(text + "!")->boolean);
    }
}

TEST_CASE("JsonDocument: bytes that are no UTF-8 are written as the replacement character") {
    CHECK(jsonString("a\xFFz") == "\"a\xEF\xBF\xBDz\"");
    CHECK(jsonString("\xC3") == "\"\xEF\xBF\xBD\"");
}

TEST_CASE("JsonDocument: decimals are short and know no locale") {
    CHECK(JsonNode::decimal(0.5).text == "0.5");
    CHECK(JsonNode::decimal(5).text == "5");
    CHECK(JsonNode::decimal(1.0 / 3).text == "0.3333");
    CHECK(JsonNode::decimal(-1.25).text == "-1.25");
    CHECK(JsonNode::decimal(0.01).text == "0.01");
}

TEST_CASE("JsonDocument: short lists stay on one line and long ones do not") {
    JsonNode root = JsonNode::object();
    JsonNode& numbers = root.add("numbers", JsonNode::array());
    numbers.add(JsonNode::integer(1));
    numbers.add(JsonNode::integer(2));
    JsonNode& words = root.add("words", JsonNode::array());
    words.add(JsonNode::string(std::string(60, 'a')));
    words.add(JsonNode::string(std::string(60, 'b')));
    root.add("empty", JsonNode::object());
    CHECK(writePretty(root) == "{\n  \"numbers\": [1, 2],\n  \"words\": [\n    \"" + std::string(60, 'a') +
                                   "\",\n    \"" + std::string(60, 'b') + "\"\n  ],\n  \"empty\": {}\n}\n");
    CHECK(writeCompact(root.children[0]) == "[1,2]");
}

TEST_CASE("JsonDocument: the line of a pointer, or of the nearest place around it") {
    const std::string text = "{\n\"a\": [\n1,\n{\"b\": 2}\n]\n}";
    CHECK(lineOf(text, "") == 1);
    CHECK(lineOf(text, "/a/0") == 3);
    CHECK(lineOf(text, "/a/1/b") == 4);
    CHECK(lineOf(text, "/a/9") == 2);
    CHECK(lineOf("no", "/a") == 0);
}
