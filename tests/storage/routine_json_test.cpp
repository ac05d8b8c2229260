#include "src/storage/routine_json.h"

#include "tests/support/catch.h"
#include "tests/support/files.h"

using namespace patella;
using test::replaced;

namespace {

std::vector<DataFile> shippedRoutines() { return test::jsonFiles(test::sourceTree() / "data" / "routines"); }

DataFile full() {
    return {"full.json", test::get(test::sourceTree() / "tests/schema/mutations/valid/routine-full.json")};
}

} // namespace

TEST_CASE("RoutineJson: all shipped routines load, and there are 15") {
    CHECK(shippedRoutines().size() == 15);
    for (const DataFile& file : shippedRoutines())
        for (const Error& fault : checkRoutine(file))
            FAIL_CHECK(fault.text());
}

TEST_CASE("RoutineJson: a shipped routine is written as its file has it, but for the schema line") {
    for (const DataFile& file : shippedRoutines()) {
        INFO(file.name);
        const Result<Routine> routine = parseRoutine(file);
        REQUIRE(routine);
        const std::string written = writeRoutine(*routine);
        CHECK(written == replaced(file.text, "  \"$schema\": \"../schema/routine.schema.json\",\n", ""));
        const Result<Routine> back = parseRoutine({file.name, written});
        REQUIRE(back);
        CHECK(*back == *routine);
    }
}

TEST_CASE("RoutineJson: every field is read") {
    const Result<Routine> read = parseRoutine(full());
    REQUIRE(read);
    CHECK(read->id == RoutineId("sample"));
    CHECK(read->summary == "One.");
    CHECK(read->perWeek == WholeRange::of(2, 3));
    CHECK(read->frequencyNote == "Often.");
    CHECK(read->entry == "For whom?");
    CHECK(read->notes == std::vector<std::string>{"One."});
    CHECK(read->warnings == std::vector<std::string>{"Two."});
    CHECK(read->minutes == WholeRange::of(10, 20));
    CHECK(read->sources.at(0).title == "A book");
    CHECK(read->origin == RoutineOrigin::Own);
    REQUIRE(read->phases.size() == 2);
    const PhaseBlock& warm = read->phases[0];
    CHECK(warm.rounds == 2);
    CHECK(warm.minutes == WholeRange::exactly(5));
    CHECK(warm.note == "Gently.");
    const auto& item = std::get<RoutineItem>(warm.entries.at(0));
    CHECK(item.dose.sets == WholeRange::of(2, 3));
    CHECK(item.dose.reps == WholeRange::of(8, 12));
    CHECK(item.dose.holdSeconds == WholeRange::of(1, 2));
    CHECK(item.dose.per == Per::Side);
    CHECK(item.dose.tempo == Tempo::of(2, 1, 2, 0));
    CHECK(item.dose.restSeconds == WholeRange::of(0, 30));
    CHECK(item.dose.basis == Basis::Yours);
    CHECK(item.sides == SideChoice::LeftOnly);
    CHECK(item.selfPaced);
    CHECK(item.note == "Note.");
    CHECK(item.cue == "Cue.");
    const auto& choice = std::get<Choice>(warm.entries.at(1));
    CHECK(choice.rule == ChooseRule::Any);
    CHECK(choice.note == "Pick.");
    CHECK(choice.of.at(1).dose.timedSeconds == WholeRange::of(30, 60));
    const auto& superset = std::get<Superset>(warm.entries.at(2));
    CHECK(superset.items.size() == 2);
    CHECK(superset.note == "In turns.");
}

TEST_CASE("RoutineJson: a phase that stands there twice is told") {
    DataFile file = full();
    file.text = replaced(file.text, "\"strength\"", "\"warm-up\"");
    const std::vector<Error> faults = checkRoutine(file);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].detail == "expected each phase at most once, found \"warm-up\" again");
    CHECK(faults[0].place.pointer == "/phases/1");
}

TEST_CASE("RoutineJson: a fault within a choice names its place") {
    DataFile file = full();
    file.text = replaced(file.text, "0.5,", "0,");
    const std::vector<Error> faults = checkRoutine(file);
    REQUIRE(faults.size() == 1);
    CHECK(faults[0].place.pointer == "/phases/0/entries/1/of/1/dose/minutes/0");
    CHECK(faults[0].detail == "expected a number from 0.01 to 600, found 0");
}

TEST_CASE("RoutineJson: an empty routine can be kept as a draft") {
    Routine draft;
    draft.id = RoutineId("draft");
    draft.name = "Draft";
    const Result<Routine> back = parseRoutine({"x.json", writeRoutine(draft)});
    REQUIRE(back);
    CHECK(*back == draft);
}
