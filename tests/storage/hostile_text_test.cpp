// 515 hostile texts through every field that is written by hand, and back to the byte.
#include "src/base/utf8.h"
#include "src/interop/csv.h"
#include "src/interop/csv_export.h"
#include "src/interop/json_export.h"
#include "src/routine/routine_editor.h"
#include "src/storage/exercise_json.h"
#include "src/storage/json_document.h"
#include "src/storage/routine_json.h"
#include "tests/support/catch.h"
#include "tests/support/csv_reader.h"
#include "tests/support/files.h"
#include "tests/support/hostile_strings.h"
#include "tests/support/storage_fixture.h"

#include <set>

using namespace patella;
using namespace patella::test;

namespace {

constexpr std::size_t longestLine = 200;
constexpr std::size_t longestSentence = 1000;

Exercise sampleExercise() {
    return parseExercise({"x.json", get(sourceTree() / "data/exercises/wall-sit.json")}).value();
}

Routine sampleRoutine(const std::string& text) {
    const bool line = codePoints(text) <= longestLine;
    Routine routine;
    routine.id = RoutineId(newUuid());
    routine.name = line ? text : "Mine";
    RoutineItem item{ExerciseId("wall-sit")};
    item.cue = line ? text : "";
    if (codePoints(text) <= longestSentence)
        item.note = routine.summary = text;
    routine.block(PhaseKind::Strength).entries.emplace_back(item);
    routine.block(PhaseKind::Strength).note = item.note;
    return routine;
}

SessionId sessionOf(std::size_t number) {
    const std::string digits = std::to_string(100'000'000'000 + number);
    return SessionId("11111111-1111-4111-8111-" + digits);
}

/// A session a text, in which it stands wherever a text may stand.
void record(SessionRepository& sessions) {
    const std::vector<HostileText>& all = hostileTexts();
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string& text = all[i].text;
        SessionPlan hostile = plan();
        hostile.name = text;
        for (PlannedItem& item : hostile.items)
            item.name = item.cue = item.note = text;
        REQUIRE(sessions.begin(sessionOf(i), wall(static_cast<std::int64_t>(i)), hostile));
        REQUIRE(sessions.addSet(sessionOf(i), wall(), set(0, 1, 12)));
        REQUIRE(sessions.setNote(sessionOf(i), wall(), text));
    }
}

std::size_t column(const std::vector<std::string>& header, const char* name) {
    const auto place = std::find(header.begin(), header.end(), name);
    REQUIRE(place != header.end());
    return static_cast<std::size_t>(place - header.begin());
}

} // namespace

TEST_CASE("S8: there are 515 hostile texts of sixteen families, each one valid UTF-8 and there once") {
    std::set<std::string> families;
    std::set<std::string> texts;
    for (const HostileText& hostile : hostileTexts()) {
        families.insert(hostile.family);
        texts.insert(hostile.text);
        CHECK_FALSE(hostile.text.empty());
        CHECK_FALSE(invalidUtf8At(hostile.text));
        CHECK(hostile.text.find('\0') == std::string::npos);
    }
    CHECK(texts.size() == 515);
    CHECK(families.size() == 16);
}

TEST_CASE("S8: an own exercise keeps each text to the byte, and refuses only the family of lengths") {
    for (const HostileText& hostile : hostileTexts()) {
        INFO(hostile.family << ": " << jsonExcerpt(hostile.text));
        const std::size_t length = codePoints(hostile.text);
        Exercise exercise = sampleExercise();
        if (length <= longestLine) {
            exercise.name = exercise.cue = exercise.sources[0].title = exercise.sources[0].author =
                hostile.text;
            exercise.aliases = exercise.tags = exercise.growth = {hostile.text, hostile.text};
        }
        if (length <= longestSentence) {
            exercise.note = exercise.backWhen = exercise.kneeLoadReason = hostile.text;
            exercise.steps = exercise.mistakes = exercise.avoidIf = {hostile.text, hostile.text};
        }
        const Result<Exercise> back = parseExercise({"x.json", writeExercise(exercise)});
        REQUIRE(back);
        CHECK(*back == exercise);
        exercise.name = exercise.note = hostile.text;
        const std::vector<Error> faults = checkExercise({"x.json", writeExercise(exercise)});
        CHECK(faults.size() == (length > longestLine ? 1U : 0U) + (length > longestSentence ? 1U : 0U));
        if (!faults.empty()) {
            CHECK((hostile.family == "lengths" || hostile.family == "combining marks"));
            CHECK(faults[0].detail == "expected text from 1 to 200 characters long, found " +
                                          std::to_string(length) + " characters");
        }
    }
}

