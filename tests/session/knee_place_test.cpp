#include "src/session/knee_place.h"
#include "tests/support/catch.h"

#include <rapidcheck.h>

using namespace patella;

TEST_CASE("KneePlaces: keys are read in the order of the list, each once") {
    const KneePlaces places = placesOf("outer kneecap outer");
    CHECK(places.known == std::vector{KneePlace::Kneecap, KneePlace::Outer});
    CHECK(places.other.empty());
    CHECK(textOf(places) == "kneecap outer");
    CHECK(placesOf("").empty());
    CHECK(placesOf("  ").empty());
}

TEST_CASE("KneePlaces: a word from elsewhere is kept") {
    const KneePlaces places = placesOf("hip calf Kneecap");
    CHECK(places.known == std::vector{KneePlace::Calf});
    CHECK(places.other == std::vector<std::string>{"hip", "Kneecap"});
    CHECK(textOf(places) == "calf hip Kneecap");
    CHECK(textOf(both(places, placesOf("inner hip"))) == "inner calf hip Kneecap");
}

TEST_CASE("KneePlaces: the hollow of the knee and the calf are worth showing, the front is not") {
    for (const auto& [place, key] : EnumKeys<KneePlace>::table)
        CHECK(worthShowing(place) == (key == "behind" || key == "calf"));
    CHECK(worthShowing(placesOf("kneecap calf")));
    CHECK_FALSE(worthShowing(placesOf("kneecap elsewhere")));
}

TEST_CASE("KneePlaces: what is written is read back, whatever was chosen") {
    CHECK(rc::check("placesOf and textOf are each other's", [] {
        std::string text;
        const auto words = *rc::gen::container<std::vector<std::string>>(rc::gen::element(
            std::string("kneecap"), std::string("behind"), std::string("x"), std::string("inner")));
        for (const std::string& word : words)
            text += word + ' ';
        const KneePlaces places = placesOf(text);
        RC_ASSERT(placesOf(textOf(places)) == places);
        RC_ASSERT(textOf(placesOf(textOf(places))) == textOf(places));
    }));
}
