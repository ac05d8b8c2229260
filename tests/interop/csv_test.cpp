#include "src/coach/memory_coach_repository.h"
#include "src/interop/csv.h"
#include "src/interop/csv_export.h"
#include "src/runs/memory_run_repository.h"
#include "src/session/memory_note_repository.h"
#include "src/session/memory_session_repository.h"
#include "src/session/memory_soreness_repository.h"
#include "tests/support/catch.h"
#include "tests/support/csv_reader.h"
#include "tests/support/measures.h"
#include "tests/support/storage_fixture.h"

#include <algorithm>

using namespace patella;
using namespace patella::test;

namespace {

const std::string& cell(const std::vector<std::vector<std::string>>& rows, std::size_t row,
                        const std::string& column) {
    const auto place = std::find(rows[0].begin(), rows[0].end(), column);
    REQUIRE(place != rows[0].end());
    return rows.at(row).at(static_cast<std::size_t>(place - rows[0].begin()));
}

const SessionId session("11111111-1111-4111-8111-111111111111");

} // namespace

TEST_CASE("S4: no cell begins as a formula, and every text comes back by the documented escape") {
    const std::string hostile[] = {"=1+1",
                                   "+1",
                                   "-1",
                                   "@SUM(A1)",
                                   "\tx",
                                   "\rx",
                                   "'",
                                   "'=1",
                                   "''",
                                   "a,b",
                                   "a\"b",
                                   "a\r\nb",
                                   "\"",
                                   "",
                                   " ",
                                   "=HYPERLINK(\"http://x\",\"y\")",
                                   "\xE2\x80\xAE",
                                   "%1 %n",
                                   "../x",
                                   "\n=1",
                                   "\xEF\xBC\x9D"
                                   "1"};
    for (const std::string& text : hostile) {
        const auto rows = readCsv(csvRow({text, "end"}));
        REQUIRE(rows.size() == 1);
        REQUIRE(rows[0].size() == 2);
        const std::string& read = rows[0][0];
        CHECK((read.empty() || std::string("=+-@\t\r\n\xEF").find(read[0]) == std::string::npos));
        CHECK(csvText(read) == text);
    }
}