TEST_CASE("S8: an own routine keeps each text to the byte in the database") {
    const TempFolder folder;
    std::vector<Routine> kept;
    {
        auto store = openStore(options(folder.path()));
        REQUIRE(store);
        for (const HostileText& hostile : hostileTexts()) {
            kept.push_back(sampleRoutine(hostile.text));
            REQUIRE((*store)->routines().save(kept.back()));
            Routine tooLong = kept.back();
            tooLong.name = hostile.text;
            CHECK((*store)->routines().save(tooLong).ok() == (codePoints(hostile.text) <= longestLine));
        }
    }
    auto store = openStore(options(folder.path()));
    REQUIRE(store);
    const Result<std::vector<Routine>> all = (*store)->routines().all();
    REQUIRE(all);
    CHECK(*all == kept);
}

TEST_CASE("S8: the builder takes each text but those too long, and a name that is blank") {
    RoutineEditor editor(sampleRoutine("x"));
    const EntryRef item{PhaseKind::Strength, 0, 0};
    for (const HostileText& hostile : hostileTexts()) {
        INFO(hostile.family << ": " << jsonExcerpt(hostile.text));
        const std::size_t length = codePoints(hostile.text);
        const bool blank = hostile.text.find_first_not_of(" \t\r\n") == std::string::npos;
        CHECK(editor.rename(hostile.text) == (length <= longestLine && !blank));
        CHECK(editor.setCue(item, hostile.text) == (length <= longestLine));
        CHECK(editor.setNote(item, hostile.text) == (length <= longestSentence));
        CHECK(parseRoutine({"x.json", writeRoutine(editor.result())})->name == editor.routine().name);
    }
    CHECK_FALSE(editor.rename("\xFF"));
    CHECK_FALSE(editor.setNote(item, std::string("a\0b", 3)));
}

TEST_CASE("S8: a session keeps each text to the byte in the database, in JSON and in CSV") {
    const TempFolder folder;
    {
        auto store = openStore(options(folder.path()));
        REQUIRE(store);
        record((*store)->sessions());
    }
    auto store = openStore(options(folder.path()));
    REQUIRE(store);
    const std::vector<HostileText>& all = hostileTexts();
    for (std::size_t i = 0; i < all.size(); ++i)
        REQUIRE((*store)->notes().add({sessionOf(i).value, wall().localDate(), all[i].text, wall()}));
    const auto json = exportJson(exportedFrom(**store), wall());
    REQUIRE(json);
    const auto root = parseJson(*json, "export", {64'000'000, 32, 4'000'000});
    REQUIRE(root);
    const auto tables = csvTables({(*store)->sessions(), (*store)->runs(), (*store)->soreness(),
                                   (*store)->coach(), &(*store)->notes()});
    REQUIRE(tables);
    const auto rows = readCsv(tables->at("sets.csv"));
    REQUIRE(rows.size() == all.size() + 1);
    const auto notes = readCsv(tables->at("notes.csv"));
    REQUIRE(notes.size() == all.size() + 1);
    for (std::size_t i = 0; i < all.size(); ++i) {
        const std::string& text = all[i].text;
        INFO(all[i].family << ": " << jsonExcerpt(text));
        const auto detail = (*store)->sessions().detail(sessionOf(i));
        REQUIRE(detail);
        CHECK(detail->note == text);
        CHECK(detail->summary.name == text);
        CHECK(detail->plan.items[1].cue == text);
        const JsonNode& session = root->find("sessions")->children[all.size() - 1 - i]; // newest first
        CHECK(session.find("note")->text == text);
        CHECK(session.find("name")->text == text);
        CHECK(session.find("plan")->find("items")->children[0].find("note")->text == text);
        for (const char* name : {"session_name", "exercise_name", "note"}) {
            const std::string& cell = rows[i + 1].at(column(rows[0], name));
            CHECK(std::string("=+-@\t\r").find(cell.front()) == std::string::npos);
            CHECK(csvText(cell) == text);
        }
        const auto pinned = std::find_if(notes.begin(), notes.end(),
                                         [&](const auto& row) { return row[0] == sessionOf(i).value; });
        REQUIRE(pinned != notes.end());
        CHECK(std::string("=+-@\t\r").find(pinned->at(2).front()) == std::string::npos);
        CHECK(csvText(pinned->at(2)) == text);
    }
}

TEST_CASE("S8: a note that is no text or beyond a million characters is refused in a sentence") {
    const TempFolder folder;
    auto store = openStore(options(folder.path()));
    REQUIRE(store);
    SessionRepository& sessions = (*store)->sessions();
    REQUIRE(sessions.begin(sessionOf(0), wall(), plan()));
    const std::string longest(1'000'000, '\x01');
    CHECK(sessions.setNote(sessionOf(0), wall(), longest));
    for (const std::string& note : {longest + "x", std::string("\xED\xA0\x80"), std::string("a\0b", 3)}) {
        const Done written = sessions.setNote(sessionOf(0), wall(), note);
        REQUIRE_FALSE(written);
        CHECK(written.error().code == ErrorCode::InvalidArgument);
        CHECK(written.error().detail.starts_with("a note "));
    }
    CHECK(sessions.detail(sessionOf(0))->note == longest);
}
