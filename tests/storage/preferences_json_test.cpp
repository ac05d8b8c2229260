#include "src/storage/preferences_json.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;
using test::get;
using test::put;
using test::replaced;
using test::TempFolder;

namespace {

/// 2026-11-21 at 18:40:05 in a zone an hour ahead.
WallTime now() { return {1'795'282'805'000, "Europe/Berlin", 60}; }
constexpr auto aside = "settings.json.broken-20261121-184005";

Preferences unusual() {
    Preferences preferences;
    preferences.theme = Preferences::Theme::Dark;
    preferences.tones = false;
    preferences.toneVolume = 0;
    preferences.voice = false;
    preferences.voiceVolume = 100;
    preferences.voiceRate = -50;
    preferences.voiceEngine = "flite";
    preferences.voiceLocale = "en_GB";
    preferences.voiceName = "English (Great Britain)";
    preferences.counting = Counting::Tempo;
    preferences.reducedMotion = true;
    preferences.painInRest = PainInRest::Never;
    preferences.bodyShape = Preferences::BodyShape::NarrowShoulders;
    preferences.skinTone = 6;
    preferences.getReadySeconds = 60;
    preferences.sideSwitchSeconds = 0;
    preferences.reminders = {true, false, true, 0, {0, 1, 2, 3, 4, 5, 1439}, false, 719, 1439, 0, true};
    preferences.reminded.of(ReminderKind::Session) = {LocalDate::of(2026, 11, 21), 1'795'283'400'000};
    preferences.reminded.of(ReminderKind::Morning).settled = LocalDate::of(2026, 11, 20);
    preferences.report = {ReportPeriod::SinceVisit,
                          LocalDate::of(2026, 11, 2),
                          false,
                          false,
                          false,
                          false,
                          false,
                          false,
                          false,
                          "Stairs \xE2\x80\x93 down.\nSecond line",
                          "An \"other\" name",
                          1984};
    preferences.page = "library";
    preferences.windowGeometry = "AdnQywADAAA=";
    return preferences;
}

} // namespace

TEST_CASE("Preferences: they come back as they were saved") {
    const TempFolder folder;
    REQUIRE(savePreferences(folder / "new/folder", unusual()));
    const LoadedPreferences loaded = loadPreferences(folder / "new/folder", now());
    CHECK(loaded.preferences == unusual());
    CHECK_FALSE(loaded.notice);
    REQUIRE(savePreferences(folder / "new/folder", Preferences{}));
    CHECK(loadPreferences(folder / "new/folder", now()).preferences == Preferences{});
}

TEST_CASE("Preferences: without a file the defaults apply, and nothing is written") {
    const TempFolder folder;
    const LoadedPreferences loaded = loadPreferences(folder.path(), now());
    CHECK(loaded.preferences == Preferences{});
    CHECK_FALSE(loaded.notice);
    CHECK(std::filesystem::is_empty(folder.path()));
}

TEST_CASE("F16: a corrupt, empty or huge file is set aside, and the defaults come with a notice") {
    const TempFolder folder;
    const std::string broken =
        GENERATE(std::string(), std::string("{\"tones\": fal"), std::string("[]"), std::string("\xFF"),
                 std::string(4096, '\0'), std::string(1'000'001, ' '),
                 std::string("{\"tones\": true, \"tones\": false}"));
    put(folder / "settings.json", broken);
    const LoadedPreferences loaded = loadPreferences(folder.path(), now());
    CHECK(loaded.preferences == Preferences{});
    REQUIRE(loaded.notice);
    CHECK(loaded.notice->code == (broken.size() > 1'000'000 ? ErrorCode::TooLarge : ErrorCode::Corrupt));
    CHECK(loaded.notice->detail.find(aside) != std::string::npos);
    CHECK(get(folder / aside) == broken);
    CHECK_FALSE(std::filesystem::exists(folder / "settings.json"));
    REQUIRE(savePreferences(folder.path(), unusual()));
    CHECK(loadPreferences(folder.path(), now()).preferences == unusual());
}

TEST_CASE("F16: what was set aside in the same second is not written over") {
    const TempFolder folder;
    put(folder / "settings.json", "first");
    CHECK(loadPreferences(folder.path(), now()).notice);
    put(folder / "settings.json", "second");
    CHECK(loadPreferences(folder.path(), now()).notice);
    CHECK(get(folder / aside) == "first");
    CHECK(get(folder / (std::string(aside) + "-2")) == "second");
}

