// The JSON export is written piece by piece; its bytes are those of the one that was made as a whole.
#include "src/session/memory_note_repository.h"
#include "src/storage/files.h"
#include "src/storage/history_json.h"
#include "tests/support/catch.h"
#include "tests/support/measures.h"
#include "tests/support/small_history.h"
#include "tests/support/source_tree.h"

#include <cstdlib>

using namespace patella;
using namespace patella::test;

namespace {

const std::filesystem::path fixture = sourceTree() / "tests/interop/fixtures/small-history.patella.json";

/// Rows of every kind, as no database would need to have them.
HistoryRecords someRecords() {
    HistoryRecords all;
    const std::string device = uuidOf(900);
    all.devices.push_back({device, "Desk \"one\"", 5});
    all.devices.push_back({uuidOf(901), "", 0});
    for (int i = 0; i < 3; ++i) {
        HistorySession session{uuidOf(100 + i),
                               device,
                               1000 + i,
                               "Europe/Berlin",
                               60,
                               "2026-11-21",
                               "",
                               "Home",
                               i == 1 ? "{\"other\":1}" : "{\"plan\":1}"};
        for (int n = 0; n < i; ++n)
            session.events.push_back({uuidOf(200 + 10 * i + n), device, n + 1, 2000 + n, "", 0,
                                      n == 0 ? std::nullopt : std::optional<std::int64_t>(n), "note",
                                      "{\"text\":\"a\\nb\"}"});
        all.sessions.push_back(std::move(session));
    }
    for (int i = 0; i < 2; ++i)
        all.days["note"].push_back(
            {uuidOf(300 + i),
             device,
             {{"local_date", std::string("2026-11-21")}, {"entered_utc_ms", std::int64_t{7}}},
             i == 0 ? std::nullopt : std::optional<std::int64_t>(9)});
    all.routines.push_back({uuidOf(400), device, "Mine", "{}", 1, 2, 3});
    return all;
}

/// Everything that an export has, the same each time.
std::string exported() {
    Kept kept;
    REQUIRE(fillSmall(kept));
    Routine own;
    own.id = RoutineId(uuidOf(41));
    own.name = "Mine";
    own.block(PhaseKind::Strength).entries.emplace_back(RoutineItem{ExerciseId("mini-squat")});
    REQUIRE(kept.routines.save(own));
    Profile said;
    said.birthYear = 1980;
    said.numbers = RuleNumbers{{"clean_needed", 3}, {"min_ratio", 0.85}};
    REQUIRE(kept.coach.say(said, wall()));
    REQUIRE(kept.coach.addOverride(
        {uuidOf(51),
         {wall().localDate(), {ExerciseId("mini-squat")}, OverrideKind::Level, 3, 8, 1},
         wall()}));
    REQUIRE(kept.coach.addCheck(
        measured(uuidOf(52).c_str(), wall().localDate(), MeasureId::Pain, pains(-1, 4, -1, -1), wall())));
    MemoryNoteRepository notes;
    REQUIRE(notes.add({uuidOf(53), wall().localDate(), "New \"shoes\"\n", wall()}));
    REQUIRE(notes.add({uuidOf(54), wall().localDate(), "Train", wall()}));
    Exported from = kept.exported();
    from.notes = &notes;
    from.records = [](const TextSink& out) { return writeRecords(someRecords(), out); };
    return exportJson(from, wall()).value();
}

/// Without the version of the program, which goes on.
std::string comparable(std::string text) {
    const std::size_t at = text.find("\"program\":\"") + 11;
    return text.replace(at, text.find('"', at) - at, "0");
}

} // namespace

TEST_CASE("JSON export: to the byte what it was when it was made as a whole") {
    const std::string now = comparable(exported());
    if (const char* target = std::getenv("PATELLA_MAKE_EXPORT")) // to make the fixture anew, on purpose
        writeBytes(target, now);
    CHECK(now == comparable(bytesOf(fixture)));
}
