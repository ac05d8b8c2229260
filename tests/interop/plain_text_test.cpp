#include "src/interop/plain_text.h"

#include "src/base/utf8.h"
#include "tests/support/catch.h"
#include "tests/support/hostile_strings.h"

using namespace patella;

TEST_CASE("PlainText: tags go, blocks become lines, entities become characters") {
    CHECK(linesOf(plainText("<p>One &amp; <strong>two</strong></p>\n<ul><li>three<li>four</ul>")) ==
          std::vector<std::string>{"One & two", "three", "four"});
    CHECK(linesOf(plainText("a<br/>b<BR >c")) == std::vector<std::string>{"a", "b", "c"});
    CHECK(oneLine(plainText("&#252;&#x2019;&frac12;&nbsp;&unknown; &")) == "ü’½ &unknown; &");
    CHECK(oneLine(plainText("5 < 6 and 7<8 but <b>9</b> > 3")) == "5 < 6 and 7<8 but 9 > 3");
}

TEST_CASE("PlainText: nothing of scripts, styles, comments and half tags is left") {
    CHECK(oneLine(plainText("a<script>if (1 < 2) evil()</script>b<style>p{}</style>c")) == "abc");
    CHECK(oneLine(plainText("a<!-- <p>x</p> -->b<!-- never closed <p>")) == "ab");
    CHECK(oneLine(plainText("a<script>never closed")) == "a");
    CHECK(oneLine(plainText("a<img src=x onerror=alert(1)")) == "a");
    // what was escaped stays a text: it is shown, never read as HTML again
    CHECK(oneLine(plainText("&lt;b&gt;bold&lt;/b&gt; &amp;lt;")) == "<b>bold</b> &lt;");
    CHECK(oneLine(plainText("&#0;&#7;&#xD800;&#1114112;")) == "&#0;&#7;&#xD800;&#1114112;");
}

TEST_CASE("PlainText: hostile texts come out as valid UTF-8 on one line") {
    for (const test::HostileText& each : test::hostileTexts()) {
        const std::string plain = plainText(each.text);
        CHECK(plain.size() <= each.text.size());
        const std::string line = oneLine(plain);
        CHECK(!invalidUtf8At(line));
        CHECK(line.find('\n') == std::string::npos);
    }
    CHECK(oneLine("a\xFFz\x01\t b ") == "a\xEF\xBF\xBDz b");
}

TEST_CASE("FittingSteps: long texts are parted after sentences, many lines are joined") {
    const std::string sentence(400, 'x');
    const auto parted = fittingSteps({sentence + ". " + sentence + ". " + sentence + "."});
    REQUIRE(parted);
    CHECK(*parted == std::vector<std::string>{sentence + ". " + sentence + ".", sentence + "."});
    const auto joined = fittingSteps(std::vector<std::string>(24, "Do it."));
    REQUIRE(joined);
    CHECK(joined->size() == 12);
    CHECK(joined->front().starts_with("Do it."));
    CHECK_FALSE(fittingSteps(std::vector<std::string>(13, std::string(900, 'y'))));
    CHECK_FALSE(fittingSteps(std::vector<std::string>(100'000, "z")));
    CHECK(fittingSteps({})->empty());
}