TEST_CASE("CSV export: one row a set and side, one a rating, every column in the dictionary") {
    MemorySessionRepository repository;
    SessionPlan hostile = plan();
    hostile.name = "=cmd|' /C calc'!A0";
    REQUIRE(repository.begin(session, wall(), hostile));
    REQUIRE(repository.addSet(session, wall(), set(0, 1, 12)));
    REQUIRE(repository.addSet(session, wall(), set(1, 1, 8, Side::Right)));
    REQUIRE(repository.setNote(session, wall(), "one, \"two\"\nthree"));
    PainEntry during = rating(session, PainKind::During, Knee::Left, 3);
    during.rating.item = 1;
    REQUIRE(repository.addPain(during));
    REQUIRE(repository.addPain(rating(SessionId(), PainKind::AnyTime, Knee::Right, std::nullopt)));
    MemoryRunRepository runs;
    REQUIRE(runs.add({"r1", {wall().localDate(), 5200, 0, {PainScore::of(1), std::nullopt}}, {}, wall()}));
    MemorySorenessRepository soreness;
    REQUIRE(soreness.add({"m1", session, {}, {}, scoreOf(Soreness::Some), wall(), wall()}));
    MemoryCoachRepository coach;
    Profile said;
    said.numbers = RuleNumbers{{"clean_needed", 3}, {"min_ratio", 0.85}};
    REQUIRE(coach.say(said, wall()));
    said.numbers = RuleNumbers{};
    REQUIRE(coach.say(said, wall()));
    REQUIRE(coach.addCheck({"s1", wall().localDate(), CheckResult::safety, SafetyAnswer{}, wall()}));
    REQUIRE(
        coach.addCheck(measured("w1", wall().localDate(), MeasureId::Pain, pains(-1, 4, -1, -1), wall())));
    REQUIRE(coach.addCheck(measured("w2", wall().localDate(), MeasureId::Activities,
                                    activities({{"=1+1", 3}, {"Stairs", -1}}), wall())));
    MemoryNoteRepository notes;
    REQUIRE(notes.add({"n1", wall().localDate(), "=1+1, \"new\" shoes\nand a cold", wall()}));
    REQUIRE(notes.add({"n2", wall().localDate().plusDays(-1), "Train", wall()}));
    REQUIRE(notes.add({"n3", wall().localDate().plusDays(-2), "Plane", wall(60'000), "n2"}));
    const auto tables = csvTables({repository, runs, soreness, coach, &notes});
    REQUIRE(tables.ok());

    const auto sets = readCsv(tables->at("sets.csv"));
    REQUIRE(sets.size() == 3);
    CHECK(cell(sets, 1, "session_started") == "2026-11-21T18:40:00+01:00");
    CHECK(cell(sets, 1, "session_name") == "'=cmd|' /C calc'!A0");
    CHECK(cell(sets, 1, "unit") == "repetitions");
    CHECK(cell(sets, 1, "side").empty());
    CHECK(cell(sets, 2, "side") == "right");
    CHECK(cell(sets, 2, "exercise") == "split-squat-shallow");
    CHECK(cell(sets, 2, "done") == "8");
    CHECK(cell(sets, 2, "ended_at") == "60.000");
    CHECK(cell(sets, 2, "note") == "one, \"two\"\nthree");

    const auto ratings = readCsv(tables->at("ratings.csv"));
    REQUIRE(ratings.size() == 3);
    const std::size_t row = cell(ratings, 1, "kind") == "during" ? 1 : 2;
    CHECK(cell(ratings, row, "exercise") == "split-squat-shallow");
    CHECK(cell(ratings, row, "item") == "2");
    CHECK(cell(ratings, 3 - row, "score").empty());

    const auto ran = readCsv(tables->at("runs.csv"));
    REQUIRE(ran.size() == 2);
    CHECK(cell(ran, 1, "local_date") == "2026-11-21");
    CHECK(cell(ran, 1, "distance") == "5200");
    CHECK(cell(ran, 1, "time").empty());
    CHECK(cell(ran, 1, "highest_left") == "1");
    CHECK(cell(ran, 1, "highest_right").empty());

    const auto sore = readCsv(tables->at("soreness.csv"));
    REQUIRE(sore.size() == 2);
    CHECK(cell(sore, 1, "score") == "3");
    CHECK(cell(sore, 1, "session") == session.value);
    CHECK(cell(sore, 1, "muscle").empty());

    const auto pinned = readCsv(tables->at("notes.csv"));
    REQUIRE(pinned.size() == 3); // by day; what was corrected has no row
    CHECK(pinned[1] == std::vector<std::string>{"n3", "2026-11-19", "Plane", "2026-11-21T18:41:00+01:00"});
    CHECK(csvText(cell(pinned, 2, "text")) == "=1+1, \"new\" shoes\nand a cold");
    CHECK(cell(pinned, 2, "text").front() == '\'');

    const auto told = readCsv(tables->at("measures.csv"));
    REQUIRE(told.size() == 3); // what was not answered has no row
    CHECK(cell(told, 1, "measure") == "nrs-usual-worst");
    CHECK(cell(told, 1, "part") == "worst");
    CHECK(cell(told, 1, "knee") == "left");
    CHECK(cell(told, 1, "value") == "4");
    CHECK(cell(told, 2, "activity") == "'=1+1");
    CHECK(cell(told, 2, "value") == "3");

    const std::string day = wall().localDate().iso();
    CHECK(tables->at("rule_numbers.csv") == "from,number,value,ours\r\n" + day + ",clean_needed,3,2\r\n" +
                                                day + ",min_ratio,0.85,0.7\r\n" + day + ",none,,\r\n");

    // what is explained is what is there, no more and no less
    const auto dictionary = readCsv(tables->at("dictionary.csv"));
    std::vector<std::pair<std::string, std::string>> explained;
    for (std::size_t i = 1; i + 1 < dictionary.size(); ++i)
        explained.emplace_back(dictionary[i][0], dictionary[i][1]);
    std::vector<std::pair<std::string, std::string>> there;
    for (const auto& [file, text] : *tables) {
        const auto rows = readCsv(text);
        for (const std::string& column : rows.front())
            there.emplace_back(file, column);
    }
    std::sort(explained.begin(), explained.end());
    std::sort(there.begin(), there.end());
    CHECK(explained == there);
}

TEST_CASE("CSV export: every row has a cell for each column, and a number below zero stays a number") {
    MemorySessionRepository repository;
    REQUIRE(repository.begin(session, wall(), plan()));
    SetRecord lighter = set(0, 1, 12);
    lighter.load = -2;
    lighter.reserve = 4;
    REQUIRE(repository.addSet(session, wall(), lighter));
    REQUIRE(repository.setNote(session, wall(), "-2"));
    REQUIRE(repository.addPain(rating(session, PainKind::End, Knee::Left, 3)));
    MemoryRunRepository runs;
    REQUIRE(runs.add({"r1", {wall().localDate(), 5200, 0, {PainScore::of(1), std::nullopt}}, {}, wall()}));
    MemorySorenessRepository soreness;
    REQUIRE(soreness.add({"m1", session, {}, {}, scoreOf(Soreness::Some), wall(), wall()}));
    MemoryCoachRepository coach;
    const auto tables = csvTables({repository, runs, soreness, coach});
    REQUIRE(tables);
    for (const auto& [file, text] : *tables)
        for (const auto& row : readCsv(text)) {
            INFO(file);
            CHECK(row.size() == readCsv(text).front().size());
        }
    const auto sets = readCsv(tables->at("sets.csv"));
    CHECK(cell(sets, 1, "load_change") == "-2");
    CHECK(cell(sets, 1, "reserve") == "4");
    CHECK(cell(sets, 1, "note") == "'-2");
}

TEST_CASE("CSV export: a cancelled one leaves the files of the last as they were") {
    const TempFolder folder;
    MemorySessionRepository repository;
    MemoryRunRepository runs;
    MemorySorenessRepository soreness;
    MemoryCoachRepository coach;
    const CsvSources sources{repository, runs, soreness, coach};
    REQUIRE(exportCsv(sources, folder / "out"));
    const std::string before = bytesOf(folder / "out" / "sets.csv");
    REQUIRE(repository.begin(session, wall(), plan()));
    REQUIRE(repository.addSet(session, wall(), set(0, 1, 12)));
    ExportWatch watch;
    watch.cancelled = [] { return true; };
    const Done done = exportCsv(sources, folder / "out", watch);
    REQUIRE_FALSE(done);
    CHECK(done.error().code == ErrorCode::Cancelled);
    CHECK(bytesOf(folder / "out" / "sets.csv") == before);
    CHECK_FALSE(std::filesystem::exists(folder / "out" / "sets.csv.partial"));
}

TEST_CASE("CSV export: the files are for this user alone") {
    const TempFolder folder;
    MemorySessionRepository repository;
    MemoryRunRepository runs;
    MemorySorenessRepository soreness;
    MemoryCoachRepository coach;
    REQUIRE(exportCsv({repository, runs, soreness, coach}, folder / "out"));
    for (const char* name : {"sets.csv", "ratings.csv", "runs.csv", "soreness.csv", "notes.csv",
                             "measures.csv", "rule_numbers.csv", "dictionary.csv"}) {
        const auto permissions = std::filesystem::status(folder / "out" / name).permissions();
        CHECK((permissions & std::filesystem::perms::all) ==
              (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
    }
}
