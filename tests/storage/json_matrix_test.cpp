// Every kind of file that is read, against everything that a hostile or broken one may be.
#include "src/storage/advice_json.h"
#include "src/storage/event_json.h"
#include "src/storage/exercise_json.h"
#include "src/storage/figure_json.h"
#include "src/storage/plan_json.h"
#include "src/storage/preferences_json.h"
#include "src/storage/routine_json.h"
#include "tests/support/catch.h"
#include "tests/support/files.h"

#include <functional>

using namespace patella;
using test::replaced;

namespace {

struct Kind {
    std::string name;
    std::string file; ///< as faults call it
    std::function<std::vector<Error>(const std::string&)> faults;
    std::string good;
};

template <typename T>
std::vector<Error> faultsOf(const Result<T>& read) {
    return read ? std::vector<Error>{} : std::vector<Error>{read.error()};
}

std::vector<Error> settingsFaults(const std::string& text) {
    const test::TempFolder folder;
    test::put(folder / "settings.json", text);
    const LoadedPreferences loaded = loadPreferences(folder.path(), {1'795'282'800'000, "Europe/Berlin", 60});
    if (!loaded.notice)
        return {};
    CHECK(loaded.preferences == Preferences{});
    Error notice = *loaded.notice;
    notice.place.file = std::filesystem::path(notice.place.file).filename().string();
    return {notice};
}

std::vector<Kind> kinds() {
    const auto sample = [](const char* name) {
        return test::get(test::sourceTree() / "tests/schema/mutations/valid" / name);
    };
    const auto file = [](auto check) {
        return [check](const std::string& text) { return check(DataFile{"x.json", text}); };
    };
    return {{"exercise", "x.json", file(checkExercise), sample("exercise-full.json")},
            {"routine", "x.json", file(checkRoutine), sample("routine-full.json")},
            {"figure", "x.json", file(checkFigure),
             test::get(test::sourceTree() / "data/figures/clamshell.json")},
            {"advice", "x.json", file(checkAdvice), sample("advice-full.json")},
            {"evidence", "x.json", file(checkEvidence), sample("sources-full.json")},
            {"plan", "plan_snapshot", [](const std::string& text) { return faultsOf(parsePlan(text)); },
             writePlan({})},
            {"event", "session_event", [](const std::string& text) { return faultsOf(parseSetEvent(text)); },
             writeSetEvent({})},
            {"settings", "settings.json", settingsFaults, "{\"tones\": true}"}};
}

void mustBeRefused(const std::function<std::string(const Kind&)>& broken) {
    for (const Kind& kind : kinds()) {
        INFO(kind.name);
        REQUIRE(kind.faults(kind.good).empty());
        const std::vector<Error> faults = kind.faults(broken(kind));
        REQUIRE_FALSE(faults.empty());
        for (const Error& fault : faults) {
            INFO(fault.text().substr(0, 500));
            CHECK(fault.place.file == kind.file);
            CHECK(fault.detail.size() > 5);
            CHECK(fault.text().size() < 1000);
            CHECK(fault.text().find_first_of("\n\r\t") == std::string::npos);
        }
    }
}

/// The good text with another member before its first.
std::string with(const Kind& kind, const std::string& member) {
    std::string text = kind.good;
    return text.insert(text.find('{') + 1, member + ",");
}

} // namespace

TEST_CASE("J1: a broken file of any kind is refused in one sentence with its file") {
    mustBeRefused([](const Kind& kind) { return kind.good.substr(0, kind.good.size() / 2); });
    mustBeRefused([](const Kind&) { return std::string(); });
    mustBeRefused([](const Kind&) { return std::string("[]"); });
    mustBeRefused([](const Kind& kind) { return kind.good + "}"; });
}