TEST_CASE("Preferences: a value out of its range falls to its default, the others stay") {
    const TempFolder folder;
    REQUIRE(savePreferences(folder.path(), unusual()));
    const std::string good = get(folder / "settings.json");
    const auto with = [&](const std::string& from, const std::string& to) {
        put(folder / "settings.json", replaced(good, from, to));
        const LoadedPreferences loaded = loadPreferences(folder.path(), now());
        CHECK_FALSE(loaded.notice);
        return loaded.preferences;
    };
    Preferences expected = unusual();
    expected.getReadySeconds = Preferences{}.getReadySeconds;
    CHECK(with("\"get_ready_s\": 60", "\"get_ready_s\": 61") == expected);
    CHECK(with("\"get_ready_s\": 60", "\"get_ready_s\": 6.5") == expected);
    CHECK(with("\"get_ready_s\": 60", "\"get_ready_s\": null") == expected);
    expected = unusual();
    expected.theme = Preferences::Theme::System;
    CHECK(with("\"dark\"", "\"sepia\"") == expected);
    expected = unusual();
    expected.tones = true;
    CHECK(with("\"tones\": false", "\"tones\": 0") == expected);
    expected = unusual();
    expected.bodyShape = Preferences::BodyShape::Varied;
    CHECK(with("\"narrow-shoulders\"", "\"tall\"") == expected);
    expected = unusual();
    expected.skinTone = 0;
    CHECK(with("\"skin_tone\": 6", "\"skin_tone\": 7") == expected);
    CHECK(with("\"skin_tone\": 6", "\"skin_tone\": -1") == expected);
    CHECK(with("\"tones\"", "\"from_a_newer_one\": [1], \"tones\"") == unusual());
}

TEST_CASE("Preferences: settings from before the voice load with its defaults") {
    const TempFolder folder;
    put(folder / "settings.json", R"({"theme": "dark", "tones": false, "tone_volume": 40})");
    const LoadedPreferences loaded = loadPreferences(folder.path(), now());
    CHECK_FALSE(loaded.notice);
    Preferences expected;
    expected.theme = Preferences::Theme::Dark;
    expected.tones = false;
    expected.toneVolume = 40;
    CHECK(loaded.preferences == expected);
    CHECK(loaded.preferences.voice);
}

TEST_CASE("Preferences: a voice that is out of its range falls to the defaults") {
    const TempFolder folder;
    put(folder / "settings.json",
        R"({"voice": 1, "voice_volume": 101, "voice_rate": 51, "voice_engine": 7, "voice_name": null,
            "voice_locale": ["en"], "counting": "loud"})");
    CHECK(loadPreferences(folder.path(), now()).preferences == Preferences{});
}

TEST_CASE("Preferences: a reminder's time that is none falls to its default, the others stay") {
    const TempFolder folder;
    put(folder / "settings.json",
        R"({"reminders": {"on": true, "session_at": 1440, "weekday_at": [60, -1, 1439], "morning_at": 720,
            "quiet_from": "late", "quiet_to": 480, "keep_in_tray": 1},
            "reminded": {"morning": {"settled": "2026-02-30"}, "session": {"again_utc_ms": -5}, "x": 1}})");
    Preferences expected;
    expected.reminders.on = true;
    expected.reminders.quietTo = 480;
    CHECK(loadPreferences(folder.path(), now()).preferences == expected);
    put(folder / "settings.json", R"({"reminders": [true], "reminded": "never"})");
    CHECK(loadPreferences(folder.path(), now()).preferences == Preferences{});
    put(folder / "settings.json",
        R"({"reminders": {"weekday_at": [60, 61, 62, 63, 64, 65, 9000]}, "reminded": {"morning": 3}})");
    expected = Preferences{};
    expected.reminders.weekdayAt = {60, 61, 62, 63, 64, 65, ReminderSettings::evening};
    CHECK(loadPreferences(folder.path(), now()).preferences == expected);
}

TEST_CASE("Preferences: what does not fit on a report falls to its default, the rest stays") {
    const TempFolder folder;
    put(folder / "settings.json",
        R"({"report": {"period": "a-year", "last_visit": "2026-02-30", "pain": 1, "runs": false, "born": 1899,
            "words": ["x"], "name": "N", "more": {}}})");
    Preferences expected;
    expected.report.runs = false;
    expected.report.name = "N";
    CHECK(loadPreferences(folder.path(), now()).preferences == expected);
    put(folder / "settings.json", R"({"report": 3})");
    CHECK(loadPreferences(folder.path(), now()).preferences == Preferences{});
}

TEST_CASE("Preferences: a file that was damaged after loading is not written over") {
    const TempFolder folder;
    put(folder / "settings.json", "{");
    const Done saved = savePreferences(folder.path(), unusual());
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Corrupt);
    CHECK(get(folder / "settings.json") == "{");
}
