#include "src/library/library_search.h"
#include "src/library/text_folding.h"
#include "tests/support/builders.h"
#include "tests/support/catch.h"

using namespace patella;
using namespace patella::test;

namespace {

Exercise named(const char* id, const char* name, std::vector<Muscle> primary,
               std::vector<std::string> steps = {}) {
    Exercise e = exercise(id, dose(1, hold(10)));
    e.name = name;
    e.primary = std::move(primary);
    e.steps = std::move(steps);
    return e;
}

ExerciseLibrary some() {
    Exercise clam =
        named("clamshell", "Clamshell", {Muscle::GluteusMedius}, {"Lie on your side with both knees bent."});
    clam.aliases = {"clam"};
    clam.equipment = {Equipment::Mat};
    Exercise wall =
        named("wall-sit", "Wall sit", {Muscle::Quadriceps}, {"Lean on a wall.", "Slide down a little."});
    wall.equipment = {Equipment::Wall};
    wall.kneeLoad = KneeLoad::Moderate;
    Exercise calf =
        named("wall-calf-stretch", "Calf stretch at the wall", {Muscle::Gastrocnemius}, {"Face a wall."});
    calf.kind = ExerciseKind::Stretch;
    calf.phases = {PhaseKind::Stretch, PhaseKind::CoolDown};
    calf.equipment = {Equipment::Wall};
    Exercise squat = named("band-squat", "Übungs-Kniebeuge", {Muscle::Quadriceps}, {"Stand."});
    squat.equipment = {Equipment::MiniBand, Equipment::Mat};
    return library({clam, wall, calf, squat});
}

LibrarySearch searchOf(const ExerciseLibrary& l) {
    return {l, [](Muscle m) { return m == Muscle::Quadriceps ? std::string("thigh quads") : std::string(); }};
}

std::vector<std::string> ids(const ExerciseLibrary& l, const std::vector<std::size_t>& found) {
    std::vector<std::string> out;
    for (const std::size_t i : found)
        out.push_back(l.all()[i].id.value);
    return out;
}

using Ids = std::vector<std::string>;

} // namespace

TEST_CASE("LibrarySearch: an empty query lists everything by name") {
    const ExerciseLibrary l = some();
    REQUIRE(ids(l, searchOf(l).find("")) == Ids{"wall-calf-stretch", "clamshell", "band-squat", "wall-sit"});
    REQUIRE(searchOf(l).find("  - ").size() == 4);
}

TEST_CASE("LibrarySearch: names, aliases, muscles and steps are searched, names first") {
    const ExerciseLibrary l = some();
    const LibrarySearch s = searchOf(l);
    REQUIRE(ids(l, s.find("clam")) == Ids{"clamshell"});
    REQUIRE(ids(l, s.find("thigh")) == Ids{"band-squat", "wall-sit"});
    REQUIRE(ids(l, s.find("slide")) == Ids{"wall-sit"});
    REQUIRE(s.find("wall").size() == 2);
    REQUIRE(s.find("zebra").empty());
}

TEST_CASE("LibrarySearch: word order, accents, case and typing errors are forgiven") {
    const ExerciseLibrary l = some();
    const LibrarySearch s = searchOf(l);
    REQUIRE(ids(l, s.find("stretch calf")) == Ids{"wall-calf-stretch"});
    REQUIRE(ids(l, s.find("ubungs")) == Ids{"band-squat"});
    REQUIRE(ids(l, s.find("ÜBUNGS")) == Ids{"band-squat"});
    REQUIRE(ids(l, s.find("clmashell")) == Ids{"clamshell"});
    REQUIRE(ids(l, s.find("clamshel")) == Ids{"clamshell"});
    REQUIRE(ids(l, s.find("strecth")) == Ids{"wall-calf-stretch"});
    REQUIRE(s.find("wal").size() == 2); // unfinished word
    REQUIRE(s.find("wxy").empty());     // three letters forgive nothing
}

TEST_CASE("LibrarySearch: every typed word must be found") {
    const ExerciseLibrary l = some();
    REQUIRE(ids(l, searchOf(l).find("wall sit")) == Ids{"wall-sit"});
    REQUIRE(searchOf(l).find("wall clamshell").empty());
}

TEST_CASE("LibraryFilter: options of one kind add up, kinds narrow each other") {
    const ExerciseLibrary l = some();
    const LibrarySearch s = searchOf(l);
    LibraryFilter f;
    f.kinds = {ExerciseKind::Stretch, ExerciseKind::Strengthening};
    REQUIRE(s.find("", f).size() == 4);
    f.loads = {KneeLoad::Moderate};
    REQUIRE(ids(l, s.find("", f)) == Ids{"wall-sit"});
}

