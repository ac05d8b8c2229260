#include "src/library/kebab_id.h"

#include "src/library/exercise_draft.h"
#include "tests/support/catch.h"
#include "tests/support/hostile_strings.h"

using namespace patella;

TEST_CASE("KebabId: slashes, umlauts and other scripts become kebab-case and stay apart") {
    CHECK(kebabOf("Über-Kniebeuge / tief!") == "uber-kniebeuge-tief");
    CHECK(kebabOf(" -- ").empty());
    CHECK(kebabWordsOf("a_b  c--Dé") == std::vector<std::string>{"a", "b", "c", "de"});
    CHECK(stableId("x-", "3_4_Sit-Up") == "x-3-4-sit-up");
    CHECK(stableId("x-", "Приседания 2") != stableId("x-", "Отжимания 2"));
    CHECK(stableId("x-", "") != stableId("x-", "?"));
    const std::string longest = stableId("x-", std::string(300, 'a'));
    CHECK(longest.size() == longestId);
    CHECK(longest != stableId("x-", std::string(301, 'a')));
    CHECK(distinctId("x-", "squat") != stableId("x-", "squat"));
    CHECK(shortKebabOf("one two three", 8) == "one-two");
}

// What was imported once is known by these; another id would import it twice.
TEST_CASE("KebabId: the ids of what was imported and made before stay what they were") {
    struct Known {
        const char* text;
        const char* stable;
        const char* distinct;
        const char* made;
    };
    const Known known[] = {
        {"3/4 Sit-Up", "x-3-4-sit-up", "x-3-4-sit-up-bca064f80bad8495", "3-4-sit-up"},
        {"Über-Kniebeuge (groß) / tief!", "x-uber-kniebeuge-gross-tief",
         "x-uber-kniebeuge-gross-tief-9a2a9724314e8b96", "uber-kniebeuge-gross-tief"},
        {"Runner's stretch", "x-runners-stretch", "x-runners-stretch-e2fea4e566c7b59c", "runners-stretch"},
        {"Приседания 2", "x-2-2cc112c3b3ed0e45", "x-2-2cc112c3b3ed0e45", "2"},
        {"", "x-cbf29ce484222325", "x-cbf29ce484222325", "exercise"},
        {"膝", "x-8a25011ba5af98da", "x-8a25011ba5af98da", "exercise"},
        {"a_b  c--d", "x-a-b-c-d", "x-a-b-c-d-378c609916534828", "a-b-c-d"},
        {"ﬁne Ⅳ ½", "x-fine-iv-1-2", "x-fine-iv-1-2-9cac27026e0e4223", "fine-iv-1-2"},
        {"Don’t stop", "x-don-t-stop", "x-don-t-stop-635669794441dd9b", "don-t-stop"},
        {"aж b", "x-a-b-3d58e870e0c2b7d0", "x-a-b-3d58e870e0c2b7d0", "a-b"},
        {"one two three four five six seven eight nine ten eleven twelve thirteen fourteen x",
         "x-one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelv-0963b5ac4fbd23f1",
         "x-one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelv-0963b5ac4fbd23f1",
         "one-two-three-four-five-six-seven-eight-nine-ten-eleven-twelve-thirtee"},
    };
    for (const Known& each : known) {
        CHECK(stableId("x-", each.text) == each.stable);
        CHECK(distinctId("x-", each.text) == each.distinct);
        CHECK(freeExerciseId(each.text, {}).value == each.made);
    }
}

TEST_CASE("KebabId: what is made of any text may be an id, and small letters with single dashes alone may") {
    for (const test::HostileText& each : test::hostileTexts()) {
        INFO(each.text);
        CHECK(isKebabId(stableId("x-", each.text)));
        CHECK(isKebabId(distinctId("x-", each.text)));
        CHECK(isKebabId(freeExerciseId(each.text, {}).value));
    }
    CHECK(isKebabId("a"));
    CHECK(isKebabId("3-4-sit-up"));
    for (const char* wrong : {"", "-a", "a-", "a--b", "A", "a b", "\xc3\xbc"})
        CHECK_FALSE(isKebabId(wrong));
    CHECK(isKebabId(std::string(longestId, 'a')));
    CHECK_FALSE(isKebabId(std::string(longestId + 1, 'a')));
}