TEST_CASE("J2: a file of any kind that is nested too deep is refused") {
    mustBeRefused([](const Kind& kind) {
        return with(kind, "\"deep\": " + std::string(100'000, '[') + std::string(100'000, ']'));
    });
    mustBeRefused([](const Kind&) { return std::string(100'000, '['); });
}

TEST_CASE("J3: a duplicate key in a file of any kind is refused") {
    mustBeRefused([](const Kind& kind) { return with(kind, "\"twice\": 1, \"twice\": 2"); });
    mustBeRefused([](const Kind& kind) {
        const std::string longest(1'000'000, 'k');
        return with(kind, "\"" + longest + "\": 1, \"" + longest + "\": 2");
    });
}

TEST_CASE("J4: a number out of its range in a file of any kind is refused, or falls to its default") {
    mustBeRefused([](const Kind& kind) { return with(kind, "\"n\": 1e999"); });
    const std::string number = GENERATE("3000000000", "-3000000000", "99999999999999999999", "2.9", "true");
    const auto refuses = [&](const Result<SetRecord>& read) { return !read; };
    CHECK(refuses(parseSetEvent(replaced(writeSetEvent({}), "\"set\":1", "\"set\":" + number))));
    CHECK(checkRoutine({"x.json", "{\"id\": \"r\", \"name\": \"R\", \"phases\": [{\"phase\": \"stretch\", "
                                  "\"entries\": [], \"rounds\": " +
                                      number + "}]}"})
              .size() == 1);
    const test::TempFolder folder;
    test::put(folder / "settings.json", "{\"tone_volume\": " + number + "}");
    const LoadedPreferences loaded = loadPreferences(folder.path(), {});
    CHECK_FALSE(loaded.notice);
    CHECK(loaded.preferences == Preferences{});
}

TEST_CASE("J4: a number of a million digits is quoted in a few") {
    const std::vector<Error> faults =
        checkRoutine({"x.json", "{\"id\": \"r\", \"name\": \"R\", \"phases\": [], \"minutes\": [0." +
                                    std::string(1'000'000, '1') + ", 1]}"});
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].text().size() < 200);
}

TEST_CASE("J5: a file of any kind that is not UTF-8 is refused") {
    const std::string bytes = GENERATE("\xFF", "\xC0\xAF", "\xED\xA0\x80", "\xE2\x82");
    mustBeRefused([&](const Kind& kind) { return with(kind, "\"text\": \"" + bytes + "\""); });
    mustBeRefused([](const Kind& kind) { // UTF-16 with its mark
        std::string wide = "\xFF\xFE";
        for (const char c : kind.good)
            (wide += c) += '\0';
        return wide;
    });
}

TEST_CASE("J6: a huge file of any kind is refused") {
    mustBeRefused([](const Kind& kind) { return kind.good + std::string(65'000'000, ' '); });
}

TEST_CASE("J6: half a million keys that are not known are told in a hundred faults at once") {
    std::string text = "{";
    for (int i = 0; i < 400'000; ++i)
        text += (i ? ",\"k" : "\"k") + std::to_string(i) + "\":1";
    CHECK(checkExercise({"x.json", text + "}"}).size() == 100);
}

TEST_CASE("J7: a NUL in a file of any kind is refused, also as an escape and in a key") {
    mustBeRefused([](const Kind& kind) { return kind.good + std::string(1, '\0'); });
    mustBeRefused([](const Kind& kind) { return with(kind, "\"text\": \"a\\u0000b\""); });
    mustBeRefused([](const Kind& kind) { return with(kind, "\"a\\u0000b\": 1"); });
}

TEST_CASE("JsonReader: a key with line breaks and without end is told on one short line") {
    const std::vector<Error> faults =
        checkExercise({"x.json", "{\"a\\nb\\u001b[31m" + std::string(100'000, 'c') + "\": 1}"});
    REQUIRE_FALSE(faults.empty());
    for (const Error& fault : faults) {
        CHECK(fault.text().find_first_of("\n\x1B") == std::string::npos);
        CHECK(fault.text().size() < 1000);
    }
}