TEST_CASE("LibraryFilter: chosen equipment keeps what needs nothing beyond it") {
    const ExerciseLibrary l = some();
    LibraryFilter f;
    f.equipment = {Equipment::Mat};
    REQUIRE(ids(l, searchOf(l).find("", f)) == Ids{"clamshell"});
    f.equipment = {Equipment::Mat, Equipment::MiniBand};
    REQUIRE(searchOf(l).find("", f).size() == 2);
}

TEST_CASE("LibraryFilter: equipment of one's own counts like ours, however it is spelled") {
    ExerciseLibrary l = some();
    Exercise slide = l.all().front();
    slide.id = ExerciseId("slide");
    slide.name = "Slide";
    slide.equipment = {Equipment::Mat};
    slide.ownEquipment = {"Slide board"};
    l.add(slide);
    const LibrarySearch s = searchOf(l);
    REQUIRE(ids(l, s.find("board", {})) == Ids{"slide"});
    LibraryFilter f;
    REQUIRE(s.find("", f).size() == l.size());
    f.equipment = {Equipment::Mat};
    REQUIRE(ids(l, s.find("", f)) == Ids{"clamshell"});
    REQUIRE(s.counts("", f).ownEquipment.at(OwnEquipment("slide board")) == 2);
    REQUIRE(s.counts("", f).equipment.at(Equipment::Mat) == 1);
    f.ownEquipment.emplace("SLIDE  board");
    REQUIRE(s.find("", f).size() == 2);
    REQUIRE(s.counts("", f).ownEquipment.begin()->first.name() == "Slide board");
    f.equipment.clear();
    REQUIRE_FALSE(f.empty());
    REQUIRE(s.find("", f).empty()); // it wants a mat too
    REQUIRE(s.counts("", f).equipment.at(Equipment::Mat) == 2);
}

TEST_CASE("LibrarySearch: counts leave their own kind of filter out") {
    const ExerciseLibrary l = some();
    LibraryFilter f;
    f.kinds = {ExerciseKind::Stretch};
    const FilterCounts counts = searchOf(l).counts("", f);
    REQUIRE(counts.kinds.at(ExerciseKind::Strengthening) == 3);
    REQUIRE(counts.kinds.at(ExerciseKind::Stretch) == 1);
    REQUIRE(counts.phases.at(PhaseKind::CoolDown) == 1);
    REQUIRE_FALSE(counts.loads.contains(KneeLoad::Moderate));
}

TEST_CASE("LibrarySearch: the count of a piece of equipment is what choosing it as well would leave") {
    const ExerciseLibrary l = some();
    LibraryFilter f;
    REQUIRE(searchOf(l).counts("", f).equipment.at(Equipment::Mat) == 1);
    f.equipment = {Equipment::Mat};
    const FilterCounts counts = searchOf(l).counts("", f);
    REQUIRE(counts.equipment.at(Equipment::Mat) == 1);
    REQUIRE(counts.equipment.at(Equipment::MiniBand) == 2);
    REQUIRE(counts.equipment.at(Equipment::Wall) == 3);
}

TEST_CASE("TextFolding: edits are counted against the beginning of a word") {
    REQUIRE(prefixDistance("clam", "clamshell", 1) == 0);
    REQUIRE(prefixDistance("clma", "clamshell", 1) == 1);
    REQUIRE(prefixDistance("xlam", "clamshell", 1) == 1);
    REQUIRE(prefixDistance("zzzz", "clamshell", 1) == 2);
    REQUIRE(prefixDistance(std::string(500, 'a'), "a", 2) == 3);
}

TEST_CASE("TextFolding: broken UTF-8 is no trouble") {
    REQUIRE(foldedWords("caf\xc3\xa9 D\xc3\x89j\xc3\xa0") == Ids{"cafe", "deja"});
    REQUIRE(foldedWords("ab\xff\xfe cd") == Ids{"ab", "cd"});
    REQUIRE(foldedWords("runner's knee") == Ids{"runners", "knee"});
}

TEST_CASE("ExerciseLibrary: the first of two of the same id stays") {
    ExerciseLibrary l = some();
    REQUIRE_FALSE(l.add(named("clamshell", "Other", {})));
    REQUIRE(l.find(ExerciseId("clamshell"))->name == "Clamshell");
    REQUIRE(l.find(ExerciseId("nowhere")) == nullptr);
}

TEST_CASE("ExerciseLibrary: links to nowhere and circles are named") {
    Exercise a = named("a", "A", {});
    Exercise b = named("b", "B", {});
    a.harder = ExerciseId("b");
    b.harder = ExerciseId("a");
    b.easier = ExerciseId("gone");
    const auto faults = library({a, b}).brokenLinks();
    REQUIRE(faults.size() == 3);
    REQUIRE(faults[0].find("circle") != std::string::npos);
}
